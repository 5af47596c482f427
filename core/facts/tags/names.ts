import type { Token } from "../clauses/token.ts";
import { endsInItsOwn, isKnownBrand } from "../entities/brands.ts";
import { isGivenName, isNameHead, isParticle, isPersonTitle } from "../entities/classify-name.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { endOfField } from "./fields.ts";
import {
  isConcept,
  isForTwoThings,
  isListOfFields,
  isOfBodiesOfTwoKinds,
  isOfTwoParts,
  isOnTwoThings,
  isPurpose,
  isTitleOfTwo,
} from "./joint-names.ts";

/** Puts the words of a name together, connectors included: “Treaty of Rome”, “Ludwig van Beethoven”. */
export function withNames(tokens: readonly Token[], text: string): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const people = tokens[i];
    if (people && tellsOfSomebody(tokens, i)) {
      result.push({ ...people, tag: "adj" });
      i++;
      continue;
    }
    const end = nameEnd(tokens, i);
    const [first, last] = [tokens[i], tokens[end - 1]];
    if (!first) break;
    if (!last || end <= i) {
      result.push(first);
      i++;
      continue;
    }
    const spelt = text.slice(first.start, last.end);
    result.push({
      text: spelt,
      lower: spelt.toLowerCase(),
      start: first.start,
      end: last.end,
      tag: "name",
      value: null,
      isQuoted: false,
    });
    i = end;
  }
  return result;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^[\p{Lu}\p{Lt}]/u.test(token.text);

/** “Soviet” of “Soviet Union”, not “Hungarian” of “Hungarian revolution”. */
const isAdjectiveOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "adj" && isCapital(tokens[at]) && tokens[at + 1]?.tag === "name";

/** “The Swiss-born Californian Karl Holm”: from where somebody is belongs to no name. */
function tellsOfSomebody(tokens: readonly Token[], at: number): boolean {
  const [before, word, next, last] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isOfAPeople(word) || !(before?.tag === "det" || isOfAPeople(before))) return false;
  if (isOfAPeople(next)) return tellsOfSomebody(tokens, at + 1);
  return isGivenName(next?.text ?? "") && isCapital(last) && last?.tag === "name" && !isNameHead(last.text);
}

const isOfAPeople = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === "name" || token.tag === "adj" || token.tag === "noun") &&
  (countryOfAdjective(token.text) !== undefined || ofItsPlace.test(token.text));

const ofItsPlace = /^\p{Lu}\p{Ll}+(?:-born|(?<!Christ)ian)$/u;

/** “Hector Holm”, “Rose Holm” and “Miss Holm”, though one may hector and miss, and things rose. */
const isGivenToName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.tag === "noun" || tokens[at]?.tag === "verb") &&
  (isGivenName(tokens[at].text) || tokens[at].text === "Miss") &&
  tokens[at + 1]?.tag === "name" &&
  tokens[at + 1]?.start === tokens[at].end + 1;

/** Where a name that begins at `start` ends; `start` itself where none does. */
function nameEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.tag !== "name" && !isAdjectiveOfName(tokens, start) && !isGivenToName(tokens, start)) return start;
  let end = start + 1;
  for (;;) {
    const token = tokens[end];
    if (!token || endsSentence(tokens[end - 1])) return end;
    if (token.tag === "name" || (isCapital(token) && (token.tag === "noun" || token.tag === "adj"))) end++;
    else if (token.text === "I") end++;
    else if (isOwnedPlace(tokens, end)) end += 2;
    else if (isEpithet(tokens, start, end)) return end + 2;
    else if (isOwnMark(tokens, start, end)) end++;
    else if (isArabicPart(token)) end++;
    else if (isJoint(tokens, end) || isCompanyForm(tokens, end)) end += 2;
    else if (isTitleWord(tokens, end)) end += 1 + connectorLength(tokens, end);
    else if (isOnRiver(tokens, end) || (end - start > 2 && isAtSea(tokens, end))) end += 2;
    else if (isListOfFields(tokens, end)) end += 4;
    else if (endOfField(tokens, end) > end) end = endOfField(tokens, end);
    else if (isConnector(tokens, start, end)) end += connectorLength(tokens, end);
    else return end;
  }
}

/** “Doctors Without Borders”: a preposition has a capital only inside of a title. */
const isTitleWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === "prep" &&
  isCapital(tokens[at]) &&
  tokens[at + connectorLength(tokens, at)]?.tag === "name" &&
  tokens[at - 1]?.end === tokens[at].start - 1;

