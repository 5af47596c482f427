import type { Span } from "../base/span.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Token } from "./clauses/token.ts";
import { displayName, type Entity } from "./entity.ts";
import { phraseAt } from "./clauses/phrase.ts";
import { rolesIn } from "./resolution/people-around.ts";
import type { Context, ReadSubject, Resolved } from "./resolution/resolved.ts";
import type { Resolver } from "./resolution/resolver.ts";
import type { SentenceRecord } from "./record.ts";
import { spokenOfIn } from "./resolution/spoken-of-in.ts";
import { putLast } from "./resolution/put-last.ts";
import { staysUnknown, unknownBehind, type Unknown } from "./resolution/somebody-else.ts";
import { isTopicInReach } from "./resolution/still-meant.ts";
import { spokenOf } from "./resolution/afterwards.ts";
import { meansNothing } from "./statements/doubts.ts";
import { apposedName, identityStatement } from "./statements/apposed.ts";
import { buildStatement, type Place } from "./statements/build-statement.ts";
import { heldByOne } from "./statements/handed-over.ts";
import type { Statement } from "./statements/statement.ts";
import { turnedStatement } from "./statements/turned.ts";
import { isInDoubt } from "./in-doubt.ts";

export interface Reading {
  /** Each clause whose subject, verb and parts are certain, as a sentence of its own. */
  readonly statements: readonly Statement[];
  /** The subjects of all clauses that have one that is certain, whatever is understood of the rest. */
  readonly subjects: readonly ReadSubject[];
}

/** The statements of a text, and whom its sentences are about. */
export function readStatements(records: readonly SentenceRecord[], resolver: Resolver): Reading {
  const statements: Statement[] = [];
  const subjects: ReadSubject[] = [];
  let before: Context["before"] = null;
  let objectBefore: Entity | null = null;
  let wasInReach = false;
  let unknown: Unknown = null;
  const topic = resolver.topic?.entity ?? null;
  for (const [at, record] of records.entries()) {
    const last = records[at - 1];
    if (last?.block !== record.block) [before, objectBefore, wasInReach, unknown] = [null, null, false, null];
    const near = last?.block === record.block ? resolver.entitiesIn(last.sentence) : [];
    const tokensBefore = last?.block === record.block ? last.sentence.tokens : [];
    const roles = rolesIn([...tokensBefore, ...record.sentence.tokens]);
    const held = { ...(objectBefore ? { objectBefore } : {}), ...(unknown ? { unknown } : {}) };
    let subject: Resolved | null | undefined = before;
    let object: Entity | null = null;
    let isBehindMain = false;
    for (const clause of record.clauses) {
      const context: Context = {
        ...spokenOfIn(clause, record, { tokensBefore, near, wasInReach, resolver }),
        before: contextBefore(clause, { before, subject, isBehindMain }),
        ...{ roles, at, ...held },
      };
      const described = clause.origin === "apposition" ? null : resolver.subjectOf(clause, context);
      const apposed = apposedName(clause, record, { resolver, described });
      const resolved = apposed ?? described;
      const isOwn = clause.origin === "main" || clause.origin === "coordinate";
      if (described && isOwn && !meansNothing(clause))
        subjects.push({ at, ...spanOf(clause), resolved: described, context });
      if (isOwn) unknown = unknownBehind(clause, resolved, { before: context.before, unknown, topic });
      isBehindMain ||= isOwn;
      if (isOwn && !isBesideSubject(clause, resolved))
        subject = resolved ? spokenOf(clause, resolved, resolver) : undefined;
      if (clause.isAssured !== true && isInDoubt(record, clause)) continue;
      const own = heldByOne(saidBy({ clause, at, resolver, context }, { described, apposed }), record, records);
      statements.push(...own);
      if (own.some(hasPronounObject)) object = topic;
    }
    if (!isBehindMain) {
      unknown = staysUnknown(record, { before, unknown, topic });
      subject = opening(record, resolver) ?? (goesOn(record) ? before : undefined);
    }
    if (!subject?.entity) subject = onlyThingIn(record, before, resolver) ?? subject;
    objectBefore = object;
    wasInReach = isStillInReach(record, resolver, { subject, wasInReach });
    before = speaksOfTopic(record, subject, resolver) ? undefined : subject;
  }
  return { statements, subjects };
}

/** Whether “it” may still mean what the text is about behind a sentence. */
const isStillInReach = (
  record: SentenceRecord,
  resolver: Resolver,
  told: Pick<Known, "subject"> & { readonly wasInReach: boolean },
): boolean => isTopicInReach(record, { ...told, named: resolver.entitiesIn(record.sentence), topic: resolver.topic });

interface Told {
  readonly described: Resolved | null;
  readonly apposed: Resolved | null;
}

/** What a clause says of its subject, as it is described and as it is named beside. */
function saidBy(place: Place, { described, apposed }: Told): (Statement | null)[] {
  const resolved = apposed ?? described;
  const identity = apposed && described && identityStatement(place, described, apposed);
  const told = resolved ? buildStatement(place, resolved) : turnedStatement(place);
  // “Opened in 2006 in the old deanery”: without the place, which only the text makes known, it is as true.
  const bare = told && resolved && isLeaning(told) ? buildStatement({ ...place, isStrict: true }, resolved) : null;
  return [bare, told, identity];
}

const isLeaning = ({ pieces, subject }: Statement): boolean =>
  pieces.some(({ isOfText }) => isOfText === true) && subject.isOfText !== true;

