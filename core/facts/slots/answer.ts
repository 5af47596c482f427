import type { Answer } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import type { Value } from "../values/value.ts";
import { withoutOwnersMark } from "../entities/brands.ts";
import { classifyName, isNameHead } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { shorterNames } from "./name-forms.ts";
import { otherNames } from "./other-names.ts";
import type { FactKind } from "../fact-kind.ts";
import { coreOf } from "./slot.ts";

const pad = (number: number, length: number): string => String(Math.abs(number)).padStart(length, "0");

/** The answer that a value token is; null where it is none by itself. */
export function answerOfValue(token: Token, sentence: Sentence): Answer | null {
  const { value } = token;
  if (!value) return null;
  const core = coreOf(token);
  const literal = sentence.text.slice(core.start, core.end);
  const content = contentOf(value, literal);
  return content && { text: literal, literal, bound: "exact", sort: null, place: null, accepted: [], ...content };
}

type Content = Pick<Answer, "kind" | "value" | "amount"> & Partial<Answer>;

function contentOf(value: Value, literal: string): Content | null {
  const bare = literal.replace(/^the\s/iu, "");
  // “Two doctors were …” counts two.
  const small = capitalised.test(literal) ? literal.charAt(0).toLowerCase() + literal.slice(1) : literal;
  switch (value.kind) {
    case "year": {
      const { year, isCirca } = value;
      const text = literal.replace(/^(?:c(?:a|irca)?\.?|about|around)\s+/iu, "");
      return { kind: "year", text, value: year, amount: year, bound: isCirca ? "about" : "exact" };
    }
    case "date":
      return {
        kind: "date",
        value: isoDate(value),
        amount: (value.year ?? 0) * 372 + value.month * 31 + (value.day ?? 0),
      };
    case "decade":
    case "century":
      return { kind: "period", text: bare, value: bare, amount: value.from, sort: value.kind };
    case "year-range":
      return { kind: "period", value: `${value.from}–${value.to}`, amount: value.from, sort: "years" };
    case "money":
      return { kind: "money", value: value.amount, amount: value.amount, bound: value.bound, sort: value.currency };
    case "percent":
      return { kind: "percent", value: value.amount, amount: value.amount, bound: value.bound, sort: "%" };
    case "measure":
      return {
        kind: "measure",
        text: small,
        value: value.amount,
        amount: value.amount,
        bound: value.bound,
        sort: value.unit,
      };
    case "number":
      return { kind: "count", text: small, value: value.amount, amount: value.amount, bound: value.bound };
    case "ordinal":
      return null;
  }
}

const capitalised = /^\p{Lu}\p{Ll}/u;

function isoDate({ year, month, day }: { year: number | null; month: number; day: number | null }): string {
  const parts = [
    year === null ? "" : `${year < 0 ? "-" : ""}${pad(year, 4)}`,
    pad(month, 2),
    ...(day === null ? [] : [pad(day, 2)]),
  ];
  return parts.join("-").replace(/^-(?=\d{2}-)/u, "--");
}

const kinds: Readonly<Record<Entity["type"], FactKind>> = {
  person: "person",
  place: "place",
  organisation: "name",
  event: "event",
  award: "name",
  work: "name",
  vessel: "name",
  acronym: "name",
  other: "name",
};

/** The answer that a name is. */
export function answerOfEntity(entity: Entity, written: string): Answer {
  const literal = withoutOwnersMark(written);
  const place = entity.type === "place" ? (placeNamed(entity.name) ?? null) : null;
  const shorter = entity.type === "person" ? shorterNames(entity.name) : otherNames(entity.name);
  const accepted = [...new Set([entity.name, ...entity.aliases, ...shorter])].filter(
    (alias) => alias !== literal && alias.length > 1 && !isBareHead(alias, entity),
  );
  return {
    kind: kinds[entity.type],
    text: literal,
    literal,
    value: entity.name,
    amount: null,
    bound: "exact",
    sort: entity.sort,
    place,
    accepted: accepted.slice(0, 12),
  };
}

/** “Newport, Rhode Island” is in no other country that has a Newport. */
export function besideOf(answer: Answer, tokens: readonly Token[], index: number): Answer {
  const [comma, next] = [tokens[index + 1], tokens[index + 2]];
  if (answer.kind !== "place" || comma?.tag !== "comma" || next?.tag !== "name") return answer;
  const [more, another] = [tokens[index + 3], tokens[index + 4]];
  const isRow = more?.tag === "conj" || (more?.tag === "comma" && (another?.tag === "name" || another?.tag === "conj"));
  // “A lawyer from Norway, Ada Holm”: a country lies in nothing, and nobody is a place.
  const isNoWider = answer.place?.sort === "country" || classifyName(next.text).type === "person";
  if (isRow || isNoWider || next.text === answer.place?.country) return answer;
  const accepted = answer.accepted.filter((form) => !form.startsWith(`${answer.text}, `));
  return { ...answer, accepted: [...accepted, `${answer.text}, ${next.text}`] };
}

/** “Act” for “Clean Air Act” names nothing. */
const isBareHead = (alias: string, { type, name }: Entity): boolean =>
  type !== "person" && !alias.includes(" ") && name.includes(" ") && isNameHead(alias);

/** The answer that a title or a name in quotation marks is. */
export function answerOfTitle(quoted: string): Answer {
  const text = quoted
    .replace(/^["“‘«]|["”’»]$/gu, "")
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/[,.;]+$/u, "")
    .trim();
  return answerOfText("name", text);
}

/** A name, or words that are taken as they stand. */
export const answerOfText = (kind: FactKind, text: string): Answer => ({
  kind,
  text,
  literal: text,
  value: text,
  amount: null,
  bound: "exact",
  sort: null,
  place: null,
  accepted: [],
});
