import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Parts of speech of the Universal Dependencies, as far as the tagger gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offsets into the text that was tagged. */
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  /** Whether it is a name in this text, whatever it looks like. */
  readonly isName?: boolean;
}

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Longer sentences are cut here: nothing that long is a sentence that one may learn from. */
const LONGEST = 2_000;

/** Numbers that the model gives to words it has never seen are larger than this one. */
const firstUnknown = Number(nlp.readDoc("qzxvjkw").tokens().out(its.uniqueId)[0]);

/** Whether the model has a word in its dictionary. */
export const isKnownWord = (word: string): boolean =>
  word !== "" && Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0]) < firstUnknown;

/** Whether a word is in the model's dictionary, and there not as a name: “bridge”, but not “Kyoto”. */
export function isCommonWord(word: string): boolean {
  if (word === "") return false;
  const tokens = nlp.readDoc(word.toLowerCase()).tokens();
  const [tag]: string[] = tokens.out(its.pos);
  return Number(tokens.out(its.uniqueId)[0]) < firstUnknown && tag !== "PROPN";
}

const ofThings =
  /(?:s|ing|ity|ion|ment|ness|ance|ence|ism|people|men|women|children)$|^(?:Snow|Rain|Ice|War|Peace|Plague|Famine|Water|Oil|Wine|Grain|Food|Rubber|Tobacco|Coffee|Cocoa|Coal|Gold|Silver|Copper|Iron|Steel|Trade|Hunger|Wheat|Timber|Cotton|Sugar|Salt|Traffic|Electricity|Wool)$/u;

/** “Talk of a bridge”, “Official documents are”, “Guide dogs, of any breed, had”: a surname is followed otherwise. */
const opensNoName = /^\p{Lu}\p{Ll}+ (?:of (?:an?|the)\b|\p{Ll}+s(?:, [^,]{3,60},)? (?:are|were|have|had)\b)/u;
const ofTrade = /(?:grapher|logist|nomer|eer)s$/u;

/**
 * The sentence with a small first letter, where a common word only has a large one because it begins: “Scientists have
 * counted”. A word that could be a surname as well, such as “Smith”, is left alone.
 */