/** “Mar.” of “Viña del Mar. Today …” is taken for a month; a title in front of a name has its stop as well. */
const endsSentence = (token: Token | undefined): boolean =>
  token !== undefined && shortened.test(token.text) && !/^(?:Mrs|Rev|Gen|Col|Cpt|Adm|Sgt|Hon|Sen)\.$/u.test(token.text);

const shortened = /^\p{Lu}\p{Ll}{2}\.$/u;

const connectorLength = (tokens: readonly Token[], at: number): number =>
  ["the", "la", "las", "los", "le", "der", "den"].includes(tokens[at + 1]?.lower ?? "") ? 2 : 1;

/** “The Office for the Health of Crews at Sea”, “the Council for Health at Work”: where a long name says that something is so. */
const isAtSea = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "at" && /^(?:Sea|Work|Home|Large)$/u.test(tokens[at + 1]?.text ?? "");

/** “Frankfurt am Main”, “Boulogne sur Mer”: a word that is none of English between two names. */
const isOnRiver = (tokens: readonly Token[], at: number): boolean =>
  /^(?:am|sur|im|bei)$/u.test(tokens[at]?.lower ?? "") && !isCapital(tokens[at]) && tokens[at + 1]?.tag === "name";

/** What is put behind a name to tell its bearer from others: “Pliny the Elder”. */
const epithets = new Set(
  "great elder younger terrible conqueror magnificent bold wise bald fat pious good fair confessor navigator impaler apostate baptist venerable martyr lionheart unready catholic saint tall short wild blind lame red black".split(
    " ",
  ),
);

/** “Alexander the Great”: the epithet has a capital, and the name stands alone before it. */
const isEpithet = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[at]?.lower === "the" &&
  isCapital(tokens[at + 1]) &&
  epithets.has(tokens[at + 1]?.lower ?? "") &&
  at - start <= 2;

/** “St Michael’s Church”, “Martyrs’ Day”: what is called after its owner, and is not just owned by a place. */
function isOwnedPlace(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, thing] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.tag !== "genitive" || !owner || thing?.tag !== "name") return false;
  const isCalled = called.test(thing.text) && placeNamed(owner.text) === undefined;
  return isCalled && !isNameHead(owner.text);
}

/** “Sold to Brandt & Holm’s,” and “McDonald’s restaurants”: the mark belongs to the name, and nothing is owned. */
function isOwnMark(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, mark, next] = [tokens[start], tokens[at], tokens[at + 1]];
  if (mark?.tag !== "genitive" || first === undefined || mark.text.length < 2) return false;
  const name = `${tokens
    .slice(start, at)
    .map(({ text }) => text)
    .join(" ")}${mark.text}`;
  const ownsNothing = !next || ["comma", "semicolon", "conj", "prep", "verb", "aux", "other"].includes(next.tag);
  return ownsNothing ? endsInItsOwn(name) : next.tag === "noun" && isKnownBrand(name);
}

const called =
  /^(?:Church|Cathedral|Chapel|Abbey|Hospital|College|School|Square|Gate|Bridge|Palace|House|Hall|Market|Theatre|Theater|Library|Museum|Day|Island|Bay|Lighthouse|Tower|Wall|Prize|Medal|Award|Cup|Trophy)$/u;

/** “Amr ibn al-As”, “Harun al-Rashid”: what follows the particle begins with an article in small letters. */
const isArabicPart = (token: Token | undefined): boolean => withArabicArticle.test(token?.text ?? "");

const withArabicArticle = /^(?:al|el|as|ad|an|ar|ash|at|az)-\p{Lu}/u;

/** The dash of “the Hay–Pauncefote Treaty”: it stands close to both names. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (dash?.text === "–" || dash?.text === "-") &&
    before?.end === dash.start &&
    next?.start === dash.end &&
    isCapital(next)
  );
}

/** The stroke of “Torvik Skibe A/S”: it stands close to two single letters. */
function isCompanyForm(tokens: readonly Token[], at: number): boolean {
  const [before, stroke, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    stroke?.text === "/" &&
    before?.end === stroke.start &&
    next?.start === stroke.end &&
    /(?<!\p{L})\p{Lu}$/u.test(before.text) &&
    /^\p{Lu}$/u.test(next.text)
  );
}

/** “Dinocrates of Rhodes”: a name that nothing explains, and the place that its bearer came from. */
function isOfPlace(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, next, before] = [tokens[start], tokens[at + 1], tokens[start - 1]];
  if (at - start !== 1 || !first || !next || before?.lower === "the" || before?.tag === "name") return false;
  const isBearer =
    /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !isNameHead(first.text) && placeNamed(first.text) === undefined;
  const isPlace = /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) && !isNameHead(next.text) && tokens[at + 2]?.tag !== "genitive";
  return (
    isBearer &&
    isPlace &&
    (isGivenName(first.text) ||
      start === 0 ||
      before?.tag === "noun" ||
      before?.tag === "verb" ||
      before?.lower === "by" ||
      before?.lower === "under")
  );
}

