import type { Trait } from "./traits.ts";

/** Log odds of a question without any trait. */
export const bias = 1.38;

/**
 * What each trait adds to the log odds. Fitted on judged questions (`evaluation/acceptance`), and not to be set by hand;
 * nothing where none was judged.
 */
export const weights: Readonly<Record<Trait, number>> = {
  "according to the text on": 0.37,
  "asks for a count": 0.23,
  "asks for a list": -0.17,
  "asks for a measure": -0.15,
  "asks for a name": -0.43,
  "asks for a person": -0.45,
  "asks for a phrase": 0,
  "asks for a place": 0.19,
  "asks for a time": 0.79,
  "clear in its text only": 0.29,
  "form: cloze": 0.25,
  "form: matching": 0,
  "form: multiple-choice": -0.38,
  "form: multiple-response": -0.29,
  "form: numeric": -0.21,
  "form: ordering": 0,
  "form: short-answer": -0.05,
  "form: true-false": 0.69,
  "gap at the end": -0.23,
  "has a year": 0.22,
  long: -0.62,
  "names nothing": -0.28,
  "of a table": -0.63,
  "of great importance": 0.15,
  "of no certain time": -0.43,
  "off the topic and of little importance": -0.3,
  "only bounded": -0.4,
  "says what something is": -0.6,
  short: -0.23,
  "the whole sentence": -0.53,
  "undated and off the topic": -0.51,
};
