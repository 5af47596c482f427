import { perObject } from "../../base/per-object.ts";
import { isClauseAt, isVerbAt } from "../clauses/boundary.ts";
import { isGappedAt } from "../clauses/gapped.ts";
import type { Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { placeNamed } from "../gazetteer.ts";
import { readVerb } from "../verb-forms.ts";
import { apposedInRowAt } from "./apposed-in-rows.ts";
import { descriptionAt } from "./descriptions.ts";
import type { Insertion } from "./insertion.ts";
import { relativeAt } from "./relatives.ts";
import { endOfSentence, ends, hasVerb, isOpening, LONGEST_REMARK } from "./surroundings.ts";

/** What could be left out of a sentence, in order; nothing inside of another. */
export const insertionsIn = perObject((tokens: readonly Token[]): readonly Insertion[] => {
  const found: Insertion[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.tag !== "comma" || at < (found.at(-1)?.resumesAt ?? 0) - 1 || closesJoint(tokens, found, at))
      continue;
    const insertion =
      apposedInRowAt(tokens, at) ??
      relativeAt(tokens, at) ??
      temporalAt(tokens, at) ??
      widerPlaceAt(tokens, at) ??
      descriptionAt(tokens, at) ??
      remarkAt(tokens, at) ??
      beforeVerbAt(tokens, at);
    if (insertion) found.push(insertion);
  }
  return found;
});

/** “The capital and, after Bath, | the largest town”: what follows goes on from the “and”, and describes nothing. */
function closesJoint(tokens: readonly Token[], found: readonly Insertion[], comma: number): boolean {
  const last = found.at(-1);
  return last?.kind === "remark" && comma === last.resumesAt - 1 && tokens[last.range.from - 2]?.tag === "conj";
}

/** “In 1983, when all countries had been let in, it …”: a clause of time behind a time. */
function temporalAt(tokens: readonly Token[], comma: number): Insertion | null {
  const from = comma + 1;
  if (!/^(?:when|after|while|because|since|although|though|as)$/u.test(tokens[from]?.lower ?? "")) return null;
  if (!isOpening(tokens, comma) || !isClauseAt(tokens, from + 1, "subject")) return null;
  const close = tokens.findIndex(({ tag }, i) => i > from && tag === "comma" && isClauseAt(tokens, i + 1, "subject"));
  return close < 0 ? null : { kind: "remark", range: { from, to: close }, resumesAt: close, head: null };
}

/** “In Thorley, Kansas, on 4 May”: the second place only says where the first one is. */
function widerPlaceAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [place, wider, close, next] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
  if (place?.tag !== "name" || wider?.tag !== "name" || close?.tag !== "comma") return null;
  const isWider = areas.test(placeNamed(wider.text)?.sort ?? "") || /^(?:\p{Lu}\.){2,3}$/u.test(wider.text);
  const isRow = tokens[comma - 2]?.tag === "comma" || next?.tag === "conj" || next?.tag === "name";
  if (!isWider || isRow || tokens[comma - 2]?.tag !== "prep" || placeNamed(place.text)?.sort === "country") return null;
  return { kind: "remark", range: { from: comma + 1, to: comma + 2 }, resumesAt: comma + 3, head: null };
}

const areas = /^(?:country|US state|region|state|province|county|island|canton)$/u;

/** “The first section, between Bath and Bristol, was …”, “hedgehogs, brought in by a monk, were …”: a subject and its verb. */
function beforeVerbAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  const isBehindThing = before !== undefined && ["noun", "name", "value"].includes(before.tag);
  if (!isBehindThing || !next || !["prep", "adj", "verb", "adv"].includes(next.tag)) return null;
  const joint = tokens
    .slice(0, comma)
    .findLastIndex(({ tag }) => tag === "conj" || tag === "semicolon" || tag === "sub");
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma");
  const verb = tokens[close + 1];
  // “Landed in Sicily, relieved Syracuse, stormed …” is a row of verbs.
  if (hasVerb(tokens, joint + 1, comma)) return null;
  if (close < 0 || close - comma > LONGEST_REMARK || (verb?.tag !== "verb" && verb?.tag !== "aux")) return null;
  const group = verbGroupAt(tokens, close + 1);
  const rel = tokens.findIndex(({ tag }, i) => i > comma && i < close && (tag === "rel" || tag === "sub"));
  const inside = tokens.slice(comma + 1, rel < 0 ? close : rel);
  const isFree = inside.every(
    ({ tag, lower }) =>
      tag !== "aux" &&
      !ends.has(tag) &&
      (tag !== "verb" || lower.endsWith("ing") || readVerb(lower)?.forms.includes("participle") === true),
  );
  if (!group || !isFinite(group) || !isFree) return null;
  return { kind: "remark", range: { from: comma + 1, to: close }, resumesAt: close + 1, head: null };
}

