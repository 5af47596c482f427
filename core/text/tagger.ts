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
}

const nlp = winkNLP(model, ["pos"]);
const { its } = nlp;

/** Longer sentences are cut here: nothing that long is a sentence that one may learn from. */
const LONGEST = 2_000;

/** The words of one sentence with their parts of speech; hyphenated words and apostrophes in names are one word. */
export function tagWords(sentence: string): Word[] {
  const tokens = nlp.readDoc(sentence.slice(0, LONGEST)).tokens();
  const values: string[] = tokens.out(its.value);
  const tags: string[] = tokens.out(its.pos);
  const words: Word[] = [];
  let at = 0;
  for (const [i, text] of values.entries()) {
    const start = sentence.indexOf(text, at);
    if (start < 0) continue;
    at = start + text.length;
    const word = { text, lower: text.toLowerCase(), start, end: at, pos: posOf(tags[i]) };
    join(words, word);
  }
  return words;
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

const joint = /^[-‐‑'’]$/u;

/** Puts “Anna”, “-” and “Maria” together again where no space parts them. */
function join(words: Word[], word: Word): void {
  const [before, mark] = [words.at(-2), words.at(-1)];
  const isJoined =
    before &&
    mark &&
    joint.test(mark.text) &&
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

const isOneWord = (mark: string, before: Word, word: Word): boolean =>
  mark === "'" || mark === "’" ? /^\p{Lu}/u.test(word.text) && before.text.length <= 2 : true;
