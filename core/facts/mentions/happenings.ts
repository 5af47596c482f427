import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";
import { eventOf, isEventNoun } from "./events.ts";
import type { Mention, Owner } from "./mention.ts";
import { ownerOf, phraseBefore } from "./owners.ts";
import { subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** When what happens once happened: “founded in 1957”, “since its foundation in 1975”. */
export function happeningsIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return tokens.flatMap((token, i) => {
    if (token.value?.kind !== "year" && token.value?.kind !== "date") return [];
    const happening = happeningBefore(tokens, i);
    const answer = answerOfValue(token, record.sentence);
    const owner = happening && ownerAt(passage, happening.at, resolver);
    if (!owner || !answer) return [];
    const told = { property: `year ${happening.event}`, aspect: "", owner, stance: "whole", isLasting: true } as const;
    return toldIn(passage, { token, span: coreOf(token), answer }, told) ?? [];
  });
}

/** So many words may stand between what happened and its year: “set up by law in 1967”. */
const REACH = 6;

function happeningBefore(tokens: readonly Token[], i: number): { event: string; at: number } | null {
  if (!/^(?:in|on)$/u.test(tokens[i - 1]?.lower ?? "")) return null;
  for (let at = i - 2; at >= Math.max(0, i - 2 - REACH); at--) {
    const token = tokens[at];
    if (!token || /^(?:comma|semicolon)$/u.test(token.tag) || token.value || /^(?:again|until)$/u.test(token.lower))
      return null;
    const isSetUp = token.lower === "up" && tokens[at - 1]?.lower === "set";
    const event = isSetUp ? "found" : eventOf(token.lower);
    if (event !== undefined) return { event, at: isSetUp ? at - 1 : at };
    if (/^(?:verb|aux|conj)$/u.test(token.tag)) return null;
  }
  return null;
}

function ownerAt(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const word = passage.tokens[at];
  if (!word) return null;
  const isNoun = word.tag === "noun" && isEventNoun(word.lower);
  return isNoun ? ofNoun(passage, at, resolver) : ofVerb(passage, at, resolver);
}

/** “Its foundation”, “the opening of the bridge”, “the bridge’s opening” */
function ofNoun(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const { tokens } = passage;
  const before = tokens[at - 1];
  if (before?.tag === "possessive") return ownerOf([before], resolver, passage);
  if (before?.tag === "genitive") return ownerOf(phraseBefore(tokens, at - 1), resolver, passage);
  return tokens[at + 1]?.lower === "of" ? ownerOf(tokens.slice(at + 2), resolver, passage) : null;
}

/** “It was founded”, “a hut, opened in 1902,” */
function ofVerb(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const { tokens, record } = passage;
  const [before, word] = tokens.slice(Math.max(0, at - 1), at + 1);
  const clause = record.clauses.find(({ verb }) => verb !== null && verb.main.start === word?.start);
  const { verb } = clause ?? { verb: null };
  const isDone = verb === null || verb.isPassive || /^(?:died|opened|closed|sank)$/u.test(word?.lower ?? "");
  if (!isDone || verb?.isNegated === true || verb?.isModal === true) return null;
  const isAside = before?.tag === "comma";
  if (clause && clause.origin !== "participle" && !isAside) return subjectOf(clause, resolver, passage);
  const phrase = phraseBefore(tokens, isAside ? at - 1 : at);
  return phrase.length === 0 ? null : ownerOf(phrase, resolver, passage);
}
