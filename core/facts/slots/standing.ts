import { isReason } from "../clauses/phrase.ts";
import type { Tag, Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { placeNamed } from "../gazetteer.ts";

/**
 * How a value or a name stands among the words around it: alone, so that a question can ask for it; one of a few that
 * are all named, so that a gap can; or a part of something that is no answer without the rest.
 */
export type Standing = "alone" | "member" | "part";

/** How the token at `index` stands. */
export function standingOf(tokens: readonly Token[], index: number, isPerson: boolean): Standing {
  const token = tokens[index];
  if (!token) return "part";
  return token.value ? standingOfValue(tokens, index) : standingOfName(tokens, index, isPerson);
}

function standingOfValue(tokens: readonly Token[], index: number): Standing {
  const before = tokens[index - 1];
  if (isNumberOfName(tokens, index)) return "part";
  // Neither year of “in 2004 and 2005” is that of one of two things; “20 to 25 per cent” is one amount.
  if (isEndOfSpan(tokens, index)) return "member";
  const isBetween = before?.lower === "between" || (before?.tag === "conj" && tokens[index - 3]?.lower === "between");
  if (isBetween || isEndOfRange(tokens, index) || countsFromAnother(tokens, index)) return "part";
  const kind = tokens[index]?.value?.kind;
  const isLike = (other: Token | undefined) => other?.value?.kind === kind;
  return isJoined(tokens, index, isLike) ? "part" : "alone";
}

/** “Between 1960 and 1970”: when something began, and when it ended. */
function isEndOfSpan(tokens: readonly Token[], index: number): boolean {
  const from = tokens[index - 1]?.lower === "between" ? index : index - 2;
  const [between, first, and, last] = tokens.slice(from - 1, from + 3);
  const areYears = [first, last].every((token) => token?.value?.kind === "year");
  return between?.lower === "between" && and?.lower === "and" && areYears;
}

/** “The 1900 Lund Bridge”: a name that begins with a number. */
const isNumberOfName = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.value !== null &&
  /^\d+$/u.test(tokens[index]?.text ?? "") &&
  tokens[index - 1]?.lower === "the" &&
  tokens[index + 1]?.tag === "name";

/** “Two years afterwards”, “a million years ago”: how long before or after something. */
const countsFromAnother = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.value?.kind === "measure" &&
  /^(?:later|earlier|before|after|afterwards|ago|hence)$/u.test(tokens[index + 1]?.lower ?? "");

function standingOfName(tokens: readonly Token[], index: number, isPerson: boolean): Standing {
  const [before, token, next, third] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (isNumberOfName(tokens, index - 1)) return "part";
  const isBehindNoun = before?.tag === "noun";
  const goesOn = next?.tag === "noun" || (next?.tag === "name" && !isReason(next)) || next?.tag === "genitive";
  // “To Bideford, Devon”: the second place only says where the first one is.
  const isPlaced = next?.tag === "comma" && placeNamed(third?.text ?? "") !== undefined;
  if (isPlaced && !isJoint(tokens, index, before) && !isJoint(tokens, index, tokens[index + 3])) return "alone";
  if (!isPerson && before?.tag === "prep" && isBeforeKin(tokens, index + 1)) return "alone";
  if (isJoined(tokens, index, (other) => other?.tag === "name" || other?.tag === "det"))
    return goesOn ? "part" : membership(tokens, index);
  const isCalled = token?.isQuoted === true && naming.has(before?.lower ?? "");
  if ((isPerson || isCalled) && isBehindNoun && !isJoint(tokens, index, tokens[index - 3]))
    return goesOn ? "part" : "alone";
  if (goesOn && isCalledByKind(next, third) && before?.tag === "prep") return "member";
  if (goesOn || before?.tag === "name") return "part";
  if (isBehindNoun) return isJoint(tokens, index, tokens[index - 3]) ? "part" : "member";
  const isBehindThing = tokens[index - 2]?.tag === "noun";
  if (before?.tag === "conj" && isBehindThing) return membership(tokens, index);
  return before?.tag === "comma" && isBehindThing ? "part" : "alone";
}

/** “Was born in Marle, the only child of a miller and Ada Holm”: whoever was born is that, and no more of where. */
const isBeforeKin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "comma" &&
  tokens[at + 1]?.tag === "det" &&
  tokens
    .slice(at + 2, at + 5)
    .some(
      ({ lower }, i) =>
        (kin.test(lower) || isCalling(lower) || isRole(lower)) &&
        !/^(?:name|noun|adj|genitive)$/u.test(tokens[at + 3 + i]?.tag ?? ""),
    );

const kin =
  /^(?:child|son|daughter|brother|sister|youngest|eldest|oldest|elder|younger|(?:grand|step)?(?:child|son|daughter)|twin|heir|widow)$/u;

/** “Marle county”: the noun only says what the name is the name of. */
const isCalledByKind = (noun: Token | undefined, next: Token | undefined): boolean =>
  /^(?:county|province|district|region|department|canton|prefecture|parish|peninsula|archipelago|valley)$/u.test(
    noun?.lower ?? "",
  ) &&
  (!next || !["noun", "name", "genitive"].includes(next.tag));

function isJoined(tokens: readonly Token[], index: number, isLike: (other: Token | undefined) => boolean): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    (isJoint(tokens, index, next) && isLike(tokens[index + 2])) ||
    (isJoint(tokens, index, before) && isLike(tokens[index - 2]))
  );
}

