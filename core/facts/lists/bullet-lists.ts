import { isPluralNoun } from "../clauses/plural.ts";
import type { TextDocument } from "../../text/block.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Token } from "../clauses/token.ts";
import { phraseAt } from "../clauses/phrase.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { SentenceRecord } from "../record.ts";
import type { ListFact } from "../list-fact.ts";

const MOST_WORDS = 9;

/** Lists of their own below a sentence that says what they list: “The museum has four halls:”. */
export function bulletLists(
  { blocks }: TextDocument,
  records: readonly SentenceRecord[],
  resolver: Resolver,
): ListFact[] {
  return records.flatMap((record, at) => {
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

/** What the sentence says is listed: “4 areas related to …”, whose they are, and whether these are all. */
function namedIn({ sentence }: SentenceRecord, resolver: Resolver) {
  const { tokens } = sentence;
  const start = tokens.findLastIndex(
    (token, i) => token.value?.kind === "number" && isPlural(phraseAt(tokens, i)?.head),
  );
  const from =
    start >= 0
      ? start
      : tokens.findIndex((token, i) => i > 0 && isPlural(phraseAt(tokens, i)?.head) && tokens[i - 1]?.tag !== "prep");
  const phrase = from < 0 ? null : phraseAt(tokens, from);
  if (!phrase) return null;
  const end = tokens.findIndex(({ tag }, i) => i >= phrase.to && /^(?:comma|colon|aux|verb|rel)$/u.test(tag));
  const things = textOf(sentence, { from, to: end < 0 ? phrase.to : end })
    .replace(/^(?:the|its|his|her|their)\s/iu, "")
    .replace(/^\p{Lu}(?=\p{Ll}+\s\p{Ll})/u, (first) => first.toLowerCase());
  const count = tokens[from]?.value?.kind === "number" ? tokens[from].value.amount : null;
  const subject = resolver.topic?.entity;
  // “Four large experiments sit on the ring”: whose they are, it does not say.
  const isItsOwn = tokens.some(
    ({ lower, text }) =>
      /^(?:its|his|her|their)$/u.test(lower) ||
      resolver.topic?.nouns.has(lower) === true ||
      subject?.aliases.has(text) === true,
  );
  const isOwned = /\b(?:of|in|for|related|by)\b/u.test(things) || !subject || !isItsOwn;
  return {
    things,
    count,
    the: "the ",
    owner: isOwned ? "" : ` of ${subject.hasArticle ? "the " : ""}${subject.name}`,
    subject: subject?.name ?? things,
    isOpen: /\b(?:include|includes|including|such as|among|some|several)\b/iu.test(sentence.text),
  };
}

const isPlural = (head: Token | undefined): boolean =>
  head?.tag === "noun" && head.lower.endsWith("s") && isPluralNoun(head.lower);
