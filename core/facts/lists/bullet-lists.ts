import { gathered } from "../../base/gathered.ts";
import type { TextDocument } from "../../text/block.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { SentenceRecord } from "../record.ts";
import type { ListFact } from "../list-fact.ts";
import { namedIn } from "./named-in.ts";

const MOST_WORDS = 9;

/** Lists of their own below a sentence that says what they list: “The museum has four halls:”. */
export function bulletLists(
  { blocks }: TextDocument,
  records: readonly SentenceRecord[],
  resolver: Resolver,
): ListFact[] {
  return gathered(records, (record, at) => {
    const intro = blocks[record.block];
    if (intro?.kind !== "paragraph" || !/:\s*$/u.test(intro.text) || records[at + 1]?.block === record.block) return [];
    const items = itemsBelow(blocks, record.block);
    const named = namedIn(record, resolver);
    if (!named || items.length < 2) return [];
    const counted = named.count === null ? items : items.slice(0, named.count);
    const isWhole = named.count === null || counted.length === named.count;
    if (!isWhole || counted.length > 8 || counted.some(({ isSentence }) => isSentence)) return [];
    return [
      {
        subject: named.subject,
        relation: named.things,
        items: counted.map(({ text }) => text),
        isOpen: named.isOpen,
        question: `Which of these are among ${named.the}${named.things}${named.owner}${named.isOpen ? " that the text names" : ""}?`,
        at,
        blocks: counted.map(({ block }) => block),
        hasAskedNames: false,
        place: null,
        sort: null,
        statement: named.isOpen ? null : { before: `The ${named.things}${named.owner} are `, after: "." },
        isOnTopic: true,
      },
    ];
  });
}

interface Item {
  readonly text: string;
  readonly block: number;
  readonly isSentence: boolean;
}

function itemsBelow(blocks: TextDocument["blocks"], intro: number): Item[] {
  const group = blocks[intro + 1]?.group ?? null;
  const level = blocks[intro + 1]?.level;
  const items: Item[] = [];
  for (let at = intro + 1; group !== null && blocks[at]?.kind === "list-item"; at++) {
    const block = blocks[at];
    if (block?.group !== group) break;
    if (block.level !== level) continue;
    const text = block.text
      .replace(/[.;,]$/u, "")
      .replace(/[,;]?\s(?:and|or)$/u, "")
      .trim();
    const isSentence =
      splitSentences(block.text).length > 1 || text.split(/\s+/u).length > MOST_WORDS || /[:;]/u.test(text);
    items.push({ text, block: at, isSentence });
  }
  return items;
}
