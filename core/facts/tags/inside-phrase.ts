import { readVerb } from "../verb-forms.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import type { Tag, Token } from "../clauses/token.ts";

/** What a word of a noun phrase is that a tagger takes for another: “the back room”, “a marshy hollow”, “French is …”. */
export function insidePhrase(tokens: readonly Token[], i: number): Tag | null {
  const token = tokens[i];
  switch (token?.tag) {
    case "sub":
      return isReason(tokens, i) ? "prep" : pointing(tokens, i);
    case "noun":
      return isVerbOfRow(tokens, i) ? "verb" : null;
    case "prep":
      return isParticle(tokens, i) ? "adv" : null;
    case "adv":
      return isBeforeNoun(tokens, i) ? "adj" : null;
    case "adj":
      if (isEarly(tokens, i) || isForFirstTime(tokens, i)) return "adv";
      if (opensAsLanguage(tokens, i)) return "name";
      if (isPeople(tokens, i)) return "noun";
      return closesPhrase(tokens, i) || isThing(tokens, i) || isUnitOfRate(tokens, i) ? "noun" : null;
    default:
      return null;
  }
}

/** “Because of its depth” */
const isReason = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "because" && tokens[i + 1]?.lower === "of";

/** “Norway and Sweden share the lake”: behind two names, and in front of an article, a word that may be a verb is one. */
const isVerbOfRow = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "name" &&
  tokens[i - 2]?.lower === "and" &&
  tokens[i - 3]?.tag === "name" &&
  /^(?:the|its|an?)$/u.test(tokens[i + 1]?.lower ?? "") &&
  readVerb(tokens[i]?.lower ?? "")?.forms.includes("base") === true;

/** “The back room”, “the then president”: right behind an article an adverb describes the noun. */
const isBeforeNoun = (tokens: readonly Token[], i: number): boolean =>
  /^(?:back|then|home|first|only|once|away|future|above|\p{Ll}{3,}est)$/u.test(tokens[i]?.lower ?? "") &&
  (tokens[i - 1]?.tag === "det" || tokens[i - 1]?.tag === "possessive") &&
  tokens[i + 1]?.tag === "noun";

/** “Brought down from the hills”, “was taken in, and …”, “the paths below”: a particle, behind which another preposition or a mark stands. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isOne = /^(?:down|up|out|over|off|along|through|around|across)$/u.test(token?.lower ?? "");
  const isPlace = /^(?:below|above|aboard|behind|ahead|alongside|underneath|beneath)$/u.test(token?.lower ?? "");
  // “Passed the mill on to Ada Marsh”
  const isOn = token?.lower === "on" && next?.tag === "prep" && next.lower === "to";
  const isCompound = /^(?:out of|up to)$/u.test(`${token?.lower ?? ""} ${next?.lower ?? ""}`);
  const isAtEnd = !next || ["comma", "other", "semicolon", "colon", "sub"].includes(next.tag);
  const isClosed = isAtEnd || next.tag === "prep";
  const isParted = isOne ? isClosed && !isCompound : isOn || (isPlace && isAtEnd);
  return isParted && /^(?:noun|name|verb|pron)$/u.test(before?.tag ?? "");
}

/** “That undertaking was widened”, “That did not help”: what opens a sentence, and no clause of its own, points to a thing. */
function pointing(tokens: readonly Token[], i: number): Tag | null {
  if (i !== 0 || tokens[0]?.lower !== "that") return null;
  let at = 1;
  while (tokens[at]?.tag === "adj") at++;
  const isThing = /^(?:noun|name)$/u.test(tokens[at]?.tag ?? "") || tokens[at]?.lower.endsWith("ing") === true;
  while (isThing && /^(?:noun|name|verb)$/u.test(tokens[at]?.tag ?? "") && tokens[at + 1]?.tag === "noun") at++;
  if (!isThing) return at === 1 && tokens[1]?.tag === "aux" ? "pron" : null;
  while (tokens[at + 1]?.tag === "adv") at++;
  return /^(?:aux|verb|comma)$/u.test(tokens[at + 1]?.tag ?? "") ? "det" : null;
}

