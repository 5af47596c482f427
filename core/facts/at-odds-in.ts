import type { TextDocument } from "../text/block.ts";
import { nearFigures } from "./figures/near-figures.ts";
import { readFigures } from "./figures/read-figures.ts";
import { raritiesIn } from "./figures/surroundings.ts";
import { atOdds } from "./mentions/at-odds.ts";
import type { Mention } from "./mentions/mention.ts";
import { readMentions } from "./mentions/read-mentions.ts";
import { readCaptions } from "./read-sentences.ts";
import type { SentenceRecord } from "./record.ts";
import type { Resolver } from "./resolution/resolver.ts";

interface Text {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly resolver: Resolver;
}

/** Sets of values of which no two can be true together. */
export function atOddsIn({ document, records, resolver }: Text): Mention[][] {
  const captions = readCaptions(document);
  const told = readMentions({ document, records, captions }, resolver);
  const found = atOdds(told);
  const figures = readFigures({ document, records, captions, told, topic: resolver.topic });
  const isKnown = (set: readonly Mention[]) =>
    found.some((known) => set.every((one) => known.some((each) => isSamePlace(each, one))));
  const near = nearFigures(figures, raritiesIn(records));
  return [...found, ...near.filter((set) => !isKnown(set))];
}

const isSamePlace = ({ place: a }: Mention, { place: b }: Mention): boolean =>
  a.in === b.in && a.at === b.at && a.span.start < b.span.end && b.span.start < a.span.end;
