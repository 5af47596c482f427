import type { Argument, Clause } from "../clauses/clause.ts";
import { isEpithetOfOwner } from "../clauses/epithets.ts";
import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { isPersonTitle } from "../entities/classify-name.ts";
import { displayName } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolved } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Place } from "./build-statement.ts";
import type { Statement } from "./statement.ts";

/**
 * “His brother, Karl Holm, …”, “The first engine, the Kestrel, …”: whom or what the subject is, by name. Who has but a
 * given name is known by whose brother he is: “Ada Marsh’s brother Karl”.
 */
export function apposedName(
  clause: Clause,
  record: SentenceRecord,
  { resolver, described }: { readonly resolver: Resolver; readonly described: Resolved | null },
): Resolved | null {
  if (clause.origin !== "main" && clause.origin !== "subordinate") return null;
  const named = nameBeside(clause, record, resolver);
  const isKin = named?.text.includes(" ") === false && described?.owner?.type === "person";
  return isKin && isOwned.test(described.text) ? { ...named, text: `${described.text} ${named.text}` } : named;
}

const isOwned = /[’']s \p{Ll}[\p{L} -]*$/u;

function nameBeside({ subject }: Clause, { clauses }: SentenceRecord, resolver: Resolver): Resolved | null {
  const beside = clauses.find((clause) => clause.verb === null && clause.subject === subject);
  const object = beside?.args[0];
  const words = object
    ? beside.sentence.tokens.slice(object.range.from, object.range.to).filter(({ tag }) => tag !== "det")
    : [];
  const [name] = words;
  const { head } = subject.phrase;
  const isDescribed = head.tag === "noun" || (head.tag === "name" && isPersonTitle(head.text));
  if (words.length !== 1 || name?.tag !== "name" || !isDescribed) return null;
  if (isEpithetOfOwner((beside?.sentence.tokens ?? []).slice(subject.from, subject.to), words)) return null;
  const entity = resolver.entityNamed(name.text);
  if (entity?.type === "person" && isOfSomebody(subject, beside?.sentence.tokens ?? [])) return null;
  if (!entity || entity.isShared) return name.isQuoted ? { text: name.text, isPlural: false, entity: null } : null;
  return { text: displayName(entity), isPlural: entity.isPlural, entity };
}

/** “The dismissal of a weaver, Ada Holm, …” is no Ada Holm: the weaver is. */
function isOfSomebody({ phrase: { head, coreTo, to } }: Clause["subject"], tokens: readonly Token[]): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  return coreTo < to && !isPersonNoun(head.lower) && isPersonNoun(last);
}

const isPersonNoun = (noun: string): boolean => isCalling(noun) || isRole(noun);

/** “Karl Holm was her brother”, told of the one that the noun describes: “Her brother was Karl Holm”. */
export function identityStatement({ clause, at }: Place, described: Resolved, named: Resolved): Statement | null {
  const { subject, sentence, verb, origin } = clause;
  const head = subject.phrase.head.lower;
  const isRoleOfSomebody = isCalling(head) || isRole(head);
  if (origin !== "main" || !isRoleOfSomebody || !verb?.isPast || described.isPlural || /^an?\s/u.test(described.text))
    return null;
  const token = sentence.tokens.findIndex(
    ({ tag, start }, i) => i >= subject.to && tag === "name" && start >= (sentence.tokens[subject.to]?.start ?? 0),
  );
  const name = sentence.tokens[token];
  if (!name || !named.text.includes(name.text)) return null;
  const range = { from: token, to: token + 1 };
  const phrase = { ...range, coreTo: range.to, head: name };
  const argument: Argument = {
    role: "object",
    range,
    list: { ...range, phrases: [phrase], conjunction: null },
    isLeading: false,
  };
  return {
    sentence,
    at,
    origin: "apposition",
    subject: described,
    subjectRange: { from: subject.from, to: subject.to },
    verb: {
      text: "was",
      inverted: { auxiliary: "was", rest: "" },
      base: "be",
      companion: null,
      isPast: true,
      isPassive: false,
      isPerfect: false,
      isCopula: true,
    },
    pieces: [{ argument, kind: "other", text: name.text, isVerbatim: true }],
    isTrimmed: false,
  };
}
