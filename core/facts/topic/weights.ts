/**
 * How much each sign speaks for an entity: a conditional logistic regression (ridge 0.12) over all that a text names, on
 * short articles and profiles of which it is known what they are about (evaluation/topics, evaluation/README.md).
 */
export const weights = {
  titleIs: 4.29,
  titlePart: 5.63,
  titleOpens: 1.83,
  titleHas: 0.54,
  titlePlaces: 0.81,
  titleSaysKind: 2.01,
  belowNames: 2.44,
  pageNames: 2.03,
  pageHas: 2.5,
  sections: 1.27,
  publishes: -5.45,
  opens: 2.38,
  headword: 4.02,
  firstName: -0.26,
  fromSecond: 0.48,
  late: -1.3,
  introduced: 1.88,
  defined: 1.25,
  dateline: -0.6,
  again: 1.76,
  often: 0.47,
  onlyAbove: 0.47,
  spread: 0.24,
  subject: 1.38,
  takenUp: 1.36,
  withinOthers: -0.45,
  owner: -2.52,
  fit: 1.8,
  firstToFit: 0.68,
  person: -2.45,
  personSpokenOf: 3.22,
  thingSpokenOf: 5.84,
  tellsOfItself: 2.3,
  country: -1.81,
  organisation: 1.92,
  severalWords: 0.88,
  many: -0.79,
} as const;

/** What speaks for a text’s being about none of what it names. */
export const ofNothing = 2.85;

export type Sign = keyof typeof weights;

/** What speaks for and against an entity, each from 0 to 1. */
export type Signs = Readonly<Partial<Record<Sign, number>>>;
