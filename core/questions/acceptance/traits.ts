import type { Entity } from "../../facts/entity.ts";
import type { Asking, Fact } from "../../facts/fact.ts";
import type { FactKind } from "../../facts/fact-kind.ts";
import { calls, withoutSource } from "../gates/words.ts";
import { GAP } from "../gap.ts";
import { isScoped } from "../making/scope.ts";
import type { Kind, QuestionBody } from "../schema.ts";

/** What a question and its fact have in common with others that were judged. */
export type Trait =
  | `form: ${Kind}`
  | `asks for a ${Sort}`
  | "says what something is"
  | "only bounded"
  | "the whole sentence"
  | "undated and off the topic"
  | "off the topic and of little importance"
  | "of no certain time"
  | "clear in its text only"
  | "according to the text on"
  | "names nothing"
  | "has a year"
  | "gap at the end"
  | "long"
  | "short"
  | "of great importance"
  | "of a table";

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

type Topic = Pick<Entity, "aliases"> | null;
type Told = readonly (readonly [Trait, boolean])[];

/** The traits of a question that asks one fact, in no order. */
export function traitsOf(body: QuestionBody, fact: Fact, topic: Topic): readonly Trait[] {
  const has: Told = [
    ...stemTraits(body),
    ...askingTraits(body, fact, topic),
    ["of great importance", fact.importance === 3],
  ];
  return [
    `form: ${body.type}`,
    `asks for a ${sorts[fact.kind]}`,
    ...has.flatMap(([trait, isTrue]) => (isTrue ? [trait] : [])),
  ];
}

/** In words. */
const LONG = 18;
const SHORT = 6;

function stemTraits({ stem, type }: QuestionBody): Told {
  const bare = stem.replace(/^According to the text(?: on [^,]*)?, /u, "").slice(1);
  const length = stem.split(" ").length;
  return [
    ["according to the text on", isScoped(stem)],
    ["names nothing", !anyName.test(bare)],
    ["has a year", /\b\d{3,4}\b/u.test(stem)],
    ["gap at the end", type === "cloze" && stem.endsWith(`${GAP}.`)],
    ["long", length > LONG],
    ["short", length <= SHORT],
  ];
}

const anyName = /(?<![\p{L}\p{N}])\p{Lu}\p{L}/u;

function askingTraits(body: QuestionBody, fact: Fact, topic: Topic): Told {
  switch (fact.asking.way) {
    case "value":
      return valueTraits(fact, fact.asking, isOff(body, fact.asking, topic));
    case "list":
    case "none":
      return [];
    case "cell":
      return [["of a table", true]];
  }
}

type Value = Extract<Asking, { way: "value" }>;

const saidBy = ({ askable: { statement, answer } }: Value): string =>
  `${statement.before}${answer.literal}${statement.after}`;

/** Whether neither the sentence nor the question that is made of it names what the text is about. */
const isOff = ({ stem }: QuestionBody, asking: Value, topic: Topic): boolean =>
  !asking.askable.isOnTopic &&
  !(topic !== null && [saidBy(asking), withoutSource(stem)].some((text) => calls(text, topic.aliases)));

function valueTraits({ importance, proof: { quote } }: Fact, asking: Value, isOff: boolean): Told {
  const { relationKey, answer } = asking.askable;
  const said = saidBy(asking);
  return [
    ["says what something is", /^(?:in )?be\b/u.test(relationKey)],
    ["only bounded", answer.bound !== "exact"],
    ["the whole sentence", plain(said) === plain(quote)],
    ["undated and off the topic", isOff && !dated.test(said)],
    ["off the topic and of little importance", isOff && importance === 1],
    ["of no certain time", asking.askable.isTimeless],
    ["clear in its text only", asking.askable.isOfText === true],
  ];
}

const dated = /\d{3}|\b\d{1,4} (?:BCE?|AD|CE)\b|\bcentury\b|\d{2}s\b/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
