import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";

/** “Money: Norway kept its crown”, “Getting there: The airport lies at Marle”: the sentence behind a label. */
export function labelled(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ tag }) => tag === "colon");
  if (colon < 1 || colon > LONGEST_LABEL || !tokens.slice(0, colon).every(isOfLabel)) return [];
  const rest = tokens.slice(colon + 1);
  const own = /^\p{Lu}/u.test(rest[0]?.text ?? "") ? parseSubject(rest, parseLeading(rest).to) : null;
  const verb = own && verbGroupAt(rest, own.to);
  // “Tram: It runs …”: what the label names.
  if (!own || !verb || !isFinite(verb) || own.subject.phrase.head.tag === "pron") return [];
  return [{ sentence: sentenceOf(sentence, rest), origin: "main", isNarrowed: false }];
}

const LONGEST_LABEL = 3;

/** No place and no season, for which alone the rest would be so, and nobody who speaks. */
const isOfLabel = ({ tag, lower }: Token): boolean =>
  (tag === "noun" ||
    tag === "adj" ||
    (tag === "verb" && lower.endsWith("ing")) ||
    /^(?:there|here|around|and)$/u.test(lower)) &&
  !/^(?:spring|summer|autumn|winter|season|\p{L}+days?|morning|evening|night|children|adults|students|exception|warning|rumou?r|myth|legend|fiction|plan|question|answer|future|forecast)$/u.test(
    lower,
  );
