import type { Trait } from "./traits.ts";

/** Log odds of a question without any trait. */
export const bias = 0.37;

/**
 * What each trait adds to the log odds. Fitted on judged questions (`evaluation/acceptance`), and not to be set by hand;
 * nothing where none was judged.
 */
export const weights: Readonly<Record<Trait, number>> = {
  "a true statement": 0.65,
  "according to the text on": 0.4,
  "asked by a gap alone": -0.35,
  "asks for a count": -0.12,
  "asks for a list": 0,
  "asks for a measure": 0.12,
  "asks for a name": -0.1,
  "asks for a person": -0.35,
  "asks for a phrase": 0,
  "asks for a place": -0.17,
  "asks for a time": 0.62,
  "asks which": -0.19,
  "clear in its text only": 0.33,
  "form: cloze": 0.03,
  "form: matching": 0,
  "form: multiple-choice": -0.1,
  "form: multiple-response": 0,
  "form: numeric": 0.08,
  "form: ordering": 0,
  "form: short-answer": -0.13,
  "form: true-false": 0.13,
  "gap at the end": -0.34,
  "gap in the middle": 0.16,
  "has dashes, brackets or quotation marks": -1.15,
  long: 0.56,
  "names nothing": -0.84,
  "names the topic in full": 0.41,
  "of a common noun, the topic unnamed": -0.98,
  "of a part of something": 0.43,
  "of a place": 0.65,
  "of a single name": 0.26,
  "of great importance": 0.4,
  "of no certain time": 0.61,
  "of one value only": 0.74,
  "off the topic and of little importance": 0.35,
  "on the topic": 0.28,
  short: -0.1,
  "undated and off the topic": -0.49,
};
