import { placeNamed } from "../../facts/gazetteer.ts";
import type { Gate } from "./gate.ts";

/** Gates for gaps that many words would fill as well, or that take what tells nothing beside what already stands there. */
export const idleGapGates: readonly Gate[] = [
  {
    name: "country-behind-town",
    reason: "The gap takes the state or country that only explains the town in front of it.",
    refuses: ({ body }) => body.type === "cloze" && townBefore.test(body.stem) && isPlace(body.key),
  },
  {
    name: "born-what",
    reason: "The gap behind “born” takes a place as well as a name.",
    refuses: ({ body: { type, stem }, facts }) =>
      type === "cloze" &&
      /\bborn ____(?=[.,]| (?:on|in)\b)/u.test(stem) &&
      !facts.every(({ kind }) => kind === "place"),
  },
  {
    name: "one-of-a-row-of-names",
    reason: "The gap takes one first name out of a row of children.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" &&
      /\b(?:children|sons|daughters|brothers|sisters|siblings|grandchildren)\b[^.]*(?:____, \p{Lu}|, ____ and|, ____, | and ____)/u.test(
        stem,
      ),
  },
  {
    name: "all-so-many",
    reason: "The gap takes how many “all” are, without what they are.",
    refuses: ({ body: { type, stem } }) => type === "cloze" && /\b[Aa]ll ____(?! \p{Ll}+s\b)/u.test(stem),
  },
  {
    name: "opens-some-day",
    reason: "The gap takes a day without its year, on which something begins or ends that is announced.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" && /\b(?:opens|closes|starts|begins|ends|runs|premieres) (?:on|until|from) ____\.$/u.test(stem),
  },
];

const townBefore = /\b(?:in|at|near|from|to) \p{Lu}[\p{L}. ’'-]*, ____(?=,)/u;

const isPlace = (name: unknown): boolean => typeof name === "string" && placeNamed(name) !== undefined;
