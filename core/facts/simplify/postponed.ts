import { gathered } from "../../base/gathered.ts";
import { phraseListAt } from "../clauses/phrase.ts";
import { parseArguments } from "../clauses/parse-arguments.ts";
import type { Argument } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, isIntransitive, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";

/** “The union has been planting, since 2007, a wood”: what parts a verb from its object, behind the object. */
export function postponed(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ tag }, open): Derived[] => {
    const close = tag === "comma" ? tokens.findIndex((token, i) => i > open && token.tag === "comma") : -1;
    if (close < 0 || tokens[open + 1]?.tag !== "prep" || !endsActive(tokens, open)) return [];
    const inside = parseArguments(tokens, { from: open + 1, to: close, isLeading: false });
    const object = phraseListAt(tokens, close + 1);
    const isParted = inside !== null && inside.some(isTime) && inside.every(({ role }) => role === "prepositional");
    if (!isParted || !object || !/^(?:det|value|possessive|name|noun)$/u.test(tokens[close + 1]?.tag ?? "")) return [];
    // “He was killed, in 1902, and the mill closed”, “she built, in 1902, the mill burnt”: a verb of its own follows.
    if (verbGroupAt(tokens, object.to)) return [];
    const end = behindPhrases(tokens, object.to);
    const all = [
      ...tokens.slice(0, open),
      ...tokens.slice(close + 1, end),
      ...tokens.slice(open + 1, close),
      ...tokens.slice(end),
    ];
    return [{ sentence: sentenceOf(sentence, all), origin: "main", isNarrowed: false }];
  });
}

const isTime = (argument: Argument): boolean =>
  argument.role === "prepositional" &&
  argument.list.phrases.some(({ head }) => /^(?:year|date|decade|century)$/u.test(head.value?.kind ?? ""));

/** “A wood | near Oslo”: phrases that may belong to the object. */
function behindPhrases(tokens: readonly Token[], from: number): number {
  const list = tokens[from]?.tag === "prep" ? phraseListAt(tokens, from + 1) : null;
  return list ? behindPhrases(tokens, list.to) : from;
}

/** Whether a verb that may have an object ends in front of a comma. */
function endsActive(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.tag !== "verb") return false;
  const before = tokens.slice(0, comma - 1).findLastIndex(({ tag }) => tag !== "aux" && tag !== "adv" && tag !== "not");
  const verb = verbGroupAt(tokens, before + 1);
  return verb?.to === comma && isFinite(verb) && !verb.isPassive && !verb.isCopula && !isIntransitive(verb.base);
}
