import { gathered } from "../../base/gathered.ts";
import type { TextDocument } from "../../text/block.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { agesIn } from "./ages.ts";
import { agesOfLives } from "./ages-of-lives.ts";
import { compoundsIn } from "./compounds.ts";
import { countsIn } from "./counts.ts";
import { happeningsIn } from "./happenings.ts";
import { livesIn } from "./lives.ts";
import { measuresIn } from "./measures.ts";
import type { Mention } from "./mention.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { populationsIn } from "./populations.ts";
import { ranksIn } from "./ranks.ts";
import { ratesIn } from "./rates.ts";
import { labelMentions, rowMentions } from "./rows.ts";
import { sharesIn } from "./shares.ts";
import { sumsIn } from "./sums.ts";
import { tollsIn } from "./tolls.ts";

interface Read {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly captions: readonly SentenceRecord[];
}

/** Every amount and every year that a text tells of something, asked or not. */
export function readMentions({ document, records, captions }: Read, resolver: Resolver): Mention[] {
  const told = gathered(passagesOf(records, resolver), (passage) => toldIn(passage, resolver));
  return [
    ...told,
    ...agesOfLives(told),
    ...rowMentions(document, resolver),
    ...labelMentions(records, document, resolver),
    ...captionMentions(captions, resolver),
  ];
}

const toldIn = (passage: Passage, resolver: Resolver): Mention[] => [
  ...tollsIn(passage),
  ...countsIn(passage, resolver),
  ...ratesIn(passage, resolver),
  ...populationsIn(passage, resolver),
  ...agesIn(passage, resolver),
  ...sharesIn(passage),
  ...ranksIn(passage, resolver),
  ...measuresIn(passage, resolver),
  ...compoundsIn(passage, resolver),
  ...sumsIn(passage, resolver),
  ...happeningsIn(passage, resolver),
  ...livesIn(passage, resolver),
];

/** What stands below pictures; a picture of some year shows what was so then. */
function captionMentions(records: readonly SentenceRecord[], resolver: Resolver): Mention[] {
  return passagesOf(records, resolver).flatMap((passage) => {
    const { block, inBlock, sentence } = passage.record;
    const isDated = /\b(?:1\d|20)\d\d\b/u.test(sentence.text);
    return toldIn(passage, resolver)
      .filter(({ isLasting }) => isLasting || !isDated)
      .map(({ place: { span }, ...mention }): Mention => {
        const inWhole = { start: inBlock.start + span.start, end: inBlock.start + span.end };
        return { ...mention, place: { in: "block", at: block, span: inWhole } };
      });
  });
}
