import { readVerb } from "../verb-forms.ts";
import { insidePhrase } from "../tags/inside-phrase.ts";
import { isLanguage } from "./languages.ts";
import { isNamedHer } from "./named-her.ts";
import { isParticle } from "./particles.ts";
import { isThirdOnly, reads } from "./readings.ts";
import { isJoiningThen } from "./then-joins.ts";
import { insideTold } from "./told-to.ts";
import type { Tag, Token } from "./token.ts";
import { withFiniteVerbs } from "./with-finite-verbs.ts";

/** Corrects what a tagger takes a word for, by what stands around it: “it hunts”, “four paid employees”. */
export function retag(tokens: readonly Token[]): Token[] {
  const corrected = tokens.map((token, i) => as(token, correctionAt(tokens, i)));
  return withFiniteVerbs(corrected);
}

/** “Not until 1902 did the town return to Norway”. */
function isBehindDid(tokens: readonly Token[], i: number): boolean {
  const [did, article, noun] = tokens.slice(Math.max(0, i - 3), i);
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.tag !== "noun" || did?.lower !== "did" || article?.lower !== "the" || noun?.tag !== "noun") return false;
  const opensObject = /^(?:prep|det|to|name|possessive)$/u.test(next?.tag ?? "");
  return opensObject && readVerb(token.lower)?.forms.includes("base") === true;
}

/** “Died of typhus in Orrin aged 40” */
const ageBehind = (tokens: readonly Token[], i: number): Tag | null =>
  tokens[i]?.lower === "aged" &&
  /^(?:noun|name|value)$/u.test(tokens[i - 1]?.tag ?? "") &&
  tokens[i + 1]?.value?.kind === "number"
    ? "prep"
    : null;

const as = (token: Token, tag: Tag | null): Token => (tag === null ? token : { ...token, tag });

const subjects = new Set(["he", "she", "it", "they", "we", "who", "which", "that"]);
const modals = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "shall",
  "should",
  "did",
  "does",
  "do",
]);

function correctionAt(tokens: readonly Token[], i: number): Tag | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return null;
  const inside = insidePhrase(tokens, i) ?? insideTold(tokens, i) ?? joining(tokens, i) ?? ageBehind(tokens, i);
  if (inside) return inside;
  if (token.lower === "there" && (isPlaceInFront(tokens, i) || (before?.tag === "conj" && next?.tag === "comma")))
    return "adv";
  // “A whites-only area”
  if (token.tag === "adv" && before?.tag === "det" && next?.tag === "noun" && token.lower.endsWith("-only"))
    return "adj";
  // “Over the following years”, “on the far side”
  if (before?.lower === "the" && next?.tag === "noun" && /^(?:following|far|near)$/u.test(token.lower)) return "adj";
  if (isSelfInsideVerb(tokens, i) || isParticle(tokens, i)) return "adv";
  if (isInsideVerb(tokens, i) && /^(?:long|yet|since|once)$/u.test(token.lower)) return "adv";
  if (i === 0 && /^(?:today|nowadays)$/u.test(token.lower) && next && opens.has(next.tag)) return "adv";
  if (
    token.tag === "verb" &&
    before?.value?.kind === "number" &&
    next?.tag === "noun" &&
    reads(token, "participle", "ing")
  )
    return "adj";
  // “Moored near Orrin is the Marle”: a capital at the beginning makes no name.
  if (
    i === 0 &&
    token.tag === "name" &&
    next?.tag === "prep" &&
    /^\p{Ll}+ed$/u.test(token.lower) &&
    reads(token, "participle")
  )
    return "verb";
  if (token.tag === "verb" && isThirdOnly(token) && isPluralBehind(tokens, i)) return "noun";
  if (token.tag === "adj" && isCladIn(tokens, i)) return "verb";
  if (token.tag === "adj" && isLevel(tokens, i)) return "noun";
  if (isBehindBe(tokens, i) && reads(token, "participle")) return "verb";
  if ((isBehindTime(tokens, i) || isBehindHave(tokens, i)) && reads(token, "participle")) return "verb";
  if (token.tag === "noun" && before?.lower === "been" && next && goesOn.has(next.tag) && reads(token, "ing"))
    return "verb";
  if (isOfSubject(tokens, i)) return "adj";
  if (isInFront(tokens, i) || isBehindDid(tokens, i)) return "verb";
  if (token.tag === "verb" && (isNamedByArticle(tokens, i) || isWorks(tokens, i) || isOwned(tokens, i))) return "noun";
  if (token.tag === "adj" && isOfRelative(tokens, i)) return "verb";
  if (token.tag === "adj" && isLanguage(tokens, i)) return "name";
  if (token.tag === "adj" && (isNounAfterAll(tokens, i) || isBehindOffice(tokens, i))) return "noun";
  if (token.tag === "noun" && next?.lower === "by" && before?.tag === "noun" && reads(token, "participle"))
    return "verb";
  if (token.tag !== "noun" && token.tag !== "adj") return null;
  if (isSecondVerb(tokens, i)) return "verb";
  if (isBehindSubject(tokens, i) && reads(token, "third", "past")) return "verb";
  if (isBehindModal(tokens, i) && reads(token, "base")) return "verb";
  const isLast = !next || next.tag === "other";
  return token.tag === "adj" && isLast && before?.tag === "noun" && reads(token, "past") ? "verb" : null;
}

