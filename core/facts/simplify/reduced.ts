import { gathered } from "../../base/gathered.ts";
import { isVerbAt } from "../clauses/boundary.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Range } from "../clauses/phrase.ts";
import { isToldOfToday } from "../clauses/tense.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isIntransitive, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { isStanding, isState } from "../statements/verb-plan.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";
import { headBefore } from "./heads.ts";
import { ends, isParticipleAt } from "./surroundings.ts";

/** “At the congress, held in Vienna in 1873, …”, “It is a bridge, built in 1905 by Karl Stein”: what was done, in passing. */
export function reduced(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ tag }, comma): Derived[] => {
    const range = tag === "comma" ? participleAt(tokens, comma) : null;
    const head = range && (subjectOfCopula(tokens, comma) ?? namedBefore(tokens, comma));
    if (!range || !head) return [];
    const last = tokens[head.to - 1];
    const isMany = last?.tag === "noun" && isPluralNoun(last.lower);
    const { verb } = range;
    const isToday = !isMany && isStanding(verb.base) && isToldOfToday(tokens, verb.main);
    const end = last?.end ?? 0;
    // “Led since 1902 by Ada Marsh”: it still is.
    const isSince = tokens[verb.to]?.lower === "since";
    const be = isSince
      ? [quiet(end, isMany ? "have" : "has", "aux"), quiet(end, "been", "aux")]
      : [silent(end, isToday ? "is" : isMany ? "were" : "was")];
    const all = [...tokens.slice(head.from, head.to), ...be, ...tokens.slice(range.from, range.to)];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}

interface ReducedRange extends Range {
  readonly verb: VerbGroup;
}

/** A participle behind a comma with what stands with it, up to the next mark; a name or a figure is in it. */
function participleAt(tokens: readonly Token[], comma: number): ReducedRange | null {
  const from = /^(?:first|originally|jointly|officially|formally|partly)$/u.test(tokens[comma + 1]?.lower ?? "")
    ? comma + 2
    : comma + 1;
  const verb = tokens[from];
  const group = verb?.tag === "verb" ? verbGroupAt(tokens, from) : null;
  if (!verb || !group || group.auxiliaries.length > 0 || !isParticipleAt(tokens, from, group)) return null;
  if (isState(group.base) || isIntransitive(group.base) || /^(?:follow|precede|accompany)$/u.test(group.base))
    return null;
  if (tokens[group.to]?.tag !== "prep") return null;
  const end = tokens.findIndex(
    ({ tag }, i) =>
      i > from &&
      (tag === "comma" ||
        tag === "rel" ||
        ends.has(tag) ||
        (tag === "conj" && (tokens[i + 1]?.tag === "prep" || isParticipleBehind(tokens, i)))),
  );
  const to = end < 0 ? tokens.length : end;
  const inside = tokens.slice(group.to, to);
  // “She sailed to Bath, passed through Kent, and landed”: a row of verbs.
  if (tokens[to]?.tag === "comma" && tokens[to + 1]?.tag === "conj" && isVerbAt(tokens, to + 2)) return null;
  const isFree = !inside.some(({ tag }) => ["aux", "verb", "pron", "sub", "conj"].includes(tag));
  return isFree && inside.some(({ tag }) => tag === "value" || tag === "name")
    ? { from: comma + 1, to, verb: group }
    : null;
}

/** “Signed in May | and sometimes called the charter”: what else was done has a participle of its own. */
function isParticipleBehind(tokens: readonly Token[], conjunction: number): boolean {
  let at = conjunction + 1;
  while (tokens[at]?.tag === "adv") at++;
  const group = tokens[at]?.tag === "verb" ? verbGroupAt(tokens, at) : null;
  return group !== null && group.auxiliaries.length === 0 && isParticipleAt(tokens, at, group);
}

/** “It is a bridge, built …”: what is built is what the sentence says something of. */
function subjectOfCopula(tokens: readonly Token[], comma: number): Range | null {
  const parsed = parseSubject(tokens, parseLeading(tokens).to);
  const verb = parsed && verbGroupAt(tokens, parsed.to);
  if (!parsed || !verb?.isCopula || verb.to > comma || verb.isNegated || verb.isModal) return null;
  const said = tokens.slice(verb.to, comma);
  const isOne = /^(?:an?|the)$/u.test(said[0]?.lower ?? "");
  const isPlain = said.every(({ tag }) => ["det", "adj", "noun", "name", "prep", "value", "genitive"].includes(tag));
  return isOne && isPlain ? { from: parsed.subject.from, to: parsed.subject.to } : null;
}

/** The one thing with a name right before the comma, where no row of participles goes on. */
function namedBefore(tokens: readonly Token[], comma: number): Range | null {
  const head = headBefore(tokens, comma, { wanted: "thing", isPlural: null });
  const words = head ? tokens.slice(head.from, head.to) : [];
  const isIndefinite = /^(?:an?|some|one|another|several)$/u.test(words[0]?.lower ?? "");
  if (isIndefinite || !words.some(({ tag }) => tag === "name")) return null;
  const isRow = tokens
    .slice(0, head?.from ?? 0)
    .some((_, i) => tokens[i]?.tag === "aux" && verbGroupAt(tokens, i)?.isPassive === true);
  return isRow || (head && isToldApartIn(tokens, head.from)) ? null : head;
}

/** “The law that closed the Orrin Mill, passed in 1968, …”: the law was, which the words in front of the comma tell apart. */
function isToldApartIn(tokens: readonly Token[], at: number): boolean {
  const relative = tokens.slice(0, at).findLastIndex(({ tag }) => tag === "rel");
  return relative > 0 && !tokens.slice(relative - 1, at).some(({ tag }) => tag === "comma");
}
