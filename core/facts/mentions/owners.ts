import { gathered } from "../../base/gathered.ts";
import { phraseAt } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { countedThing } from "../relation-key.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Owner } from "./mention.ts";
import { isTelling } from "./same.ts";

/** What the text is about. */
export const TOPIC: Owner = { head: "", words: new Set() };

/** What pronouns mean where nothing else was spoken of. */
export const onTopic = { focus: TOPIC, person: TOPIC };

/** Words that tell a thing from no other of its kind. */
const vacuous = new Set(
  "finished completed whole entire total overall full actual famous great huge mighty own same very itself".split(" "),
);

const content = new Set(["noun", "adj", "name", "verb"]);

/** What pronouns mean. */
export interface Meant {
  /** “It”, “they” */
  readonly focus: Owner | null;
  /** “He”, “she” */
  readonly person: Owner | null;
}

/** Of whom or what a phrase speaks. Null where it begins with none or is not understood. */
export function ownerOf(tokens: readonly Token[], resolver: Resolver, meant: Meant): Owner | null {
  const [first] = tokens;
  if (!first) return null;
  const mark = tokens.findIndex(({ tag }) => tag === "genitive");
  if (tokens.length === 1 && (first.tag === "pron" || first.tag === "possessive")) return pronounOf(first, meant);
  const phrase = phraseAt(tokens, 0);
  if (!phrase) return null;
  const core = tokens.slice(mark + 1, Math.max(phrase.coreTo, mark + 1));
  const head = core.findLast(({ tag }) => tag === "noun" || tag === "name");
  if (!head) return null;
  if (head.tag === "name") return ofName(head.text, resolver, core);
  const words = gathered(
    core.filter((token) => token !== head && content.has(token.tag)),
    ({ lower }) => lower.split(" "),
  );
  const behind = tokens.slice(phrase.coreTo).filter(({ tag }) => tag === "name" || tag === "noun");
  const owners = tokens.slice(0, Math.max(mark, 0)).filter(({ tag }) => tag === "name" || tag === "noun");
  const own = [...words, ...[...behind, ...owners].flatMap(({ lower }) => lower.split(" "))].filter(
    (word) => !vacuous.has(word),
  );
  const isTopic = own.every(isTelling) && (resolver.topic?.nouns.has(head.lower) ?? false) && first.lower !== "a";
  if (isTopic) return own.length === 0 ? TOPIC : { head: "", words: new Set(own) };
  return { head: countedThing(head.lower), words: new Set(own) };
}

/** The same of the phrase that a run of words begins with: “the choir on a stage in Bonn” is the choir, wherever it stands. */
export function ownerAhead(tokens: readonly Token[], resolver: Resolver, meant: Meant): Owner | null {
  const phrase = phraseAt(tokens, 0);
  if (!phrase) return null;
  const [where, name] = tokens.slice(phrase.to, phrase.to + 2);
  const isPlaced = where?.tag === "prep" && name?.tag === "name";
  return ownerOf(tokens.slice(0, isPlaced ? phrase.to + 2 : phrase.to), resolver, meant);
}

/** “The first Harl Bridge” is another than the Harl Bridge. */
function ofName(text: string, resolver: Resolver, core: readonly Token[]): Owner {
  const entity = resolver.entityNamed(text);
  const words = new Set(core.map(({ lower }) => lower).filter(isTelling));
  const isTopic = entity !== undefined && entity.name === resolver.topic?.entity.name;
  if (isTopic) return words.size === 0 ? TOPIC : { head: "", words };
  return { head: (entity?.name ?? text).toLowerCase(), words };
}

function pronounOf({ lower }: Token, { focus, person }: Meant): Owner | null {
  if (/^(?:he|his|she|her)$/u.test(lower)) return person;
  return /^(?:it|its|they|their|we|our)$/u.test(lower) ? focus : null;
}

/** What “which” and “that” at `at` go back to: “the tower of the church” of “the tower of the church, which”. */
export function antecedentOf(tokens: readonly Token[], at: number): readonly Token[] {
  const end = tokens[at - 1]?.tag === "comma" ? at - 1 : at;
  const last = phraseBefore(tokens, end);
  const of = end - last.length - 1;
  return tokens[of]?.lower === "of" ? [...phraseBefore(tokens, of), ...tokens.slice(of, end)] : last;
}

/** The phrase that ends in front of `end`: “a suspension bridge” of “a suspension bridge 3,911 metres long”. */
export function phraseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let from = end;
  while (from > 0 && /^(?:noun|adj|name|genitive)$/u.test(tokens[from - 1]?.tag ?? "")) from--;
  if (from === end) return [];
  if (/^(?:det|possessive)$/u.test(tokens[from - 1]?.tag ?? "")) from--;
  return tokens.slice(from, end);
}