const joining = (tokens: readonly Token[], i: number): Tag | null =>
  isNamedHer(tokens, i) ? "pron" : isJoiningThen(tokens, i) ? "conj" : null;

/** “Reaches 900 metres and rises nearly 400 …”: behind a verb of the same form and “and”, with an object of its own. */
function isSecondVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.tag === "conj" && next?.tag === "prep" && isBehindFigure(tokens, i)) return true;
  const isJoined = before?.tag === "conj" && /^(?:value|det|possessive)$/u.test(next?.tag ?? "");
  if (!token || !isJoined || !isThirdOnly(token)) return false;
  return tokens.slice(0, i - 1).some((each) => each.tag === "verb" && isThirdOnly(each));
}

/** “They cover 700 hectares and fall into …”: a figure is joined to no bare noun. */
const isBehindFigure = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.value?.kind === "measure" && reads(tokens[i] ?? { lower: "" }, "base", "past");

/** “The hull was painted”: right behind an article the base form of a verb is a thing. */
const isNamedByArticle = (tokens: readonly Token[], i: number): boolean =>
  /^(?:the|an?)$/u.test(tokens[i - 1]?.lower ?? "") &&
  readVerb(tokens[i]?.lower ?? "")?.forms.join() === "base" &&
  tokens[i + 1]?.tag !== "noun";

/** “Its pump division”, “with their help he …” */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "possessive" &&
  (tokens[i + 1]?.tag === "noun" || (tokens[i - 2]?.tag === "prep" && tokens[i + 1]?.tag === "pron")) &&
  reads(tokens[i] ?? { lower: "" }, "base");

/** “The fire at the Solvik works stopped all trade”: behind an article and a name, with a verb of its own to follow. */
function isWorks(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== "works" || tokens[i - 1]?.tag !== "name" || tokens[i - 2]?.lower !== "the") return false;
  const end = tokens.findIndex(({ tag }, at) => at > i && (tag === "comma" || tag === "conj" || tag === "semicolon"));
  return tokens.slice(i + 1, end < 0 ? undefined : end).some((token) => token.tag === "aux" || reads(token, "past"));
}

/** “There she met …”, “There, on 4 May, he …”, “There the firm builds ships”: a place in front of a subject. */
const isPlaceInFront = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.tag === "pron" || (i === 0 && /^(?:comma|det|possessive|name)$/u.test(tokens[i + 1]?.tag ?? ""));

/** “Does not itself make charts” */
const isSelfInsideVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.tag === "verb" &&
  /^(?:aux|not)$/u.test(tokens[i - 1]?.tag ?? "") &&
  /^(?:it|him|her|them)sel(?:f|ves)$/u.test(tokens[i]?.lower ?? "");

