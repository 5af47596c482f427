import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import { countedThing } from "../relation-key.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { aspectOf, countedBehind, countedIn, type Counted } from "./counted.ts";
import type { Mention, Owner, Stance } from "./mention.ts";
import { ownerAhead, ownerOf, phraseBefore, TOPIC } from "./owners.ts";
import { periodAt } from "./rates.ts";
import { clauseOf, subjectOf, type Passage } from "./passages.ts";
import { toldIn, type Told } from "./told-in.ts";

/** How many of something a sentence tells of: “has 38 members”, “all 27 parties”, “a jury of five”. */
export function countsIn(passage: Passage, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  return gathered(tokens, (token, i) => {
    if (token.value?.kind !== "number" || isOfSome(tokens, i) || isOfRange(tokens, i) || periodAt(tokens, i)) return [];
    const answer = answerOfValue(token, record.sentence);
    const told = answer?.kind === "count" ? toldAt(passage, i, resolver) : null;
    return (answer && told && toldIn(passage, { token, span: token.value.core, answer }, told)) ?? [];
  });
}

const counted = (things: Pick<Counted, "thing" | "aspect">, owner: Owner | null, stance: Stance): Told => ({
  property: `count ${things.thing}`,
  aspect: things.aspect,
  owner,
  stance,
  isLasting: false,
});

function toldAt(passage: Passage, i: number, resolver: Resolver): Told | null {
  const { tokens } = passage;
  const things = countedBehind(tokens, i);
  if (!things) return ofGroup(passage, i, resolver) ?? ofRank(tokens, i) ?? ofNumber(passage, i, resolver);
  const { to } = things;
  const stance = stanceOf(passage, i);
  const called = calledBy(passage, i, things);
  if (called !== null) return counted({ thing: called, aspect: "" }, subjectAt(passage, i, resolver), "whole");
  const works = tokens[to]?.lower === "work" ? tokens[to + 1] : undefined;
  if (works && /^(?:people|person)$/u.test(things.thing) && /^(?:for|at|here)$/u.test(works.lower)) {
    const owner = works.lower === "here" ? TOPIC : ownerAhead(tokens.slice(to + 2), resolver, passage);
    return counted({ thing: "employee", aspect: "" }, owner, "whole");
  }
  // “The 42 members of the Board”; of “members of staff” nobody is the owner.
  const isOf = tokens[to]?.lower === "of" && /^(?:name|det|possessive)$/u.test(tokens[to + 1]?.tag ?? "");
  if (isOf) {
    const owner = ownerAhead(tokens.slice(to + 1), resolver, passage);
    return owner && counted(things, owner, stance);
  }
  const owner = stance === "whole" ? subjectAt(passage, i, resolver) : ownerBefore(passage, i, resolver);
  return { ...counted(things, owner, stance), narrowedBy: narrowingAt(tokens, to) };
}

/** What stands behind the counted and says which of them: “the six towns represented at that assembly”, “who were fined”. */
function narrowingAt(tokens: readonly Token[], to: number): readonly string[] {
  const [first, aux, done] = tokens.slice(to, to + 3);
  if (first?.tag === "rel" && /^(?:was|were)$/u.test(aux?.lower ?? "") && done?.tag === "verb") return [done.lower];
  const isNarrowed =
    /^(?:prep|rel)$/u.test(first?.tag ?? "") ||
    (first?.tag === "verb" && /(?:ed|ing)$/u.test(first.lower) && tokens[to + 1]?.tag === "prep");
  if (!isNarrowed) return [];
  const end = tokens.findIndex(({ tag }, at) => at > to && /^(?:comma|semicolon|verb|aux|other)$/u.test(tag));
  const behind = tokens.slice(to, end < 0 ? tokens.length : end);
  return behind.filter(({ tag }) => tag === "noun" || tag === "name").map(({ lower }) => lower);
}

/** What people and others are for the verb in front: “employs 3,400 people”, “seats 900 guests”, “signed by twelve states”. */
function calledBy({ tokens }: Passage, i: number, { thing, aspect }: Counted): string | null {
  const [verb, before] = tokens.slice(Math.max(0, i - 2), i).filter(({ tag }) => tag !== "adv");
  const last = before ?? verb;
  if (!last || aspect !== "") return null;
  const isPeople = /^(?:people|person|worker|guest|spectator|visitor|passenger)$/u.test(thing);
  if (isPeople && /^employ(?:s|ed)?$/u.test(last.lower)) return "employee";
  if (isPeople && /^(?:seat|hold)s?$/u.test(last.lower)) return "seat";
  if (thing === "language" && last.lower === "in" && inLanguages.test(verb?.lower ?? "")) return thing;
  return verb?.lower === "signed" && last.lower === "by" && /^(?:state|country|nation|power)$/u.test(thing)
    ? "signatory"
    : null;
}

const inLanguages = /^(?:appears?|appeared|published|printed|issued|available|broadcasts?)$/u;

/** “A jury of five”, “a crew of 12”: as many members. */
function ofGroup(passage: Passage, i: number, resolver: Resolver): Told | null {
  const { tokens } = passage;
  const [group, of, , next] = tokens.slice(i - 2, i + 2);
  const isAlone = !next || /^(?:comma|semicolon|other|rel|conj|colon|dash)$/u.test(next.tag);
  if (of?.lower !== "of" || group?.tag !== "noun" || !isAlone || !groups.has(group.lower)) return null;
  const phrase = phraseBefore(tokens, i - 1);
  const isHad = /^(?:has|had|have|with)$/u.test(tokens[i - 2 - phrase.length]?.lower ?? "");
  const isStaff = /^(?:staff|workforce)$/u.test(group.lower);
  const owner = isStaff && isHad ? subjectAt(passage, i, resolver) : ownerOf(phrase, resolver, passage);
  return owner && counted({ thing: isStaff ? "employee" : "member", aspect: "" }, owner, "whole");
}

