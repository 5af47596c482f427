import { GAP } from "../gap.ts";
import type { Fact } from "../../facts/fact.ts";
import { isScoped } from "../making/scope.ts";
import type { Gate } from "./gate.ts";

const MOST_WORDS = 25;

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}_]/u.test(word));

/** Months have a capital letter and name nothing that a question could be about. */
const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;

/** A text without what it quotes: names and titles may say what they like. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/gu, "“”");

const isGroup = (type: string): boolean => type === "ordering" || type === "matching";

/** Gates that look at the wording alone. */
export const stemGates: readonly Gate[] = [
  {
    name: "too-long",
    reason: `The stem has more than ${MOST_WORDS} words.`,
    refuses: ({ body }) => wordsIn(body.stem).length > MOST_WORDS,
  },
  {
    name: "unfocused",
    reason: "The stem is no question, has no gap, or has its gap in front of what it is about.",
    refuses: ({ body: { type, stem } }) => {
      if (isGroup(type)) return false;
      if (type === "cloze") return stem.split(GAP).length !== 2 || wordsIn(stem.slice(0, stem.indexOf(GAP))).length < 2;
      return type === "true-false" ? !stem.endsWith(".") : !stem.endsWith("?");
    },
  },
  {
    name: "points-elsewhere",
    reason: "The stem has a word that means something outside of it.",
    refuses: ({ body: { type, stem } }) => {
      const text = isGroup(type) ? "" : unquoted(stem).replace(/[Ww]hich of these/gu, "");
      return (
        /\b(?:he|she|they|them|him|this|these|those|such|latter|former|aforementioned|following|respectively)\b|\b(?:above|below)\b(?!\s(?:sea|the|ground|zero|average|water)\b)/iu.test(
          text,
        ) || /\b(?:it|its|their|her|his)\b/iu.test(withoutOwn(text))
      );
    },
  },
  {
    name: "vague",
    reason: "The stem has a word without a measure.",
    refuses: ({ body: { stem } }) =>
      /\b(?:several|various|numerous|many|a number of|a variety of|recently|nowadays|today|currently|often|sometimes|usually|probably|possibly|perhaps|reportedly|allegedly|supposedly|(?:some|a few) (?:years|decades|months|days|weeks|hours|time)|(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter))\b|^(?:According to the text[^,]*, )?some\b/iu.test(
        unquoted(stem).replace(/\bhow many\b/giu, ""),
      ),
  },
  {
    name: "absolute",
    reason: "The stem has an absolute word that gives it away.",
    refuses: ({ body: { type, stem } }) =>
      type === "true-false" && /\b(?:always|never|all|none|every|completely|absolutely)\b/iu.test(unquoted(stem)),
  },
  {
    name: "negative",
    reason: "The stem asks for what is not so.",
    refuses: ({ body: { stem } }) => /\b(?:not|n't|except|neither|nor|without)\b/iu.test(unquoted(stem)),
  },
  {
    name: "two-facts",
    reason: "The stem states a second fact in a clause of its own.",
    refuses: ({ body: { type, stem } }) => !isGroup(type) && hasSecondClause(unquoted(stem)),
  },
  {
    name: "trivia",
    reason: "The stem asks about the page, its pictures or its sources, and not about what the text tells.",
    refuses: ({ body: { stem } }) =>
      /\b(?:photo|photograph by|image|caption|copyright|all rights reserved|source of the text|this (?:article|page|website)|min(?:utes?)? read|share this|sign in|click|newsletter)\b|\b(?:entry|admission|entrance|parking|tickets?) (?:is|are|costs?)\b|\bbus (?:\d|____)/iu.test(
        unquoted(stem),
      ),
  },
  {
    name: "adjective-gap",
    reason: "The gap takes a word that only describes, or a title before a name.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      facts.every(({ asking }) => asking.way === "value") &&
      (/^(?:Dr|Prof|Professor|Sir|Lord|Lady|King|Queen|President|Mrs?|Ms)\.?$/u.test(body.key) ||
        (/^\p{Ll}+(?:ed|ly|ous|ful|ic|al|ive|ary)$/u.test(body.key) && !/^(?:hundred)/u.test(body.key))),
  },
  {
    name: "stray-adverb",
    reason: "The stem has a word that belongs to the sentence it was taken from.",
    refuses: ({ body: { stem } }) =>
      /\b(?:own (?!(?:ed|ing)\b)|(?:also|therefore|however|thus|then|too|only) \p{Ll}+\b.*\?$)|\bonly\?$/iu.test(
        unquoted(stem),
      ) && !/^In which .* the only\b/u.test(stem),
  },
  {
    name: "broken",
    reason: "The stem has marks that do not belong together.",
    refuses: ({ body: { stem } }) => isBroken(stem),
  },
  {
    name: "two-verbs",
    reason: "The question has two verbs where one belongs.",
    refuses: ({ body: { type, stem } }) =>
      type !== "cloze" &&
      type !== "true-false" &&
      /\b(?:did|does|do)\b[^,]*\b(?:was|were|is|are|had|has|been)\b[^,]*\?$/u.test(
        stem.replace(
          /\b(?:who|which|that|what|where|when|how)\b.*\b(?:was|were|is|are|had|has)\b.*(?=\?)/u,
          (part, at: number) => (at < 2 || /^\S+ which/iu.test(stem) ? part : ""),
        ),
      ),
  },
  {
    name: "markup",
    reason: "The stem has tags, marks or an address in it.",
    refuses: ({ body: { stem } }) => /<\/?[a-z]|&[a-z]+;|\*\*|\]\(|https?:|www\.|\p{Emoji_Presentation}/iu.test(stem),
  },
  {
    name: "no-name",
    reason: "The stem names nobody and nothing, so that it could be about anything.",
    refuses: ({ body: { type, stem }, facts }) =>
      !isGroup(type) &&
      !(isScoped(stem) && facts.every(isClearInScope)) &&
      !facts.some(({ subject }) => /^\p{Lu}/u.test(subject) && stem.includes(subject)) &&
      !/(?<=\S\s["“‘(]?)\p{Lu}|^(?:\p{Lu}\S*\s){1,3}\p{Lu}|“/u.test(
        stem.replace(/^According to the (?:text|table)(?: on [^,]*)?, /u, "").replace(months, "month"),
      ) &&
      !/^\p{Lu}[\p{L}’'-]+ (?:was|were|is|has|had|did|became|won|died|opened|founded)\b/u.test(stem),
  },
  {
    name: "repetition",
    reason: "The stem says a word twice in a row.",
    refuses: ({ body: { stem } }) => /\b(\p{L}{2,})\s\1\b/iu.test(stem),
  },
];

/** What a text tells of things without a name is clear once the text is named; not how many there are, without a time. */
const isClearInScope = ({ subject, kind, asking }: Fact): boolean =>
  kind !== "count" || /^the\s/iu.test(subject) || (asking.way === "value" && !asking.askable.isTimeless);

/** “, which …” and “who …” behind a noun: what is asked stands in one clause. */
function hasSecondClause(stem: string): boolean {
  const text = stem.replace(/^According to the (?:text|table)[^,]*, /u, "");
  return /\S,\s(?:which|who|whose|where)\s|(?<=\p{L}\s)(?:who|whose)\s\p{Ll}|\bin \d{4} and\b.*\bin \d{4}\b/u.test(
    text,
  );
}

const opening =
  /^(?:in|on|at|by|to|from|since|until|after|before|during|with|for|of|under|near|about|between|more|fewer|less|according|which|who|whom|what|where|when|how|it|its|he|his|she|her|they|their|this|that|these|a|an|as|while|although|because|once|when)\b[^\p{Lu}“]*/iu;

/** “Her husband” behind “Marie Curie” points nowhere else. */
function withoutOwn(text: string): string {
  const start = opening.exec(text)?.[0].length ?? 0;
  const named = /(?:\p{Lu}[\p{L}’'.-]+|\bthe \p{L}+)/u.exec(text.slice(start));
  return named ? text.slice(0, start + named.index) : text;
}

function isBroken(stem: string): boolean {
  const count = (pattern: RegExp) => stem.match(pattern)?.length ?? 0;
  if (count(/“/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1 || count(/\(/gu) !== count(/\)/gu)) return true;
  if (
    /\d (?:acre|mile|metre|meter|foot|ton|tonne|litre|gallon) of\b|,\s\p{Lu}\S+ and \p{Lu}\S+ (?:in|on) \d/u.test(stem)
  )
    return true;
  return /[,;:.]\s*[?,;:]|\s[,.?]|[,;:–-]\s*\?$|,\.$|\.\.$|[,.]”|\s{2}|\p{Cc}/u.test(stem);
}
