import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";
import { eventOf, isEventNoun, isWork, rankedEventOf } from "./events.ts";
import type { Mention, Owner } from "./mention.ts";
import { ownerAhead, ownerOf, phraseBefore } from "./owners.ts";
import { leaderOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** When what happens once happened: “founded in 1957”, “since its foundation in 1975”. */
export function happeningsIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "year" && token.value?.kind !== "date") return [];
    const happening = happeningBefore(record.sentence, i);
    const answer = answerOfValue(token, record.sentence);
    const owner = happening && ownerAt(passage, happening.at, resolver);
    if (!owner || !answer) return [];
    const told = { property: `year ${happening.event}`, aspect: "", owner, stance: "whole", isLasting: true } as const;
    return toldIn(passage, { token, span: coreOf(token), answer }, told) ?? [];
  });
}

/** So many words may stand between what happened and its year: “set up by law in 1967”. */
const REACH = 6;

function happeningBefore({ text, tokens }: Sentence, i: number): { event: string; at: number } | null {
  if (!/^(?:in|on)$/u.test(tokens[i - 1]?.lower ?? "")) return null;
  for (let at = i - 2; at >= Math.max(0, i - 2 - REACH); at--) {
    const token = tokens[at];
    if (!token || /^(?:comma|semicolon)$/u.test(token.tag) || token.value || /^(?:again|until)$/u.test(token.lower))
      return null;
    // “Sixty years after its founding – on 19 May 2016 – it …” dates what happened then.
    if (/^\s?[–—-]\s?$/u.test(text.slice(token.end, tokens[at + 1]?.start))) return null;
    const isSetUp = token.lower === "up" && tokens[at - 1]?.lower === "set";
    const event = isSetUp ? "found" : (eventOf(token.lower) ?? rankedEventOf(tokens[at - 1]?.lower ?? "", token.lower));
    if (event !== undefined) return { event, at: isSetUp ? at - 1 : at };
    // “The signing took place on 1 December”
    const isPlace = token.lower === "took" && tokens[at + 1]?.lower === "place";
    if (/^(?:verb|aux|conj)$/u.test(token.tag) && !isPlace) return null;
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
  if (tokens[at + 1]?.lower === "of") return ownerAhead(tokens.slice(at + 2), resolver, passage);
  return before?.lower === "the" && tokens[at + 1]?.lower === "took" ? passage.focus : null;
}

/** What others do to a thing once, and not each of them for himself, as states sign a treaty. */
const done = /^(?:found|create|establish|open|inaugurate|discover|invent|build|abolish|dissolve)$/u;

/** “Two ministers opened the bridge” tells of the bridge; of “a bridge” it may be any. */
function ofObject(clause: Clause, resolver: Resolver, passage: Passage): Owner | null {
  const { sentence, verb, args } = clause;
  const object = args.find(({ role }) => role === "object");
  if (!object || !done.test(verb?.base ?? "")) return null;
  const tokens = sentence.tokens.slice(object.range.from, object.range.to);
  if (tokens[0]?.tag === "possessive" && tokens[1]?.lower === "doors") return subjectOf(clause, resolver, passage);
  return ownerOf(tokens, resolver, passage);
}

const happens = /^(?:died|opened|closed|sank|began|started|commenced|erupted)$/u;

/** “Work began”, “the building of the bridge began” */
function workOn({ sentence, subject }: Clause, resolver: Resolver, passage: Passage): Owner | null {
  const tokens = sentence.tokens.slice(subject.from, subject.to).filter(({ tag }) => tag !== "det");
  const [work, link, ...thing] = tokens;
  if (!isWork(work?.lower ?? "")) return null;
  const owner = link ? /^(?:of|on)$/u.test(link.lower) && ownerOf(thing, resolver, passage) : passage.focus;
  return owner ? { head: `work ${owner.head}`.trim(), words: owner.words } : null;
}

/** “It was founded”, “a hut, opened in 1902,” */
function ofVerb(passage: Passage, at: number, resolver: Resolver): Owner | null {
  const { tokens, record } = passage;
  const [before, word] = tokens.slice(Math.max(0, at - 1), at + 1);
  const clause = record.clauses.find(({ verb }) => verb !== null && verb.main.start === word?.start);
  // “Born in 1871, she …”
  if (at === 0) return leaderOf(passage, resolver);
  const { verb } = clause ?? { verb: null };
  if (verb?.isNegated === true || verb?.isModal === true) return null;
  if (clause && verb?.isPassive === false && clause.args.some(({ role }) => role === "object"))
    return ofObject(clause, resolver, passage);
  const work = clause && workOn(clause, resolver, passage);
  if (work) return eventOf(word?.lower ?? "") === "begin" ? work : null;
  const isDone = verb === null || verb.isPassive || happens.test(word?.lower ?? "");
  if (!isDone || (eventOf(word?.lower ?? "") === "begin" && verb && verb.companion.length > 0)) return null;
  const isAside = before?.tag === "comma";
  // “It was opened on 4 June with a fair …”: who was is clear, be the rest understood or not.
  const isLast = /^(?:first|last)$/u.test(before?.lower ?? "");
  const isUnread = isLast || (record.clauses.length === 0 && before?.tag === "aux");
  if (isUnread && at === 1 + tokens.findIndex(({ tag }) => tag === "aux" || tag === "verb"))
    return ownerOf(tokens.slice(0, at - 1), resolver, passage);
  if (clause && clause.origin !== "participle" && !isAside) return subjectOf(clause, resolver, passage);
  const phrase = phraseBefore(tokens, isAside ? at - 1 : at);
  return phrase.length === 0 ? null : ownerOf(phrase, resolver, passage);
}
