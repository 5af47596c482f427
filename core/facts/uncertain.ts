import type { Sentence } from "./clauses/token.ts";
import type { Span } from "../base/span.ts";
import { findQuotes } from "./clauses/asides.ts";

/** Words by which a text keeps its distance from what it says. */
const distance =
  /\b(?:perhaps|probably|possibly|maybe|allegedly|reportedly|supposedly|apparently|presumably|purportedly|seemingly|ostensibly|conceivably|hypothetically|rumou?rs?|rumou?red|legends?|legendary|myths?|mythical|folklore|fables?|hoax)\b/u;

/** “Is said to have” been so. */
const reputation =
  /\b(?:is|are|was|were|been)\s(?:often\s|widely\s|sometimes\s|now\s)?(?:said|believed|thought|claimed|rumou?red|alleged|reputed|supposed|assumed|estimated by some)\s(?:to|that)\b/u;

/** “According to the guide”, “tradition has it”; what is “calculated according to the fleet” is no hearsay. */
const hearsay =
  /\b(?:(?<!\b(?:calculated|reckoned|divided|arranged|ordered|sorted|class(?:ifi)?ed|ranked|graded|allocated|assessed|assigned|distributed|shared|grouped|set|paid|var(?:y|ies|ied)|differ(?:s|ed)?)\s)according to(?!\s(?:its|the)\s(?:own|official|latest|last)\b)|tradition has it|it is (?:often )?said|some (?:say|believe|claim|think|argue|historians|scholars|sources|authors|critics)|others (?:say|believe|claim|think|argue)|critics (?:say|claim|argue))\b/u;

/** “In the novel”, “in the film”: what happens in a work has not happened. */
const fiction =
  /\b(?:in|of|throughout)\s(?:the|his|her|this|that|one|a)\s(?:\p{Ll}+\s)?(?:novel|film|movie|story|tale|saga|poem|play|opera|ballad|legend|myth|video game|series|sequel|thriller|comic)\b/u;

/** “If the dam is built”, “had it been built”. */
const condition =
  /^(?:if|unless|should|had (?:it|he|she|they|the)|were (?:it|he|she|they)|suppose|imagine)\b|\b(?:if|unless)\b/u;

/** “In the belief that it would last only if …”: the condition is one of what was thought. */
const thought = /\bthat\b(?=[^;]*\b(?:if|unless)\b)(?<!\b(?:if|unless)\b.*)/u;

/** What is asked in passing leaves the rest as it is. */
const question = /\bwhether\b/u;

/** “Is to open in 2030”, “plans to”: what is only meant to happen; “a plan to open it” is a thing that there was. */
const intention =
  /\b(?:(?:is|are|was|were)\s(?:due\s|set\s|meant\s|scheduled\s|expected\s|about\s|planned\s|intended\s|supposed\s)?to\s(?!(?:the|a|an|its|his|her)\b)\p{Ll}+|(?:(?<!\b(?:an?|the|its|his|her|their)\s)(?:plans?|hopes?|promises?|aims?)|planned|hoped|intends?|intended|expects?|expected|proposes?|proposed|promised|wants?|wanted|threaten(?:s|ed)?)\sto\s(?!(?:the|an?|its|his|her|him|them|it|us|me|their|this|that|all|both)\b)\p{Ll}+)/u;

const denial = /^(?:no|none|neither|nobody|nowhere|not(?!\s(?:until|to be confused)\b)|hardly)\b/u;

/** “The island lay in the strait, and the trouble with it was that it did not exist.” */
const unreal = /\b(?:it|he|she|they) (?:did not|didn[’']t|never) (?:really |actually |even )?exist(?:ed)?\b/u;

/** Who speaks of himself speaks of the page; “we” may be an institution that tells of itself. */
const ownVoice = /\b(?:my|(?:of|is|was|are|were) mine\b(?!\s\p{Ll})|(?:let|tell|ask|with|to|for|of) us)\b/u;

/** “Orrin was burnt in 1302, and you can see the marks”: what is told before the reader is spoken to is so without him. */
const address = /\b(?:you|your|yours|yourself)\b/u;

const speech =
  /\b(?:said|says|told|tells|wrote|writes|explained|explains|added|adds|recalled|recalls|joked|insisted|asked)\b/u;

/** “…, as a loan, said Norway.”: what somebody said, without the marks of a quotation. */
const handedOn =
  /,\s(?:said|says|claimed|claims|insisted|insists|argued|argues|maintained|maintains|complained|joked)\s(?:the\s|its\s|one\s|a\s)?\p{L}[^,.;:]{1,40}\.$/u;

/**
 * Whether a sentence only asks, supposes, plans or hands on what others say. Nothing is certain by it, whatever its clauses
 * look like. A purpose (“its aim is to …”) is one that the text states.
 */
export const isUncertain = (sentence: Sentence): boolean => doubtIn(sentence) !== null;

/** Where a doubt stands: of what is told before it, `local` ones say nothing. */
interface Doubt {
  readonly at: number;
  readonly isLocal: boolean;
}

/** The first doubt of a sentence, one of all of it before one of a part; null where it is certain. */
export function doubtIn({ text, asides }: Sentence): Doubt | null {
  const quotes = findQuotes(text);
  const said = without(text, [...quotes, ...asides]);
  if (/[?!]["'”’)\]]*\s*$/u.test(text) || isSpeech(text, { quotes, said })) return { at: 0, isLocal: false };
  const lower = said.toLowerCase();
  const isConditional = condition.test(lower) && !thought.test(lower);
  if (isConditional || doubtsOfAll.some((pattern) => pattern.test(lower)) || ownVoice.test(said))
    return { at: 0, isLocal: false };
  const found = [...doubtsOfAPart.map((pattern) => lower.search(pattern)), said.search(address)].filter(
    (at) => at >= 0,
  );
  if (!purpose.test(lower)) found.push(...[lower.search(intention)].filter((at) => at >= 0));
  return found.length === 0 ? null : { at: Math.min(...found), isLocal: true };
}

/** They hold small letters: to disregard case costs ten times as much. */
const doubtsOfAll = [hearsay, denial, unreal];
const doubtsOfAPart = [distance, reputation, fiction, question, thought];

const purpose = /\b(?:purpose|aim|goal|mission|task|object|objective|job|duty|role|function)s?\b/u;

function without(text: string, spans: readonly Span[]): string {
  const blank = (rest: string, { start, end }: Span) =>
    `${rest.slice(0, start)}${"·".repeat(end - start)}${rest.slice(end)}`;
  return spans.reduce(blank, text);
}

/** Somebody's words: all of the sentence, or what a verb of speech hands on. */
function isSpeech(text: string, { quotes, said }: { quotes: readonly Span[]; said: string }): boolean {
  const quoted = quotes.filter(({ start, end }) => text.slice(start, end).split(" ").length > 5);
  if (quoted.length === 0) return handedOn.test(text) || (/^["“]/u.test(text) && !/["”]/u.test(text.slice(1)));
  const isAll = quoted.some(({ start, end }) => end - start > text.length * 0.8);
  return isAll || speech.test(said);
}
