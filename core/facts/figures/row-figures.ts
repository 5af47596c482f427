import { once } from "../../base/once.ts";
import type { TextDocument } from "../../text/block.ts";
import type { Answer } from "../askable.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { countedIn } from "../mentions/counted.ts";
import { dimensionOf, unitOf } from "../mentions/dimensions.ts";
import { eventOf } from "../mentions/events.ts";
import type { Mention } from "../mentions/mention.ts";
import { answerIn, labelEntries, rowEntries, type Entry, type PlacedEntry } from "../mentions/entries.ts";
import { rangeOf } from "../mentions/told-in.ts";
import type { SentenceRecord } from "../record.ts";
import type { Figure } from "./figure.ts";
import { only } from "./measured.ts";
import { isOfAverage } from "./unsure.ts";
import { namedSense, senseOf } from "./senses.ts";
import { stemOf, stemsIn } from "./stems.ts";

/** The figures of tables and of lists of entries: “Workforce | 460”, “Length: 31 km”. */
export const rowFigures = (document: TextDocument): Figure[] =>
  rowEntries(document).flatMap((placed) => figureOf(placed) ?? []);

/** The same of lines that were set as paragraphs. */
export const labelFigures = (records: readonly SentenceRecord[], document: TextDocument): Figure[] =>
  labelEntries(records, document).flatMap(({ at, ...placed }) => {
    const figure = figureOf(placed);
    return figure
      ? { ...figure, mention: { ...figure.mention, place: { in: "sentence", at, span: figure.mention.place.span } } }
      : [];
  });

/** Columns of years: “Staff | 460” below “2023” is the staff of that year. */
const turned = (entry: Entry): Entry =>
  entry.of !== null && /^\d{4}$/u.test(entry.name.trim())
    ? { ...entry, name: `${entry.of} ${entry.name}`, of: null }
    : entry;

function figureOf({ entry, block, section, group }: PlacedEntry): Figure | null {
  const { name, of, text, start } = turned(entry);
  const answer = answerIn(text.trim());
  if (!answer || name === "") return null;
  const { tokens } = tokenise(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const told = sortOf(
    tokens.map(({ lower }) => lower).filter((word) => word !== "used" && !/\d/u.test(word)),
    answer,
  );
  const range = told && rangeOf(answer, told.unit);
  if (!range) return null;
  const from = start + text.indexOf(answer.literal);
  const years = (/\b\d{4}\b/gu.exec(`${name} ${of ?? ""}`) ?? []).map(Number);
  const ofRow = tokenise(of ?? "").tokens;
  const called = tokens.filter(({ lower }) => dimensionOf(lower) === undefined);
  const words = once(() => [...stemsIn(tokens), ...stemsIn(ofRow)].map(senseOf));
  const mention: Mention = {
    ...told,
    ...range,
    answer,
    narrowedBy: [],
    place: { in: "block", at: block, span: { start: from, end: from + answer.literal.length } },
    block,
    section,
    owner: of === null ? { head: "", words: new Set() } : { head: of.toLowerCase(), words: new Set() },
    stance: "whole",
    isLasting: answer.kind === "measure" || answer.kind === "year",
    time: { years, tense: null, isOfThen: false },
    around: () => new Set(),
  };
  return {
    mention,
    heads: new Set(stemsIn(of === null ? called : ofRow).map(senseOf)),
    qualifiers: new Set(),
    owners: new Set(of === null ? [] : stemsIn(ofRow)),
    isOnTopic: of === null,
    isPart: false,
    isAway: false,
    isDone: false,
    isAverage: isOfAverage(tokens),
    isDefinite: true,
    group,
    words: () => new Map(words().map((stem) => [stem, 1])),
    near: () => new Set(words()),
  };
}

function sortOf(words: readonly string[], answer: Answer): Pick<Mention, "property" | "aspect" | "unit"> | null {
  const plain = { aspect: "", unit: 1 };
  switch (answer.kind) {
    case "year":
    case "date": {
      const event = words.flatMap((word) => eventOf(word) ?? [])[0];
      return event === undefined ? null : { ...plain, property: `year ${event}` };
    }
    case "measure": {
      const unit = unitOf(answer.sort);
      const isRain = words.some((word) => namedSense(word) === "rain");
      if (!unit || isRain) return isRain ? { ...plain, property: "rain" } : null;
      const aspect = words.flatMap((word) => dimensionOf(word) ?? [])[0] ?? only[unit.measures] ?? null;
      return { property: unit.measures, aspect, unit: unit.of };
    }
    case "money":
      return { ...plain, property: `money ${answer.sort ?? ""}` };
    case "percent":
      return { ...plain, property: "percent" };
    case "count": {
      const sense = words.flatMap((word) => namedSense(word) ?? [])[0];
      const { tokens } = tokenise(words.join(" "));
      const end = tokens.findIndex(({ tag }) => !/^(?:noun|adj|name)$/u.test(tag));
      const counted = countedIn(end < 0 ? tokens : tokens.slice(0, end))?.thing;
      const last = words.at(-1);
      const thing = sense ?? counted ?? (last === undefined ? undefined : stemOf(last));
      return thing === undefined ? null : { ...plain, property: `count ${senseOf(thing)}` };
    }
    default:
      return null;
  }
}
