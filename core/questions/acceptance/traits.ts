import { gathered } from "../../base/gathered.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Asking, Fact } from "../../facts/fact.ts";
import type { FactKind } from "../../facts/fact-kind.ts";
import { calls } from "../gates/words.ts";
import { withoutSource } from "../without-source.ts";
import type { Kind, QuestionBody } from "../schema.ts";
import { stemTraits, type StemTrait } from "./stem-traits.ts";

/** What a question and its fact have in common with others that were judged. */
export type Trait =
  | `form: ${Kind}`
  | `asks for a ${Sort}`
  | "undated and off the topic"
  | "of no certain time"
  | "clear in its text only"
  | "on the topic"
  | "of a place"
  | "names the topic in full"
  | "of a common noun, the topic unnamed"
  | "of a single name"
  | "of a part of something"
  | "of one value only"
  | "asked by a gap alone"
  | "of a sentence with a quotation"
  | "of a sentence with a colon or a semicolon"
  | "of a sentence with many commas"
  | StemTrait;

type Sort = "time" | "place" | "person" | "name" | "count" | "measure" | "list" | "phrase";

const sorts: Readonly<Record<FactKind, Sort>> = {
  year: "time",
  date: "time",
  period: "time",
  place: "place",
  person: "person",
  name: "name",
  event: "name",
  acronym: "name",
  quotation: "name",
  count: "count",
  percent: "count",
  share: "count",
  money: "count",
  measure: "measure",
  list: "list",
  sequence: "list",
  change: "phrase",
  purpose: "phrase",
  means: "phrase",
  cause: "phrase",
  description: "phrase",
};

type Topic = Pick<Entity, "name" | "type" | "aliases"> | null;
/** How a single value is asked. */
export type ValueAsking = Extract<Asking, { way: "value" }>;
interface Asked {
  readonly fact: Fact;
  readonly asking: ValueAsking;
}
type Told = readonly (readonly [Trait, boolean])[];

/** Of commas in a sentence. */
const MANY = 4;

/** The traits of a question that asks one value, in no order. */
export function traitsOf(body: QuestionBody, { fact, asking }: Asked, topic: Topic): readonly Trait[] {
  const has: Told = [
    ...stemTraits(body),
    ...valueTraits(asking, isOff(body, asking, topic)),
    ["of a common noun, the topic unnamed", isNameless(body, asking, topic)],
    ...sentenceTraits(fact),
    ["of a place", topic?.type === "place"],
    ["names the topic in full", topic !== null && calls(withoutSource(body.stem), new Set([topic.name]))],
  ];
  return [
    `form: ${body.type}`,
    `asks for a ${sorts[fact.kind]}`,
    ...gathered(has, ([trait, isTrue]) => (isTrue ? [trait] : [])),
  ];
}

const saidBy = ({ askable: { statement, answer } }: ValueAsking): string =>
  `${statement.before}${answer.literal}${statement.after}`;

/** Whether neither the sentence nor the question that is made of it names what the text is about. */
const isOff = ({ stem }: QuestionBody, asking: ValueAsking, topic: Topic): boolean =>
  !asking.askable.isOnTopic &&
  !(topic !== null && [saidBy(asking), withoutSource(stem)].some((text) => calls(text, topic.aliases)));

const isNameless = ({ stem }: QuestionBody, { askable: { subject } }: ValueAsking, topic: Topic): boolean =>
  /^\p{Ll}/u.test(subject) && !(topic !== null && calls(withoutSource(stem), topic.aliases));

function sentenceTraits({ proof: { quote } }: Fact): Told {
  return [
    ["of a sentence with a quotation", /["“”]/u.test(quote)],
    ["of a sentence with a colon or a semicolon", /[;:]/u.test(quote)],
    ["of a sentence with many commas", quote.split(",").length > MANY],
  ];
}

function valueTraits(asking: ValueAsking, isOff: boolean): Told {
  const { subject, isOnTopic, isUnique, question, isTimeless, isOfText } = asking.askable;
  return [
    ["undated and off the topic", isOff && !dated.test(saidBy(asking))],
    ["of no certain time", isTimeless],
    ["clear in its text only", isOfText === true],
    ["on the topic", isOnTopic],
    ["of a single name", !subject.includes(" ")],
    ["of a part of something", subject.includes(" of ")],
    ["of one value only", isUnique],
    ["asked by a gap alone", question === null],
  ];
}

const dated = /\d{3}|\b\d{1,4} (?:BCE?|AD|CE)\b|\bcentury\b|\d{2}s\b/u;