export function withSmallStart(sentence: string): string {
  const first = capitalInFront.exec(sentence)?.[1];
  if (first === undefined || first.endsWith("ss") || peoples.has(first)) return sentence;
  if (first === "The") return `t${sentence.slice(1)}`;
  if (opensTitle(sentence)) return sentence;
  const tokens = nlp.readDoc(first.toLowerCase()).tokens();
  const [number] = tokens.out(its.uniqueId);
  const [tag]: string[] = tokens.out(its.pos);
  const isKnown =
    Number(number) < firstUnknown && (tag !== "NOUN" || ofThings.test(first) || opensNoName.test(sentence));
  return isKnown || ofTrade.test(first) || besideThings.test(sentence) || areMany(sentence, first)
    ? first.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

const capitalInFront = /^(\p{Lu}\p{Ll}{2,})\s\p{Ll}/u;

/** “Descriptio navium Orrinensium”, “Salt and Snow was”: a work, and not what its first word means. */
export function opensTitle(sentence: string): boolean {
  const [, foreign, joined] = /^\p{Lu}\p{Ll}+ (?:(\p{Ll}{4,})|and (\p{Lu}\p{Ll}+))(?= )/u.exec(sentence) ?? [];
  if (foreign !== undefined) return foreignEnd.test(foreign) && !isKnownWord(foreign);
  return joined !== undefined && isCommonWord(joined);
}

const foreignEnd = /(?:a|ae|ai|i|is|o|u|um|us|orum|arum)$/u;

/** “Protons were sent”: many of what the model knows one by one. */
const areMany = (sentence: string, first: string): boolean =>
  /^\p{Lu}\p{Ll}+s (?:are|were|have)\b/u.test(sentence) &&
  String(nlp.readDoc(first.toLowerCase().slice(0, -1)).tokens().out(its.pos)[0]) === "NOUN" &&
  isKnownWord(first.toLowerCase().slice(0, -1));

/** Peoples: some are common words as well (“poles”), and others stand beside those (“Goths and sailors”). */
export const peoples: ReadonlySet<string> = new Set(
  `Angles Arabs Balts Berbers Britons Celts Croats Czechs Danes Finns Franks Gauls Goths Greeks Huns Jews Kurds Lapps
  Magyars Mongols Moors Poles Saxons Scots Serbs Slavs Slovaks Spaniards Swedes Tatars Turks Vikings`.split(/\s+/u),
);

/** “Rafts and barges”: a word that the model does not know, in one breath with things of which there are many. */
const besideThings = /^\p{Lu}\p{Ll}+s (?:and|or) \p{Ll}{3,}s\b/u;

/** The words of one sentence with their parts of speech; hyphenated words and apostrophes in names are one word. */
export function tagWords(sentence: string): Word[] {
  const words = wordsOf(withSmallStart(sentence.slice(0, LONGEST)));
  return words.map((word) => ({ ...word, text: sentence.slice(word.start, word.end) }));
}

function wordsOf(sentence: string): Word[] {
  const tokens = nlp.readDoc(sentence).tokens();
  const values: string[] = tokens.out(its.value);
  const tags: string[] = tokens.out(its.pos);
  const words: Word[] = [];
  let at = 0;
  for (const [i, text] of values.entries()) {
    const start = sentence.indexOf(text, at);
    if (start < 0) continue;
    at = start + text.length;
    const word = { text, lower: text.toLowerCase(), start, end: at, pos: posOf(tags[i]) };
    for (const part of withMarkApart(word)) join(words, part);
  }
  return words;
}

const owner = /^(\p{L}[\p{L}-]+)(['’]s)$/u;

/**
 * “Brandt” and “’s” of “Brandt’s,”: the model leaves the mark where a comma follows, and from then on wherever it meets the
 * same word, so that a sentence would be read by what was read before it.
 */
function withMarkApart(word: Word): Word[] {
  const [, name = "", mark = ""] = word.text.endsWith("s") ? (owner.exec(word.text) ?? []) : [];
  if (name === "") return [word];
  const end = word.start + name.length;
  const lower = name.toLowerCase();
  const isPronoun = /^(?:it|he|she|that|this|there|here|what|who|where|how|let)$/u.test(lower);
  return [
    { ...word, text: name, lower, end, pos: isPronoun ? "PRON" : /^\p{Lu}/u.test(name) ? "PROPN" : "NOUN" },
    { ...word, text: mark, lower: mark.toLowerCase(), start: end, pos: isPronoun ? "AUX" : "PART" },
  ];
}

const known = new Set<string>([
  ...[
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
  ],
  ...["VERB", "X", "SPACE"],
]);

const isPos = (tag: string): tag is PartOfSpeech => known.has(tag);
const posOf = (tag = "X"): PartOfSpeech => (isPos(tag) ? tag : "X");

const joints = new Set(["-", "‐", "‑", "'", "’"]);

/** Puts “Kova”, “č” and “evi” together again, and “Anna”, “-” and “Maria”, where no space parts them. */
function join(words: Word[], word: Word): void {
  const [before, mark] = [words.at(-2), words.at(-1)];
  if (mark && isTornFrom(mark, word)) {
    words.pop();
    const text = mark.text + word.text;
    const pos = /^\p{Lu}/u.test(text) ? "PROPN" : mark.pos === "X" ? "NOUN" : mark.pos;
    words.push({ text, lower: text.toLowerCase(), start: mark.start, end: word.end, pos });
    return;
  }
  const isJoined =
    before &&
    mark &&
    joints.has(mark.text) &&
    before.end === mark.start &&
    mark.end === word.start &&
    /[\p{L}\p{N}]$/u.test(before.text) &&
    /^[\p{L}\p{N}]/u.test(word.text) &&
    isOneWord(mark.text, before, word);
  if (!isJoined) {
    words.push(word);
    return;
  }
  words.splice(-2, 2);
  const text = `${before.text}${mark.text}${word.text}`;
  const isName = before.pos === "PROPN" || (/^\p{Lu}/u.test(text) && word.pos === "PROPN");
  const pos = isName ? "PROPN" : word.pos === "VERB" || word.pos === "NUM" ? "ADJ" : word.pos;
  const lower = text.toLowerCase();
  words.push({ text, lower, start: before.start, end: word.end, pos });
}

/** The model parts words at letters that it does not know; it parts “cannot” and “didn’t” with reason. */
const isTornFrom = (before: Word, { text, start }: Word): boolean =>
  before.end === start &&
  endsInLetter.test(before.text) &&
  beginsWithLetter.test(text) &&
  /[^\p{ASCII}]/u.test(before.text + text) &&
  !/^n['’]t$/iu.test(text);

const beginsWithLetter = /^\p{L}/u;

const endsInLetter = /\p{L}$/u;

const isOneWord = (mark: string, before: Word, word: Word): boolean =>
  mark === "'" || mark === "’" ? /^\p{Lu}/u.test(word.text) && before.text.length <= 2 : true;
