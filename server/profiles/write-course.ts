import "server-only";
import type { Fact } from "#core/facts/fact.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { NewText } from "./authored-versions.ts";
import type { Findings, Proofs } from "./json-columns.ts";
import { knownQuestions, type KnownQuestion } from "./known-questions.ts";
import { sameJson } from "./same-json.ts";

interface Version {
  readonly profileId: string;
  readonly number: number;
  /** The text of this version. */
  readonly text: string;
}

/**
 * Writes what a text states and asks as of one version of it, inside the transaction of `tx`. What the author dropped
 * stays dropped, and what the author wrote stays as long as the text bears it out.
 */
export async function writeCourse(tx: Database, course: GeneratedCourse, version: Version): Promise<void> {
  await writeFacts(tx, course.facts, version);
  await writeFindings(tx, course, version);
  const facts = new Map(course.facts.map((fact) => [fact.id, fact]));
  const next: NewText = { text: version.text, document: course.document, facts };
  const before = await knownQuestions(tx, version.profileId);
  const present = new Set<string>();
  for (const question of course.questions) {
    present.add(question.id);
    const made = { body: question.body, proofs: proofsOf(question, facts) };
    const known = before.get(question.id);
    const own = known?.proofsOfOwn(made, next) ?? null;
    const at = own && known ? known.current : await versionFor(tx, question, { known, profileId: version.profileId });
    await place(tx, at, { version, proofs: own ?? made.proofs });
  }
  for (const [key, known] of before) {
    const own = present.has(key) ? null : known.proofsOfOwn(null, next);
    if (own) await place(tx, known.current, { version, proofs: own });
    else if (!present.has(key)) await retire(tx, known);
  }
}

interface At {
  readonly questionId: string;
  readonly number: number;
}

/** The version that asks what the generator asks now: the one that is asked already, or a new one. */
async function versionFor(
  tx: Database,
  question: GeneratedQuestion,
  { known, profileId }: { known: KnownQuestion | undefined; profileId: string },
): Promise<At> {
  if (known && !known.isAuthored && sameJson(known.body, question.body)) return known.current;
  const at = { questionId: known?.current.questionId ?? newId(), number: (known?.lastNumber ?? 0) + 1 };
  if (!known)
    await tx.question.create({
      data: { id: at.questionId, profileId, key: question.id, status: "published", currentVersion: at.number },
    });
  const { body, topic, factIds, importance } = question;
  await tx.questionVersion.create({
    data: { ...at, type: body.type, body, topic, factKeys: [...factIds], importance },
  });
  return at;
}

/** Makes a version the one that is asked, and says where this text proves it. What was retired is asked again. */
async function place(
  tx: Database,
  { questionId, number }: At,
  { version, proofs }: { version: Version; proofs: Proofs },
): Promise<void> {
  await tx.question.update({ where: { id: questionId }, data: { currentVersion: number } });
  await tx.question.updateMany({ where: { id: questionId, status: "retired" }, data: { status: "published" } });
  await tx.questionPlace.create({
    data: {
      questionId,
      questionVersion: number,
      profileId: version.profileId,
      profileVersion: version.number,
      proofs,
    },
  });
}

const retire = (tx: Database, { current: { questionId } }: KnownQuestion) =>
  tx.question.updateMany({ where: { id: questionId, status: { not: "dropped" } }, data: { status: "retired" } });

/** A page shows no more of them than a person can read. */
const MOST_REJECTED = 300;

async function writeFindings(tx: Database, course: GeneratedCourse, { profileId, number }: Version): Promise<void> {
  const findings: Findings = {
    disagreements: course.disagreements.map(({ sort, about, factIds }) => ({ sort, about, factKeys: [...factIds] })),
    rejected: course.rejected
      .slice(0, MOST_REJECTED)
      .map(({ body: { type, stem }, gate, reason }) => ({ type, stem, gate, reason })),
  };
  await tx.profileVersion.update({ where: { profileId_number: { profileId, number } }, data: { findings } });
}

async function writeFacts(tx: Database, facts: readonly Fact[], { profileId, number }: Version): Promise<void> {
  await tx.fact.createMany({
    data: facts.map(({ id }) => ({ id: newId(), profileId, key: id })),
    skipDuplicates: true,
  });
  const rows = await tx.fact.findMany({ where: { profileId }, select: { id: true, key: true } });
  const idOf = new Map(rows.map(({ id, key }) => [key, id]));
  await tx.factVersion.createMany({
    data: facts.flatMap(({ id, kind, subject, relation, value, importance, proof, place, topic }) => {
      const factId = idOf.get(id);
      if (factId === undefined) return [];
      const written = typeof value === "string" || typeof value === "number" ? value : [...value];
      const spans = { start: proof.start, end: proof.end, placeStart: place.start, placeEnd: place.end };
      return [{ factId, profileId, number, kind, subject, relation, value: written, importance, topic, ...spans }];
    }),
  });
}

const proofsOf = ({ factIds }: GeneratedQuestion, facts: ReadonlyMap<string, Fact>): Proofs =>
  factIds.flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const { proof, place } = fact;
    return [{ start: proof.start, end: proof.end, place: { start: place.start, end: place.end } }];
  });
