import { gathered } from "../../base/gathered.ts";
import type { TextDocument } from "../../text/block.ts";
import type { Token } from "../clauses/token.ts";
import type { Mention } from "../mentions/mention.ts";
import { timeOf } from "../mentions/passages.ts";
import { rangeOf } from "../mentions/told-in.ts";
import type { SentenceRecord } from "../record.ts";
import type { Topic } from "../resolution/topic.ts";
import { answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";
import type { Figure } from "./figure.ts";
import { isDistance, isOfPart } from "./measured.ts";
import { labelFigures, rowFigures } from "./row-figures.ts";
import { stemsOfWords } from "./stems.ts";
import { segmentAt, surroundingsOf } from "./surroundings.ts";
import { toldAt } from "./told-at.ts";
import { isCompared, toldFigure, withTold } from "./told-figure.ts";
import { isOfAverage, isUnsure } from "./unsure.ts";

/** What is read: sentences in their order, captions among themselves, and what is known to be told of somebody. */
export interface Read {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly captions: readonly SentenceRecord[];
  readonly told: readonly Mention[];
  readonly topic: Topic | null;
}

/** Every amount and every year of an event, with the words around it. */
export function readFigures({ document, records, captions, told, topic }: Read): Figure[] {
  const ofTopic: ReadonlySet<string> = new Set(headsOfTopic(topic));
  const named = (figure: Figure): Figure => {
    const isOnTopic = figure.mention.owner?.head === "" || [...figure.heads].some((head) => ofTopic.has(head));
    return { ...figure, isOnTopic, heads: figure.mention.owner?.head === "" ? ofTopic : figure.heads };
  };
  const byPlace = new Map(told.map((mention) => [keyOf(mention), mention]));
  const loose = gathered(records, (_, at) => figuresIn(records, at, document));
  const known = new Set(loose.map(({ mention }) => keyOf(mention)));
  return [
    ...loose.map((figure) => withTold(figure, byPlace.get(keyOf(figure.mention)))),
    ...captions.flatMap((record, at) =>
      figuresIn(captions, at, document)
        .filter(({ mention }) => (mention.isLasting && !mention.property.startsWith("count")) || !isDated(record))
        .map((figure): Figure => ({ ...figure, mention: inBlock(figure.mention, record) })),
    ),
    ...told
      .filter(({ place, block }) => place.in === "sentence" && document.blocks[block]?.kind !== "caption")
      .filter((mention) => isCompared(mention) && !known.has(keyOf(mention)))
      .flatMap((mention) => toldFigure(mention, records, document) ?? []),
    ...rowFigures(document),
    ...labelFigures(records, document),
  ].map(named);
}

const keyOf = ({ place: { in: kind, at, span } }: Mention): string => `${kind} ${at} ${span.start}`;

function figuresIn(records: readonly SentenceRecord[], at: number, { blocks }: TextDocument): Figure[] {
  const record = records[at];
  if (!record) return [];
  const { tokens } = record.sentence;
  return gathered(tokens, (token, i) => {
    const told = i > 0 && isOfName(token) ? null : toldAt(tokens, i);
    const answer = told && answerOfValue(token, record.sentence);
    const range = answer && rangeOf(answer, told.unit);
    if (!range || isUnsure(tokens, i)) return [];
    const { heads, qualifiers, owners, isPart, isDone, ...rest } = told;
    const mention: Mention = {
      narrowedBy: [],
      ...rest,
      ...range,
      answer,
      place: { in: "sentence", at, span: coreOf(token) },
      ...{ block: record.block, section: record.heading, stance: "some", around: () => new Set() },
      time: timeOf({ at, record, tokens, focus: null, person: null, around: () => new Set() }, token),
    };
    const group = blocks[record.block]?.group ?? null;
    const isAway = told.property === "length" && isDistance(tokens, i);
    return {
      mention,
      isAway,
      heads,
      qualifiers,
      owners,
      isPart: isPart || isOfPart(tokens, i),
      isDone,
      isAverage: isOfAverage(segmentAt(tokens, i)),
      isDefinite: /^(?:the|all|its|his|her|their)$/u.test(tokens[i - 1]?.lower ?? ""),
      isOnTopic: false,
      group,
      ...surroundingsOf(records, at, i),
    };
  });
}

/** “The Hall of a Hundred Columns” counts none. */
const isOfName = ({ text }: Token): boolean => /\b\p{Lu}\p{Ll}/u.test(text);

/** A picture of some year shows what was so then. */
const isDated = ({ sentence }: SentenceRecord): boolean => /\b(?:1\d|20)\d\d\b/u.test(sentence.text);

function inBlock({ place: { span }, ...mention }: Mention, { block, inBlock: whole }: SentenceRecord): Mention {
  return {
    ...mention,
    place: { in: "block", at: block, span: { start: whole.start + span.start, end: whole.start + span.end } },
  };
}

/** “The lake” for a text on a lake, whatever its name is. */
const headsOfTopic = (topic: Topic | null): readonly string[] =>
  topic === null ? [] : stemsOfWords([topic.entity.name.toLowerCase(), ...topic.nouns]);
