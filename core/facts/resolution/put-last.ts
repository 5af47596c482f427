import type { Token } from "../clauses/token.ts";
import { displayName } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolved } from "./resolved.ts";
import type { Resolver } from "./resolver.ts";

const standing =
  /^(?:stands?|stood|lies|lay|rises?|rose|hangs?|hung|sits?|sat|looms?|loomed|towers|towered|glitters?|glittered|gleams?|sprawls?|sprawled|nestles?|shines?|shone)$/u;

/**
 * “Ten minutes upstream, above the weir, gleams Orrin Hall, a villa that …”: what a sentence that is not understood leads up
 * to, and the next may mean by “it”. Where it tells of what happened there, that may be meant.
 */
export function putLast({ sentence: { tokens } }: SentenceRecord, resolver: Resolver): Resolved | null {
  const verb = tokens.findIndex(({ tag, lower }) => /^(?:verb|noun)$/u.test(tag) && standing.test(lower));
  const at = tokens[verb + 1]?.lower === "the" ? verb + 2 : verb + 1;
  const [name, next] = [tokens[at], tokens[at + 1]];
  const entity = name?.tag === "name" ? resolver.entityNamed(name.text) : undefined;
  if (verb < 2 || !entity || entity.isShared || entity.isPlural || entity.type === "person") return null;
  const isClosed = next === undefined || next.tag === "comma" || next.tag === "other";
  const isSetApart = tokens[1]?.tag === "comma" && tokens[2]?.tag === "prep";
  const isPlace =
    tokens.slice(0, verb).every(isOfPlace) && (isSetApart || /^(?:prep|adv|value)$/u.test(tokens[0]?.tag ?? ""));
  return isClosed && isPlace && !tokens.slice(at).some(tellsOfHappening)
    ? { text: displayName(entity), isPlural: false, entity }
    : null;
}

const isOfPlace = ({ tag }: Token): boolean =>
  /^(?:prep|det|adj|noun|name|value|comma|adv|possessive|genitive)$/u.test(tag);

/** “In which”, “where”, “when”. */
const tellsOfHappening = ({ tag, lower }: Token, i: number, all: readonly Token[]): boolean =>
  /^(?:where|when|while)$/u.test(lower) || (tag === "rel" && all[i - 1]?.tag === "prep");
