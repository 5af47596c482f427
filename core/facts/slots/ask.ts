import type { Answer } from "../askable.ts";
import { textOf } from "../resolution/phrase-text.ts";
import { renderPredicate } from "../statements/render.ts";
import type { Statement } from "../statements/statement.ts";
import type { Entity } from "../entity.ts";
import { ask, behind, describesAnswer, others, withoutTimes, type AloneSlot } from "./asking.ts";
import { askForName, sortAsked } from "./ask-name.ts";
import { quantityNouns, reachingVerbs } from "./quantity-noun-table.ts";
import { coreOf, type Slot } from "./slot.ts";

/** Verbs that take an amount of money. */
const costs = new Set(
  "cost raise spend donate pay earn invest receive contribute lend borrow lose save win bequeath grant".split(" "),
);

const dimensions: ReadonlyMap<string, string> = new Map([
  ["long", "long"],
  ["wide", "wide"],
  ["high", "high"],
  ["tall", "tall"],
  ["deep", "deep"],
  ["thick", "thick"],
  ["old", "old"],
]);

/** The question that asks for a slot; null where none can be put well. */
export function askFor(found: Slot, answer: Answer, entity: Entity | null): string | null {
  const { phrase } = found;
  if (!phrase) return null;
  const slot: AloneSlot = { ...found, phrase };
  if (isInclusive(slot) || isQualified(slot)) return null;
  const amount = askForAmountOf(slot, answer);
  if (amount !== undefined) return amount;
  switch (answer.kind) {
    case "year":
    case "date":
    case "period":
      return askForTime(slot, answer);
    case "count":
      return askForCount(slot, answer);
    case "money":
      return costs.has(slot.statement.verb.base) && slot.piece.argument.role === "object"
        ? ask(bounded(answer, moneyOf(answer, "How much")), slot, others(slot))
        : null;
    case "measure":
      return askForMeasure(slot, answer);
    case "percent":
      return askForShare(slot, answer);
    default:
      return entity ? askForName(slot, entity) : null;
  }
}

/** “Up to 128” and “at least 128” may be 128: neither “fewer than” nor “more than” asks for it. */
function isInclusive({ statement: { sentence }, token }: AloneSlot): boolean {
  const lead = sentence.text.slice(token.start, coreOf(token).start);
  return /\b(?:up to|as (?:much|many) as|at least|at most|no (?:more|fewer|less) than|a minimum of|a maximum of)\b/iu.test(
    lead,
  );
}

/** “Well over a hundred years”: the question would end in “well”. */
const isQualified = ({ statement: { sentence }, index, token }: AloneSlot): boolean =>
  token.value !== null && /^(?:well|far|slightly)$/u.test(sentence.tokens[index - 1]?.lower ?? "");

const isAmount = ({ kind }: Answer): boolean =>
  kind === "count" || kind === "money" || kind === "measure" || kind === "percent";

/** “The population of Marle was 12,000”: what was it? Undefined where no such noun is the subject. */
function askForAmountOf(slot: AloneSlot, answer: Answer): string | null | undefined {
  const { statement, piece } = slot;
  const { verb, subject } = statement;
  if (!isAmount(answer) || !isQuantity(subject.text)) return undefined;
  const { argument } = piece;
  if (argument.role === "object" && verb.isCopula)
    return ask(
      "What",
      slot,
      others(slot).filter(({ kind }) => kind === "time"),
    );
  const figure = moneyOf(answer, "What figure");
  if (argument.role === "object" && reachingVerbs.has(verb.base)) return ask(figure, slot, others(slot));
  if (argument.role === "prepositional" && argument.preposition.lower === "to")
    return asCosting(ask(behind("To", figure), slot, others(slot)), moneyOf(answer, "How much"));
  return null;
}

/** “To how many crowns did the cost of the pier come?” is “how many crowns did the pier cost?” */
const asCosting = (question: string | null, opening: string): string | null =>
  question?.replace(/^To .+? did the (?:total |final )?costs? of (.+?) (?:come|amount)\b/u, `${opening} did $1 cost`) ??
  null;

/** “How many Danish kroner”; a sign in front of the figure asks for itself. */
function moneyOf({ kind, text }: Answer, otherwise: string): string {
  const [, currency] =
    /^[\d.,]+(?: (?:hundred|thousand|million|billion|trillion))? ((?:\p{Lu}[\p{L} ]+ )?\p{Ll}{3,})$/u.exec(text) ?? [];
  return kind === "money" && currency !== undefined ? `How many ${currency}` : otherwise;
}

/** Whether the first noun of a subject is one that has an amount. */
function isQuantity(subject: string): boolean {
  const core = subject.split(/\s(?:of|in|at|for)\s/u)[0] ?? "";
  return quantityNouns.has(core.split(/\s/u).at(-1)?.toLowerCase() ?? "");
}

