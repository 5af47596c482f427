import type { QuestionId } from "#core/base/ids.ts";
import { random } from "#core/base/random.ts";
import { studyDay } from "#core/base/instant.ts";
import type { Foretold } from "#core/scheduling/calibration.ts";
import { byWorth, type ExamCard } from "#core/scheduling/exam-plan.ts";
import { modelFor, type Memory, type Model } from "#core/scheduling/fsrs.ts";
import { defaultPace } from "#core/scheduling/pace.ts";
import type { Rating } from "#core/log/schema.ts";
import { defaultSettings } from "#core/scheduling/settings.ts";
import { mean } from "../figures.ts";
import { simulatedLearner, type Family } from "../learners.ts";

export interface Situation {
  readonly family: Family;
  readonly cards: number;
  readonly days: number;
  readonly minutes: number;
  readonly seed: string;
}

/** A card as a scheduler knows it: from the ratings alone, under the default weights. */
export interface Seen {
  readonly card: number;
  memory: Memory | null;
  day: number | null;
}

/** Cards to study on a day, in order. A card may come several times. */
export type Policy = (seen: readonly Seen[], day: number, days: number) => Iterable<Seen>;

export interface Outcome {
  /** The mean chance of recall on the day. */
  readonly recall: number;
  /** The same a month later, without a further look. */
  readonly later: number;
  /** The share that was recalled when the exam was sat. */
  readonly marks: number;
}

const model = modelFor(defaultSettings);

const MONTH = 30;

/** What a learner recalls on the day, who studied by a policy within the same minutes. */
export function play(
  situation: Situation,
  policy: Policy,
  { secondsOn, foretold }: { secondsOn: (day: number) => number; foretold?: Foretold[] },
): Outcome {
  const { cards, days, seed, family } = situation;
  const learner = simulatedLearner(family, seed);
  const seen = Array.from({ length: cards }, (_, card): Seen => ({ card, memory: null, day: null }));
  for (let day = 0; day < days; day++) {
    let left = secondsOn(day);
    if (left <= 0) continue;
    for (const one of policy(seen, day, days)) {
      const isNew = one.memory === null;
      const recall = recallOf(one, day);
      const rating = isNew ? learner.meet(one.card, day) : learner.answer(one.card, day);
      const seconds = learner.tempo * defaultPace[isNew ? "first" : rating === "again" ? "forgotten" : "recalled"];
      if (one.day !== null && one.day < day) foretold?.push({ recall, isRecalled: rating !== "again" });
      note(one, rating, day);
      left -= seconds;
      if (left <= 0) break;
    }
  }
  const luck = random(`exam ${seed}`);
  const recalls = seen.map(({ card }) => learner.recall(card, days));
  return {
    recall: mean(recalls),
    later: mean(seen.map(({ card }) => learner.recall(card, days + MONTH))),
    marks: mean(recalls.map((recall) => (luck() < recall ? 1 : 0))),
  };
}

function note(one: Seen, rating: Rating, day: number): void {
  const memory = model.next(one.memory, one.day === null ? 0 : day - one.day, rating);
  one.memory = rating === "again" ? model.next(memory, 0, "good") : memory;
  one.day = day;
}

const recallOf = ({ memory, day }: Seen, at: number): number =>
  memory && day !== null ? model.retrievability(memory, at - day) : 0;

/** What Anki does: what is due at a desired retention, then new cards; what is left goes to the likeliest forgotten. */
export function byRetention(desiredRetention: number): Policy {
  const own: Model = modelFor({ ...defaultSettings, desiredRetention });
  return (seen, day) => {
    const risk = (a: Seen, b: Seen) => recallOf(a, day) - recallOf(b, day);
    const met = seen.filter((one) => one.memory !== null);
    const isDue = ({ memory, day: last }: Seen) =>
      memory !== null && last !== null && day - last >= own.interval(memory);
    const due = met.filter(isDue).sort(risk);
    const early = met.filter((one) => !isDue(one) && one.day !== day).sort(risk);
    return [...due, ...seen.filter((one) => one.memory === null), ...early];
  };
}

/** Everything in rounds, the weakest first, again and again. */
export const cramming: Policy = function* (seen) {
  yield* seen.filter(({ memory }) => memory === null);
  for (;;) yield* [...seen].sort((a, b) => (a.memory?.stability ?? 0) - (b.memory?.stability ?? 0));
};

/** The plan of the product, where the minutes are the same on each day. */
export const planned: Policy = (seen, day, days) =>
  mostWorth(
    seen,
    seen.filter((one) => one.day !== day),
    { day, days },
  );

/** The same where more minutes lie near the exam: what was answered on a long day comes again on it. */
export const plannedLate: Policy = function* (seen, day, days) {
  yield* planned(seen, day, days);
  for (let more = mostWorth(seen, seen, { day, days }); more.length > 0; more = mostWorth(seen, seen, { day, days }))
    yield* more;
};

function mostWorth(all: readonly Seen[], some: readonly Seen[], { day, days }: { day: number; days: number }): Seen[] {
  const cards = some.map((one): ExamCard => ({
    questionId: String(one.card).padStart(4, "0") as QuestionId,
    memory: one.memory,
    lastDay: one.day === null ? null : studyDay(one.day),
  }));
  const terms = { model, pace: defaultPace, today: studyDay(day), examDay: studyDay(days) };
  return byWorth(cards, terms).flatMap(({ questionId }) => all[Number(questionId)] ?? []);
}
