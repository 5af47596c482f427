import { expect, test } from "vitest";
import { instant } from "../base/instant.ts";
import { studyDayAt, zoneOffsetAt } from "../base/study-day.ts";
import type { LoggedEvent } from "../log/logged-event.ts";
import type { Rating } from "../log/schema.ts";
import { memoryOf } from "./card.ts";
import { foldCard } from "./fold.ts";
import { aReview, anEvent, QUESTION } from "./log-samples.ts";
import { dueQueue } from "./queue.ts";
import { defaultSettings } from "./settings.ts";

const unfuzzed = { ...defaultSettings, isFuzzed: false, learningSteps: [], relearningSteps: [] };
const timeline = { latest: unfuzzed, at: () => unfuzzed };

function answered(n: number, [zone, iso]: readonly [string, string], rating: Rating = "good"): LoggedEvent {
  const when = instant(Date.parse(iso));
  const review = aReview(n, when, rating);
  return { ...review, event: { ...review.event, zoneOffset: zoneOffsetAt(zone, when) } };
}

const kept = anEvent(99, instant(Date.parse("2026-01-01T00:00:00Z")), "keep");

function isDue(log: readonly LoggedEvent[], [zone, iso]: readonly [string, string]): boolean {
  const now = instant(Date.parse(iso));
  const day = studyDayAt(now, zoneOffsetAt(zone, now), unfuzzed.dayStart);
  const cards = [{ questionId: QUESTION, card: foldCard([kept, ...log], timeline), facts: [], isChanged: false }];
  return dueQueue(cards, { now, day }, unfuzzed).due.length > 0;
}

test.each([
  { turn: "forward", given: "2026-03-28T20:00:00Z", before: "2026-03-30T01:59:00Z", then: "2026-03-30T02:00:00Z" },
  { turn: "back", given: "2026-10-24T20:00:00Z", before: "2026-10-26T02:59:00Z", then: "2026-10-26T03:00:00Z" },
])("over a night in which the clocks go $turn a card of two days is due at 04:00 of the second", (night) => {
  const log = [answered(1, ["Europe/Berlin", night.given])];
  expect(foldCard(log, timeline).phase).toMatchObject({ interval: 2 });
  expect(isDue(log, ["Europe/Berlin", night.before])).toBe(false);
  expect(isDue(log, ["Europe/Berlin", night.then])).toBe(true);
});

test("who flies west and lives a day twice waits for the due day there, and loses no memory", () => {
  const inAuckland = ["Pacific/Auckland", "2026-06-10T08:00:00Z"] as const;
  const log = [answered(1, inAuckland)];
  expect(isDue(log, ["Pacific/Honolulu", "2026-06-12T08:00:00Z"])).toBe(false);
  expect(isDue(log, ["Pacific/Honolulu", "2026-06-12T20:00:00Z"])).toBe(true);
  // Answered again on what is the day before, in the learner's count: no time has passed, rather than less than none.
  const again = [...log, answered(2, ["Pacific/Honolulu", "2026-06-10T09:00:00Z"])];
  const sameDay = [...log, answered(2, ["Pacific/Auckland", "2026-06-10T09:00:00Z"])];
  expect(memoryOf(foldCard(again, timeline))).toEqual(memoryOf(foldCard(sameDay, timeline)));
});

test("the Friday that Apia left out counts as a day that passed", () => {
  const log = [answered(1, ["Pacific/Apia", "2011-12-30T05:00:00Z"])];
  expect(isDue(log, ["Pacific/Apia", "2011-12-30T13:00:00Z"])).toBe(false);
  expect(isDue(log, ["Pacific/Apia", "2011-12-30T15:00:00Z"])).toBe(true);
});
