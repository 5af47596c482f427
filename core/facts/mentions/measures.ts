import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { dimensionOf, unitOf } from "./dimensions.ts";
import { isWork } from "./events.ts";
import type { Mention, Owner } from "./mention.ts";
import { antecedentOf, ownerAhead, ownerOf, phraseBefore } from "./owners.ts";
import { namedBefore } from "./named-before.ts";
import { clauseOf, leaderOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

/** How long, how high or how heavy something is: “3,911 metres long”, “its length of 4 km”, “measures 490 metres”. */
export function measuresIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "measure" || isRate(tokens, i)) return [];
    const answer = answerOfValue(token, record.sentence);
    const unit = unitOf(answer?.sort ?? null);
    const told = unit && toldAt(passage, i, resolver);
    if (!answer || !told) return [];
    const { measures: property, of } = unit;
    const stance = told.owner === null ? ("some" as const) : ("whole" as const);
    const mention = { ...told, property, stance, isLasting: true, unit: of };
    return toldIn(passage, { token, span: token.value.core, answer }, mention) ?? [];
  });
}

/** “286 kilometres per hour”, “another nine days” */
const isRate = (tokens: readonly Token[], i: number): boolean =>
  /^(?:per|a|an|each|every|later|earlier|before|after|ago|away|from|apart|old)$/u.test(tokens[i + 1]?.lower ?? "") ||
  /^(?:every|each|another|further|last|first|next)$/u.test(tokens[i - 1]?.lower ?? "");

interface Measured {
  readonly aspect: string | null;
  readonly owner: Owner | null;
}

const toldAt = (passage: Passage, i: number, resolver: Resolver): Measured | null =>
  byAdjective(passage, i, resolver) ??
  byNoun(passage, i, resolver) ??
  byVerb(passage, i, resolver) ??
  inFront(passage, i, resolver) ??
  bySpan(passage, i);

/** “3,911 metres long”, “4.3 kilometres in length” */
function byAdjective(passage: Passage, i: number, resolver: Resolver): Measured | null {
  const [next, noun] = passage.tokens.slice(i + 1, i + 3);
  const word = next?.lower === "in" ? noun : next?.tag === "adj" || next?.lower === "across" ? next : undefined;
  const aspect = dimensionOf(word?.lower ?? "");
  if (aspect === undefined) return null;
  const owner = ownerInFront(passage, i, resolver);
  return owner && { aspect, owner };
}

/** “A length of 4 km”, “the length of the wall is 4 km” */
function byNoun(passage: Passage, i: number, resolver: Resolver): Measured | null {
  const named = namedBefore(passage, i, { nameOf: dimensionOf, resolver });
  return named?.owner ? { aspect: named.name, owner: named.owner } : null;
}

const measuring = /^(?:lie|measure|extend|stretch|span|weigh|cover|rise|stand|last|take|occupy)$/u;
const measures = /^(?:rises|rose|measures|measured|weighs|weighed|lasted|covers|spans)$/u;
const risesTo = /^(?:rises?|rose|climbs?|climbed|soars?|soared)$/u;

/** “The main span measures 490 metres”, “the siege lasted eleven weeks”, “rises to 41 metres” */
function byVerb(passage: Passage, i: number, resolver: Resolver): Measured | null {
  const { tokens } = passage;
  // What extends to 4 km may have been shorter before.
  const at = tokens[i - 1]?.lower === "to" && risesTo.test(tokens[i - 2]?.lower ?? "") ? i - 2 : i - 1;
  const [before, token] = [tokens[at], tokens[i]];
  if (!before || !token) return null;
  const aspect = dimensionOf(before.lower) ?? null;
  if (tokens[at - 1]?.tag === "rel" && measures.test(before.lower))
    return { aspect, owner: ownerOf(antecedentOf(tokens, at - 1), resolver, passage) };
  const clause = clauseOf(passage, token);
  if (!clause?.verb || clause.verb.isModal || clause.verb.isNegated) return null;
  if (clause.verb.base === "lie" && !isAboveSea(tokens, i)) return null;
  const isOwn = before.start === clause.verb.main.start && measuring.test(clause.verb.base);
  // “Is built of granite, and rises 41 metres”
  if (!isOwn && !(before.start !== clause.verb.main.start && measures.test(before.lower))) return null;
  const owner = subjectOf(clause, resolver, passage);
  return { aspect, owner: clause.verb.base === "take" ? builtIn(passage, i, { owner, resolver }) : owner };
}

/** “The dam took six years to build” and “it took six years to build the dam” tell of the work on it. */
function builtIn({ tokens, ...passage }: Passage, i: number, { owner, resolver }: Taking): Owner | null {
  if (owner && isWork(owner.head)) return { head: "work", words: owner.words };
  const [to, build, ...what] = tokens.slice(i + 1);
  if (to?.lower !== "to") return owner;
  if (!/^(?:build|construct|complete|finish|dig)$/u.test(build?.lower ?? "")) return null;
  const thing = what[0] && /^(?:det|name|possessive)$/u.test(what[0].tag) ? ownerAhead(what, resolver, passage) : owner;
  return thing && { head: `work ${thing.head}`.trim(), words: thing.words };
}

interface Taking {
  readonly owner: Owner | null;
  readonly resolver: Resolver;
}

const isAboveSea = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "above" && /^(?:the|sea)$/u.test(tokens[i + 2]?.lower ?? "");

/** “At 17 miles, it is the longest tunnel of the country”; a rope may be red at seven metres, and end at nine. */
function inFront(passage: Passage, i: number, resolver: Resolver): Measured | null {
  const { tokens } = passage;
  const [lead, at, token, comma, first] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  const isFirst = lead === undefined || lead.tag === "colon";
  if (at?.lower !== "at" || !token || !isFirst || comma?.tag !== "comma" || !first) return null;
  const owner = leaderOf(passage, resolver);
  return owner && { aspect: null, owner };
}

/** “For six days nothing could pass”: it lasted so long, whatever it was. */
function bySpan({ tokens }: Passage, i: number): Measured | null {
  const value = tokens[i]?.value;
  const isSpan = value?.kind === "measure" && unitOf(value.unit)?.measures === "span";
  return isSpan && tokens[i - 1]?.lower === "for" ? { aspect: "duration", owner: null } : null;
}

/** What is so long: the noun in front, or whatever the clause is about. */
function ownerInFront(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const { tokens } = passage;
  const before = tokens[i - 1];
  if (i === 1 && /^(?:standing|rising|measuring|stretching)$/u.test(before?.lower ?? ""))
    return leaderOf(passage, resolver);
  const phrase = phraseBefore(tokens, before?.tag === "comma" ? i - 1 : i);
  const clause = tokens[i] ? clauseOf(passage, tokens[i]) : null;
  const subject = clause && subjectOf(clause, resolver, passage);
  const isPredicate = before?.start === clause?.verb?.main.start || before?.tag === "adv" || before?.tag === "aux";
  if (phrase.length === 0) return isPredicate ? subject : null;
  // “It is a suspension bridge 3,911 metres long”
  const isOfSubject = /^an?$/u.test(phrase[0]?.lower ?? "") && clause?.verb?.isCopula === true;
  return isOfSubject ? subject : ownerOf(phrase, resolver, passage);
}
