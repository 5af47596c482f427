import { once } from "../../base/once.ts";
import type { TextDocument } from "../../text/block.ts";
import type { Token } from "../clauses/token.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { having } from "../mentions/counts.ts";
import { unitOf } from "../mentions/dimensions.ts";
import type { Mention, Owner } from "../mentions/mention.ts";
import { timeOf } from "../mentions/passages.ts";
import { rangeOf } from "../mentions/told-in.ts";
import type { SentenceRecord } from "../record.ts";
import type { Topic } from "../resolution/topic.ts";
import { answerOfValue } from "../slots/answer.ts";
import { countedAt } from "./counted-things.ts";
import type { Figure } from "./figure.ts";
import { measuredAt } from "./measured.ts";
import { fateAt } from "./people.ts";
import { stemOf, stemsIn, stemsOfWords } from "./stems.ts";
import { segmentAt, surroundingsOf } from "./surroundings.ts";

/** What is read: sentences in their order, captions among themselves, and what is known to be told of somebody. */
export interface Read {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly captions: readonly SentenceRecord[];
  readonly told: readonly Mention[];
  readonly topic: Topic | null;
}

/** Every measure, every number of things and of people to whom something happened, with the words around it. */
export function readFigures({ document, records, captions, told, topic }: Read): Figure[] {
  const ofTopic: ReadonlySet<string> = new Set(headsOfTopic(topic));
  const named = (figure: Figure): Figure => {
    const isOnTopic = figure.mention.owner?.head === "" || [...figure.heads].some((head) => ofTopic.has(head));
    return { ...figure, isOnTopic, heads: figure.mention.owner?.head === "" ? ofTopic : figure.heads };
  };
  const loose = records.flatMap((_, at) => figuresIn(records, at, document));
  const known = new Set(loose.map(({ mention }) => keyOf(mention)));
  return [
    ...loose,
    ...captions.flatMap((record, at) =>
      figuresIn(captions, at, document).map((figure): Figure => ({
        ...figure,
        mention: inBlock(figure.mention, record),
      })),
    ),
    ...told
      .filter((mention) => !known.has(keyOf(mention)))
      .flatMap((mention) => ofTold(mention, { document, records }) ?? []),
  ].map(named);
}

const keyOf = ({ place: { in: kind, at, span } }: Mention): string => `${kind} ${at} ${span.start}`;

function figuresIn(records: readonly SentenceRecord[], at: number, { blocks }: TextDocument): Figure[] {
  const record = records[at];
  if (!record) return [];
  const { tokens } = record.sentence;
  return tokens.flatMap((token, i) => {
    const told = i > 0 && isOfName(token) ? null : toldAt(tokens, i);
    const answer = told && answerOfValue(token, record.sentence);
    const range = answer && rangeOf(answer, told.unit);
    const value = token.value;
    if (!range || !value || !("core" in value) || isUnsure(tokens, i)) return [];
    const { heads, qualifiers, owners, isPart, ...rest } = told;
    const mention: Mention = {
      narrowedBy: [],
      ...rest,
      ...range,
      answer,
      place: { in: "sentence", at, span: value.core },
      ...{ block: record.block, section: record.heading, stance: "some", around: () => new Set() },
      time: timeOf({ at, record, tokens, focus: null, person: null, around: () => new Set() }, token),
    };
    const group = blocks[record.block]?.group ?? null;
    return { mention, heads, qualifiers, owners, isPart, isOnTopic: false, group, ...surroundingsOf(records, at, i) };
  });
}

/** “The Hall of a Hundred Columns” counts none. */
const isOfName = ({ text }: Token): boolean => /\b\p{Lu}\p{Ll}/u.test(text);

type Told = Pick<Mention, "property" | "aspect" | "owner" | "isLasting" | "unit"> &
  Partial<Pick<Mention, "narrowedBy">> &
  Pick<Figure, "heads" | "qualifiers" | "owners" | "isPart">;

