import { gathered } from "../../base/gathered.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence } from "../clauses/token.ts";
import type { ListFact } from "../list-fact.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { partAtHole } from "../slots/slot.ts";
import { HOLE, renderStatement } from "../statements/render.ts";
import type { Piece, Statement } from "../statements/statement.ts";
import { rowsIn, type Row } from "./rows.ts";

const LONGEST_ITEM = 7;
const MOST_ITEMS = 8;

/** Rows deeper inside of a statement: “recognizes the link between trade and economic and social growth”. */
export function rowFacts(statement: Statement, resolver: Resolver): ListFact[] {
  return gathered(statement.pieces, (piece) => {
    const { range } = piece.argument;
    if (!piece.isVerbatim || piece.kind === "time" || piece.argument.isLeading) return [];
    const reach = { from: range.from, to: reachOf(statement, piece) };
    return gathered(rowsIn(statement.sentence, reach), (row) => {
      const isDirect =
        (piece.argument.role === "object" || piece.argument.role === "prepositional") &&
        row.sort === "things" &&
        row.from === piece.argument.list.from;
      return isDirect ? [] : (rowFact(statement, piece, { row, resolver }) ?? []);
    });
  });
}

/** Doings behind “include” go on where the piece was cut. */
function reachOf({ sentence, verb }: Statement, { argument }: Piece): number {
  return argument.role === "gerund" && verb.base === "include" ? sentence.tokens.length : argument.range.to;
}

function rowFact(
  statement: Statement,
  piece: Piece,
  { row, resolver }: { row: Row; resolver: Resolver },
): ListFact | null {
  const { sentence, subject, verb, at } = statement;
  const items = row.items.flatMap((item) => itemText(sentence, item, resolver) ?? []);
  const kept = items.filter((item) => !isRest(item));
  const isWhole = items.length === row.items.length && kept.length > 1 && kept.length <= MOST_ITEMS;
  const [first, last] = [sentence.tokens[row.from], sentence.tokens[row.to - 1]];
  if (!isWhole || !first || !last || isPair(sentence, row)) return null;
  const parts = partsAround(statement, piece, row);
  if (!parts) return null;
  return {
    subject: subject.entity?.name ?? subject.text,
    relation: parts.before.split(" ").slice(-8).join(" ").trim(),
    items: kept,
    isOpen: kept.length < items.length || verb.base === "include" || isOpened(sentence, row),
    question: askedInPlace(parts, row),
    at,
    blocks: [],
    hasAskedNames: true,
    place: { start: first.start, end: last.end },
    sort: row.sort,
    statement: null,
    isOnTopic: (subject.entity ?? subject.owner)?.name === resolver.topic?.entity.name && resolver.topic !== null,
  };
}

/** “The link between trade and growth” names two ends, and no list. */
function isPair({ tokens }: Sentence, { from, sort }: Row): boolean {
  return sort === "things" && tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === "between");
}

/** “Conflicts such as …”: there are more. */
function isOpened({ tokens }: Sentence, { from }: Row): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return before.some((word) => ["such", "including", "like", "among", "e.g."].includes(word));
}

const isRest = (text: string): boolean =>
  /^(?:many |several |various )?others?\b|\b(?:more|many|etc\.?)$|^(?:other|many|several|various|numerous)\s/iu.test(
    text,
  );

/** An item as it can stand alone, without what points elsewhere behind it; null where it cannot. */
function itemText(sentence: Sentence, { from, to }: Range, resolver: Resolver): string | null {
  const { tokens } = sentence;
  for (let end = to; end > from;) {
    const own = tokens.slice(from, end);
    const isClear =
      resolver.isSelfContained(own) &&
      !own.some(({ value, tag }) => value !== null || tag === "comma" || tag === "rel");
    if (isClear) {
      const text = textOf(sentence, { from, to: end }).replace(/^(?:the|an?)\s/iu, "");
      return text.split(" ").length <= LONGEST_ITEM ? text : null;
    }
    const cut = own.findLastIndex(({ tag }) => tag === "prep");
    if (cut < 2) return null;
    end = from + cut;
  }
  return null;
}

/** The sentence of the statement around the row. */
function partsAround(
  statement: Statement,
  piece: Piece,
  row: Row,
): { readonly before: string; readonly after: string } | null {
  const { sentence, pieces } = statement;
  const { from, to } = piece.argument.range;
  const text = [textOf(sentence, { from, to: row.from }), HOLE, textOf(sentence, { from: row.to, to })]
    .join(" ")
    .trim();
  const isLast = pieces.findLast(({ argument }) => !argument.isLeading) === piece;
  if (row.sort !== "qualities" && (row.to < to || !isLast)) return null;
  return partAtHole(
    renderStatement(
      statement,
      pieces.map((each) => (each === piece ? { ...each, text } : each)),
    ),
  );
}

function askedInPlace({ before, after }: { before: string; after: string }, { sort }: Row): string {
  const these = sort === "qualities" ? "which of these kinds of" : "which of these";
  const article = sort === "qualities" ? /\s(?:the|an?)\s*$/u : /\s(?:the)\s*$/u;
  return `${before.replace(article, " ").trimEnd()} ${these}${after.replace(/\.$/u, "").replace(/\s+$/u, "")}?`;
}
