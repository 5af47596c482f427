import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { pastOfBase, readVerb } from "../verb-forms.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";

/** “1988 – The Orrin Mill is sold to Holm”: what a line of a chronicle tells as of then was so then. */
export function chronicled(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const [time, mark, first, ...others] = tokens;
  const rest = first ? [asArticle(first), ...others] : [];
  const isDated = time?.value?.kind === "year" || time?.value?.kind === "date";
  if (!isDated || (mark?.tag !== "dash" && mark?.tag !== "colon")) return [];
  const told = inThePast(rest);
  if (told === null) return [];
  const when = quiet(time.start, isDay(time) ? "on" : "in", "prep");
  return [{ sentence: sentenceOf(sentence, [when, time, ...told]), origin: "main", isNarrowed: false }];
}

/** The same words with their one verb in the past; null where they have none or several, or it is not known of whom it is. */
function inThePast(rest: readonly Token[]): Token[] | null {
  const own = parseSubject(rest, 0);
  const verb = own && verbGroupAt(rest, own.to);
  const first = rest[own?.to ?? -1];
  if (!own || !verb || !first || !isFinite(verb) || isElsewhere(rest, own.to) || hasOther(rest, verb)) return null;
  const past = pastOf(verb, first);
  if (past === null) return null;
  return [...rest.slice(0, own.to), past, ...rest.slice(own.to + 1)];
}

/** The first word of a verb as it was then; itself where it is told in the past. */
function pastOf(verb: VerbGroup, first: Token): Token | null {
  if (/^(?:was|were|had)$/u.test(first.lower)) return first;
  if (first.lower === "is") return silent(first.start, "was");
  if (first.lower === "are") return silent(first.start, "were");
  if (first.tag !== "verb" || verb.isModal) return null;
  if (verb.form === "past") return first;
  const past = pastOfBase(verb.base);
  return past === null || (verb.form !== "third" && verb.form !== "base") ? null : quiet(first.start, past, "verb");
}

/** What happened besides, perhaps in the present as well: “outgrows Bath and moves”. */
const hasOther = (rest: readonly Token[], { to }: VerbGroup): boolean =>
  rest.slice(to).some(({ tag, lower }, i) => {
    const verb = tag === "verb" || tag === "aux" ? verbGroupAt(rest, to + i) : null;
    const isJoined = rest[to + i - 1]?.tag === "conj" && readVerb(lower)?.forms.includes("third") === true;
    return isJoined || (verb !== null && isFinite(verb));
  });

/** In front of the verb stands one thing that is named, and nothing that the line only joins or hangs on it. */
const isElsewhere = (rest: readonly Token[], at: number): boolean =>
  at < 1 || rest.slice(0, at).some(({ tag }) => /^(?:rel|sub|pron|semicolon|colon|dash)$/u.test(tag));

/** “The” behind the mark opens a sentence, and has a capital for that alone. */
const asArticle = (token: Token): Token => (/^(?:the|an?)$/u.test(token.lower) ? { ...token, tag: "det" } : token);

const isDay = ({ value }: Token): boolean => value?.kind === "date" && value.day !== null;
