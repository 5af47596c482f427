import type { TextDocument } from "../../text/block.ts";
import type { Mention } from "../mentions/mention.ts";
import type { SentenceRecord } from "../record.ts";
import type { Figure } from "./figure.ts";
import { senseOf } from "./senses.ts";
import { stemOf, stemsOfWords } from "./stems.ts";
import { isDistance, isOfPart } from "./measured.ts";
import { segmentAt, surroundingsOf } from "./surroundings.ts";
import { isOfAverage, isUnsure } from "./unsure.ts";

/** A figure with what is known of it from what a clause tells: whose it is, and when. */
export function withTold(figure: Figure, told: Mention | undefined): Figure {
  if (!told) return figure;
  const { mention, heads, qualifiers } = figure;
  const { owner, stance, time } = told;
  const isOneSort = sortOf(told) === sortOf(mention);
  return {
    ...figure,
    mention: {
      ...mention,
      owner: owner ?? mention.owner,
      stance,
      time,
      aspect: (isOneSort ? told.aspect : null) ?? mention.aspect,
    },
    heads: heads.size > 0 || owner === null ? heads : new Set(stemsOfWords([owner.head])),
    qualifiers: qualifiers.size > 0 || owner === null ? qualifiers : new Set(stemsOfWords([...owner.words])),
  };
}

const sortOf = ({ property }: Mention): string => property.split(" ")[0] ?? "";

/** What happens to somebody or ranks him is of that one alone, whatever else is alike. */
export const isCompared = ({ property }: Mention): boolean =>
  !/^(?:age|rank|rate|toll|span|year|count (?:nautical )?mile)/u.test(property);

/** What is told of somebody in other words: “the 3-metre gate”. */
export function toldFigure(
  mention: Mention,
  records: readonly SentenceRecord[],
  { blocks }: TextDocument,
): Figure | null {
  const { owner, place, block } = mention;
  const tokens = records[place.at]?.sentence.tokens ?? [];
  const i = Math.max(
    0,
    tokens.findIndex(({ end }) => end >= place.span.end),
  );
  if (isUnsure(tokens, i)) return null;
  return {
    mention: { ...mention, property: figureSort(mention) },
    heads: new Set(owner === null ? [] : stemsOfWords([owner.head])),
    qualifiers: new Set(owner === null ? [] : stemsOfWords([...owner.words])),
    owners: new Set(),
    isPart: isOfPart(tokens, i),
    isDone: false,
    isAverage: isOfAverage(segmentAt(tokens, i)),
    isDefinite: mention.stance === "definite",
    isOnTopic: false,
    isAway: mention.property === "length" && isDistance(tokens, i),
    group: blocks[block]?.group ?? null,
    ...surroundingsOf(records, place.at, i),
  };
}

/** By what a figure is compared, for the property of a mention. */
function figureSort({ property, aspect }: Mention): string {
  const [sort, ...thing] = property.split(" ");
  switch (sort) {
    case "sum":
      return `money ${aspect ?? ""}`;
    case "share":
      return "percent";
    case "count":
      return `count ${senseOf(stemOf(thing.join(" ")))}`;
    default:
      return property;
  }
}
