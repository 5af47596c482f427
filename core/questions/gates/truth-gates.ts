import { sidesOf } from "../../base/sides-of.ts";
import { figureOf } from "../figure-of.ts";
import { contradictsWorld } from "../../facts/world.ts";
import { identityText } from "../../facts/relation-key.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { withoutPeople } from "../making/forms-of-people.ts";
import { withItsUnit } from "../making/cell-unit.ts";
import { datesAFigure, isOfUnknownTime, leavesOutItsYear } from "../making/figures.ts";
import { quoteOf, statementOf } from "../told.ts";
import type { Gate } from "./gate.ts";

/** Gates that guard against what is false, or true in more than one way. */
export const truthGates: readonly Gate[] = [
  {
    name: "text-disagrees",
    reason: "The text gives several figures for this, and the question does not say which it means.",
    refuses: ({ body: { stem }, facts }, { disputed, disputedValues }) =>
      facts.some(
        ({ id, proof }) =>
          disputed.has(id) ||
          // “The flood that drowned 3,100 sheep”: nor is another question told by such a figure.
          disputedValues?.get(proof.start)?.some((written) => says(written, stem)) === true,
      ),
  },
  {
    name: "world-disagrees",
    reason: "The text says here what is not so in the world.",
    refuses: ({ body, facts }) => facts.some((fact) => contradictsWorld(fact, body.stem)),
  },
  {
    name: "nobody-decided",
    reason: "Nothing was meant by “it” where something “was decided”, and the question puts a name there.",
    refuses: ({ facts }) => facts.some(isOfNothing),
  },
  {
    name: "date-of-a-figure",
    reason: "The question asks when a figure was counted, and not for the figure.",
    refuses: ({ facts }) => facts.length === 1 && facts.some(datesAFigure),
  },
  {
    name: "no-time",
    reason: "The figure was so once, and the question does not say when.",
    refuses: ({ body, facts }) => facts.length === 1 && facts.some((fact) => isOfUnknownTime(fact, body.stem)),
  },
  {
    name: "year-left-out",
    reason: "The sentence gives a yearly figure for its year, and the question leaves the year out.",
    refuses: ({ body, facts }) => facts.length === 1 && facts.some((fact) => leavesOutItsYear(fact, body.stem)),
  },
  {
    name: "limit-of-time",
    reason: "The text says by when it was so, and not when it came to be so.",
    refuses: ({ facts }) => facts.length === 1 && facts.some(isOnlyALimit),
  },
  {
    name: "about-itself",
    reason: "The answer is what the whole text is about.",
    refuses: ({ body, facts }, { topic }) =>
      facts.length === 1 &&
      topic !== null &&
      typeof body.key === "string" &&
      topic.aliases.has(body.key) &&
      facts[0]?.kind !== "acronym",
  },
  {
    name: "body-of-that-name",
    reason: "The text may mean the body that is called after the town.",
    refuses: ({ facts }, { topic }) =>
      topic !== null && facts.some((fact) => asksWhichTown(fact) && bearsItsName(topic, String(fact.value))),
  },
  {
    name: "copied",
    reason: "The statement is copied from the text.",
    refuses: ({ body, facts }) =>
      body.type === "true-false" &&
      body.key === "true" &&
      facts.some(({ proof }) => identityText(proof.quote) === identityText(body.stem)),
  },
  {
    name: "wider-span",
    reason: "The false statement gives a longer span, within which it happened as well.",
    refuses: ({ body, facts }) =>
      body.type === "true-false" &&
      body.key === "false" &&
      facts.some(({ asking }) => asking.way === "value" && isWithin(statementOf(asking.askable), body.stem)),
  },
  {
    name: "open-list",
    reason: "The list goes on, and the question does not say that it asks for what the text names.",
    refuses: ({ body, facts }) =>
      body.type === "multiple-response" &&
      facts.some(({ asking }) => asking.way === "list" && asking.list.isOpen) &&
      !/\btext\b/u.test(body.stem),
  },
  {
    name: "proof-without-answer",
    reason: "The proof does not hold the answer.",
    refuses: ({ body, facts }) =>
      body.type !== "true-false" &&
      typeof body.key === "string" &&
      facts.length === 1 &&
      !facts.some(({ proof, asking }) => holds(proof.quote, body.key, asking)),
  },
];

