import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import { rolesIn } from "./people-around.ts";
import type { OnStage } from "./resolved.ts";

export interface Life {
  readonly topic: Entity;
  /** Whether a name is known for somebody’s. */
  readonly isPerson: (name: string) => boolean;
}

/** Behind these words stands nobody of whom the next sentence goes on to tell: “in Vienna under Karl Stein”. */
const company = new Set(["with", "under", "like", "unlike", "than", "alongside", "against", "opposite", "after"]);
/** Nor behind these, where the sentence speaks of the one whose life is told. */
const circumstance = new Set(["of", "as", "for", "on", "at", "in", "about", "without", "besides", "beside", "among"]);

/** Who of a sentence stands where, by the names as they stand. */
export interface Scenery extends OnStage {
  readonly inFront: ReadonlySet<string>;
}

/** Reads words for who stands in front in a life; `isTopicThere` where they speak of the one whose life it is. */
export function onStage(tokens: readonly Token[], life: Life, isTopicThere = speaksOf(life.topic, tokens)): Scenery {
  const isBehind = (at: number) => standsBack(tokens, at, { ...life, isTopicThere });
  const names = tokens.flatMap(({ tag, text }, at) => (tag === "name" ? [{ text, at }] : []));
  const inFront = new Set(names.filter(({ at }) => !isBehind(at)).map(({ text }) => text));
  return {
    inFront,
    inTheWings: new Set(names.map(({ text }) => text).filter((text) => !inFront.has(text))),
    roles: rolesIn(tokens, isBehind),
  };
}

function speaksOf({ aliases, gender }: Entity, tokens: readonly Token[]): boolean {
  const pronouns = gender === "m" ? /^(?:he|his|him)$/u : /^(?:she|her)$/u;
  return tokens.some(({ tag, text, lower }) => (tag === "name" ? aliases.has(text) : pronouns.test(lower)));
}

interface Scene extends Life {
  readonly isTopicThere: boolean;
}

/** Whether a name or a noun stands behind such a word, and does nothing itself. */
function standsBack(tokens: readonly Token[], at: number, { isPerson, isTopicThere }: Scene): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  // “The Holm fellowship”, “Karl Stein’s mill”.
  if ((word?.tag === "name" && next?.tag === "noun") || next?.tag === "genitive") return true;
  const isUnknown = word?.tag === "name" && !isPerson(word.text);
  // “The composer of Norma died”.
  if (isUnknown && tokens[at - 1]?.lower === "of") return true;
  const behind = next?.tag === "comma" ? tokens[at + 2] : next;
  if (behind?.lower === "who" || isActing(tokens, at)) return false;
  const from = beginOf(tokens, at);
  const before = tokens[from];
  if (company.has(before?.lower ?? "")) return true;
  const isSomebody = tokens.slice(from + 1, at).some(({ lower }) => isCalling(lower) || isRole(lower));
  if (isUnknown && !isSomebody) {
    // “Her first book, Norma, …”.
    if (tokens[at - 1]?.tag === "comma" && tokens[at - 2]?.tag === "noun") return true;
    // “She read the Edda”, “she moved to Arden”.
    if (isTopicThere && (before?.tag === "verb" || (before?.tag === "prep" && before.lower !== "by"))) return true;
  }
  return isTopicThere && circumstance.has(before?.lower ?? "");
}

const isActing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.tag === "adv" ? tokens[at + 2] : tokens[at + 1];
  return next?.tag === "verb" || next?.tag === "aux";
};

/** The word in front of the phrase in which a word stands, with what is told beside it and joined to it: “a clerk, Karl Stein”. */
function beginOf(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (isOfPhrase(tokens, from)) from--;
  return from;
}

function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at] ?? {};
  if (tag === "comma") return /^(?:noun|name)$/u.test(tokens[at - 1]?.tag ?? "") && tokens[at + 1]?.tag === "name";
  return /^(?:det|adj|noun|value|possessive|name)$/u.test(tag ?? "") || lower === "and" || lower === "or";
}
