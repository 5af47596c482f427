import type { Clause } from "./clauses/clause.ts";
import type { Token } from "./clauses/token.ts";
import type { Context, Resolved } from "./resolution/resolved.ts";
import type { Resolver } from "./resolution/resolver.ts";
import type { SentenceRecord } from "./record.ts";
import { spokenOf } from "./resolution/afterwards.ts";
import { buildStatement } from "./statements/build-statement.ts";
import type { Statement } from "./statements/statement.ts";

/** The statements of a text: each clause whose subject, verb and parts are certain. */
export function readStatements(records: readonly SentenceRecord[], resolver: Resolver): Statement[] {
  const statements: Statement[] = [];
  let before: Context["before"] = null;
  for (const [at, record] of records.entries()) {
    const last = records[at - 1];
    if (last?.block !== record.block) before = null;
    const near = last?.block === record.block ? resolver.entitiesIn(last.sentence) : [];
    const roles = rolesIn([...(last?.block === record.block ? last.sentence.tokens : []), ...record.sentence.tokens]);
    let subject: Resolved | null | undefined = record.clauses.length > 0 || goesOn(record) ? before : undefined;
    for (const clause of record.clauses) {
      const context: Context = {
        before: contextBefore(clause, { before, subject }),
        nearby: [...near, ...namedBefore(clause, resolver)],
        roles,
        at,
      };
      const resolved = resolver.subjectOf(clause, context);
      if (clause.origin === "main" || clause.origin === "coordinate")
        subject = resolved ? spokenOf(clause, resolved, resolver) : undefined;
      const statement = resolved && buildStatement({ clause, at, resolver, context }, resolved);
      if (statement) statements.push(statement);
    }
    before = speaksOfTopic(record, subject, resolver) ? undefined : subject;
  }
  return statements;
}

const men = new Set(
  "man men boy boys brother brothers father son sons husband uncle nephew cousin king prince duke emperor pope lord sir gentleman gentlemen widower priest monk bishop tutor friend partner colleague lover teacher doctor captain general soldier".split(
    " ",
  ),
);
const women = new Set(
  "woman women girl girls sister sisters mother daughter daughters wife aunt niece cousin queen princess duchess empress lady ladies widow nun nurse friend partner colleague lover teacher doctor governess maid".split(
    " ",
  ),
);

/** Who else “he” or “she” may be: men and women without a name. */
const rolesIn = (tokens: readonly Token[]): ReadonlySet<"m" | "f"> => {
  const nouns = tokens.filter(({ tag }) => tag === "noun").map(({ lower }) => lower);
  return new Set([
    ...(nouns.some((noun) => men.has(noun)) ? (["m"] as const) : []),
    ...(nouns.some((noun) => women.has(noun)) ? (["f"] as const) : []),
  ]);
};

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

/** A sentence that is not understood, but that is about the same as the one before: “He …”. */
const goesOn = ({ sentence: { tokens } }: SentenceRecord): boolean =>
  ["he", "she", "his", "her", "it"].includes(tokens[0]?.lower ?? "");

/** A pronoun in a clause that goes on from another means its subject; in a first clause, that of the sentence before. */
function contextBefore(
  { origin }: Clause,
  known: { before: Context["before"]; subject: Context["before"] },
): Context["before"] {
  return origin === "coordinate" ? known.subject : known.before;
}

const namedBefore = (clause: Clause, resolver: Resolver) =>
  resolver.entitiesIn({ ...clause.sentence, tokens: clause.sentence.tokens.slice(0, clause.subject.from) });