function askForTime(slot: AloneSlot, { kind, value, sort, bound }: Answer): string | null {
  const { argument } = slot.piece;
  if (argument.role !== "prepositional" || slot.phrase.to - slot.phrase.from > 3) return null;
  const preposition = argument.preposition.text.toLowerCase();
  const isSpan = preposition === "from" || preposition === "to" || preposition === "between";
  if (isSpan || sort === "years" || slot.statement.verb.isPerfect !== (preposition === "since")) return null;
  const pieces = withoutTimes(others(slot));
  if (kind === "year") {
    const name = (
      {
        in: "In",
        since: "Since",
        until: "Until",
        by: "By",
        around: "Around",
        about: "Around",
        during: "During",
      } as Partial<Record<string, string>>
    )[preposition];
    // “In about 290 BC”, “by about 290 BC”
    const opening = bound === "about" && name === "In" ? "Around" : name;
    if (opening === undefined || (bound === "about" && opening !== "Around")) return null;
    return ask(`${opening} which year`, slot, pieces);
  }
  if (kind === "period")
    return preposition === "in" || preposition === "during" ? ask(`In which ${sort ?? "period"}`, slot, pieces) : null;
  if (typeof value !== "string" || value.startsWith("--")) return null;
  if (/^-?\d+-\d\d$/u.test(value)) return preposition === "in" ? ask("In which month and year", slot, pieces) : null;
  return preposition === "on" ? ask("On which date", slot, pieces) : null;
}

const bounded = ({ bound }: Answer, opening: string): string => {
  const small = opening.charAt(0).toLowerCase() + opening.slice(1);
  switch (bound) {
    case "exact":
      return opening;
    case "about":
      return `About ${small}`;
    case "more":
      return `More than ${small}`;
    case "less":
      return `Fewer than ${small}`;
  }
};

function askForCount(slot: AloneSlot, answer: Answer): string | null {
  const { statement, phrase, index, piece } = slot;
  if (index !== phrase.from) return null;
  const things = textOf(statement.sentence, { from: index + 1, to: phrase.to });
  if (things === "" || !/^\p{Ll}/u.test(things)) return null;
  const opening = bounded(answer, `How many ${things}`);
  const { argument } = piece;
  if (argument.role !== "prepositional") return ask(opening, slot, others(slot));
  // “Built the machine with two wheels”: the phrase may belong to the object, and not to the verb.
  const hasObject = statement.pieces.some((each) => each !== piece && each.argument.role === "object");
  const preposition = argument.preposition.text;
  if (hasObject && preposition.toLowerCase() !== "in") return null;
  if (statement.verb.isPassive && statement.pieces.some((each) => describesAnswer(piece, each))) return null;
  return ask(behind(preposition, opening), slot, others(slot));
}

function askForMeasure(slot: AloneSlot, answer: Answer): string | null {
  const { statement, phrase, piece } = slot;
  if (phrase.to - phrase.from > 1 || piece.argument.role !== "object") return null;
  if (statement.verb.isCopula) {
    const next = statement.pieces[statement.pieces.indexOf(piece) + 1];
    const word = next?.argument.role === "adjective" ? dimensions.get(next.text) : undefined;
    const times = others(slot).filter(({ kind }) => kind === "time");
    return word === undefined ? null : ask(bounded(answer, `How ${word}`), slot, times);
  }
  const bearing = others(slot).find(
    ({ argument: { range }, text }) => range.from === piece.argument.range.to && bearings.test(text),
  );
  const rest = others(slot).filter((each) => each !== bearing);
  const isReckoned = rest.some(({ text }) => /^(?:before|after|from|above|below)\b/u.test(text));
  // “Lies on a hill 85 km south of Bath”: how far south of Bath, and not how far on a hill.
  const measured = [answer.sort, ...(bearing ? [bearing.text] : [])].join(" ");
  return answer.sort === null || isReckoned ? null : ask(bounded(answer, `How many ${measured}`), slot, rest);
}

const bearings = /^(?:north|south|east|west|(?:north|south)-?(?:east|west)) of\b/u;

function askForShare(slot: AloneSlot, answer: Answer): string | null {
  const { statement, phrase, index } = slot;
  const things = textOf(statement.sentence, { from: index + 1, to: phrase.to });
  if (index !== phrase.from || !things.startsWith("of ")) return null;
  const { argument } = slot.piece;
  const opening = bounded(answer, `What percentage ${things}`);
  if (argument.role === "object") return ask(opening, slot, others(slot));
  if (argument.role !== "prepositional") return null;
  return ask(behind(argument.preposition.text, opening), slot, others(slot));
}

/** The question for the subject itself: “Who designed the bridge?”; null where it has no word to ask for it. */
export function askForSubject(statement: Statement, entity: Entity): string | null {
  const predicate = renderPredicate(statement, statement.pieces);
  if (entity.type === "person") return `Who ${predicate}?`;
  const sort = sortAsked(entity) ?? statement.subject.kind ?? null;
  return sort === null || entity.isPlural ? null : `Which ${sort} ${predicate}?`;
}

/** “More than how many people live in Marle?” */
export function askForCounted(statement: Statement, things: string, answer: Answer): string {
  return `${bounded(answer, `How many ${things}`)} ${renderPredicate(statement, statement.pieces)}?`;
}
