import { gathered } from "../../base/gathered.ts";
import { phraseAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isRole } from "../entities/callings.ts";
import { sentenceOf, silent, type Derived } from "./derived.ts";

const FARTHEST = 8;

/** “The staff answer to the director, at present Ada Marsh, …”: who holds an office today. */
export function incumbents(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ tag }, comma): Derived[] => {
    const [now, name, close] = [tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
    const isNow = tag === "comma" && /^(?:at present|currently|presently|now|today)$/u.test(now?.lower ?? "");
    const isAlone = !close || ["comma", "semicolon", "other"].includes(close.tag);
    const office = isNow && isAlone && name?.tag === "name" ? officeBefore(tokens, comma) : null;
    if (!office || !name) return [];
    const be = silent(office.at(-1)?.end ?? 0, "is");
    return [{ sentence: sentenceOf(sentence, [...office, be, name]), origin: "relative", isNarrowed: false }];
  });
}

const offices =
  /^(?:general|secretary|president|minister|chancellor|mayor|king|queen|emperor|bishop|archbishop|abbot|pope)$/u;

/** “The director of the museum” right before a comma; null where something else stands there. */
function officeBefore(tokens: readonly Token[], comma: number): readonly Token[] | null {
  for (let from = Math.max(0, comma - FARTHEST); from < comma; from++) {
    const isDefinite = tokens[from]?.lower === "the" || tokens[from]?.tag === "possessive";
    const phrase = isDefinite ? phraseAt(tokens, from) : null;
    const last = phrase?.head.lower.split(" ").at(-1) ?? "";
    const isOffice = isRole(last) || offices.test(last);
    if (phrase?.to === comma) return isOffice ? tokens.slice(from, comma) : null;
  }
  return null;
}
