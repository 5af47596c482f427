import type { Span } from "../../base/span.ts";
import { isClauseAt } from "../clauses/boundary.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { sentenceOf } from "./derived.ts";

/** What a source tells, and where the sentence names it. */
interface Told {
  /** “According to the sagas”. */
  readonly source: Span;
  readonly sentence: Sentence;
}

/**
 * “According to the sagas, Olaf Holm founded the town”: that it was so is in doubt, and not that the sagas tell it. Only what
 * everybody knows by that name, a count of a year, or who has a name is a source that a question can give.
 */
export function toldBySource(sentence: Sentence): Told | null {
  const { tokens } = sentence;
  const [according, to] = tokens;
  if (according?.lower !== "according" || to?.lower !== "to") return null;
  const end = endOfSource(tokens);
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (end === 0 || !last || !next) return null;
  const from = next.tag === "comma" ? end + 1 : end;
  if (!isClauseAt(tokens, from, "subject") && (next.tag !== "comma" || tokens[from]?.tag !== "prep")) return null;
  return {
    source: { start: according.start, end: last.end },
    sentence: sentenceOf(sentence, tokens.slice(from)),
  };
}

const accounts =
  /^(?:tradition|traditions|legend|legends|sagas?|chronicles?|annals|myths?|mythology|folklore|epics?)$/u;

/** Where the words end that name a source, in front of a comma or of what can only begin a clause; 0 where none is named. */
function endOfSource(tokens: readonly Token[]): number {
  const [, , name, comma] = tokens;
  if (name?.tag === "name" && comma?.tag === "comma") return 3;
  const told = tokens.findIndex(({ lower }) => accounts.test(lower));
  const isCount = tokens[3]?.lower === "census" && tokens[4]?.lower === "of" && tokens[5]?.value?.kind === "year";
  const end = isCount ? 6 : told > 1 && tokens.slice(2, told).every(isBefore) ? told + 1 : 0;
  return behind.has(tokens[end]?.tag ?? "other") ? end : 0;
}

/** “The”, “local”, “Norse”: what may stand in front of “tradition”. */
const isBefore = ({ tag }: Token, i: number): boolean => i < 2 && ["det", "adj", "noun", "name"].includes(tag);

const behind: ReadonlySet<Token["tag"]> = new Set(["comma", "det", "name", "possessive", "pron"]);
