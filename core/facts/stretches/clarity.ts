import { phraseAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFragment } from "../patterns/fragments.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { isGappedClauseAt } from "../clauses/boundary.ts";
import { tellsStateOfDay } from "../statements/day-states.ts";
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
const modal = /^(?:will|would|could|may|might|shall|should)$/u;

/** Nothing in it points elsewhere, or out of its text, and nothing in it is only said, thought, possible or denied. */
export function clarityOf(sentence: Sentence, stretch: Edited, resolver: Resolver): "alone" | "in text" | null {
  const { from, to, subject, without } = stretch;
  const isLeftOut = (i: number) => without.some((range) => range.from <= i && i < range.to);
  const tokens = sentence.tokens.filter((_, i) => from <= i && i < to && !isLeftOut(i));
  const isWhole = to === lastWord(sentence.tokens);
  if (isFragment(sentence) || !/^["“‘]?\p{Lu}/u.test(sentence.text)) return null;
  if (isWhole && !/\.["”’)]?$/u.test(sentence.text)) return null;
  const words = countWords(tokens);
  if (words < LEAST_WORDS || words > MOST_WORDS || !tokens.some(({ tag }) => tag === "verb" || tag === "aux"))
    return null;
  if (tokens.some((_, i) => isUncertain(tokens, i)) || tellsStateOfDay(tokens) || leans(tokens, { sentence, stretch }))
    return null;
  const pointing = unedited(sentence.tokens, stretch, resolver);
  if (pointing.some((_, i) => isUnexplained(pointing, i, resolver))) return null;
  if (resolver.isSelfContained(pointing)) return subject?.resolved.isOfText === true ? "in text" : "alone";
  return (subject || !opensWithLoneNoun(tokens)) && resolver.isClearInText(pointing) ? "in text" : null;
}

/** A word by which a clause is denied, only possible, or what somebody thinks. */
function isUncertain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { tag, lower, isQuoted, text } = token;
  switch (tag) {
    case "not":
      return true;
    case "conj":
      return isGappedClauseAt(tokens, at);
    case "sub":
      return !/^(?:when|while|because|although|though|whereas)$/u.test(lower);
    case "aux":
      return modal.test(lower);
    case "verb":
      return lower !== "estimated" && isReporting(readVerb(lower)?.base ?? "") && !isOfAct(tokens, at);
    default:
      return uncertainWords.has(lower) || (isQuoted && text.split(" ").length > 6);
  }
}

const uncertainWords = new Set(["according", "no", "none", "neither", "nobody", "never", "hardly"]);

/** “Appeared before the walls”, “speaks for all members”, “wanted a road”, “meaning ‘bay’”: what was done, and no opinion. */
function isOfAct(tokens: readonly Token[], at: number): boolean {
  const [base, next] = [readVerb(tokens[at]?.lower ?? "")?.base, tokens[at + 1]];
  switch (base) {
    case "appear":
      return next?.tag === "prep";
    case "speak":
      return next?.lower === "for" || next?.lower === "against";
    case "want":
    case "propose":
      return next?.tag === "det" || next?.tag === "possessive" || next?.tag === "name";
    case "mean":
      return next?.isQuoted === true;
    default:
      return false;
  }
}

/** What is left to be clear by itself. */
const unedited = (tokens: readonly Token[], { from, to, subject, edits }: Edited, resolver: Resolver): Token[] =>
  tokens.filter(
    (token, i) =>
      from <= i &&
      i < to &&
      !edits.some((edit) => edit.from <= i && i < edit.to) &&
      !(subject && i >= subject.to && isOfSubject(token, subject.resolved, resolver)),
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

interface Told {
  readonly sentence: Sentence;
  readonly stretch: Stretch;
}

/** Whether a stretch leans on what was said in front of it. */
function leans(tokens: readonly Token[], { sentence, stretch: { from, to, subject } }: Told): boolean {
  const isLoose = ({ lower, tag }: Token, i: number) =>
    comparing.has(lower) ||
    (tag === "prep" && placing.has(lower) && /^(?:comma|prep|conj|none)$/u.test(tokens[i + 1]?.tag ?? "none"));
  if (tokens.some(isLoose) || joining.test(textOf(sentence, { from, to }))) return true;
  const own = sentence.tokens.slice(subject?.from ?? from, subject?.to ?? from);
  if (isImpersonal(sentence.tokens.slice(subject?.from ?? from, to)) || isBackdated(tokens)) return true;
  if (comparesAlone(tokens) || (subject !== null && isBare(own, from > 0))) return true;
  return from > 0 && !tokens.some(isTime) && sentence.tokens.slice(0, from).some(isTime);
}

const quantifying = new Set(["more", "fewer", "less"]);

/** “More recent treaties”, “no place has yielded more silver”: than what? */
const comparesAlone = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => quantifying.has(lower) && tokens[i + 1]?.value === null) &&
  !tokens.some(({ lower }) => lower === "than");

/** “Only 1.76 were left”: of what? “…, and participation becomes mandatory”: in what? */
const isBare = (subject: readonly Token[], isLater: boolean): boolean =>
  subject.every(({ tag }) => tag === "value" || tag === "adv") ||
  (isLater && subject.every(({ tag, lower }) => tag !== "det" && tag !== "name" && tag !== "pron" && lower !== "the"));

/** “It was here that he was crowned”, “it took two wars to …”: it is nothing. */
const isImpersonal = ([it, verb, ...rest]: readonly Token[]): boolean =>
  it?.lower === "it" &&
  (/^(?:takes|took)$/u.test(verb?.lower ?? "") ||
    (/^(?:is|was)$/u.test(verb?.lower ?? "") && rest.some(({ lower }, i) => i > 0 && /^(?:that|who)$/u.test(lower))));

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
