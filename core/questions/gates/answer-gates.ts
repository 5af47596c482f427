import { gathered } from "../../base/gathered.ts";
import { identityText } from "../../facts/relation-key.ts";
import type { Fact } from "../../facts/fact.ts";
import { keyTexts } from "../answer-texts.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import { matcherOf } from "../typed/match-typed.ts";
import { quoteOf } from "../told.ts";
import { mayCallTopic } from "../called-in-life.ts";
import { withoutSource } from "../without-source.ts";
import { calls } from "./words.ts";
import type { Gate, Surroundings } from "./gate.ts";

const contentWords = (text: string): string[] =>
  identityText(text)
    .split(" ")
    .filter((word) => word.length > 3);

/** “Which authority runs the Tern Bridge?” → “Tern Bridge Authority” */
function isSpelledOut({ key, type }: QuestionBody, stem: string): boolean {
  if (typeof key !== "string" || (type !== "short-answer" && type !== "multiple-choice")) return false;
  const words = identityText(key)
    .split(" ")
    .filter((word) => !/^(?:of|for|and|in|on)$/u.test(word));
  return words.length > 1 && words.every((word) => stem.includes(` ${word} `));
}

/** “Who borrowed 80 crowns?” → “Karl Holm”, under the title “Karl Holm AG”. */
function isInTitle({ type, key }: QuestionBody, title: string | undefined): boolean {
  if (title === undefined || typeof key !== "string" || type === "true-false" || !/^\p{Lu}[^\d]*$/u.test(key))
    return false;
  const words = identityText(title).split(" ");
  return identityText(key)
    .split(" ")
    .every((word) => words.includes(word));
}

/** “20,000 infantry, 3,000 cavalry, [2,000] archers, 500 slingers”: nobody keeps each of them in mind. */
function isInRow({ kind, asking, proof }: Fact): boolean {
  if (kind !== "count" || asking.way !== "value") return false;
  const quote = quoteOf(proof);
  const before = quote.slice(0, Math.max(0, quote.indexOf(asking.askable.answer.literal)));
  const counted = quote.match(/(?<![\d,.])\d[\d,]*(?= \p{Ll}+(?: \p{Ll}+)?(?:,| and \d|[.;]))/gu) ?? [];
  return counted.length >= LONG_ROW && /\d[\d,]* \p{Ll}+(?: \p{Ll}+)?(?:,| and) $/u.test(before);
}

const LONG_ROW = 4;

const year = /\b(?:1\d{3}|20\d{2})\b|\b\d{1,4}\s(?:BCE?|AD|CE)\b/u;

/** Gates that hold the key and the options against the stem. */
/** “From 1931 to ____”, “between ____ and 1970”: the other end of a time is no second date. */
const withoutSpan = (stem: string): string =>
  stem.replace(/\b(?:from|between) (?:____ (?:to|until|and) [^,.]*?\d{3,4}|[^,.]*?\d{3,4} (?:to|until|and) ____)/u, "");

