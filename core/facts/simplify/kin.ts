import { gathered } from "../../base/gathered.ts";
import { phraseListAt, type Range } from "../clauses/phrase.ts";
import { tenseOf } from "../clauses/tense.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { sentenceOf, silent, type Derived } from "./derived.ts";
import { ends } from "./surroundings.ts";

/** Whoever has one of these has no other at the time. */
const only = /^(?:husband|wife|father|mother|stepfather|stepmother|successor|predecessor)$/u;

/** Of these there may be more, unless commas part the name from them: “her brother, Karl,” is the only one. */
const several =
  /^(?:son|daughter|brother|sister|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandfather|grandmother|assistant|partner|colleague)$/u;

/** “… was followed by his daughter, Ada Marsh”, “the papers of her husband Karl Stein”: who that was, by name. */
export function kin(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const isPast = tenseOf(tokens);
  if (isPast === null) return [];
  return gathered(tokens, (_, at): Derived[] => {
    const owner = ownerBefore(tokens, at);
    const to = behindOffice(tokens, at);
    const name = owner === null ? null : nameBehind(tokens, at, to);
    if (owner === null || !name) return [];
    const be = silent(tokens[to - 1]?.end ?? 0, isPast ? "was" : "is");
    const all = [...tokens.slice(owner, to), be, ...tokens.slice(name.from, name.to)];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}

/** Where “her”, “Ada Marsh’s younger” begins in front of a word for kin; null where whose kin it is may be in doubt. */
function ownerBefore(tokens: readonly Token[], at: number): number | null {
  let from = at - 1;
  while (tokens[from]?.tag === "adj") from--;
  const [name, owner] = [tokens[from - 1], tokens[from]];
  const isNamed = owner?.tag === "genitive" && name?.tag === "name";
  if (!isNamed && owner?.lower !== "his" && owner?.lower !== "her") return null;
  const start = isNamed ? from - 1 : from;
  // “Karl Stein and his wife Ada”: his, and not that of whom the sentence is about.
  return tokens[start - 1]?.tag === "conj" || tokens[start]?.tag === "adj" ? null : start;
}

/** Where “successor as chief designer” ends in front of its comma; else right behind the word. */
function behindOffice(tokens: readonly Token[], at: number): number {
  const isHolder = /^(?:successor|predecessor)$/u.test(tokens[at]?.lower ?? "");
  if (!isHolder || tokens[at + 1]?.lower !== "as") return at + 1;
  let to = at + 2;
  while (/^(?:adj|noun)$/u.test(tokens[to]?.tag ?? "")) to++;
  return to > at + 2 && tokens[to]?.tag === "comma" ? to : at + 1;
}

/** The one name that stands beside a word for kin, whose office goes on up to a place. */
function nameBehind(tokens: readonly Token[], at: number, end: number): Range | null {
  const word = tokens[at]?.tag === "noun" ? tokens[at].lower : "";
  const isParted = tokens[end]?.tag === "comma";
  if (!only.test(word) && !(several.test(word) && isParted)) return null;
  const from = isParted ? end + 1 : end;
  const list = phraseListAt(tokens, from);
  const [phrase, other] = list?.phrases ?? [];
  if (!phrase || other || phrase.head.tag !== "name" || phrase.coreTo !== phrase.to) return null;
  const [first, behind] = [tokens[from], tokens[phrase.to]];
  const isPlain = isParted ? first?.tag === "name" || first?.lower === "the" : first?.tag === "name";
  const isClosed = !isParted || !behind || behind.tag === "comma" || ends.has(behind.tag);
  return isPlain && isClosed && behind?.tag !== "genitive" ? { from, to: phrase.to } : null;
}