const spanOf = ({ sentence: { tokens }, subject: { from, to } }: Clause): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** “Six roads lead to the mill”, “few use it”: the one thing that a sentence about many names, if it is what the text is about. */
function onlyThingIn(
  { sentence, clauses }: SentenceRecord,
  before: Context["before"],
  resolver: Resolver,
): Resolved | null {
  const { topic } = resolver;
  const own = clauses.filter(({ origin }) => origin === "main" || origin === "coordinate");
  if (!topic || topic.entity.isPlural || topic.entity.type === "person" || own.length === 0) return null;
  const named = resolver.entitiesIn(sentence).filter(({ type }) => type !== "person");
  const isOnly = named.every(({ name }) => name === topic.entity.name);
  const isMeant =
    named.length > 0 ||
    (before?.entity?.name === topic.entity.name && sentence.tokens.some(({ lower }) => /^its?$/u.test(lower)));
  if (!isOnly || !isMeant || !own.every(({ subject, verb }) => subject.isPlural && verb?.isCopula !== true))
    return null;
  return {
    text: displayName(topic.entity),
    isPlural: false,
    entity: topic.entity,
  };
}

/** “…, and there are two wings”: the sentence goes on to be about what it was about. */
const isBesideSubject = ({ origin, verb }: Clause, resolved: Resolved | null): boolean =>
  origin === "coordinate" && resolved?.text === "there" && /^(?:are|were)$/u.test(verb?.main.lower ?? "");

const hasPronounObject = ({ pieces, sentence }: Statement): boolean =>
  pieces.some(
    ({ argument, isVerbatim }) =>
      !isVerbatim &&
      (argument.role === "object" || argument.role === "prepositional") &&
      /^(?:him|her)$/u.test(sentence.tokens[argument.range.to - 1]?.lower ?? "") &&
      argument.list.phrases.length === 1,
  );

/** “UNESCO declared the garden a site. It …”: someone else did something to the topic, and “it” may be either. */
function speaksOfTopic(
  { sentence: { tokens } }: SentenceRecord,
  subject: Resolved | null | undefined,
  { topic }: Resolver,
): boolean {
  if (!topic || !subject || subject.entity?.name === topic.entity.name) return false;
  return tokens.some(
    ({ lower }, i) =>
      i > 1 && topic.nouns.has(lower) && tokens[i - 1]?.lower === "the" && tokens[i + 1]?.lower !== "of",
  );
}

/** What a sentence that is not understood begins with or leads up to, and so is about: a name, or what stands for the topic. */
function opening(record: SentenceRecord, resolver: Resolver): Resolved | null {
  const { tokens } = record.sentence;
  if (tokens[0]?.lower === "what" && tokens[1]?.lower === "the") return openingAt(tokens.slice(1), record, resolver);
  return openingAt(tokens, record, resolver) ?? putLast(record, resolver);
}

/** The same from the article or the name on: “What the league does is …” is about the league as well. */
function openingAt(tokens: readonly Token[], record: SentenceRecord, resolver: Resolver): Resolved | null {
  const at = tokens[0]?.lower === "the" ? 1 : 0;
  const [name, next] = [tokens[at], tokens[at + 1]];
  const entity = name?.tag === "name" ? resolver.entityNamed(name.text) : undefined;
  const isSubject = next?.tag === "aux" || next?.tag === "verb" || next?.tag === "comma";
  if (!isSubject) return null;
  if (entity && !entity.isShared) return { text: displayName(entity), isPlural: entity.isPlural, entity };
  const isTopic = at === 1 && name?.tag === "noun" && next.tag !== "comma";
  const phrase = isTopic ? phraseAt(tokens, 0, "subject") : null;
  const described = phrase && resolver.phrase(phrase, { ...record.sentence, tokens }, atBeginning);
  return described?.entity && described.entity.name === resolver.topic?.entity.name ? described : null;
}

const atBeginning: Context = {
  before: null,
  nearby: [],
  roles: new Set(),
  rolesBefore: new Set(),
  hasStranger: false,
  hasYouth: false,
  lands: new Set(),
  hasNewThing: false,
  placed: new Set(),
  besides: { m: new Set(), f: new Set() },
  titular: new Set(),
  at: 0,
};

/** A sentence that is not understood, but that is about the same as the one before: “He …”. */
const goesOn = ({ sentence: { tokens } }: SentenceRecord): boolean =>
  ["he", "she", "his", "her", "it"].includes(tokens[0]?.lower ?? "");

interface Known {
  readonly before: Context["before"];
  readonly subject: Context["before"];
  readonly isBehindMain: boolean;
}

/**
 * A pronoun in a first clause, or in one in front of it, means the subject of the sentence before; in a clause that goes
 * on from the first, the subject of that. Behind a first clause that is not understood it may mean anybody.
 */
function contextBefore({ origin, sentence, subject, isBehindUnread }: Clause, known: Known): Context["before"] {
  if (isBehindUnread === true) return undefined;
  if (origin === "main" || origin === "participle" || origin === "apposition") return known.before;
  if (origin === "coordinate" || known.isBehindMain) return known.subject;
  const isInFront = (sentence.tokens[subject.from]?.start ?? 0) < LONGEST_CONJUNCTION || origin === "relative";
  return isInFront ? known.before : undefined;
}

/** “Although”: what stands in front of a clause that opens a sentence. */
const LONGEST_CONJUNCTION = 10;
