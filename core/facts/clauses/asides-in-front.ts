import { isCalling } from "../entities/callings.ts";
import { readVerb } from "../verb-forms.ts";
import { isClauseAt } from "./boundary.ts";
import { parseSubject } from "./parse-subject.ts";
import { phraseListAt } from "./phrase.ts";
import type { Token } from "./token.ts";
import { isFinite, verbGroupAt } from "./verb-group.ts";

interface AsideAt {
  readonly comma: number;
  readonly isSubjectKnown: boolean;
  /** Whether nothing else stands in front of the subject so far. */
  readonly isFirst: boolean;
}

/** Where a description, a purpose or what a pronoun means ends in front of its subject; null where none stands. */
export function endOfAside(
  tokens: readonly Token[],
  at: number,
  { comma, isSubjectKnown, isFirst }: AsideAt,
): number | null {
  if (comma < 0) return null;
  const isAside =
    isApposed(tokens, at, comma) ||
    (!isSubjectKnown && isDescription(tokens, at, comma)) ||
    (isFirst && isPurpose(tokens, at, comma)) ||
    (!isFirst && isState(tokens, at, comma));
  if (isAside) return comma + 1;
  return isFirst && !isSubjectKnown ? endOfDescription(tokens, at, comma) : null;
}

/** “In May 1902, not yet twelve, | she …”: how somebody was at the time. */
const isState = (tokens: readonly Token[], at: number, comma: number): boolean =>
  tokens[at - 1]?.tag === "comma" &&
  comma - at <= LONGEST_STATE &&
  tokens.slice(at, comma).every(({ tag, lower }) => states.has(tag) || lower === "yet") &&
  isClauseAt(tokens, comma + 1, "subject");

const LONGEST_STATE = 4;
const states: ReadonlySet<string> = new Set(["adv", "adj", "value", "not"]);

/** “To clear the ground, she …”: what somebody did is told whatever for; what is so to some purpose may be so to no other. */
function isPurpose(tokens: readonly Token[], at: number, comma: number): boolean {
  if (tokens[at]?.tag !== "to" || tokens[at + 1]?.tag !== "verb") return false;
  return isDoneAt(tokens, comma + 1);
}

/** Whether what stands here tells of something that was done. */
export function isDoneAt(tokens: readonly Token[], at: number): boolean {
  const own = parseSubject(tokens, at);
  const verb = own && verbGroupAt(tokens, own.to);
  return verb !== null && isFinite(verb) && verb.isPast && !verb.isModal && !verb.isCopula;
}

/** “Unable to pay, the firm …”, “Having lost, the firm …”. */
const isDescription = (tokens: readonly Token[], at: number, comma: number): boolean =>
  (tokens[at]?.tag === "adj" || tokens[at]?.lower === "having") && isClauseAt(tokens, comma + 1, "subject");

/** “The second largest of the isles, | it …”, “A weaver's son, born in 1872, | he …”: where a description in front of its subject ends. */
function endOfDescription(tokens: readonly Token[], at: number, comma: number): number | null {
  if (comma < 0 || !/^(?:an?|the)$/u.test(tokens[at]?.lower ?? "") || isVerbal(tokens.slice(at, comma))) return null;
  const next = tokens[comma + 1];
  const isBorn = next?.tag === "verb" && readVerb(next.lower)?.forms.includes("participle") === true;
  const end = isBorn ? tokens.findIndex(({ tag }, i) => i > comma + 1 && tag === "comma") : comma;
  if (end < 0 || isVerbal(tokens.slice(comma + 2, end))) return null;
  const subject = tokens[end + 1];
  const isMeant = subject?.tag === "pron" || (subject?.tag === "name" && isCallingAt(tokens, at));
  const own = isMeant && isClauseAt(tokens, end + 1, "subject") ? parseSubject(tokens, end + 1) : null;
  return own?.subject.list.phrases.length === 1 && own.sides.length === 0 ? end + 1 : null;
}

const isVerbal = (words: readonly Token[]): boolean =>
  words.some(({ tag }) => /^(?:aux|verb|sub|rel|pron)$/u.test(tag));

/** “A weaver by trade”: what only somebody can be. */
const isCallingAt = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/u.test(tokens[at]?.lower ?? "") && isCalling(phraseListAt(tokens, at)?.phrases[0]?.head.lower ?? "");

/** “A pioneer of its kind, it …”: a phrase in front of a pronoun that means the same. */
function isApposed(tokens: readonly Token[], at: number, comma: number): boolean {
  const list = phraseListAt(tokens, at);
  // “The terms having been met, the treaty …”
  if (list && tokens[list.to]?.lower === "having" && isClauseAt(tokens, comma + 1, "subject")) return true;
  // “A good driver and a better miller, he …”
  const isTwofold =
    list?.phrases.length === 2 && list.phrases.every(({ from }) => /^an?$/u.test(tokens[from]?.lower ?? ""));
  const isPhrase = list !== null && (list.phrases.length === 1 || isTwofold) && tokens[at]?.tag !== "pron";
  return (
    isPhrase &&
    tokens[comma + 1]?.tag === "pron" &&
    isClauseAt(tokens, comma + 1) &&
    !tokens.slice(at, comma).some(({ tag }) => tag === "aux" || tag === "verb")
  );
}
