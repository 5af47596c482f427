import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMs, DAY_MS, HOUR_MS, type Instant } from "../base/instant.ts";
import { mergeLogs, withoutVoided } from "../log/merge.ts";
import type { LoggedEvent } from "../log/logged-event.ts";
import type { Rating } from "../log/schema.ts";
import { isLeech, memoryOf, newCard, type Card } from "./card.ts";
import { applyEvent, foldCard, isLater } from "./fold.ts";
import { aReview, anEvent, aVoid, at, someSettings } from "./log-samples.ts";
import { defaultSettings, settingsTimeline, type Settings, type SettingsTimeline } from "./settings.ts";

const unfuzzed: Settings = { ...defaultSettings, isFuzzed: false };
const plain: SettingsTimeline = { latest: unfuzzed, at: () => unfuzzed };

/** The whole path from a log to a card: union, undo, settings, fold. */
function cardOf(...logs: readonly LoggedEvent[][]): Card {
  const log = withoutVoided(mergeLogs(...logs));
  return foldCard(
    log.filter(({ event }) => event.type !== "settings"),
    settingsTimeline(log),
  );
}

describe("the published vectors", () => {
  test("answers on their due days give the intervals of the reference", () => {
    const ratings: Rating[] = [
      "good",
      "good",
      "good",
      "good",
      "good",
      "good",
      "again",
      "again",
      "good",
      "good",
      "good",
      "good",
      "good",
    ];
    let card = newCard;
    let when = at(0);
    const intervals = ratings.map((rating, i) => {
      card = applyEvent(card, aReview(i, when, rating), unfuzzed);
      const days = card.phase.name === "review" ? card.phase.interval : 0;
      when = card.phase.name === "review" ? addMs(when, days * DAY_MS) : dueAt(card);
      return days;
    });
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test("memory after one lapse and five successes is the reference's", () => {
    const ratings: Rating[] = ["again", "good", "good", "good", "good", "good"];
    const days = [0, 0, 1, 4, 12, 33];
    const card = foldCard(
      ratings.map((rating, i) => aReview(i, at(days[i]!, i * 60_000), rating)),
      plain,
    );
    expect(card.phase).toMatchObject({
      memory: { stability: expect.closeTo(53.62691, 4) as number, difficulty: expect.closeTo(6.3574867, 5) as number },
    });
  });

  test.each([
    ["again", 0.212, 6.4133],
    ["hard", 1.2931, 5.11217071],
    ["good", 2.3065, 2.11810397],
    ["easy", 8.2956, 1],
  ] as const)("a first answer “%s”", (rating, stability, difficulty) => {
    const { phase } = foldCard([aReview(1, at(0), rating)], plain);
    expect(phase).toMatchObject({
      memory: {
        stability: expect.closeTo(stability, 4) as number,
        difficulty: expect.closeTo(difficulty, 6) as number,
      },
    });
  });
});

function dueAt({ phase }: Card): Instant {
  if (phase.name !== "learning" && phase.name !== "relearning") throw new Error("not in steps");
  return phase.dueAt;
}

describe("steps, keeping and resetting", () => {
  test("a first answer leads through steps of minutes", () => {
    expect(foldCard([aReview(1, at(0), "again")], plain).phase).toMatchObject({ step: 0, dueAt: at(0, 60_000) });
    expect(foldCard([aReview(1, at(0), "hard")], plain).phase).toMatchObject({ step: 0, dueAt: at(0, 330_000) });
    expect(foldCard([aReview(1, at(0), "good")], plain).phase).toMatchObject({ step: 1, dueAt: at(0, 600_000) });
    expect(foldCard([aReview(1, at(0), "easy")], plain).phase).toMatchObject({ name: "review" });
  });

  test("without steps a card is due by the day at once", () => {
    const settings = { ...unfuzzed, learningSteps: [], relearningSteps: [] };
    const { phase } = foldCard([aReview(1, at(0), "again")], { latest: settings, at: () => settings });
    expect(phase).toMatchObject({ name: "review", interval: 1 });
  });

  test("answers before a card is kept count", () => {
    const answers = [aReview(1, at(0), "good"), aReview(2, at(0, HOUR_MS), "good")];
    const kept = foldCard([...answers, anEvent(3, at(1), "keep")], plain);
    expect(kept).toMatchObject({ isKept: true, reps: 2, phase: { name: "review" } });
  });

  test("resetting forgets the memory and keeps the card", () => {
    const card = foldCard([anEvent(1, at(0), "keep"), aReview(2, at(0), "easy"), anEvent(3, at(1), "reset")], plain);
    expect(card).toMatchObject({ isKept: true, reps: 0, phase: { name: "new" } });
  });

  test("a cram answer moves nothing", () => {
    const before = [aReview(1, at(0), "easy")];
    const cram = aReview(2, at(1), "again");
    const crammed: LoggedEvent = { ...cram, event: { ...cram.event, source: { place: "cram" } } };
    expect(foldCard([...before, crammed], plain).phase).toEqual(foldCard(before, plain).phase);
  });

  test("a lapse is counted, and only one that follows learning", () => {
    expect(foldCard([aReview(1, at(0), "again"), aReview(2, at(1), "again")], plain).lapses).toBe(0);
    expect(foldCard([aReview(1, at(0), "easy"), aReview(2, at(9), "again")], plain)).toMatchObject({
      lapses: 1,
      phase: { name: "relearning" },
    });
  });

  test("a card that keeps slipping is named, until the learner has said what to do", () => {
    const slip = (n: number) => [aReview(2 * n, at(40 * n), "easy"), aReview(2 * n + 1, at(40 * n + 20), "again")];
    const log = [anEvent(999, at(-1), "keep"), ...[0, 1, 2].flatMap(slip)];
    expect(foldCard(log, plain).lapses).toBe(3);
    expect(isLeech(foldCard(log, plain), 3)).toBe(true);
    expect(isLeech(foldCard(log, plain), 4)).toBe(false);
    const pardoned = [...log, anEvent(500, at(130), "pardon")];
    expect(isLeech(foldCard(pardoned, plain), 3)).toBe(false);
    expect(isLeech(foldCard([...pardoned, ...[4, 5, 6].flatMap(slip)], plain), 3)).toBe(true);
    for (const what of ["suspend", "release", "reset"] as const)
      expect(isLeech(foldCard([...log, anEvent(500, at(130), what)], plain), 3)).toBe(false);
  });

  test("another model version replays the same log", () => {
    const log = [aReview(1, at(0), "good"), aReview(2, at(0, HOUR_MS), "good"), aReview(3, at(9), "hard")];
    const tagged = (modelVersion: string) =>
      log.map((logged): LoggedEvent => ({ ...logged, event: { ...logged.event, modelVersion } }));
    expect(foldCard(tagged("fsrs-5"), plain)).toEqual(foldCard(log, plain));
    expect(foldCard(tagged("fsrs-7"), plain)).toEqual(foldCard(log, plain));
    // Other weights stand in for another model: the events are read as they are, and give another memory.
    const weights = [
      ...[0.4, 1.1, 3.1, 15.6, 7.2, 0.5, 1.5, 0.005, 1.5, 0.12, 1.0, 1.9, 0.1, 0.3, 2.3, 0.2, 3.0, 0.5, 0.6, 0.1, 0.15],
    ];
    const other: Settings = { ...unfuzzed, weights };
    const replayed = foldCard(log, { latest: other, at: () => other });
    expect(replayed).toMatchObject({ reps: 3, lastEvent: foldCard(log, plain).lastEvent });
    expect(memoryOf(replayed)).not.toEqual(memoryOf(foldCard(log, plain)));
  });

  test("settings count from their time on", () => {
    const answers = [aReview(1, at(0), "easy"), aReview(3, at(8), "good")];
    const careful = someSettings(2, at(4), { desiredRetention: 0.97 });
    const interval = (card: Card) => (card.phase.name === "review" ? card.phase.interval : 0);
    expect(interval(cardOf([...answers, careful]))).toBeLessThan(interval(cardOf(answers)) / 2);
    expect(interval(cardOf([...answers, { ...careful, effectiveAt: at(9) }]))).toBe(interval(cardOf(answers)));
  });

  test("a planned day counts inside the fuzz range only", () => {
    const planned = (day: number): Card => {
      const review = aReview(1, at(0), "easy");
      return foldCard([{ ...review, event: { ...review.event, plannedDay: (20_458 + day) as never } }], plain);
    };
    expect(planned(7).phase).toMatchObject({ dueDay: 20_458 + 7 });
    expect(planned(60).phase).toMatchObject({ dueDay: 20_458 + 8 });
  });
});

const ratings = fc.constantFrom<Rating>("again", "hard", "good", "easy");
const history = fc
  .array(
    fc.tuple(
      fc.nat(40 * 24),
      ratings,
      fc.constantFrom("review", "review", "review", "keep", "suspend", "reset", "pardon", "settings"),
    ),
    {
      maxLength: 25,
    },
  )
  .map((steps) =>
    steps.map(([hours, rating, type], i): LoggedEvent => {
      const when = at(0, hours * HOUR_MS);
      if (type === "review") return aReview(i, when, rating);
      if (type === "settings") return someSettings(i, when, { desiredRetention: 0.8 + (hours % 15) / 100 });
      return anEvent(i, when, type);
    }),
  );

describe("the fold", () => {
  test("is blind to order, duplicates and how a log was split", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.boolean()), fc.nat(), (log, coins, turn) => {
        const [here, there]: [LoggedEvent[], LoggedEvent[]] = [[], []];
        for (const logged of log) {
          if (coins.next().value) here.push(logged);
          if (!here.includes(logged) || coins.next().value) there.push(logged);
        }
        const at = log.length ? turn % log.length : 0;
        const rotated = [...log.slice(at), ...log.slice(0, at)].reverse();
        const card = cardOf(log);
        expect(cardOf(here, there)).toEqual(card);
        expect(cardOf(there, here, here)).toEqual(card);
        expect(cardOf(rotated)).toEqual(card);
      }),
    );
  });

  test("undone, an event leaves no trace, wherever the undoing arrives", () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(1_000), (log, which, hours) => {
        if (log.length === 0) return;
        const undone = log[which % log.length]!;
        const undo = aVoid(900, at(0, hours * HOUR_MS), undone);
        const rest = log.filter((logged) => logged !== undone);
        expect(cardOf(log, [undo])).toEqual(cardOf(rest));
        expect(cardOf([undo], log, [undo])).toEqual(cardOf(rest));
      }),
    );
  });

  test("step by step gives what the whole gives", () => {
    fc.assert(
      fc.property(history, (log) => {
        const timeline = settingsTimeline(log);
        const events = mergeLogs(log).filter(({ event }) => event.type !== "settings");
        const stepwise = events.reduce((card, logged) => {
          expect(isLater(logged, card)).toBe(true);
          return applyEvent(card, logged, timeline.at(logged));
        }, newCard);
        expect(stepwise).toEqual(foldCard(events, timeline));
      }),
    );
  });

  test("keeps stability and difficulty in their ranges, and due days ahead", () => {
    fc.assert(
      fc.property(history, (log) => {
        const { phase, lastAnswer } = cardOf(log);
        if (phase.name === "new") return;
        expect(phase.memory.stability).toBeGreaterThan(0);
        expect(phase.memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(phase.memory.difficulty).toBeLessThanOrEqual(10);
        if (phase.name === "review") expect(phase.dueDay).toBeGreaterThan(lastAnswer!.day);
      }),
    );
  });
});
