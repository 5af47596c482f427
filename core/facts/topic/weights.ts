/**
 * How much each sign speaks for an entity: a conditional logistic regression over all that a text names, on texts of which
 * it is known what they are about (`evaluation/topics`, `scripts/evaluate/fit-topics.ts`).
 */
export const weights = {
  titleIs: 5.72,
  titlePart: 8.31,
  titleOpens: 0.82,
  titleHas: -0.4,
  titlePlaces: 1.96,
  titleSaysKind: 2.07,
  belowNames: 1.63,
  pageNames: 4.33,
  pageHas: 2.81,
  sections: -0.28,
  publishes: -0.34,
  opens: 1.53,
  headword: 3.25,
  firstName: 0.61,
  fromSecond: 0.31,
  late: -1.19,
  introduced: 2.08,
  defined: 2.03,
  dateline: 0,
  again: 2.29,
  often: -0.27,
  onlyAbove: -0.34,
  spread: 1.17,
  subject: 0.73,
  takenUp: 1.26,
  withinOthers: -0.38,
  owner: -1.91,
  fit: 2.17,
  firstToFit: 1.06,
  person: -4.99,
  personSpokenOf: 2.45,
  personToTheEnd: 1.8,
  thingSpokenOf: 1.62,
  tellsOfItself: 1.08,
  country: -1.92,
  organisation: 0.57,
  severalWords: 1.68,
  many: -0.76,
} as const;

/**
 * What the name of a file speaks for what it names: as much as that of a page. Not fitted, since the texts of which it is
 * known what they are about must be understood without.
 */
export const ofFile = 5;

/** What speaks for a text’s being about none of what it names. */
export const ofNothing = 3.3;

export type Sign = keyof typeof weights;

/** What speaks for and against an entity, each from 0 to 1. */
export type Signs = Readonly<Partial<Record<Sign, number>>>;
