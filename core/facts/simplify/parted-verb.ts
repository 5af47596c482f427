import type { Sentence } from "../clauses/token.ts";
import { readVerb } from "../verb-forms.ts";
import { sentenceOf, type Derived } from "./derived.ts";
import { clauseStart } from "./surroundings.ts";

/** “Ada Marsh was in 1902 given the prize”: a time between the words of a verb, in front of the clause. */
export function partedVerb(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ tag, lower }, i) =>
      tag === "aux" &&
      /^(?:was|were)$/u.test(lower) &&
      /^(?:in|on)$/u.test(tokens[i + 1]?.lower ?? "") &&
      times.test(tokens[i + 2]?.value?.kind ?? "") &&
      tokens[i + 3]?.tag === "verb" &&
      readVerb(tokens[i + 3]?.lower ?? "")?.forms.includes("participle") === true,
  );
  if (at < 1) return [];
  const start = clauseStart(tokens, at);
  const all = [
    ...tokens.slice(0, start),
    ...tokens.slice(at + 1, at + 3),
    ...tokens.slice(start, at + 1),
    ...tokens.slice(at + 3),
  ];
  return [{ sentence: sentenceOf(sentence, all), origin: "main", isNarrowed: false }];
}

const times = /^(?:year|date|decade)$/u;
