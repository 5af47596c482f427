import type { Clause } from "../clauses/clause.ts";
import type { SentenceRecord } from "../record.ts";
import type { Entity } from "../entity.ts";
import type { Context, Resolved } from "./resolved.ts";

/** Of whom “he” or “she” spoke last in a paragraph without telling who that is. */
export type Unknown = "m" | "f" | null;

/** “he” and “his” speak of a man, “she” and “her” of a woman. */
export const genderOf = (pronoun: string): Unknown =>
  pronoun === "he" || pronoun === "his" ? "m" : pronoun === "she" || pronoun === "her" ? "f" : null;

interface Known {
  readonly before: Context["before"];
  readonly unknown: Unknown;
  readonly topic: Entity | null;
}

/** Whom nobody knows behind a clause: its “he”, if the clause before was about another man. */
export function unknownBehind({ subject }: Clause, resolved: Resolved | null, known: Known): Unknown {
  if (resolved) return resolved.entity ? null : known.unknown;
  const { head } = subject.phrase;
  const gender = head.tag === "pron" ? genderOf(head.lower) : null;
  if (head.tag !== "pron") return null;
  return gender !== null && isAfterAnother(known, gender) ? gender : known.unknown;
}

/** “I have made peace,” he said: behind a sentence that is not understood, and that names nobody, “he” may be the same. */
export function staysUnknown({ sentence: { tokens } }: SentenceRecord, known: Known): Unknown {
  const isNamed = tokens.some(({ tag, isQuoted }) => tag === "name" && !isQuoted);
  if (isNamed) return null;
  const gender = known.topic?.gender ?? null;
  return gender !== null && isAfterAnother(known, gender) ? gender : known.unknown;
}

/** Whether the clause before was about somebody else than the text, who may be meant by a pronoun. */
function isAfterAnother({ before, topic }: Known, gender: "m" | "f"): boolean {
  const other = before?.entity;
  return other?.type === "person" && other.name !== topic?.name && (other.gender ?? gender) === gender;
}