/** “Covered, by all accounts, some 900 miles”: between a verb and what completes it. */
function isInsideVerb(tokens: readonly Token[], comma: number, close: number): boolean {
  const [verb, next, behind] = [tokens[comma - 1], tokens[comma + 1], tokens[close + 1]];
  const isOpen = next?.tag === "prep" || next?.tag === "to" || next?.lower === "as";
  const start = tokens.slice(0, comma - 1).findLastIndex(({ tag }) => !["aux", "adv", "not"].includes(tag)) + 1;
  const group = verb?.tag === "verb" ? (verbGroupAt(tokens, start) ?? verbGroupAt(tokens, comma - 1)) : null;
  const isHedge =
    /^(?:according|like|unlike|except)$/u.test(next?.lower ?? "") ||
    // “May sail, without a flag, to Bath”: what nobody does without it.
    (next?.lower === "without" && (group?.isModal === true || group?.isNegated === true));
  const isComplement = /^(?:prep|det|value|name|possessive|adv)$/u.test(behind?.tag ?? "");
  const isFree = !tokens.slice(comma + 1, close).some(({ tag }) => ends.has(tag) || tag === "rel");
  // “Had, as a youth, followed”
  const isParted = verb?.tag === "aux" && behind?.tag === "verb" && !behind.lower.endsWith("ing");
  return ((group !== null && isFinite(group) && isComplement) || isParted) && isOpen && !isHedge && isFree;
}

/** “…, however,”, “…, and, in the same year, …”, “…, as ever,”. */
function remarkAt(tokens: readonly Token[], comma: number): Insertion | null {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]];
  const close = tokens.findIndex(({ tag }, i) => i > comma && tag === "comma");
  if (close < 0 || close - comma > 10) return null;
  const inside = tokens.slice(comma + 1, close);
  // “The collider, or LHC, is …”
  const isAside =
    next?.lower === "or" && inside.length <= 4 && inside.at(-1)?.tag === "name" && isVerbAt(tokens, close + 1);
  const isAdverb = inside.length <= 2 && inside.every(({ tag }) => tag === "adv") && next?.tag === "adv";
  const isFree = !inside.some(({ tag }) => tag === "aux" || ends.has(tag) || tag === "rel" || tag === "sub");
  const isGerund = next?.tag === "verb" && next.lower.endsWith("ing");
  // “And there, on 4 May, signed it”
  const joint = before?.lower === "there" ? tokens[comma - 2] : before;
  // “The capital and, after Bath, the largest town”
  const isRunnerUp = next?.lower === "after" && inside.length === 2 && inside[1]?.tag === "name";
  const isPhrase =
    (next?.tag === "prep" || isGerund) &&
    joint?.tag === "conj" &&
    isFree &&
    (isRunnerUp || !isGappedAt(tokens, comma - 1));
  const isAge =
    (next?.lower === "aged" || next?.tag === "adv") &&
    inside.at(-1)?.value?.kind === "number" &&
    inside.slice(1, -1).every(({ tag }) => tag === "adv");
  const isMeasured =
    next?.value?.kind === "measure" &&
    isFree &&
    (isVerbAt(tokens, close + 1) || isMeasureOfThing(tokens, comma, close));
  // “It left in 1966 and, in 1989, returned”: what stays, without its commas.
  const isTime = isPhrase && inside.length === 2 && /^(?:year|date|decade)$/u.test(inside[1]?.value?.kind ?? "");
  if (isTime) return { kind: "time", range: { from: comma + 1, to: close }, resumesAt: close + 1, head: null };
  if (isAge)
    return { kind: "remark", range: { from: comma + 1, to: close }, resumesAt: behindTail(tokens, close), head: null };
  return isAdverb || isPhrase || isInsideVerb(tokens, comma, close) || isMeasured || isAside
    ? { kind: "remark", range: { from: comma + 1, to: close }, resumesAt: close + 1, head: null }
    : null;
}

/** “Put six lakes, 900 hectares in all, on its list”: what somebody did it to measures so much, and they did it all the same. */
function isMeasureOfThing(tokens: readonly Token[], comma: number, close: number): boolean {
  const [thing, behind] = [tokens[comma - 1], tokens[close + 1]];
  const rest = tokens.slice(comma + 2, close).map(({ lower }) => lower);
  return (
    (thing?.tag === "noun" || thing?.tag === "name") &&
    behind?.tag === "prep" &&
    /^(?:on|to|in|into|onto|for|from|by|under|at)$/u.test(behind.lower) &&
    /^(?:in (?:all|total)|(?:all )?together|altogether|long|wide|high|tall|deep|across|thick|strong)$/u.test(
      rest.join(" "),
    )
  );
}

/** “…, aged sixty-two, perhaps a victim of the dust she had breathed”: what somebody was at the time, to the end. */
function behindTail(tokens: readonly Token[], comma: number): number {
  const end = endOfSentence(tokens, comma);
  const said = tokens.slice(comma + 1, end);
  const [opening] = said.filter(({ tag }) => tag !== "adv");
  const isTail = /^an?$/u.test(opening?.lower ?? "") && !said.some(({ tag }) => tag === "comma" || tag === "conj");
  return isTail ? end : comma + 1;
}