const groups = new Set(
  "workforce board council committee commission jury panel crew staff cabinet senate chamber bench team choir orchestra synod court assembly executive".split(
    " ",
  ),
);

/** “Of these, 29 have the rank of Consultative Party” counts parties. */
function ofRank(tokens: readonly Token[], i: number): Told | null {
  const [verb, article, rank, of, name] = tokens.slice(i + 1, i + 6);
  const isRank =
    /^(?:have|hold|had|held|bear|enjoy)$/u.test(verb?.lower ?? "") &&
    article?.tag === "det" &&
    /^(?:rank|status|title|standing)$/u.test(rank?.lower ?? "") &&
    of?.lower === "of";
  const words = name?.lower.split(" ") ?? [];
  const head = words.at(-1);
  return isRank && head !== undefined
    ? counted({ thing: countedThing(head), aspect: aspectOf(words.slice(0, -1)) }, null, "whole")
    : null;
}

/** “The number of members is 46” */
function ofNumber(passage: Passage, i: number, resolver: Resolver): Told | null {
  const token = passage.tokens[i];
  const clause = token ? clauseOf(passage, token) : null;
  if (!clause?.verb?.isCopula || clause.verb.isNegated) return null;
  const [, number, of, ...rest] = clause.sentence.tokens.slice(clause.subject.from, clause.subject.to);
  if (number?.lower !== "number" || of?.lower !== "of") return null;
  const end = rest.findIndex(({ lower }) => lower === "of");
  const things = countedIn(end < 0 ? rest : rest.slice(0, end));
  const owner = end < 0 ? TOPIC : ownerOf(rest.slice(end + 1), resolver, passage);
  return things && counted(things, owner, "whole");
}

/** Verbs that tell how many there are, and not how often something was done. */
export const having: ReadonlySet<string> = new Set(
  "have hold contain comprise possess own employ count number house seat span cross".split(" "),
);

function stanceOf(passage: Passage, i: number): Stance {
  const [token, before] = [passage.tokens[i], passage.tokens[i - 1]];
  if (before && (/^(?:possessive|genitive)$/u.test(before.tag) || /^(?:all|the)$/u.test(before.lower)))
    return "definite";
  const clause = token ? clauseOf(passage, token) : null;
  const verb = clause?.verb;
  if (!verb || verb.isNegated || verb.isModal) return "some";
  const leading = passage.tokens.slice(0, i).findLast(({ tag }) => tag !== "adv");
  const isThere = verb.isCopula && clause.sentence.tokens[clause.subject.from]?.lower === "there";
  const isHome = leading?.lower === "to" && passage.tokens[i - 2]?.lower === "home";
  const isMade = /^(?:consist|compose|make)$/u.test(verb.base) && before?.lower === "of";
  const isHad = leading?.start === verb.main.start && (having.has(verb.base) || isThere);
  return isHad || isMade || isHome ? "whole" : "some";
}

function subjectAt(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const token = passage.tokens[i];
  const clause = token ? clauseOf(passage, token) : null;
  if (!clause) return null;
  const isThere = clause.sentence.tokens[clause.subject.from]?.lower === "there";
  return isThere ? TOPIC : subjectOf(clause, resolver, passage);
}

/** Whose “its” is: in “the board, with its nine members, meets” that of what the clause is about. */
function meantBy(possessive: Token, passage: Passage, resolver: Resolver): Owner | null {
  const clause = clauseOf(passage, possessive);
  const end = clause?.sentence.tokens[clause.subject.to - 1]?.end ?? Infinity;
  const [lead, comma] = [
    passage.tokens[passage.tokens.indexOf(possessive) - 1],
    passage.tokens.indexOf(possessive) - 2,
  ];
  if (lead?.lower === "with" && passage.tokens[comma]?.tag === "comma")
    return ownerOf(phraseBefore(passage.tokens, comma), resolver, passage);
  const isBehind =
    clause !== null && end <= possessive.start && possessive.lower === (clause.subject.isPlural ? "their" : "its");
  return isBehind ? subjectOf(clause, resolver, passage) : ownerOf([possessive], resolver, passage);
}

/** “Its 94 members”, “the board’s nine seats”. */
function ownerBefore(passage: Passage, i: number, resolver: Resolver): Owner | null {
  const before = passage.tokens[i - 1];
  if (before?.tag === "possessive") return meantBy(before, passage, resolver);
  return before?.tag === "genitive" ? ownerOf(phraseBefore(passage.tokens, i - 1), resolver, passage) : null;
}

const partly = new Set(
  "first last another other others further more new old remaining next each every additional extra whom which including among original later earlier than per minus plus".split(
    " ",
  ),
);

/** Whether a number is of some of them, or of further ones: “another two”, “three of the towns”. */
export const isOfSome = (tokens: readonly Token[], i: number): boolean =>
  partly.has(tokens[i - 1]?.lower ?? "") ||
  /^(?:more|other|further|new|additional|of|old|to|or|times|such)$/u.test(tokens[i + 1]?.lower ?? "");

/** “From 6 to 31”, “between five and ten”, “three or four”, “by two members”. */
export const isOfRange = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.lower !== "home" &&
  (/^(?:to|from|between|until|after|no)$/u.test(tokens[i - 1]?.lower ?? "") ||
    (tokens[i - 1]?.tag === "conj" && tokens[i - 2]?.value?.kind === "number") ||
    (tokens[i + 1]?.tag === "conj" && tokens[i + 2]?.value?.kind === "number"));
