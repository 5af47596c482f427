import { parseSubject } from "../clauses/parse-subject.ts";
import { phraseAt } from "../clauses/phrase.ts";
import { isToldOfToday } from "../clauses/tense.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";
import { hasVerb } from "./surroundings.ts";

/** “Home to 40,000 people, the town lies …”, “A port on the Orrin, it stands …”: what its subject is, told in front of it. */
export function fronted(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ tag }) => tag === "comma");
  if (comma < 2 || !isWhatItIs(tokens, comma) || hasVerb(tokens, 0, comma)) return [];
  const own = parseSubject(tokens, comma + 1);
  const verb = own && verbGroupAt(tokens, own.to);
  if (!own || !verb || !isFinite(verb) || verb.isPast || verb.isModal || own.subject.isPlural || own.sides.length > 0)
    return [];
  const { from, to } = own.subject;
  const [subject, end] = [tokens.slice(from, to), tokens[to - 1]?.end ?? 0];
  const isMeant = /^(?:it|he|she)$/u.test(subject[0]?.lower ?? "") || subject[0]?.lower === "the";
  if (!isMeant || !isToldOfToday(tokens.slice(comma + 1), tokens[comma + 1])) return [];
  return [
    {
      sentence: sentenceOf(sentence, [
        ...subject,
        silent(end, "is"),
        ...withoutCapital(tokens),
        ...tokens.slice(1, comma),
      ]),
      origin: "relative",
      isNarrowed: false,
    },
  ];
}

/** The first word as it stands in the middle of a sentence. */
const withoutCapital = ([first, next]: readonly Token[]): Token[] =>
  first && next ? [quiet(next.start, first.lower, first.tag)] : [];

/** One phrase with what belongs to it; a row of them, or a time, is none. */
function isWhatItIs(tokens: readonly Token[], comma: number): boolean {
  const words = tokens.slice(0, comma);
  if (words.some(({ tag }) => /^(?:rel|sub|conj|semicolon|colon|pron)$/u.test(tag))) return false;
  if (tokens[0]?.lower === "home" && tokens[1]?.lower === "to") return true;
  const phrase = /^(?:an?|the)$/u.test(tokens[0]?.lower ?? "") ? phraseAt(tokens, 0) : null;
  const isTime = words.some(
    ({ value, lower }) =>
      value?.kind === "date" ||
      value?.kind === "year" ||
      /^(?:day|week|month|year|time|moment|century|decade)s?$/u.test(lower),
  );
  return phrase?.head.tag === "noun" && !isTime;
}
