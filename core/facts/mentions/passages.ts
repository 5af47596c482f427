import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Owner, Time } from "./mention.ts";
import { ownerAhead, ownerOf, TOPIC } from "./owners.ts";
import { rankNamed } from "./superlatives.ts";
import { wordsIn } from "./words.ts";

/** A sentence with what its pronouns may mean. */
export interface Passage {
  readonly at: number;
  readonly record: SentenceRecord;
  readonly tokens: readonly Token[];
  /** Whom or what “it” and “they” mean: what the sentence before was about. */
  readonly focus: Owner | null;
  /** Whom “he” and “she” mean. */
  readonly person: Owner | null;
  /** The words of the last sentences of its paragraph and of its own. */
  readonly around: () => ReadonlySet<string>;
}

/**
 * The sentences of a text that have figures, each with what the one before was about; at the beginning of a paragraph
 * that is the topic.
 */
export function passagesOf(records: readonly SentenceRecord[], resolver: Resolver): Passage[] {
  const topic = resolver.topic?.entity;
  const isOnPerson = topic?.type === "person";
  const isOnShip = resolver.topic?.nouns.has("ship") === true;
  const having = new Set(records.filter(hasFigure).map(({ block }) => block));
  let focus: Owner | null = null;
  return gathered(records, (record, at) => {
    if (!having.has(record.block)) return [];
    const near = records.slice(Math.max(0, at - NEAR), at + 1).filter(({ block }) => block === record.block);
    if (near.length === 1) focus = isOnPerson ? null : TOPIC;
    const isAlone = () =>
      near
        .slice(-2)
        .every(({ sentence }) =>
          resolver.entitiesIn(sentence).every(({ type, name }) => type !== "person" || name === topic?.name),
        );
    const around = () => new Set(near.flatMap(({ sentence }) => [...wordsIn(sentence.tokens)]));
    const { tokens } = record.sentence;
    const person = (isOnPerson || isOnShip) && isAlone() ? TOPIC : null;
    const passage = { at, record, tokens, focus, person, around };
    focus = openingOf(passage, resolver);
    return hasFigure(record) ? passage : [];
  });
}

const hasFigure = ({ sentence: { tokens, asides } }: SentenceRecord): boolean =>
  asides.length > 0 ||
  tokens.some(
    ({ value, lower }) =>
      (value !== null && value.kind !== "ordinal") || lower.includes("-") || rankNamed(lower) !== undefined,
  );

/** So many sentences stand near one. */
const NEAR = 4;

/** What a sentence is about, be its clauses understood or not. */
function openingOf(passage: Passage, resolver: Resolver): Owner | null {
  const { record, tokens } = passage;
  const main = record.clauses.find(({ origin }) => origin === "main");
  if (main) return subjectOf(main, resolver, passage);
  const verb = tokens.findIndex(({ tag }) => tag === "aux" || tag === "verb");
  return verb > 0 && verb < LONGEST_SUBJECT ? ownerOf(tokens.slice(0, verb), resolver, passage) : null;
}

const LONGEST_SUBJECT = 8;

/** Of whom or what a clause is; “…; it is 246 metres long” goes on from what the sentence was about before. */
export function subjectOf(clause: Clause, resolver: Resolver, passage: Passage): Owner | null {
  const { sentence, subject } = clause;
  const tokens = sentence.tokens.slice(subject.from, subject.to);
  const start = tokens[0]?.start ?? 0;
  const before =
    tokens[0]?.tag === "pron"
      ? passage.record.clauses.findLast((each) => isOwn(each) && startOf(each) < start)
      : undefined;
  const focus = before && before !== clause ? subjectOf(before, resolver, passage) : passage.focus;
  return ownerOf(tokens, resolver, { ...passage, focus });
}

/** Whom a phrase in front of its sentence is of: “Born in 1871, she …”, “Standing 40 metres tall, the tower …” */
export function leaderOf(passage: Passage, resolver: Resolver): Owner | null {
  const { tokens, record } = passage;
  const behind = tokens.findIndex(({ tag }) => tag === "comma") + 1;
  const first = tokens[behind];
  const clause = record.clauses.find(({ sentence, subject }) => sentence.tokens[subject.from]?.start === first?.start);
  return clause ? subjectOf(clause, resolver, passage) : ownerAhead(tokens.slice(behind), resolver, passage);
}

const isOwn = ({ origin }: Clause): boolean => origin === "main" || origin === "coordinate";

const startOf = ({ verb, sentence, subject }: Clause): number =>
  (verb?.main ?? sentence.tokens[subject.from])?.start ?? 0;

/** The clause that a token stands in: the last whose verb stands in front of it, else the first that has it. */
export function clauseOf({ record: { clauses } }: Passage, token: Token): Clause | null {
  const having = clauses.filter(({ sentence: { tokens } }) => tokens.some(({ start }) => start === token.start));
  return having.findLast((clause) => startOf(clause) < token.start) ?? having[0] ?? null;
}

const now = /\b(?:now|today|currently|at present|nowadays)\b/iu;
const then =
  /\b(?:at first|to begin with|in the first (?:years?|months?|weeks?|days?|phase|stage|season)|originally|initially|formerly|previously|once had|by then|at that time|later|still|already|grew|grown|rose|risen|fell|fallen|increased|expanded|reduced|shrank|dropped)\b/iu;

/** When it is so that a token tells: by its verb, and by what stands in front of it and beside it up to a comma. */
export function timeOf(passage: Passage, token: Token): Time {
  const verb = clauseOf(passage, token)?.verb ?? null;
  const end = passage.tokens.find(({ tag, start }) => (tag === "comma" || tag === "semicolon") && start >= token.end);
  const told = passage.tokens.filter(({ start }) => start < (end?.start ?? Infinity));
  const text = told.map(({ lower }) => lower).join(" ");
  const tense = now.test(text) ? "present" : verb === null ? null : verb.isPast && !verb.isPerfect ? "past" : "present";
  return { years: gathered(told, ({ value }) => yearsOf(value)), tense, isOfThen: then.test(text) };
}

function yearsOf(value: Token["value"]): number[] {
  switch (value?.kind) {
    case "year":
      return [value.year];
    case "date":
      return value.year === null ? [] : [value.year];
    case "decade":
    case "century":
    case "year-range":
      return [value.from];
    default:
      return [];
  }
}
