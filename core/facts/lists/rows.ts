import { phraseListAt, type Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";

/** Things, qualities of one thing, or doings that a sentence names in one breath. */
export interface Row extends Range {
  readonly sort: "things" | "qualities" | "doings";
  readonly items: readonly Range[];
}

/** The rows of a sentence inside a range, closed by an “and”; of those inside another only the qualities. */
export function rowsIn({ tokens }: Sentence, { from, to }: Range): Row[] {
  const rows: Row[] = [];
  let behind = from;
  for (let at = from; at < to; at++) {
    const row = qualitiesAt(tokens, at) ?? (at < behind ? null : (doingsAt(tokens, at) ?? thingsAt(tokens, at)));
    if (!row || row.to > to) continue;
    rows.push(row);
    behind = row.to;
    if (row.sort === "qualities") at = row.to - 1;
  }
  return rows;
}

const isAnd = (token: Token | undefined): boolean => token?.tag === "conj" && token.lower === "and";

/** “economic, social and cultural” before “development”. */
function qualitiesAt(tokens: readonly Token[], from: number): Row | null {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (first?.tag !== "adj" || before?.tag === "adj" || before?.tag === "adv") return null;
  const items: Range[] = [{ from, to: from + 1 }];
  for (let at = from + 1; ;) {
    const isComma = tokens[at]?.tag === "comma";
    const isLast = isAnd(tokens[at + (isComma ? 1 : 0)]);
    if (!isComma && !isLast) return null;
    const next = at + (isComma ? 1 : 0) + (isLast ? 1 : 0);
    if (tokens[next]?.tag !== "adj") return null;
    items.push({ from: next, to: next + 1 });
    if (isLast) return tokens[next + 1]?.tag === "noun" ? { from, to: next + 1, sort: "qualities", items } : null;
    at = next + 1;
  }
}

const isDoing = (token: Token | undefined): boolean => token?.tag === "verb" && token.lower.endsWith("ing");

/** “raising funds, training nurses, and running clinics”. */
function doingsAt(tokens: readonly Token[], from: number): Row | null {
  if (!isDoing(tokens[from])) return null;
  const items: Range[] = [];
  let start = from;
  for (let at = from + 1; at <= tokens.length; at++) {
    const token = tokens[at];
    const isComma = token?.tag === "comma";
    const isLast = isAnd(tokens[at + (isComma ? 1 : 0)]);
    const next = at + (isComma ? 1 : 0) + (isLast ? 1 : 0);
    if ((isComma || isLast) && isDoing(tokens[next])) {
      items.push({ from: start, to: at });
      start = next;
      at = next;
      if (!isLast) continue;
      const to = endOfDoing(tokens, next);
      items.push({ from: next, to });
      return items.length > 2 ? { from, to, sort: "doings", items } : null;
    }
    if (!token || ["semicolon", "other", "rel", "sub", "aux"].includes(token.tag)) return null;
  }
  return null;
}

function endOfDoing(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ tag }, i) => i > from && ["comma", "semicolon", "other", "rel", "sub", "aux"].includes(tag),
  );
  return end < 0 ? tokens.length : end;
}

/** “steel, glass and paper”. */
function thingsAt(tokens: readonly Token[], at: number): Row | null {
  const before = tokens[at - 1];
  if (before && ["noun", "adj", "name", "value", "det", "possessive", "genitive"].includes(before.tag)) return null;
  const list = phraseListAt(tokens, at);
  if (!list || list.phrases.length < 2 || list.conjunction !== "and") return null;
  return { from: list.from, to: list.to, sort: "things", items: list.phrases };
}