export const answerGates: readonly Gate[] = [
  {
    name: "answer-in-stem",
    reason: "The stem holds the answer.",
    refuses: ({ body }) => {
      if (body.type === "true-false" || body.type === "ordering") return false;
      const stem = ` ${identityText(body.stem.replace(GAP, " "))} `;
      if (isSpelledOut(body, stem)) return true;
      return keyTexts(body).some((key) => {
        const own = identityText(body.type === "matching" ? (key.split(": ").at(-1) ?? key) : key);
        return own !== "" && stem.includes(` ${own} `);
      });
    },
  },
  {
    name: "name-of-topic",
    reason: "The answer is the name of what the text is about, or a part of it, which stands above the question.",
    refuses: ({ body, facts }, { topic }) =>
      typeof body.key === "string" &&
      ((facts.some(({ kind }) => kind === "acronym") && topic?.aliases.has(body.key) === true) ||
        isInTitle(body, topic?.name)),
  },
  {
    name: "whose-life-it-is",
    reason: "The answer is the one whose life the text tells, by a first name or another surname.",
    refuses: ({ body: { stem, key }, facts }, { topic }) =>
      // “Ada Varga-Holm was born as ____”
      topic?.type === "person" &&
      !calls(withoutSource(stem), topic.aliases) &&
      facts.some(
        ({ kind, value }) => /^(?:person|name)$/u.test(kind) && isCalledIn(key === "false" ? value : key, topic),
      ),
  },
  {
    name: "clang",
    reason: "A word of the stem stands in the key alone.",
    refuses: ({ body }) => {
      if (body.type !== "multiple-choice") return false;
      const [stem, others] = [new Set(contentWords(body.stem)), new Set(gathered(body.distractors, contentWords))];
      return contentWords(body.key).some((word) => stem.has(word) && !others.has(word) && !/\d/u.test(word));
    },
  },
  {
    name: "second-date",
    reason: "The stem dates what it asks the date of.",
    refuses: ({ body, facts }) =>
      facts.some(({ kind }) => kind === "year" || kind === "date") &&
      facts.length === 1 &&
      body.type !== "true-false" &&
      year.test(body.type === "cloze" ? withoutSpan(body.stem) : body.stem),
  },
  {
    name: "length-cue",
    reason: "The key stands out by its length.",
    refuses: ({ body }) => {
      if (body.type !== "multiple-choice") return false;
      const lengths = body.distractors.map(({ length }) => length);
      const isShort = Math.max(body.key.length, ...lengths) < 16;
      return (
        !isShort && (body.key.length > Math.max(...lengths) * 1.25 || body.key.length < Math.min(...lengths) * 0.75)
      );
    },
  },
  {
    name: "two-right",
    reason: "Another option is right as well.",
    refuses: ({ body, facts }) => {
      if (body.type !== "multiple-choice") return false;
      const accepted = facts.flatMap(({ asking }) => (asking.way === "value" ? asking.askable.answer.accepted : []));
      const match = matcherOf(body.key, accepted);
      return body.distractors.some((option) => match(option) !== null);
    },
  },
  {
    name: "unlike-options",
    reason: "The options are of unlike form.",
    refuses: ({ body }) => {
      if (body.type !== "multiple-choice") return false;
      const forms = [body.key, ...body.distractors].map((option) =>
        option
          .replace(/[\d,.]+/gu, "0")
          .replace(/\p{L}+/gu, "a")
          .slice(0, 1),
      );
      return new Set(forms).size > 1;
    },
  },
  {
    name: "article-cue",
    reason: "The article before the gap says how the answer begins.",
    refuses: ({ body }) => body.type === "cloze" && /\b[Aa]n?\s+____/u.test(body.stem),
  },
  {
    name: "part-of-a-word",
    reason: "The gap is part of a word, of a name or of a number.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      (/[\p{L}\p{N}-]____|____[\p{L}\p{N}]|____-\p{L}/u.test(body.stem) ||
        (/\p{Lu}\p{L}*['’]s? ____/u.test(body.stem) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(body.key)) ||
        /\b(?:Duke|Duchess|Earl|Prince|Princess|Lord|Lady|Marquess) of ____/u.test(body.stem) ||
        (/____ of (?:the )?\p{Lu}/u.test(body.stem) &&
          /^\p{Lu}\p{Ll}+$/u.test(body.key) &&
          facts.some(({ proof }) => proof.quote.includes(`the ${body.key} of `))) ||
        /[$€£]\s?____/u.test(body.stem)),
  },
  {
    name: "one-of-several",
    reason: "The gap takes one of several names that stand side by side, and does not say which.",
    refuses: ({ body }) =>
      body.type === "cloze" &&
      /^\p{Lu}/u.test(body.key) &&
      /\p{Lu}[\p{L}’'-]* (?:and|or) (?:the )?____|____ (?:and|or) (?:the )?\p{Lu}/u.test(body.stem),
  },
  {
    name: "number-taken-for-granted",
    reason: "The sentence takes the number for granted, as in “the two countries”, and does not tell it.",
    refuses: ({ facts }) =>
      facts.length === 1 &&
      facts.some(
        ({ kind, asking }) =>
          kind === "count" &&
          asking.way === "value" &&
          /\b(?:the|these|those|his|her|its|their) $/iu.test(asking.askable.statement.before) &&
          /^ (?:\p{Ll}+ )*\p{Ll}+s\b/u.test(asking.askable.statement.after) &&
          Number(asking.askable.answer.value) <= 12,
      ),
  },
  {
    name: "impossible-age",
    reason: "Nobody becomes so old.",
    refuses: ({ body: { type, stem } }) =>
      type === "true-false" && /\b(?:age of|aged) 1[1-9]\d\b|\b1[1-9]\d years old\b/u.test(stem),
  },
  {
    name: "minor-figure",
    reason: "The figure is one of many in a row, and not the first.",
    refuses: ({ facts }) => facts.length === 1 && facts.some(isInRow),
  },
  {
    name: "trivial-number",
    reason: "One is no figure to learn.",
    refuses: ({ facts }) =>
      facts.length === 1 && facts.every(({ kind, value }) => kind === "count" && Number(value) <= 1),
  },
];

const isCalledIn = (said: unknown, { name, type }: NonNullable<Surroundings["topic"]>): boolean =>
  typeof said === "string" && name !== undefined && type !== undefined && mayCallTopic(said, { name, type });
