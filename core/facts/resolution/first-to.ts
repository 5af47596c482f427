import type { Range } from "../clauses/phrase.ts";
import type { Sentence } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import { displayName, type Entity } from "../entity.ts";
import type { Context } from "./resolved.ts";
import { isStillMeant } from "./still-meant.ts";
import type { Topic } from "./topic.ts";

interface Place {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly topic: Topic | null;
}

/** “The first Dane | to see it was …”: what was done to the thing that a text is about; null where it may be another. */
export function aimAtTopic({ from, to }: Range, { sentence: { tokens }, context, topic }: Place): string | null {
  const [aim, verb, pronoun, more] = tokens.slice(from, to);
  const isRanked = tokens.slice(0, from).some(({ lower }, i) => i < 3 && /^(?:first|second|last|only)$/u.test(lower));
  const isPlain = tokens
    .slice(0, from)
    .every(
      ({ tag, text }) =>
        /^(?:det|adj|noun|value|adv)$/u.test(tag) || isProperAdjective(text) || countryOfAdjective(text) !== undefined,
    );
  const isAim = aim?.tag === "to" && verb?.tag === "verb" && more === undefined;
  if (!topic || !pronoun || !isRanked || !isPlain || !isAim || topic.entity.type === "person") return null;
  const isMany = topic.entity.isPlural || /\sFalls$/u.test(topic.entity.name);
  const isMeant =
    pronoun.lower === "them"
      ? isMany
      : pronoun.lower === "it" && !topic.entity.isPlural && !isRival(tokens, topic.entity);
  if (!isMeant || !isInReach(context, topic.entity)) return null;
  return `to ${verb.text} ${displayName(topic.entity)}`;
}

const isInReach = (context: Context, topic: Entity): boolean =>
  (context.before === null && context.isAtOutset === true) || isStillMeant("it", context, topic);

/** “The first bridge to cross it”, in a text on a bridge. */
const isRival = (tokens: Sentence["tokens"], { sort }: Entity): boolean =>
  sort !== null && tokens.slice(0, 4).some(({ lower }) => lower === sort);
