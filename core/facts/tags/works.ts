import { isCommonWord } from "../../text/tagger.ts";
import type { Token } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import { isGivenName } from "../entities/classify-name.ts";

/** “Her memoir, Cold Salt on a Plate (1942), sold well”: what stands behind a book, up to the next mark, is one title. */
export function withWorks(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const last = tokens[titleEnd(tokens, i, text) - 1];
    if (last === undefined || last === token) {
      joined.push(token);
      continue;
    }
    const spelt = text.slice(token.start, last.end);
    joined.push({
      ...token,
      text: spelt,
      lower: spelt.toLowerCase(),
      end: last.end,
      tag: "name",
      value: null,
      isQuoted: true,
    });
    i = tokens.indexOf(last);
  }
  return joined;
}

const work =
  /^(?:autobiography|memoirs?|novel|novella|book|play|film|poem|story|opera|musical|album|song|essay|painting|collection|documentary|comedy|tragedy)$/u;

/** Where the title that begins at `start` ends; 0 where none of several parts does. */
function titleEnd(tokens: readonly Token[], start: number, text: string): number {
  const first = tokens[start];
  const isApart = tokens[start - 1]?.tag === "comma";
  const before = tokens[isApart ? start - 2 : start - 1];
  if (first?.tag !== "name" || before?.tag !== "noun" || !work.test(before.lower)) return 0;
  if (isGivenName(first.text.split(" ")[0] ?? "")) return 0;
  let end = start + 1;
  while (isPart(tokens, end, isApart)) end += tokens[end + 1]?.tag === "det" ? 3 : 2;
  const last = tokens[end - 1];
  const isClosed = last !== undefined && closing.test(text.slice(last.end));
  return end > start + 1 && isClosed ? end : 0;
}

/** What closes a title: its year, or a mark. */
const closing = /^\s\(\d{4}\)|^[,;.]|^$/u;

/** “On a Plate”: words of every day, which only a title gives capitals; “in Solvik” is where something is, but between commas. */
function isPart(tokens: readonly Token[], at: number, isApart: boolean): boolean {
  const [prep, next] = [tokens[at], tokens[at + 1]];
  const thing = next?.tag === "det" ? tokens[at + 2] : next;
  if (prep?.tag !== "prep" || !/^\p{Ll}/u.test(prep.text) || thing?.tag !== "name") return false;
  return !calendar.test(thing.text) && (isApart || isOfEveryDay(thing.text));
}

const isOfEveryDay = (name: string): boolean =>
  placeNamed(name) === undefined && name.split(" ").every((word) => isCommonWord(word) && !isGivenName(word));

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)$/u;
