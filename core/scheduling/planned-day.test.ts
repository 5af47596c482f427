import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, studyDay, type StudyDay } from "../base/instant.ts";
import type { Rating } from "../log/schema.ts";
import { dueRange, phaseAfter } from "./answer.ts";
import { newCard, type Card } from "./card.ts";
import { loadOn } from "./day-load.ts";
import { foldCard } from "./fold.ts";
import { aReview, at, QUESTION } from "./log-samples.ts";
import { choosePlannedDay, type OtherCards } from "./planned-day.ts";
import { defaultSettings, type Settings } from "./settings.ts";

const timeline = { latest: defaultSettings, at: () => defaultSettings };
const known = foldCard([aReview(1, at(0), "easy"), aReview(2, at(9), "good")], timeline);
const day = studyDay(20_458 + 35);
const answer = { questionId: QUESTION, rating: "good" as Rating, at: at(35), day };
const nobody: OtherCards = { dueOn: () => 0, asksSameFact: () => false };

const chosen = (others: Partial<OtherCards>, settings: Partial<Settings> = {}, card: Card = known) =>
  choosePlannedDay(card, answer, {
    others: { ...nobody, ...others },
    settings: { ...defaultSettings, ...settings },
  });

const range = dueRange(known, { ...answer, plannedDay: null }, defaultSettings)!;
const days = Array.from({ length: range.most - range.least + 1 }, (_, i) => addDays(day, range.least + i));

describe("the day that is chosen with other cards in view", () => {
  test("is the emptiest of its range", () => {
    for (const empty of days) expect(chosen({ dueOn: (one) => (one === empty ? 3 : 4) })).toBe(empty);
  });

  test("is not one on which the same fact is asked, unless all others are far fuller", () => {
    const [first] = days;
    const same = (one: StudyDay) => one !== first;
    expect(chosen({ asksSameFact: same, dueOn: (one) => (one === first ? 3 : 0) })).toBe(first);
    expect(chosen({ asksSameFact: same, dueOn: (one) => (one === first ? 30 : 0) })).not.toBe(first);
  });

  test("is no day off, and rather not one on which less is wanted", () => {
    const easy = (load: "less" | "none") => {
      const weekday = (day + range.least + 3) % 7;
      return { easyDays: Array.from({ length: 7 }, (_, i) => (i === weekday ? load : "usual")) } as const;
    };
    const fullLater = { dueOn: (one: StudyDay) => (one === days[0] ? 10 : 15) };
    expect(chosen(fullLater)).toBe(days[0]);
    expect(chosen(fullLater, easy("less"))).not.toBe(days[0]);
    expect(loadOn(chosen({ dueOn: (one) => (one === days[0] ? 0 : 900) }, easy("none"))!, easy("none"))).toBe("usual");
    const timeOff = [{ from: day, to: days.at(-2)! }];
    expect(chosen({ dueOn: (one) => (one === days.at(-1) ? 900 : 0) }, { timeOff })).toBe(days.at(-1));
  });

  test("is left to the model where there is nothing to choose", () => {
    expect(chosen({}, {}, newCard)).toBeNull();
    expect(chosen({}, { isFuzzed: false })).toBeNull();
  });

  test("lies in the fuzz range, so that the fold takes it", () => {
    const ratings = fc.constantFrom<Rating>("again", "hard", "good", "easy");
    const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 34 }), ratings), { maxLength: 8 });
    const loads = fc.array(fc.nat(50), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(history, ratings, loads, (past, rating, load) => {
        const card = foldCard(
          past.map(([when, given], i) => aReview(i, at(when), given)),
          timeline,
        );
        const others = { ...nobody, dueOn: (one: StudyDay) => load[one % load.length] ?? 0 };
        const plannedDay = choosePlannedDay(card, { ...answer, rating }, { others, settings: defaultSettings });
        const phase = phaseAfter(card, { ...answer, rating, plannedDay }, defaultSettings);
        if (plannedDay !== null) expect(phase).toMatchObject({ name: "review", dueDay: plannedDay });
      }),
    );
  });
});

test("answers of one day part ways: load balancing makes the fullest day emptier than chance does", () => {
  const counts = (isBalanced: boolean) => {
    const due = new Map<StudyDay, number>();
    for (let n = 0; n < 60; n++) {
      const one = { ...answer, questionId: `${QUESTION}${n}` as typeof QUESTION };
      const others = { ...nobody, dueOn: (when: StudyDay) => due.get(when) ?? 0 };
      const plannedDay = isBalanced ? choosePlannedDay(known, one, { others, settings: defaultSettings }) : null;
      const phase = phaseAfter(known, { ...one, plannedDay }, defaultSettings);
      if (phase.name === "review") due.set(phase.dueDay, (due.get(phase.dueDay) ?? 0) + 1);
    }
    return Math.max(...due.values());
  };
  expect(counts(true)).toBe(Math.ceil(60 / days.length));
  expect(counts(false)).toBeGreaterThan(counts(true));
});