const behindPhrase: ReadonlySet<Tag> = new Set(["prep", "aux", "adv", "other", "semicolon", "rel", "to"]);

/** “A marshy hollow in …”, “the 24th parallel”: an article and another adjective are in front, and no noun behind. */
function closesPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isEnd = next === undefined || behindPhrase.has(next.tag);
  if (!isEnd || before?.tag !== "adj" || /(?:ed|est|er|ing|ous|ful|ive|able|ible|less|ish)$/u.test(token?.lower ?? ""))
    return false;
  let from = i - 1;
  while (tokens[from]?.tag === "adj" || (tokens[from]?.tag === "comma" && tokens[from - 1]?.tag === "adj")) from--;
  return tokens[from]?.tag === "det" && from < i - 1;
}

/** “The Dutch built larger ships”: all who live there. */
const isPeople = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === "the" &&
  (tokens[i + 1]?.tag === "verb" || tokens[i + 1]?.tag === "aux") &&
  /(?:sh|ch|ese|iss)$/u.test(tokens[i]?.text ?? "") &&
  countryOfAdjective(tokens[i]?.text ?? "") !== undefined;

const thing =
  /^(?:top|grave|square|plain|rival|relative|interior|exterior|original|successor|native|female|male|captive|hollow)$/u;

/** “Its top is bare”, “the plain around it”: a word that is as well a thing, with nothing behind it to describe. */
function isThing(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isOpened = before?.tag === "possessive" || /^(?:the|an?)$/u.test(before?.lower ?? "");
  const isClosed =
    next === undefined || behindPhrase.has(next.tag) || (next.tag === "comma" && !isInRow(tokens, i + 1));
  return isOpened && isClosed && thing.test(token?.lower ?? "");
}

/** “Its plain, narrow door”: another adjective goes on behind the comma. */
const isInRow = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 1]?.tag === "adj" || tokens[comma + 1]?.tag === "adv";

/** “Per second”, “per head”. */
const isUnitOfRate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === "per" && tokens[i]?.lower === "second";

/** “Early in 1352 he …”, “…, and late in May she …” */
const isEarly = (tokens: readonly Token[], i: number): boolean =>
  /^(?:early|late)$/iu.test(tokens[i]?.lower ?? "") &&
  /^(?:in|on)$/u.test(tokens[i + 1]?.lower ?? "") &&
  (i === 0 || tokens[i - 1]?.tag === "comma" || tokens[i - 1]?.tag === "conj");

/** “Was first given in 1962” */
const isForFirstTime = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "first" &&
  /^(?:is|are|was|were|been)$/u.test(tokens[i - 1]?.lower ?? "") &&
  readVerb(tokens[i + 1]?.lower ?? "")?.forms.includes("participle") === true;

/** “English is spoken …”, “German, Danish and Frisian are …”: an adjective with a capital that opens a sentence and describes nothing. */
function opensAsLanguage(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? "";
  if (countryOfAdjective(text) === undefined && !/^\p{Lu}\p{L}+(?:ish|ese|ian|lic|tin)$/u.test(text)) return false;
  const [start, end] = [endOfRow(tokens, i, -1), endOfRow(tokens, i, 1)];
  return start === 0 && tokens[end + 1]?.tag === "aux";
}

/** Where a row of capitals ends, one way or the other: “Danish, Norwegian and Swedish”. */
function endOfRow(tokens: readonly Token[], i: number, step: 1 | -1): number {
  const [joint, next] = [tokens[i + step], tokens[i + 2 * step]];
  const isJoined = joint?.tag === "comma" || joint?.lower === "and";
  return isJoined && /^\p{Lu}/u.test(next?.text ?? "") && next?.tag !== "noun"
    ? endOfRow(tokens, i + 2 * step, step)
    : i;
}
