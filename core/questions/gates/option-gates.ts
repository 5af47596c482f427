import type { Fact } from "../../facts/fact.ts";
import { identityText } from "../../facts/relation-key.ts";
import { areOneName } from "../one-name.ts";
import { readQuantities } from "../typed/read-quantity.ts";
import type { Gate } from "./gate.ts";
import { withoutSource } from "../without-source.ts";

type Body = Parameters<Gate["refuses"]>[0]["body"];

/** Wrong options may be so much smaller or larger than the key, and no more. */
const FARTHEST_FACTOR = 10;
const FARTHEST_YEARS = 60;

const choices = (body: Body): readonly string[] =>
  body.type === "multiple-choice"
    ? [body.key, ...body.distractors]
    : body.type === "multiple-response"
      ? [...body.key, ...body.distractors]
      : [];

const contentWords = (text: string): Set<string> =>
  new Set(
    identityText(text)
      .split(" ")
      .filter((word) => word.length > 3 && !/\d/u.test(word)),
  );

const shares = (a: string, b: string): boolean => {
  const own = contentWords(a);
  return [...contentWords(b)].some((word) => own.has(word));
};

/** The first word of a name of two words or more; null of any other. */
const givenName = (name: string): string | null =>
  /^(\p{Lu}\p{Ll}+) (?:(?:\p{Lu}\S*|de|von|van|der) )*\p{Lu}\p{Ll}+$/u.exec(name)?.[1] ?? null;

const isOneOf = (known: readonly (string | null)[], name: string | null): boolean =>
  name !== null && known.includes(name);

/** Gates that hold the options of a choice against each other. */
export const optionGates: readonly Gate[] = [
  {
    name: "same-given-name",
    reason:
      "A wrong option has the given name of the right one or of whom the text is about, and may be the same person.",
    refuses: ({ body }, { topic }) => {
      const keys = body.type === "multiple-choice" ? [body.key] : body.type === "multiple-response" ? body.key : [];
      const known = [...keys, ...(topic?.type === "person" ? topic.aliases : [])];
      const given = known.map(givenName);
      return choices(body).some((option) => !known.includes(option) && isOneOf(given, givenName(option)));
    },
  },
  {
    name: "implausible-option",
    reason: "A wrong option is so far from the right one that nobody would take it.",
    refuses: ({ body, facts }) => {
      const key = body.type === "multiple-choice" ? valueOf(body.key) : undefined;
      if (key === undefined) return false;
      const isYear = facts.some(({ kind }) => kind === "year");
      return body.distractors.some((lure) => isFar(valueOf(lure), key, isYear));
    },
  },
  {
    name: "option-about-options",
    reason: "An option speaks of the other options.",
    refuses: ({ body }) =>
      choices(body).some((option) =>
        /\b(?:all|none|both|any|neither) of (?:the )?(?:above|these|them)\b|^[A-E] (?:and|or) [A-E]$/iu.test(option),
      ),
  },
  {
    name: "overlapping-options",
    reason: "One option holds another, so that both may be right.",
    refuses: ({ body }) => {
      const options = choices(body).filter((option) => !/\d/u.test(option));
      return options.some((one, i) => options.some((other, j) => i < j && areOneName(one, other)));
    },
  },
  {
    name: "option-of-stem",
    reason: "A wrong option is what the question itself speaks of, so that nobody would take it.",
    refuses: ({ body, facts }) =>
      body.type === "multiple-choice" &&
      body.distractors.some((lure) => /^\p{Lu}\D*$/u.test(lure) && isSpokenOf(lure, body.stem, facts)),
  },
  {
    name: "unlike-units",
    reason: "The options have unlike units or decimals.",
    refuses: ({ body }) =>
      body.type === "multiple-choice" &&
      /\d/u.test(body.key) &&
      new Set(choices(body).map((option) => `${unitOf(option)} ${String(decimalsOf(option))}`)).size > 1,
  },
  {
    name: "list-of-unlike",
    reason: "The list holds a name beside a common word, or less than a word.",
    refuses: ({ body, facts }) =>
      body.type === "multiple-response" &&
      facts.some(
        ({ asking }) =>
          asking.way === "list" &&
          (new Set(asking.list.items.map((item) => /^\p{Lu}/u.test(item))).size > 1 ||
            asking.list.items.some((item) => item.length < 2 || /’s\b|'s\b/u.test(item))),
      ),
  },
  {
    name: "bound-in-option",
    reason: "An option says “more than” or “about”, so that another may be true with it.",
    refuses: ({ body }) =>
      body.type === "multiple-choice" &&
      choices(body).some((option) =>
        /^(?:more than|over|about|around|nearly|almost|up to|at least|at most|fewer than|less than|under|roughly|approximately|some) /iu.test(
          option,
        ),
      ),
  },
  {
    name: "convergence",
    reason: "The key has words in common with every other option, and they have none among themselves.",
    refuses: ({ body }) => {
      if (body.type !== "multiple-choice") return false;
      const { key, distractors } = body;
      return (
        distractors.every((lure) => shares(key, lure)) &&
        !distractors.some((one, i) => distractors.some((other, j) => i < j && shares(one, other)))
      );
    },
  },
  {
    name: "wrong-number-of-options",
    reason: "There are too few options to choose from, or too many to read.",
    refuses: ({ body }) => {
      const count = new Set(choices(body)).size;
      if (body.type === "multiple-choice") return count < 3 || count > 5;
      return body.type === "multiple-response" && (count < 3 || count > 9);
    },
  },
];

function isSpokenOf(lure: string, stem: string, facts: readonly Fact[]): boolean {
  const said = ` ${identityText(withoutSource(stem))} `;
  return (
    said.includes(` ${identityText(lure)} `) ||
    facts.some(
      ({ asking, subject }) =>
        asking.way === "value" && !asking.askable.relationKey.startsWith("subject ") && areOneName(lure, subject),
    )
  );
}

const valueOf = (text: string): number | undefined => readQuantities(text)[0]?.value;

function isFar(lure: number | undefined, key: number, isYear: boolean): boolean {
  if (lure === undefined || lure === 0 || key === 0) return false;
  if (isYear) return Math.abs(lure - key) > FARTHEST_YEARS;
  const factor = Math.abs(lure / key);
  return factor > FARTHEST_FACTOR || factor < 1 / FARTHEST_FACTOR;
}

const unitOf = (text: string): string =>
  text
    .replace(/[\d,.\s]+/gu, " ")
    .replace(
      /\b(?:thousand|million|billion|January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
      "",
    )
    .replace(/\s+/gu, " ")
    .trim();

const decimalsOf = (text: string): number => /\d\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
