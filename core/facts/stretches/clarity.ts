import { phraseAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFragment } from "../patterns/fragments.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { isReporting } from "../statements/reporting.ts";
import { readVerb } from "../verb-forms.ts";
import { isOfSubject, type Edit } from "./edits.ts";
import { countWords, lastWord, type Stretch } from "./stretches.ts";

/** A stretch with what has to be said in other words. */
export interface Edited extends Stretch {
  readonly edits: readonly Edit[];
}

const LEAST_WORDS = 5;
const MOST_WORDS = 28;
const modal = /^(?:will|would|can|could|may|might|must|shall|should)$/u;

/** Nothing in it points elsewhere, or out of its text, and nothing in it is only said, thought, possible or denied. */
export function clarityOf(sentence: Sentence, stretch: Edited, resolver: Resolver): "alone" | "in text" | null {
  const { from, to, subject } = stretch;
  const tokens = sentence.tokens.slice(from, to);
  const isWhole = to === lastWord(sentence.tokens);
  if (isFragment(sentence) || !/^["“‘]?\p{Lu}/u.test(sentence.text)) return null;
  if (isWhole && !/\.["”’)]?$/u.test(sentence.text)) return null;
  const words = countWords(tokens);
  if (words < LEAST_WORDS || words > MOST_WORDS || !tokens.some(({ tag }) => tag === "verb" || tag === "aux"))
    return null;
  if (tokens.some(isUncertain) || leans(sentence, stretch)) return null;
  const pointing = unedited(tokens, stretch, resolver);
  if (pointing.some((_, i) => isUnexplained(pointing, i, resolver))) return null;
  if (resolver.isSelfContained(pointing)) return subject?.resolved.isOfText === true ? "in text" : "alone";
  return (subject || !opensWithLoneNoun(tokens)) && resolver.isClearInText(pointing) ? "in text" : null;
}

const isUncertain = ({ tag, lower, isQuoted, text }: Token): boolean =>
  tag === "not" ||
  (tag === "sub" && lower !== "when" && lower !== "while") ||
  (tag === "aux" && modal.test(lower)) ||
  (tag === "verb" && lower !== "estimated" && isReporting(readVerb(lower)?.base ?? "")) ||
  lower === "according" ||
  (isQuoted && text.split(" ").length > 6);

/** What is left to be clear by itself. */
const unedited = (tokens: readonly Token[], { from, subject, edits }: Edited, resolver: Resolver): Token[] =>
  tokens.filter(
    (token, i) =>
      !edits.some((edit) => edit.from <= i + from && i + from < edit.to) &&
      !(subject && i + from >= subject.to && isOfSubject(token, subject.resolved, resolver)),
  );

const explaining = new Set(
  "of in at between for from on to near across along among around behind beside against".split(" "),
);

/** “Strengthened the walls with buttresses”: what stands behind the walls does not say which. */
function isUnexplained(tokens: readonly Token[], at: number, resolver: Resolver): boolean {
  const phrase = tokens[at]?.lower === "the" ? phraseAt(tokens, at) : null;
  const next = phrase && tokens[phrase.coreTo];
  const isBesideName =
    next?.lower === "with" && tokens.slice(phrase?.coreTo, (phrase?.coreTo ?? 0) + 3).some(({ tag }) => tag === "name");
  const isExplained = (next?.tag === "prep" && explaining.has(next.lower)) || isBesideName;
  return (
    phrase?.head.tag === "noun" &&
    (next?.tag === "prep" || next?.tag === "adj") &&
    !isExplained &&
    !resolver.isSelfContained(tokens.slice(at, phrase.coreTo)) &&
    !resolver.isClearInText(tokens.slice(at, phrase.coreTo))
  );
}

/** “The label was made in 1902”: of which of all labels? */
const opensWithLoneNoun = ([article, noun, verb]: readonly Token[]): boolean =>
  article?.lower === "the" && noun?.tag === "noun" && (verb?.tag === "verb" || verb?.tag === "aux");

const comparing = new Set("farther further elsewhere nearby afterwards beforehand overhead underneath".split(" "));
const placing = new Set("in inside outside beneath below above behind opposite alongside aboard".split(" "));

/** Words that mean something only beside what stood in front: “in exchange”, “farther north”, “sailed in”. */
const joining =
  /\b(?:in (?:exchange|return)(?! for\b)|in (?:addition|contrast)(?! to\b)|as a result(?! of\b)|at the time(?! of\b)|in turn|for (?:example|instance)|by contrast|all the same|in the end|at (?:first|last)|on (?:that|this) occasion|(?:from|since|until|by) then)\b/iu;

/** Whether a stretch leans on what was said in front of it. */
function leans(sentence: Sentence, { from, to, subject }: Stretch): boolean {
  const tokens = sentence.tokens.slice(from, to);
  const isLoose = ({ lower, tag }: Token, i: number) =>
    comparing.has(lower) ||
    (tag === "prep" && placing.has(lower) && /^(?:comma|prep|conj|none)$/u.test(tokens[i + 1]?.tag ?? "none"));
  if (tokens.some(isLoose) || joining.test(textOf(sentence, { from, to }))) return true;
  if (isImpersonal(tokens, subject === null ? 0 : subject.from - from) || isBackdated(tokens)) return true;
  if (comparesAlone(tokens) || (subject && isBare(sentence.tokens.slice(subject.from, subject.to), from > 0)))
    return true;
  return from > 0 && !tokens.some(isTime) && sentence.tokens.slice(0, from).some(isTime);
}

/** “More recent treaties”, “no place has yielded more silver”: than what? */
const comparesAlone = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => /^(?:more|fewer|less)$/u.test(lower) && tokens[i + 1]?.value === null) &&
  !tokens.some(({ lower }) => lower === "than");

/** “Only 1.76 were left”: of what? “…, and participation becomes mandatory”: in what? */
const isBare = (subject: readonly Token[], isLater: boolean): boolean =>
  subject.every(({ tag }) => tag === "value" || tag === "adv") ||
  (isLater && subject.every(({ tag, lower }) => tag !== "det" && tag !== "name" && tag !== "pron" && lower !== "the"));

/** “It was here that he was crowned”, “it took two wars to …”: it is nothing. */
const isImpersonal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "it" &&
  (/^(?:takes|took)$/u.test(tokens[at + 1]?.lower ?? "") ||
    (/^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? "") &&
      tokens.slice(at).some(({ lower }, i) => i > 2 && /^(?:that|who)$/u.test(lower))));

/** “Had moved there”: before what was told in front; “by 1903 she had moved” is told of a time. */
const isBackdated = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, tag }, i) => tag === "aux" && lower === "had" && tokens[i + 1]?.tag !== "det") &&
  !tokens.some(
    ({ lower }, i) =>
      /^(?:by|since|before)$/u.test(lower) && tokens[i + 1]?.value !== null && tokens[i - 1]?.lower !== "had",
  );

/** A time, or a phrase that counts from another: “in the following year”. */
const isTime = ({ value, lower }: Token): boolean =>
  (value !== null && /^(?:year|date|decade|century|year-range)$/u.test(value.kind)) ||
  /^(?:years?|century|decade|day|night|month|summer|winter|spring|autumn)$/u.test(lower);