function toldAt(tokens: readonly Token[], i: number): Told | null {
  const value = tokens[i]?.value;
  if (value?.kind === "measure") {
    const measured = measuredAt(tokens, i);
    if (!measured) return null;
    const { thing, ...what } = measured;
    const { called: head, heads, qualifiers, owners } = thing;
    const owner: Owner = { head, words: new Set(owners.filter((word) => !heads.includes(word))) };
    const called = { heads: new Set(heads), qualifiers: new Set(qualifiers), owners: new Set(owners) };
    return { ...what, ...called, owner, isPart: false, isLasting: true, unit: unitOf(value.unit)?.of ?? 1 };
  }
  if (value?.kind !== "number") return null;
  const fate = fateAt(tokens, i);
  const nothing: ReadonlySet<string> = new Set();
  const none = { owner: null, heads: nothing, qualifiers: nothing, owners: nothing, unit: 1 };
  if (fate) return { ...none, property: `people ${fate}`, aspect: "", isPart: false, isLasting: true };
  const counted = countedAt(tokens, i);
  if (!counted) return null;
  const { thing, aspect, isPart, narrowedBy } = counted;
  return { ...none, property: `count ${thing}`, aspect, isPart, narrowedBy, isLasting: !isState(tokens, i) };
}

const unsure =
  /^(?:would|could|should|might|may|plan|plans|planned|proposed|expected|intended|originally|formerly|once|if|until|grew|grown|rose|risen|fell|fallen|average|mean|record|peak)$/u;

/** “It had 12 ships” is so of its time; “his fleet of 12 ships” says when by what is told of it. */
const isState = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before?.tag === "aux" || (before?.tag === "verb" && having.has(stemOf(before.lower)));
};

/** “Five of them in the first year”: then, and not in all. */
const early = /\bin (?:the|its|his|her|their) (?:first|last|early|later)\b/u;

/** What was only planned, or is so of another time, is at odds with nothing; “the 20 towers” are there, whatever one may do. */
function isUnsure(tokens: readonly Token[], i: number): boolean {
  const words = segmentAt(tokens, i).map(({ lower }) => lower);
  const isDefinite = /^(?:the|all)$/u.test(tokens[i - 1]?.lower ?? "");
  return early.test(words.join(" ")) || (!isDefinite && words.some((word) => unsure.test(word)));
}

function inBlock({ place: { span }, ...mention }: Mention, { block, inBlock: whole }: SentenceRecord): Mention {
  return {
    ...mention,
    place: { in: "block", at: block, span: { start: whole.start + span.start, end: whole.start + span.end } },
  };
}

/** “Steps of the tower | 225”, and what is told of the topic: “it covers 358 square kilometres”. */
function ofTold(
  mention: Mention,
  { document: { blocks }, records }: Omit<Read, "captions" | "told" | "topic">,
): Figure | null {
  const { property, owner, place, block } = mention;
  const isRow = place.in === "block" && blocks[block]?.kind !== "caption";
  const isRead = isRow ? /^(?:count|length|area|mass|volume|power)/u : /^(?:length|area|mass|volume|power)/u;
  if (!isRead.test(property) || (!isRow && place.in === "block")) return null;
  const heads = new Set(owner === null ? [] : stemsOfWords([owner.head]));
  const called = {
    heads,
    qualifiers: new Set(owner === null ? [] : stemsOfWords([...owner.words])),
    owners: new Set<string>(),
  };
  const rest = { mention, ...called, isPart: false, isOnTopic: false, group: blocks[block]?.group ?? null };
  if (place.in === "sentence") {
    const tokens = records[place.at]?.sentence.tokens ?? [];
    const i = tokens.findIndex(({ end }) => end >= place.span.end);
    return { ...rest, ...surroundingsOf(records, place.at, Math.max(0, i)) };
  }
  const stems = once(() => stemsIn(tokenise(blocks[block]?.text.toLowerCase() ?? "").tokens));
  return { ...rest, words: () => new Map(stems().map((stem) => [stem, 1])), near: () => new Set(stems()) };
}

/** “The lake” for a text on a lake, whatever its name is. */
const headsOfTopic = (topic: Topic | null): readonly string[] =>
  topic === null ? [] : stemsOfWords([topic.entity.name.toLowerCase(), ...topic.nouns]);