function isConnector(tokens: readonly Token[], start: number, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + connectorLength(tokens, at)]];
  if (isArabicPart(next) && /^(?:ibn|bin)$/u.test(token?.lower ?? "")) return true;
  if (!token || next?.tag !== "name") return false;
  const before = tokens.slice(start, at).map(({ text }) => text);
  const last = before.at(-1) ?? "";
  switch (token.lower) {
    case "of":
      if (isOfficeOf(last, next, tokens[at + 2])) return true;
      // “Filmed The Lord of the Hills”: inside of a sentence only a title has a capital article.
      if (start > 0 && tokens[start]?.text === "The") return true;
      if (isPersonTitle(last) || isFullName(before)) return false;
      return (
        isNameHead(last) ||
        (before.length > 1 && isConcept(next)) ||
        isPurpose(before, tokens[at + 1]) ||
        isOfPlace(tokens, start, at)
      );
    case "in":
      return /^(?:Prize|Award|Medal)$/u.test(last);
    case "on":
    case "against":
      return (isNameHead(last) && (isConcept(next) || isShortConcept(next))) || writings.test(last);
    case "from":
      return before.length > 3 && before.includes("of") && (isConcept(next) || last.endsWith("s"));
    case "for":
      return (isNameHead(last) && !/^(?:War|Battle)s?$/u.test(last)) || isProgramme(tokens, start, at);
    // “Halvorsen & Pike” is one firm.
    case "&":
      return true;
    case "and":
      return isJointName(tokens, start, at);
    default:
      return (
        isParticle(token.lower) &&
        (isGivenName(before[0] ?? "") || /^\p{Lu}/u.test(last)) &&
        /^(?:van|von|de|der|da|di|du|del|della|la|ibn|bin|al|el|zu|ter|do|dos|das|y)$/u.test(token.lower)
      );
  }
}

/** “Bosnia and Herzegovina”, “the Ministry of Health and Labour”: one name, though “and” stands in it. */
function isJointName(tokens: readonly Token[], start: number, at: number): boolean {
  const before = tokens.slice(start, at).map(({ text }) => text);
  const behind = tokens.slice(at + 1);
  const words = before.flatMap((part) => part.split(" "));
  return (
    placeNamed(`${before.join(" ")} and ${behind[0]?.text ?? ""}`) !== undefined ||
    isOfTwoParts(tokens, start, at) ||
    isTitleOfTwo(tokens, start, at) ||
    isForTwoThings(before, behind[1]) ||
    isOfBodiesOfTwoKinds(words, behind) ||
    isOnTwoThings(words, behind.slice(0, 2))
  );
}

/** “The Food for Peace office”: two common words that only a title gives capitals, and a noun behind. */
const isProgramme = (tokens: readonly Token[], start: number, at: number): boolean => {
  const [first, next, noun] = [tokens[start], tokens[at + 1], tokens[at + 2]];
  return (
    at - start === 1 &&
    tokens[start - 1]?.lower === "the" &&
    [first, next].every((token) => token !== undefined && isConcept(token)) &&
    noun?.tag === "noun"
  );
};

/** “Ada Holm” of “Ada Holm of Upper Alden”: whoever has a surname needs no place for one. */
const isFullName = ([first = "", ...rest]: readonly string[]): boolean =>
  rest.length > 0 && isGivenName(first) && !rest.some(isNameHead) && !isNumeral.test(rest.at(-1) ?? "");

const isNumeral = /^[IVX]+$/u;

/** “Notes on Weaving” is one title. */
const writings =
  /^(?:Notes|Essays?|Lectures?|Letters?|Reflections|Thoughts|Observations|Remarks|Treatises?|Papers?|Studies|Dialogues?)$/u;

/** “Secretary of Labour”: of what somebody has the care; “Queen of Norway” is two names. */
const isOfficeOf = (office: string, thing: Token, behind: Token | undefined): boolean =>
  /^(?:Secretary|Minister|Chancellor)$/u.test(office) && isConcept(thing) && behind?.tag !== "name";

/** “Law”, “Non-Proliferation”: what a convention is on. */
const isShortConcept = ({ text }: Token): boolean =>
  /^\p{Lu}\p{Ll}{2}$|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) && placeNamed(text) === undefined && !isGivenName(text);
