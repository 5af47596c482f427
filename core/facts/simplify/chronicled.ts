import type { Sentence, Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";

/** “1988 – The Orrin Mill is sold to Holm”: what a line of a chronicle tells as of then was so then. */
export function chronicled(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const [time, mark, first, ...others] = tokens;
  const rest = first ? [asArticle(first), ...others] : [];
  const isDated = time?.value?.kind === "year" || time?.value?.kind === "date";
  if (!isDated || (mark?.tag !== "dash" && mark?.tag !== "colon")) return [];
  const at = rest.findIndex(({ tag }) => tag === "aux" || tag === "verb");
  const told = rest[at];
  const verb = told && /^(?:is|are)$/u.test(told.lower) ? verbGroupAt(rest, at) : null;
  if (!told || !verb?.isPassive || isElsewhere(rest, at)) return [];
  const past = silent(told.start, told.lower === "is" ? "was" : "were");
  const when = quiet(time.start, isDay(time) ? "on" : "in", "prep");
  return [
    {
      sentence: sentenceOf(sentence, [when, time, ...rest.slice(0, at), past, ...rest.slice(at + 1)]),
      origin: "main",
      isNarrowed: false,
    },
  ];
}

/** In front of the verb stands one thing that is named, and nothing that the line only joins or hangs on it. */
const isElsewhere = (rest: readonly Token[], at: number): boolean =>
  at < 1 || rest.slice(0, at).some(({ tag }) => /^(?:rel|sub|pron|semicolon|colon|dash)$/u.test(tag));

/** “The” behind the mark opens a sentence, and has a capital for that alone. */
const asArticle = (token: Token): Token => (/^(?:the|an?)$/u.test(token.lower) ? { ...token, tag: "det" } : token);

const isDay = ({ value }: Token): boolean => value?.kind === "date" && value.day !== null;