/** “Has long been”, “have since found”. */
const isInsideVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "aux" && /^(?:verb|aux|adv)$/u.test(tokens[i + 1]?.tag ?? "");

/** “Three sets of locks”, “to designs by …”, “his works”, “around hot springs”: no verb can stand there. */
function isPluralBehind(tokens: readonly Token[], i: number): boolean {
  const [start, before, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
  if (before?.tag === "prep" || before?.tag === "value" || before?.tag === "possessive") return true;
  // “Its two main spans measure …”: nor behind what describes a thing of somebody's, or a number of them.
  if (before?.tag === "adj" && /^(?:value|possessive)$/u.test(start?.tag ?? "")) return true;
  const isClosed = !next || /^(?:prep|comma|conj|aux|other)$/u.test(next.tag);
  return before?.tag === "adj" && start?.lower !== "the" && isClosed;
}

/** “The script that Ada Marsh, or that a clerk, Ada Marsh, | deciphered in 1952”: behind the name the verb that the relative is without. */
function isOfRelative(tokens: readonly Token[], i: number): boolean {
  const [open, name, close] = tokens.slice(Math.max(0, i - 3), i).map(({ tag }) => tag);
  const isBehind = (open === "comma" && name === "name" && close === "comma") || (name === "rel" && close === "name");
  if (!isBehind || tokens[i + 1]?.tag !== "prep") return false;
  const rel = tokens.slice(0, i).findLastIndex(({ lower }) => /^(?:that|which|whom)$/u.test(lower));
  const hasVerb = tokens.slice(rel + 1, i).some(({ tag }) => tag === "verb" || tag === "aux");
  return rel >= 0 && !hasVerb && reads(tokens[i] ?? { lower: "" }, "past");
}

/** “A low of 188,000”. */
const isLevel = (tokens: readonly Token[], i: number): boolean =>
  /^(?:low|high|total|maximum|minimum|average)$/u.test(tokens[i]?.lower ?? "") &&
  tokens[i - 1]?.tag === "det" &&
  tokens[i + 1]?.lower === "of";

/** “Clad in tin”, “made of oak”: a participle that the tagger takes for a quality, with what it is done with behind. */
const isCladIn = (tokens: readonly Token[], i: number): boolean =>
  /^(?:clad|faced|lined|paved|topped|roofed|hung|decked|wrapped)$/u.test(tokens[i]?.lower ?? "") &&
  /^(?:in|with|by)$/u.test(tokens[i + 1]?.lower ?? "");

/** “Was used to shape …”, “was first given in 1962”: behind “be” a participle with a phrase behind it is a verb. */
function isBehindBe(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower === "first" ? tokens[i - 2] : tokens[i - 1];
  const [token, next] = [tokens[i], tokens[i + 1]];
  const isOpen = token?.tag === "noun" && (next?.tag === "to" || next?.tag === "prep" || !next || next.tag === "other");
  return isOpen && before?.tag === "aux" && /^(?:is|are|was|were|been|be)$/u.test(before.lower);
}

/** “Was in 1902 given the prize” */
const isBehindTime = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.value?.kind === "year" &&
  /^(?:adj|noun)$/u.test(tokens[i]?.tag ?? "") &&
  tokens[i - 2]?.lower === "in" &&
  /^(?:was|were)$/u.test(tokens[i - 3]?.lower ?? "") &&
  /^(?:det|name|possessive)$/u.test(tokens[i + 1]?.tag ?? "");

/** “Had at first concerned defence”: behind “have” and an adverb a participle with a phrase behind it is a verb. */
const isBehindHave = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === "adv" &&
  tokens[i - 2]?.tag === "aux" &&
  /^(?:adj|noun)$/u.test(tokens[i]?.tag ?? "") &&
  /^(?:has|have|had)$/u.test(tokens[i - 2]?.lower ?? "") &&
  /^(?:noun|det|name|prep|possessive|value)$/u.test(tokens[i + 1]?.tag ?? "");

/** “Scheduled services began …”, “Specialised agency of …”: a participle that opens a sentence, right in front of a noun with a verb of its own or none. */
function isOfSubject(tokens: readonly Token[], i: number): boolean {
  if (i !== 0 || tokens[0]?.tag !== "verb" || !reads(tokens[0], "participle")) return false;
  if (tokens[1]?.tag === "noun" && !tokens.slice(1).some(({ tag }) => tag === "verb" || tag === "aux")) return true;
  const end = tokens.findIndex(({ tag }, at) => at > 0 && tag !== "noun");
  const verb = tokens[end];
  return end > 1 && verb !== undefined && (verb.tag === "aux" || (verb.tag === "verb" && !verb.lower.endsWith("ing")));
}

/** “Meeting in Bath, the owners …”: what opens a sentence in front of a comma and a subject is a participle. */
function isInFront(tokens: readonly Token[], i: number): boolean {
  if (i !== 0 || tokens[0]?.tag !== "noun" || !reads(tokens[0], "ing")) return false;
  const comma = tokens.findIndex(({ tag }) => /^(?:comma|verb|aux|semicolon|colon|rel|sub)$/u.test(tag));
  return (
    tokens[comma]?.tag === "comma" &&
    /^(?:prep|det|possessive)$/u.test(tokens[1]?.tag ?? "") &&
    /^(?:det|name|pron|possessive)$/u.test(tokens[comma + 1]?.tag ?? "") &&
    tokens.slice(comma + 1).some(({ tag }) => tag === "verb" || tag === "aux")
  );
}

/** “Secretary general”, “poet laureate”: an office whose second word looks like one that describes. */
const isBehindOffice = (tokens: readonly Token[], i: number): boolean =>
  /^(?:general|elect|laureate|designate|emeritus)$/u.test(tokens[i]?.lower ?? "") &&
  /^(?:secretary|director|governor|attorney|inspector|postmaster|president|bishop|poet|professor)$/u.test(
    tokens[i - 1]?.lower ?? "",
  );

/** “Its first secretary-general”, “a cleaner”, “the cathedral square”: a word that describes nothing behind it. */
function isNounAfterAll(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isHead = !next || ["comma", "semicolon", "prep", "aux", "verb", "other", "conj", "name"].includes(next.tag);
  const isOpened = before !== undefined && ["det", "possessive", "adj", "noun"].includes(before.tag);
  return (
    isHead &&
    isOpened &&
    /-(?:general|in-law|chief|elect)$|[^aeiou]er$|^square$/u.test(token?.lower ?? "") &&
    !isComparative(token)
  );
}

const isComparative = (token: Token | undefined): boolean =>
  /^(?:old|young|small|larg|great|high|low|long|short|wid|deep|strong|weak|rich|poor|new|clos|near|fast|slow|hard|soft|warm|cold|earli|eld|lat|form|inn|out|upp|oth|latt|few|tall|broad|heav|light|dark|cheap|proud|quiet|bitt|clev|prop|sob|should|und|ov|aft|aft|silv|copp|silk|amb|timb|lead|wint|summ)er$/u.test(
    token?.lower ?? "",
  );

/** “Has been planting | trees”, “has been planting | , since 2007, a wood”. */
const goesOn = new Set<Tag>(["det", "possessive", "name", "value", "comma", "prep"]);

const opens = new Set<Tag>(["det", "name", "pron", "possessive"]);

/** Behind “it”, “who” or “that”, where these open a clause. */
function isBehindSubject(tokens: readonly Token[], i: number): boolean {
  const [before, start] = [tokens[i - 1], tokens[i - 2]];
  if (!before || !subjects.has(before.lower) || (before.tag !== "pron" && before.tag !== "rel")) return false;
  if (before.tag === "rel" || before.lower !== "it") return true;
  return !start || ["comma", "conj", "semicolon", "sub", "value"].includes(start.tag);
}

function isBehindModal(tokens: readonly Token[], i: number): boolean {
  const isStep = /^(?:adv|not)$/u.test(tokens[i - 1]?.tag ?? "") || tokens[i - 1]?.lower === "first";
  const before = isStep ? tokens[i - 2] : tokens[i - 1];
  return before?.tag === "aux" && modals.has(before.lower);
}
