import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfTitle } from "../slots/answer.ts";

const calling = /^(?:known|called|nicknamed|abbreviated|dubbed|styled)$/u;
const FARTHEST = 7;

/** Further names that a text gives: “The Holm Society, also known as the Circle, …”. */
export function aliasAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return gathered(records, ({ sentence }, at) =>
    gathered(sentence.tokens, (_, i) => aliasAt(sentence, i, { at, resolver }) ?? []),
  );
}

interface Place {
  readonly at: number;
  readonly resolver: Resolver;
}

function aliasAt({ tokens }: Sentence, i: number, { at, resolver }: Place): Askable | null {
  const [named, comma] = [tokens[i], tokens[i + 1]];
  const entity = named?.tag === "name" ? resolver.entityNamed(named.text) : undefined;
  if (!entity || entity.isShared || comma?.tag !== "comma") return null;
  const from = tokens[i + 2]?.lower === "in" ? i + 4 : i + 2; // “in English”
  const verb = tokens.findIndex(({ lower }, j) => j >= from && j <= from + 2 && calling.test(lower));
  const isBeside = verb > 0 && tokens.slice(from, verb).every(({ tag }) => tag === "adv");
  const before = tokens[i - 1]?.tag === "det" ? tokens[i - 2] : tokens[i - 1];
  if (!isBeside || before?.tag === "prep") return null;
  const alias = aliasBehind(tokens, verb);
  const isOther = alias !== null && alias.text.replace(/[“”"]/gu, "") !== entity.name;
  if (!alias || !isOther) return null;
  return askableOf(entity, alias, { at, resolver, hasArticle: tokens[tokens.indexOf(alias) - 1]?.lower === "the" });
}

/** The one name between the verb and the comma that closes what stands beside. */
function aliasBehind(tokens: readonly Token[], verb: number): Token | null {
  const end = tokens.findIndex(({ tag }, j) => j > verb && (tag === "comma" || tag === "other" || tag === "conj"));
  const inside = tokens.slice(verb + 1, end < 0 ? tokens.length : end);
  const names = inside.filter(({ tag }) => tag === "name");
  const isPlain = inside.every(({ tag }) => ["name", "det", "prep", "pron", "noun", "adv", "possessive"].includes(tag));
  const [name] = names;
  // “Known as friends of the Lantern” are its friends.
  const lead = inside.at(-2)?.tag === "det" ? inside.at(-3) : inside.at(-2);
  const isCalled = lead === undefined || lead.lower === "as";
  return names.length === 1 && isPlain && isCalled && inside.length <= FARTHEST && inside.at(-1) === name
    ? (name ?? null)
    : null;
}

function askableOf(
  entity: Entity,
  alias: Token,
  { at, resolver, hasArticle }: Place & { readonly hasArticle: boolean },
): Askable {
  const name = displayName(entity);
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const answer = answerOfTitle(alias.text);
  return {
    subject: entity.name,
    relation: "is also known as",
    relationKey: "know as",
    counted: "",
    distinction: "",
    answer,
    question: null,
    statement: { before: `${start} is also known as ${hasArticle ? "the " : ""}`, after: "." },
    label: null,
    at,
    place: { start: alias.start, end: alias.end },
    isOnTopic: entity.name === resolver.topic?.entity.name,
    isTimeless: false,
    isUnique: false,
  };
}
