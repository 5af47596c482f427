import "server-only";
import type { Fact } from "#core/facts/fact.ts";
import type { GeneratedCourse, GeneratedQuestion } from "#core/questions/generate.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { Proofs } from "./json-columns.ts";

interface Version {
  readonly profileId: string;
  readonly number: number;
}

/** Writes what a text states and asks as of one version of it, inside the transaction of `tx`. */
export async function writeCourse(tx: Database, course: GeneratedCourse, version: Version): Promise<void> {
  await writeFacts(tx, course.facts, version);
  const facts = new Map(course.facts.map((fact) => [fact.id, fact]));
  const before = await tx.question.findMany({
    where: { profileId: version.profileId },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const byKey = new Map(before.map((question) => [question.key, question]));
  for (const question of course.questions) {
    const known = byKey.get(question.id);
    const last = known?.versions[0];
    const isSame = last !== undefined && sameJson(last.body, question.body);
    const at = { questionId: known?.id ?? newId(), number: isSame ? last.number : (last?.number ?? 0) + 1 };
    if (!known) await createQuestion(tx, { ...at, key: question.id, profileId: version.profileId });
    if (!isSame) await createVersion(tx, question, at);
    const status = known?.status === "retired" ? "published" : undefined;
    await tx.question.update({
      where: { id: at.questionId },
      data: { currentVersion: at.number, ...(status && { status }) },
    });
    await tx.questionPlace.create({
      data: {
        questionId: at.questionId,
        questionVersion: at.number,
        profileId: version.profileId,
        profileVersion: version.number,
        proofs: proofsOf(question, facts),
      },
    });
  }
  const present = course.questions.map(({ id }) => id);
  await tx.question.updateMany({
    where: { profileId: version.profileId, key: { notIn: present }, status: { not: "dropped" } },
    data: { status: "retired" },
  });
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

const createQuestion = (
  tx: Database,
  { questionId, number, key, profileId }: { questionId: string; number: number; key: string; profileId: string },
) => tx.question.create({ data: { id: questionId, profileId, key, status: "published", currentVersion: number } });

const createVersion = (
  tx: Database,
  { body, topic, factIds, importance }: GeneratedQuestion,
  at: { questionId: string; number: number },
) =>
  tx.questionVersion.create({
    data: { ...at, type: body.type, body, topic, factKeys: [...factIds], importance },
  });

const proofsOf = ({ factIds }: GeneratedQuestion, facts: ReadonlyMap<string, Fact>): Proofs =>
  factIds.flatMap((id) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const { proof, place } = fact;
    return [{ start: proof.start, end: proof.end, place: { start: place.start, end: place.end } }];
  });

/** PostgreSQL keeps the members of a JSON object in an order of its own. */
const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