const isJoint = (tokens: readonly Token[], index: number, other: Token | undefined): boolean =>
  other?.tag === "conj" || (other?.tag === "comma" && isRow(tokens, index));

const rowTags = new Set<Tag>(["name", "det", "comma", "conj", "adj", "noun", "genitive"]);

/** Longer rows are lists, and asked as such. */
const LONGEST_ROW = 4;

/** A gap can ask for one of two or three that an “and” joins, where the text does not say that there are more. */
function membership(tokens: readonly Token[], index: number): Standing {
  const isOfRow = (token: Token | undefined) => token !== undefined && rowTags.has(token.tag);
  let [from, to] = [index, index];
  while (isOfRow(tokens[from - 1])) from--;
  while (isOfRow(tokens[to + 1])) to++;
  const row = tokens.slice(Math.max(0, from - 2), to + 1);
  const joints = tokens.slice(from, to + 1).filter(({ tag }) => tag === "comma" || tag === "conj");
  const isClosed = !row.some(({ lower }) => open.has(lower)) && joints.some(({ lower }) => lower === "and");
  return isClosed && joints.length < LONGEST_ROW ? "member" : "part";
}

const open = new Set(["other", "others", "such", "including", "like", "among", "or", "many", "several", "elsewhere"]);

function isEndOfRange(tokens: readonly Token[], index: number): boolean {
  const isOpen = tokens[index + 1]?.lower === "to" && tokens[index + 2]?.value && tokens[index - 1]?.lower !== "from";
  const isClose = tokens[index - 1]?.lower === "to" && tokens[index - 2]?.value && tokens[index - 3]?.lower !== "from";
  return Boolean(isOpen) || Boolean(isClose) || isOfVote(tokens, index);
}

/** “By 33 votes to 24”: neither is told without the other. */
const isOfVote = (tokens: readonly Token[], index: number): boolean =>
  [index, index - 3].some(
    (at) =>
      /^votes?$/u.test(tokens[at + 1]?.lower ?? "") &&
      tokens[at + 2]?.lower === "to" &&
      tokens[at + 3]?.tag === "value",
  );

/** Whether the commas around a name or a figure part the things of a row, which an “and” closes, and set nothing off. */
function isRow(tokens: readonly Token[], index: number): boolean {
  const end = tokens.findIndex(({ tag }, i) => i > index && ["conj", "rel", "aux", "semicolon", "sub"].includes(tag));
  if (tokens[index - 1]?.tag === "conj" || tokens[index - 2]?.tag === "conj") return true;
  const next = tokens[end + 1];
  return tokens[end]?.tag === "conj" && next?.tag !== "verb" && next?.tag !== "aux" && next?.tag !== "pron";
}

/** “The name ‘Aurora’”. */
const naming = new Set(["name", "title", "term", "motto", "nickname", "slogan", "word"]);
