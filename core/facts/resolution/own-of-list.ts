import { headOf, textOf } from "./phrase-text.ts";
import type { Phrase } from "../clauses/phrase.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Sentence } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import { mayBePerson } from "./people-around.ts";

interface Row {
  readonly phrases: readonly Phrase[];
  readonly sentence: Sentence;
  readonly entityNamed: (name: string) => Entity | undefined;
}

/**
 * “The Norland League and its friends”, “Holm and his brother”: whose, stands right in front of it, so that the phrase says
 * by itself what it means; null where it may be that of another.
 */
export function ownOfList(at: number, { phrases, sentence, entityNamed }: Row): string | null {
  const [before, phrase] = [phrases[at - 1], phrases[at]];
  const owner = phrase && sentence.tokens[phrase.from];
  if (!before || !phrase || owner?.tag !== "possessive") return null;
  const { tokens } = sentence;
  const isJoined = tokens.slice(before.to, phrase.from).every(({ tag }) => tag === "conj" || tag === "comma");
  const entity = before.head.tag === "name" ? entityNamed(before.head.text) : undefined;
  const core = tokens.slice(before.from, before.coreTo);
  const noun = core.at(-1)?.tag === "noun" ? headOf(core)?.lower : undefined;
  return isJoined && isOwner(owner.lower, entity, noun) ? textOf(sentence, phrase) : null;
}

function isOwner(pronoun: string, entity: Entity | undefined, noun: string | undefined): boolean {
  switch (pronoun) {
    case "its":
      return entity
        ? entity.type !== "person" && !entity.isPlural
        : noun !== undefined && !isPluralNoun(noun) && !isCalling(noun) && !isRole(noun);
    case "his":
      return entity ? mayBePerson(entity) && entity.gender !== "f" : isOfSomebody(noun);
    case "her":
      return entity ? mayBePerson(entity) && entity.gender !== "m" : isOfSomebody(noun);
    case "their":
      return entity ? entity.isPlural : noun !== undefined && isPluralNoun(noun);
    default:
      return false;
  }
}

const isOfSomebody = (noun: string | undefined): boolean => noun !== undefined && (isCalling(noun) || isRole(noun));
