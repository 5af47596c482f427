/**
 * How much each sign speaks for an entity: a conditional logistic regression over all that a text names, on texts of which
 * it is known what they are about (`evaluation/topics`, `scripts/evaluate/fit-topics.ts`).
 */
export const weights = {
  titleIs: 5.7,
  titlePart: 7.44,
  titleOpens: 1.53,
  titleHas: -0.79,
  titlePlaces: 1.62,
  titleSaysKind: 2.11,
  belowNames: 2.46,
  pageNames: 3.85,
  pageHas: 2.37,
  sections: 0.03,
  publishes: -0.63,
  opens: 2.84,
  headword: 3.67,
  firstName: 0.06,
  fromSecond: 0.3,
  late: -1.36,
  introduced: 2.11,
  defined: 2.13,
  dateline: 0.0,
  again: 2.0,
  often: 0.27,
  onlyAbove: 0.3,
  spread: 0.9,
  subject: 0.92,
  takenUp: 1.44,
  withinOthers: 0.09,
  owner: -2.46,
  fit: 2.24,
  firstToFit: 0.97,
  person: -3.04,
  personSpokenOf: 3.17,
  thingSpokenOf: 5.76,
  tellsOfItself: 1.91,
  country: -1.82,
  organisation: 1.62,
  severalWords: 1.05,
  many: -0.63,
} as const;

/** What speaks for a text’s being about none of what it names. */
export const ofNothing = 3.42;

export type Sign = keyof typeof weights;

/** What speaks for and against an entity, each from 0 to 1. */
export type Signs = Readonly<Partial<Record<Sign, number>>>;