/** Whether a stem gives a figure as it is written, and not another that has its digits. */
const says = (written: string, stem: string): boolean =>
  sidesOf(written, stem).some(({ before, behind }) => !/[\d.,]$/u.test(before) && !/^[.,]?\d/u.test(behind));

/** “Came out between 1675 and 1680” is said by “between 1671 and 1680” as well. */
function isWithin(said: string, stem: string): boolean {
  const [own, other] = [spanIn(said), spanIn(stem)];
  return own !== null && other !== null && other.from <= own.from && own.to <= other.to;
}

function spanIn(text: string): { readonly from: number; readonly to: number } | null {
  const [, first, second] = /\bbetween (\d[\d,.]*) and (\d[\d,.]*)(?!\d)/u.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  // Years before our era run backwards.
  const [from = 0, to = 0] = [first, second]
    .map((figure) => Number(figure.replaceAll(",", "").replace(/\.$/u, "")))
    .sort((a, b) => a - b);
  return { from, to };
}

const asksWhichTown = ({ kind, asking }: Fact): boolean =>
  kind === "place" &&
  asking.way === "value" &&
  asking.askable.relationKey.startsWith("subject ") &&
  (asking.askable.answer.place?.sort ?? asking.askable.answer.sort) === "city";

/** “Uppsala” in a text on Uppsala University. */
const bearsItsName = ({ aliases }: Pick<Entity, "aliases">, town: string): boolean =>
  [...aliases].some((alias) => alias.startsWith(`${town} `));

/** “In 1868 it was decided at a conference that …” */
function isOfNothing({ asking, proof }: Fact): boolean {
  if (asking.way !== "value" || !proof.quote.toLowerCase().includes("that")) return false;
  const said = /\bit (?:was|is|has been|had been) (?:\p{Ll}+ly )?(\p{Ll}+)\b[^.;]* that\b/iu.exec(quoteOf(proof))?.[1];
  return (
    said !== undefined &&
    new RegExp(`\\b(?:was|is|been) (?:\\p{Ll}+ly )?${said}\\b`, "u").test(statementOf(asking.askable)) &&
    !/\bit (?:was|is)\b/iu.test(asking.askable.statement.before)
  );
}

/** What was so “by 2015” was so in every later year, and perhaps in an earlier one. */
const isOnlyALimit = ({ kind, asking }: Fact): boolean =>
  (kind === "year" || kind === "date") &&
  asking.way === "value" &&
  (asking.askable.relationKey.endsWith(" by") || /(?:^|\s)by $/iu.test(asking.askable.statement.before));

/** A cell gives the figure, and its column the unit. */
function literalOf(key: string, asking: Fact["asking"]): string {
  if (asking.way === "value") return asking.askable.answer.literal;
  return asking.way === "cell" && key === withItsUnit(asking.cell.answer.text, asking.cell.header)
    ? asking.cell.answer.literal
    : key;
}

/** The quote may hold tags inside the answer; then its letters do. */
/** A figure without its unit is the answer as well, and so is a name without its people: “Ada Brandt”. */
const isAnswer = (key: string, answer: Answer): boolean =>
  answer.text === key ||
  figureOf(answer).figure === key ||
  (answer.kind === "person" && withoutPeople(answer.text)[0] === key);

function holds(quote: string, key: unknown, asking: Fact["asking"]): boolean {
  if (typeof key !== "string") return true;
  if (asking.way === "value" && !isAnswer(key, asking.askable.answer)) return false;
  const literal = literalOf(key, asking);
  if (quote.includes(literal) || quote.includes("&")) return true;
  const bare = quote.replace(/<[^>]*>|[*_`\\]|(?<=\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu, "").replace(/\s+/gu, " ");
  return bare.includes(literal);
}
