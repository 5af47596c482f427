import type { TextDocument } from "../../text/block.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { compoundsIn } from "./compounds.ts";
import { countsIn } from "./counts.ts";
import { happeningsIn } from "./happenings.ts";
import { measuresIn } from "./measures.ts";
import type { Mention } from "./mention.ts";
import { passagesOf } from "./passages.ts";
import { rowMentions } from "./rows.ts";
import { sumsIn } from "./sums.ts";
import { tollsIn } from "./tolls.ts";

/** Every amount and every year that a text tells of something, asked or not. */
export function readMentions(
  document: TextDocument,
  records: readonly SentenceRecord[],
  resolver: Resolver,
): Mention[] {
  const told = passagesOf(records, resolver).flatMap((passage) => [
    ...tollsIn(passage),
    ...countsIn(passage, resolver),
    ...measuresIn(passage, resolver),
    ...compoundsIn(passage, resolver),
    ...sumsIn(passage, resolver),
    ...happeningsIn(passage, resolver),
  ]);
  return [...told, ...rowMentions(document, resolver)];
}
