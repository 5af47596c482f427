import type { Rating } from "#core/log/schema.ts";
import { random, type Random } from "#core/base/random.ts";
import { defaultWeights, modelFor, type Memory } from "#core/scheduling/fsrs.ts";

/** A learner whose memory no scheduler can see: only their answers show it. */
export interface SimulatedLearner {
  /** How much faster or slower than the default they answer. */
  readonly tempo: number;
  /** Meets a card for the first time; says how it went. */
  meet(card: number, day: number): Rating;
  /** Answers a card that was met; says how it went. After a lapse it is learnt again at once. */
  answer(card: number, day: number): Rating;
  /** The chance of recall; nought for a card that was never met. */
  recall(card: number, day: number): number;
}

export const families = ["other weights", "activation", "activation of vocabulary"] as const;

export type Family = (typeof families)[number];

export function simulatedLearner(family: Family, seed: string): SimulatedLearner {
  switch (family) {
    case "other weights":
      return withOtherWeights(random(seed));
    case "activation":
      return withActivation(random(seed), AS_IN_REVIEW_LOGS);
    case "activation of vocabulary":
      return withActivation(random(seed), AS_PUBLISHED);
  }
}

/** A normal deviate (Box and Muller). */
export const normal = (draw: Random): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

const firstRating = (luck: number): Rating =>
  luck < 0.24 ? "again" : luck < 0.334 ? "hard" : luck < 0.829 ? "good" : "easy";

const recalledRating = (luck: number): Rating => (luck < 0.224 ? "hard" : luck < 0.855 ? "good" : "easy");

/** Forgets as FSRS-6 says, but with weights of their own, and every card is harder or easier than it thinks. */
function withOtherWeights(draw: Random): SimulatedLearner {
  const weights = defaultWeights.map((weight, i) => {
    const spread = i < 4 ? 0.5 : i === 20 ? 0.25 : 0.15;
    return weight * Math.exp(spread * normal(draw));
  });
  const model = modelFor({ weights, desiredRetention: 0.9, maximumInterval: 36_500 });
  const cards = new Map<number, { memory: Memory; day: number; ease: number }>();
  const after = (memory: Memory | null, elapsed: number, rating: Rating): Memory => {
    const next = model.next(memory, elapsed, rating);
    return rating === "again" ? model.next(next, 0, "good") : next;
  };
  const recall = (card: number, day: number): number => {
    const known = cards.get(card);
    if (!known) return 0;
    const { stability, difficulty } = known.memory;
    return model.retrievability({ stability: stability * known.ease, difficulty }, day - known.day);
  };
  return {
    tempo: Math.exp(0.3 * normal(draw)),
    recall,
    meet: (card, day) => {
      const rating = firstRating(draw());
      cards.set(card, { memory: after(null, 0, rating), day, ease: Math.exp(0.4 * normal(draw)) });
      return rating;
    },
    answer: (card, day) => {
      const known = cards.get(card);
      if (!known) throw new Error("A card is met before it is answered.");
      const rating = draw() < recall(card, day) ? recalledRating(draw()) : "again";
      cards.set(card, { ...known, memory: after(known.memory, Math.round(day - known.day), rating), day });
      return rating;
    },
  };
}

/** The τ of Pavlik and Anderson 2005: pairs of Japanese and English words, of which about half are forgotten in a day. */
const AS_PUBLISHED = -0.704;

/** With this τ about as many are recalled on the next day as FSRS's default weights expect after first ratings. */
const AS_IN_REVIEW_LOGS = -1.35;

/**
 * Forgets as activation decays: m = ln Σ t⁻ᵈ, each presentation with a decay of its own that rises with the activation
 * it met, d = c·eᵐ + a; recall is logistic in m (Pavlik and Anderson 2005, equations 1 to 4, with their a, c, s and
 * their scale of time between sessions). Nothing in it is FSRS.
 */
function withActivation(draw: Random, meanThreshold: number): SimulatedLearner {
  const [a, c, noise, scale] = [0.177, 0.217, 0.255, 0.025];
  const threshold = meanThreshold + 0.25 * normal(draw);
  const cards = new Map<number, { seen: { at: number; decay: number }[]; ease: number }>();
  const SECONDS = 86_400;
  const activation = (card: number, day: number): number => {
    const known = cards.get(card);
    if (!known) return -Infinity;
    const sum = known.seen.reduce((all, { at, decay }) => {
      const seconds = Math.max(30, (day - at) * SECONDS * (day - at < 0.3 ? 1 : scale));
      return all + seconds ** -decay;
    }, 0);
    return Math.log(sum) + known.ease;
  };
  const recall = (card: number, day: number): number =>
    cards.has(card) ? 1 / (1 + Math.exp((threshold - activation(card, day)) / noise)) : 0;
  const present = (card: number, day: number): void => {
    const decay = Math.min(1.5, c * Math.exp(activation(card, day)) + a);
    cards.get(card)?.seen.push({ at: day, decay });
  };
  return {
    tempo: Math.exp(0.3 * normal(draw)),
    recall,
    meet: (card, day) => {
      const ease = 0.25 * normal(draw);
      cards.set(card, { seen: [], ease });
      present(card, day);
      present(card, day + 0.005);
      // Whoever finds a card easy tends to say so.
      return firstRating(1 / (1 + Math.exp(-(ease * 4 + 1.2 * normal(draw)))));
    },
    answer: (card, day) => {
      const isRecalled = draw() < recall(card, day);
      present(card, day);
      if (isRecalled) return recalledRating(draw());
      present(card, day + 0.005);
      return "again";
    },
  };
}
