import type { Token } from "../clauses/token.ts";
import { isGivenName, isNameHead } from "../entities/classify-name.ts";
import { placeNamed } from "../gazetteer.ts";

/** “The Nordic Agricultural, Scientific and Cultural Organization”: adjectives in a row in front of what they name. */
export function isListOfFields(tokens: readonly Token[], at: number): boolean {
  const [before, comma, next, and, last, head] = tokens.slice(at - 1, at + 5);
  return (
    comma?.tag === "comma" &&
    and?.lower === "and" &&
    [before, next, last].every((token) => ofField.test(token?.text ?? "")) &&
    head !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    isNameHead(head.text)
  );
}

const ofField = /^\p{Lu}\p{Ll}+(?:al|ic|ary)$/u;

/** “The Commission for the Protection of the Tern”: what it is for goes on to what that is of. */
export const isPurpose = (before: readonly string[], behind: Token | undefined): boolean =>
  before.at(-3) === "for" &&
  before.at(-2) === "the" &&
  /^\p{Lu}\p{Ll}+(?:ion|ment|ing|ence|ance)$/u.test(before.at(-1) ?? "") &&
  behind?.lower === "the";

/** “The Wenbury and Coast Railway”: one article and one head for two words that are no names by themselves. */
export function isOfTwoParts(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, article] = [tokens[start], tokens[start - 1]];
  if (at - start !== 1 || !first || article?.lower !== "the" || (isNameHead(first.text) && !isField.test(first.text)))
    return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(({ tag }) => tag !== "name");
  const head = rest[(end < 0 ? rest.length : end) - 1]?.text ?? "";
  return end !== 1 && isSingularBody.test(head) && placeNamed(first.text)?.sort !== "country";
}

/** “A book, The Origin of Tides and Currents”: inside a sentence only a title begins with “The”, and ends at a mark. */
export function isTitleOfTwo(tokens: readonly Token[], start: number, at: number): boolean {
  const [first, last, next, behind] = [tokens[start], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isTitle =
    start > 0 && /^The\b/u.test(first?.text ?? "") && tokens.slice(start, at).some(({ lower }) => lower === "of");
  const isPair = [last, next].every((token) => token !== undefined && isConcept(token) && token.text.endsWith("s"));
  return isTitle && isPair && (behind === undefined || behind.tag === "comma" || behind.tag === "other");
}

/** “The Song of Holm” is one song, “the Song and Dance Festival” is for songs. */
const isField = /^(?:Song|Book|Film|Music|Art|Science|Law|Play|Story)$/u;

const isSingularBody =
  /^(?:Railway|Railroad|Company|Bank|Society|Institute|Museum|Association|Canal|Union|Club|Trust|Corporation|Group|Council|College|Theatre|Gazette|Line|Orchestra|Commission|Agency|Festival|Fair|Exhibition)$/u;

/** “The Office of Rail and Road”, “the Ministry of Health and Labour”: what a department is for. */
export function isForTwoThings(before: readonly string[], behind: Token | undefined): boolean {
  const [head = "", of, thing] = before.slice(-3);
  return (
    /^(?:Office|Ministry|Department|Committee|Board|Bureau|Institute|School|College|Faculty|Academy|Museum|Society)$/u.test(
      head,
    ) &&
    (of === "of" || of === "for") &&
    thing !== undefined &&
    placeNamed(thing) === undefined &&
    behind?.tag !== "name" &&
    behind?.lower !== "of"
  );
}

/** “The Agreement on Whales and Salt”, “the Conference on Trade and Development”: what is agreed or talked about. */
export function isOnTwoThings(before: readonly string[], [next, behind]: readonly (Token | undefined)[]): boolean {
  const [head = "", on, thing = ""] = before.slice(-3);
  return (
    /^(?:Agreement|Convention|Conference|Treaty|Covenant|Declaration|Protocol|Summit|Commission|Committee|Office|Council|Programme|Program|Group)$/u.test(
      head,
    ) &&
    on === "on" &&
    placeNamed(thing) === undefined &&
    next !== undefined &&
    isConcept(next) &&
    behind?.tag !== "name" &&
    behind?.lower !== "of"
  );
}

/** “Culture”, “Migration”: a common word with a capital, which only a title has inside a sentence. */
export const isConcept = ({ text }: Token): boolean =>
  !text.includes(" ") && /^\p{Lu}\p{Ll}{3,}$/u.test(text) && placeNamed(text) === undefined && !isGivenName(text);

/** “The Federation of Red Mill and White Mill Societies”: a body of bodies of two kinds, which only its last word calls bodies. */
export function isOfBodiesOfTwoKinds(before: readonly string[], behind: readonly Token[]): boolean {
  const end = behind.findIndex(({ tag }) => tag !== "name");
  const last = behind[(end < 0 ? behind.length : end) - 1]?.text ?? "";
  return (
    before.some((word, i) => ofBodies.test(word) && before[i + 1] === "of") &&
    bodies.test(last) &&
    placeNamed(before.at(-1) ?? "") === undefined
  );
}

const ofBodies = /^(?:Federation|Confederation|Association|League|Council|Alliance|Network|Union|Congress)$/u;

const bodies =
  /(?:^|\s)(?:Societies|Associations|Unions|Organi[sz]ations|Companies|Clubs|Banks|Museums|Universities|Colleges|Schools|Churches|Parties|Chambers|Institutes|Academies|Libraries|Councils|Agencies|Cities|Towns|Regions|Authorities|Manufacturers|Workers|Employers|Teachers|Journalists|Engineers)$/u;
