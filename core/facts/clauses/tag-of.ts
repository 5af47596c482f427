import type { Word } from "../../text/tagger.ts";
import { isGivenName } from "../entities/classify-name.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { selfEvident } from "../resolution/class-noun-table.ts";
import { readVerb } from "../verb-forms.ts";
import { openingNouns, tagTable } from "./tag-table.ts";
import type { Tag } from "./token.ts";

const lines = tagTable
  .trim()
  .split("\n")
  .map((line): [string, readonly string[]] => {
    const [tag = "", words = ""] = line.split(": ");
    return [tag, words.split(" ")];
  });

const wordsOf = (tag: Tag): readonly string[] => lines.find(([name]) => name === tag)?.[1] ?? [];

const closed: readonly Tag[] = ["possessive", "det", "rel", "pron", "sub", "conj", "aux", "prep", "not"];

const fixed: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...closed.flatMap((tag) => wordsOf(tag).map((word): [string, Tag] => [word, tag])),
  [",", "comma"],
  [";", "semicolon"],
  [":", "colon"],
  ["–", "dash"],
  ["—", "dash"],
  ["-", "dash"],
  ["'s", "genitive"],
  ["’s", "genitive"],
  ["’", "genitive"],
  ["'", "genitive"],
]);

const adverbs = new Set(wordsOf("adv"));

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** “A Dutchman”: what somebody is, and nobody’s name. */
const ofAPeople = /^(?:dutch|english|french|irish|welsh|scots|cornish|manx|norse)(?:man|men|woman|women)$/u;

/** What a word does in its clause, from the tagger's part of speech and from what we know better. */
export function tagOf(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  const { text, lower, pos } = word;
  const isFirst = word.start === 0 || before === undefined;
  if (word.isName === true) return "name";
  if (/^\d[\d,]*(?:st|nd|rd|th)$/u.test(lower)) return "adj";
  const isCapital = /^[\p{Lu}\p{Lt}]/u.test(text);
  if (lower === "to") return opensInfinitive(after) ? "to" : "prep";
  if (lower === "her" || lower === "his")
    return after && /^(?:NOUN|ADJ|PROPN|VERB|NUM|ADV)$/u.test(after.pos) ? "possessive" : "pron";
  if (lower === "instead" && after?.lower === "of") return "prep";
  if (isFirst && /^(?:thanks|contrary|owing|according|next)$/u.test(lower) && after?.lower === "to") return "prep";
  const known = fixed.get(lower);
  if (known && (!isCapital || isFirst || text.length > 5 || lower === "i"))
    return known === "sub" && lower === "that" ? tagOfThat(before, after) : known;
  if (isFirst && /^(?:today|nowadays|tomorrow|yesterday)$/u.test(lower)) return "adv";
  if (months.test(lower) && isCapital) return "name";
  if (isCapital && ofAPeople.test(lower)) return "noun";
  if (isCapital && countryOfAdjective(text) !== undefined && !isFollowedByName(after)) return "adj";
  if (isCapital && !isFirst) return pos === "ADJ" || pos === "ADV" ? "adj" : "name";
  if (isCapital && pos === "PROPN" && isFirst && opensAsNoun(word, after)) return "noun";
  if (isCapital && pos === "PROPN") return "name";
  if (isCapital && isFollowedByName(after) && /^(?:NOUN|X|INTJ)$/u.test(pos) && !isCommonNoun(lower)) return "name";
  return byPos(word, before, after);
}

/** “President Smith”, “Queen Anne”: the word is one, and the name begins behind it all the same. */
const isCommonNoun = (lower: string): boolean => readVerb(lower) !== null || selfEvident.has(lower);

const abstract = /(?:tion|sion|ness|ism|ship|ment|ity)$/u;
const openers = new Set(openingNouns.trim().split(/\s+/u));

