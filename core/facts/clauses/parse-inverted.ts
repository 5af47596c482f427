import type { Argument, Subject } from "./clause.ts";
import { phraseListAt, type Phrase } from "./phrase.ts";
import { opensQuantity } from "./share.ts";
import type { Token } from "./token.ts";
import { isFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";

export interface Inverted {
  readonly subject: Subject;
  readonly verb: VerbGroup;
  readonly args: readonly Argument[];
}

/** Verbs whose subject may stand behind them. */
const inverting = new Set(
  "be lie stand hang live run rise sit flow stretch extend remain grow follow come derive stem spring date arise belong begin end rest loom".split(
    " ",
  ),
);

/** “In the valley lies a town”, “Among its founders was Ada Marsh”: a place, a verb, and what is there. */
export function parseInverted(tokens: readonly Token[]): Inverted | null {
  const args: Argument[] = [];
  let at = 0;
  while (tokens[at]?.tag === "adv") at++;
  // “About half of the crew were women”
  if (opensQuantity(tokens, at)) return null;
  for (let preposition = tokens[at]; preposition?.tag === "prep"; preposition = tokens[at]) {
    const list = phraseListAt(tokens, at + 1);
    if (!list || list.phrases.some((phrase) => phrase.head.tag === "pron" || isTimeAndName(tokens, phrase)))
      return null;
    // “Before Ada Holm was a poet, she was a clerk”: she was, and no poet was before her.
    if (opensClause.test(preposition.lower) && list.phrases[0]?.head.tag === "name") return null;
    args.push({ role: "prepositional", preposition, list, range: { from: at, to: list.to }, isLeading: false });
    at = list.to;
  }
  at = behindAside(tokens, at);
  const verb = args.length > 0 ? verbGroupAt(tokens, at) : null;
  if (!verb || !isFinite(verb) || verb.isPassive || !inverting.has(verb.base)) return null;
  const list = phraseListAt(tokens, verb.to);
  const [phrase] = list?.phrases ?? [];
  if (!list || !phrase || ["pron", "adj", "value"].includes(phrase.head.tag)) return null;
  const to = endOfSubject(tokens, list.to);
  if (to === null) return null;
  const isPlural = list.phrases.length > 1 || /^(?:are|were)$/u.test(verb.main.lower);
  return { subject: { from: list.from, to, phrase, list, isPlural }, verb, args };
}

const opensClause = /^(?:before|after|until|till|since)$/u;

/** “In 2024 Solvik was a capital”, “at 90 metres Orrin is …”: the name is no part of the time, nor of the height. */
const isTimeAndName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  /^(?:year|date|measure)$/u.test(tokens[from]?.value?.kind ?? "") && tokens[to - 1]?.tag === "name";

/** “On the quay, a short walk from the ferry, stands …” */
function behindAside(tokens: readonly Token[], comma: number): number {
  const close = tokens[comma]?.tag === "comma" ? tokens.findIndex(({ tag }, i) => i > comma && tag === "comma") : -1;
  const isFree = !tokens.slice(comma + 1, close).some(({ tag }) => ["aux", "rel", "sub", "semicolon"].includes(tag));
  return close > 0 && close - comma <= LONGEST_ASIDE && isFree && tokens[close + 1]?.tag === "verb" ? close + 1 : comma;
}

const LONGEST_ASIDE = 12;

/** Phrases behind the subject belong to it; behind them the sentence or a part of it ends. */
function endOfSubject(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at]?.tag === "prep") {
    const list = phraseListAt(tokens, at + 1);
    if (!list) return null;
    at = list.to;
  }
  const next = tokens[at];
  return !next || ["comma", "semicolon", "other"].includes(next.tag) ? at : null;
}
