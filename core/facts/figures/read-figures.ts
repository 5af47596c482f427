import type { TextDocument } from "../../text/block.ts";
import type { Token } from "../clauses/token.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { unitOf } from "../mentions/dimensions.ts";
import type { Mention, Owner } from "../mentions/mention.ts";
import { timeOf } from "../mentions/passages.ts";
import { rangeOf } from "../mentions/told-in.ts";
import type { SentenceRecord } from "../record.ts";
import { answerOfValue } from "../slots/answer.ts";
import { countedAt } from "./counted-things.ts";
import type { Figure } from "./figure.ts";
import { measuredAt } from "./measured.ts";
import { fateAt } from "./people.ts";
import { stemsIn, stemsOfWords } from "./stems.ts";
import { segmentAt, surroundingsOf } from "./surroundings.ts";

/** What is read: sentences in their order, captions among themselves, and rows as they were read already. */
export interface Read {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly captions: readonly SentenceRecord[];
  readonly rows: readonly Mention[];
}

/** Every measure, every number of things and of people to whom something happened, with the words around it. */
export function readFigures({ document, records, captions, rows }: Read): Figure[] {
  return [
    ...records.flatMap((_, at) => figuresIn(records, at, document)),
    ...captions.flatMap((record, at) =>
      figuresIn(captions, at, document).map((figure): Figure => ({
        ...figure,
        mention: inBlock(figure.mention, record),
      })),
    ),
    ...rows.flatMap((mention) => ofRow(mention, document) ?? []),
  ];
}

function figuresIn(records: readonly SentenceRecord[], at: number, { blocks }: TextDocument): Figure[] {
  const record = records[at];
  if (!record) return [];
  const { tokens } = record.sentence;
  return tokens.flatMap((token, i) => {
    const told = toldAt(tokens, i);
    const answer = told && answerOfValue(token, record.sentence);
    const range = answer && rangeOf(answer, told.unit);
    const value = token.value;
    if (!range || !value || !("core" in value) || isUnsure(tokens, i)) return [];
    const { heads, qualifiers, owners, isPart, ...rest } = told;
    const mention: Mention = {
      ...rest,
      ...range,
      answer,
      place: { in: "sentence", at, span: value.core },
      ...{ block: record.block, section: record.heading, narrowedBy: [], stance: "some", around: () => new Set() },
      time: timeOf({ at, record, tokens, focus: null, person: null, around: () => new Set() }, token),
    };
    const group = blocks[record.block]?.group ?? null;
    return { mention, heads, qualifiers, owners, isPart, group, ...surroundingsOf(records, at, i) };
  });
}

type Told = Pick<Mention, "property" | "aspect" | "owner" | "isLasting" | "unit"> &
  Pick<Figure, "heads" | "qualifiers" | "owners" | "isPart">;

function toldAt(tokens: readonly Token[], i: number): Told | null {
  const value = tokens[i]?.value;
  if (value?.kind === "measure") {
    const measured = measuredAt(tokens, i);
    if (!measured) return null;
    const { thing, ...what } = measured;
    const { heads, qualifiers, owners } = thing;
    const owner: Owner = { head: heads.join(" "), words: new Set(owners) };
    const called = { heads: new Set(heads), qualifiers: new Set(qualifiers), owners: new Set(owners) };
    return { ...what, ...called, owner, isPart: false, isLasting: true, unit: unitOf(value.unit)?.of ?? 1 };
  }
  if (value?.kind !== "number") return null;
  const fate = fateAt(tokens, i);
  const nothing: ReadonlySet<string> = new Set();
  const none = { owner: null, heads: nothing, qualifiers: nothing, owners: nothing, unit: 1 };
  if (fate) return { ...none, property: `people ${fate}`, aspect: "", isPart: false, isLasting: true };
  const counted = countedAt(tokens, i);
  const { thing = "", aspect = "", isPart = false } = counted ?? {};
  return counted && { ...none, property: `count ${thing}`, aspect, isPart, isLasting: false };
}

const unsure =
  /^(?:would|could|should|might|may|plan|plans|planned|proposed|expected|intended|originally|formerly|once|if|until|grew|grown|rose|risen|fell|fallen|average|mean|record|peak)$/u;

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

/** “Steps of the tower | 225” */
function ofRow(mention: Mention, { blocks }: TextDocument): Figure | null {
  const { property, owner, block } = mention;
  if (!/^(?:count|length|area|mass|volume|power)/u.test(property)) return null;
  const stems = () => stemsIn(tokenise(blocks[block]?.text.toLowerCase() ?? "").tokens);
  return {
    mention,
    isPart: false,
    group: blocks[block]?.group ?? null,
    heads: new Set(owner === null || owner.head === "" ? [] : stemsOfWords([owner.head])),
    qualifiers: new Set(owner === null ? [] : stemsOfWords([...owner.words])),
    owners: new Set(),
    words: () => new Map(stems().map((stem) => [stem, 1])),
    near: () => new Set(stems()),
  };
}