/** “Turnover reached …”: a common word that the tagger takes for a name since it opens the sentence. */
const opensAsNoun = ({ lower, text }: Word, after: Word | undefined): boolean =>
  !isFollowedByName(after) &&
  (openers.has(lower) ||
    (abstract.test(lower) && lower.length > 6 && !isGivenName(text) && placeNamed(text) === undefined));

const isFollowedByName = (after: Word | undefined): boolean => after !== undefined && /^\p{Lu}/u.test(after.text);

const opensInfinitive = (after: Word | undefined): boolean =>
  after !== undefined &&
  (/^(?:be|have|do|found)$/u.test(after.lower) ||
    (after.pos === "VERB" && readVerb(after.lower)?.forms.includes("base") === true));

/** “The capital of that province”, “joined with that of Solvik”: it points to a thing, and opens no clause. */
function tagOfThat(before: Word | undefined, after: Word | undefined): Tag {
  const isThing = before?.pos === "ADP" && /^(?:NOUN|ADJ|PROPN)$/u.test(after?.pos ?? "");
  // “That changed with the treaty”
  const isFinite = after?.pos === "AUX" || (after?.pos === "VERB" && readVerb(after.lower)?.forms.includes("past"));
  if (before === undefined && isFinite) return "pron";
  if (isThing || (after?.lower === "of" && before !== undefined)) return "det";
  return before && (before.pos === "NOUN" || before.pos === "PROPN") ? "rel" : "sub";
}

function byPos({ lower, pos, text }: Word, before: Word | undefined, after: Word | undefined): Tag {
  if (before?.pos === "DET" && /^(?:(?:north|south)-?(?:east|west)|north|south|east|west)$/u.test(lower)) return "noun";
  if (adverbs.has(lower) && pos !== "NOUN" && pos !== "ADJ") return "adv";
  const verb = readVerb(lower);
  switch (pos) {
    case "VERB":
      if (lower.endsWith("ing") && before && /^(?:DET|ADJ)$/u.test(before.pos)) return "noun";
      if (lower.endsWith("ing") && /^(?:its|his|her|their)$/u.test(before?.lower ?? "")) return "noun";
      return verb ? "verb" : "noun";
    case "AUX":
      return "aux";
    case "NOUN":
      return isVerbAfterAll(lower, before, after) ? "verb" : "noun";
    case "PROPN":
      return /^\p{Lu}/u.test(text) ? "name" : "noun";
    case "ADJ":
      return verb?.forms.includes("participle") && before?.pos === "AUX" && !isAdjective(lower) ? "verb" : "adj";
    case "ADV":
      return "adv";
    case "ADP":
    case "SCONJ":
      return "prep";
    case "DET":
      return "det";
    case "PRON":
      return "pron";
    case "NUM":
      return "value";
    case "CCONJ":
      return "conj";
    default:
      return "other";
  }
}

/** Participles that describe a state: “is located”, “was married”. They stay verbs; these are no verbs any more. */
const isAdjective = (word: string): boolean =>
  ["tired", "interested", "advanced", "dedicated", "aged", "sacred", "naked", "wicked"].includes(word);

/** “cost” after “and”, “coinciding” after a comma: words that the tagger takes for nouns. */
function isVerbAfterAll(lower: string, before: Word | undefined, after: Word | undefined): boolean {
  const verb = readVerb(lower);
  if (!verb || !before || !after) return false;
  const goesOn = /^(?:DET|NUM|SYM|ADP|PROPN|PRON)$/u.test(after.pos);
  if (verb.forms.includes("ing")) return before.text === "," && goesOn;
  const isPast = verb.forms.includes("past") && !verb.forms.includes("base");
  if (isPast) return goesOn && before.pos !== "DET" && before.pos !== "ADJ";
  return (
    verb.forms.includes("past") && goesOn && after.pos !== "ADP" && /^(?:CCONJ|NOUN|PROPN|PRON)$/u.test(before.pos)
  );
}
