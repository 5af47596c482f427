/**
 * How much each sign speaks for an entity: a conditional logistic regression (ridge 0.12) over all that a text names, on
 * short articles and profiles of which it is known what they are about (evaluation/topics, evaluation/README.md).
 */
export const weights = {
  titleIs: 5.36,
  titlePart: 5.75,
  titleOpens: 1.83,
  titleHas: 0.0,
  titlePlaces: 0.94,
  titleSaysKind: 2.14,
  belowNames: 2.46,
  pageNames: 3.8,
  pageHas: 2.7,
  sections: 0.9,
  publishes: -4.68,
  opens: 3.09,
  headword: 4.07,
  firstName: -0.24,
  fromSecond: 0.46,
  late: -1.44,
  introduced: 2.17,
  defined: 1.93,
  dateline: -0.6,
  again: 1.88,
  often: 0.52,
  onlyAbove: 0.24,
  spread: 0.92,
  subject: 0.74,
  takenUp: 1.43,
  withinOthers: 0.31,
  owner: -2.77,
  fit: 2.47,
  firstToFit: 0.66,
  person: -3.21,
  personSpokenOf: 3.19,
  thingSpokenOf: 5.54,
  tellsOfItself: 1.87,
  country: -1.82,
  organisation: 1.35,
  severalWords: 1.14,
  many: -0.6,
} as const;

/** What speaks for a text’s being about none of what it names. */
export const ofNothing = 3.38;

export type Sign = keyof typeof weights;

/** What speaks for and against an entity, each from 0 to 1. */
export type Signs = Readonly<Partial<Record<Sign, number>>>;
