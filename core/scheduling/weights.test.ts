import { describe, expect, test } from "vitest";
import type { LoggedEvent } from "../log/logged-event.ts";
import type { Rating } from "../log/schema.ts";
import { foretoldOf } from "./foretold.ts";
import { defaultWeights } from "./fsrs.ts";
import { aReview, anEvent, at } from "./log-samples.ts";
import { settingsTimeline } from "./settings.ts";
import { heldOutFrom, trainingOf, tryWeights, withWeights } from "./weights.ts";

const answers = (...given: readonly [day: number, rating: Rating][]): LoggedEvent[] =>
  given.map(([day, rating], i) => aReview(i, at(day, i), rating));

/** Every third day one answer, each seventh forgotten. */
const long = answers(
  ...Array.from({ length: 500 }, (_, i): [number, Rating] => [3 * i, i % 7 === 0 ? "again" : "good"]),
);

describe("what an optimizer learns from", () => {
  test("each later day’s answer with all before it, same-day answers among them", () => {
    const log = answers([0, "again"], [0, "good"], [3, "good"], [9, "hard"]);
    expect(trainingOf(log, at(99))).toEqual([
      [
        { rating: "again", days: 0 },
        { rating: "good", days: 0 },
        { rating: "good", days: 3 },
      ],
      [
        { rating: "again", days: 0 },
        { rating: "good", days: 0 },
        { rating: "good", days: 3 },
        { rating: "hard", days: 6 },
      ],
    ]);
  });

  test("nothing that is kept back, nothing before a reset, nothing of a cram", () => {
    const log = answers([0, "good"], [3, "good"], [9, "good"], [20, "good"]);
    expect(trainingOf(log, at(9))).toHaveLength(1);
    expect(trainingOf([...log, anEvent(50, at(5), "reset")], at(99))).toHaveLength(2);
    const crammed = log.map((one): LoggedEvent => {
      const { event } = one;
      return event.type === "review" ? { ...one, event: { ...event, source: { place: "cram" } } } : one;
    });
    expect(trainingOf(crammed, at(99))).toEqual([]);
  });
});

describe("what is kept back", () => {
  test("is the last fifth, and nothing while there are few", () => {
    expect(heldOutFrom(long.slice(0, 300))).toBeNull();
    const from = heldOutFrom(long);
    expect(foretoldOf(long).filter((one) => from !== null && one.at >= from)).toHaveLength(100);
  });

  test("weights from an instant on leave what was foretold before it alone", () => {
    const from = at(900);
    const other = defaultWeights.map((weight, i) => (i === 20 ? 0.4 : weight));
    const changed = foretoldOf(long, withWeights(settingsTimeline(long), other, from));
    const before = ({ at }: { at: number }) => at < from;
    expect(changed.filter(before)).toEqual(foretoldOf(long).filter(before));
    expect(changed).not.toEqual(foretoldOf(long));
  });

  test("the weights in force do not beat themselves, nor do absurd ones", () => {
    const from = heldOutFrom(long) ?? at(0);
    const absurd = defaultWeights.map((weight, i) => (i === 20 ? 0.8 : weight));
    const same = tryWeights(long, defaultWeights, from);
    expect(same).toMatchObject({ answers: 100, candidate: same.present, isBetter: false });
    const worse = tryWeights(long, absurd, from);
    expect(worse).toMatchObject({ present: same.present, isBetter: false });
    expect(worse.candidate).toBeGreaterThan(worse.present);
  });
});
