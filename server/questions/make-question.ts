import "server-only";
import { z } from "zod";
import { overlaps, type Span } from "#core/base/span.ts";
import { checkDraft, type Finding } from "#core/questions/check-draft.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { Drafted } from "#core/questions/triage.ts";
import { db, type Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import type { Authored, Proofs } from "../profiles/json-columns.ts";
import { documentOf } from "../profiles/read-document.ts";
import { rememberDecision } from "./decisions.ts";
import { draft, markedWords, mustBeSaid, readDraft } from "./draft.ts";
import { evidenceFor, proofsOfMarked } from "./evidence.ts";
import { getOwnProfile, lockSameText, type OwnProfile } from "./own-profile.ts";
import { getTriageQuestion, OWN_KEY } from "./triage-question.ts";

export const newQuestion = z.strictObject({ ...draft, marked: markedWords });

const makeable: ReadonlySet<QuestionBody["type"]> = new Set(["cloze", "short-answer", "multiple-choice"]);

/** Makes a question of words that its author marked. Their sentence is its proof, in whatever language it is. */
export async function makeQuestion({ actor, now }: Context, asked: z.infer<typeof newQuestion>): Promise<Drafted> {
  const { profile, id, marked, isOverruled } = asked;
  const own = await getOwnProfile(db(), actor, profile);
  const made = await db().decision.findFirst({ where: { id, kind: "make", question: { profileId: own.id } } });
  if (made) return { status: "saved", question: await getTriageQuestion(own, made.questionId) };
  const body = readDraft(asked.body);
  if (!makeable.has(body.type)) throw new Refusal("invalid", "Marked words make a gap, a short answer or a choice.");
  const proofs = await proofsOfMarked(own, marked);
  const findings = [
    ...checkDraft(body, await evidenceFor(own, { factKeys: [], proofs, known: [] })),
    ...(await findTwin(own, body)),
  ];
  const toSay = mustBeSaid(findings, isOverruled);
  if (toSay.length > 0) return { status: "advice", findings: toSay };
  const topic = await topicAt(own, marked.block);
  const questionId = newId();
  const locked = await transaction(async (tx) => {
    const locked = await lockSameText(tx, actor, own);
    await writeQuestion(tx, locked, { questionId, body, proofs, topic });
    const before = { status: "published" as const, version: 1 };
    const overruled = [...new Set(findings.map(({ name }) => name))];
    await rememberDecision(tx, { id, questionId, userId: actor.userId, now, kind: "make", before, overruled });
    return locked;
  });
  return { status: "saved", question: await getTriageQuestion(locked, questionId) };
}

/** Advice where the text's questions ask the same in the same words. */
async function findTwin({ id: profileId }: OwnProfile, { type, stem }: QuestionBody): Promise<Finding[]> {
  const where = { type, question: { profileId, status: "published" as const }, body: { path: ["stem"], equals: stem } };
  const isAsked = (await db().questionVersion.count({ where })) > 0;
  return isAsked
    ? [{ name: "asked-already", reason: "This is asked already, in the same words.", isGrave: false }]
    : [];
}

async function topicAt(own: OwnProfile, block: number): Promise<string> {
  const { blocks, title } = await documentOf(own.id, own.currentVersion);
  return blocks.findLast(({ kind }, at) => kind === "heading" && at < block)?.text ?? title;
}

interface NewQuestion {
  readonly questionId: string;
  readonly body: QuestionBody;
  readonly proofs: Proofs;
  readonly topic: string;
}

/** Of what an author takes the trouble to ask, a quiz takes first. */
const IMPORTANCE = 3;

async function writeQuestion(
  tx: Database,
  { id: profileId, currentVersion }: OwnProfile,
  { questionId, body, proofs, topic }: NewQuestion,
): Promise<void> {
  const key = `${OWN_KEY}${questionId}`;
  const facts = await factsAt(tx, { profileId, number: currentVersion }, proofs);
  const authored: Authored = { facts: [], hasOwnProof: true };
  await tx.question.create({ data: { id: questionId, profileId, key, status: "published", currentVersion: 1 } });
  await tx.questionVersion.create({
    data: {
      ...{ questionId, number: 1, type: body.type, body, topic, authored, importance: IMPORTANCE },
      // Two questions on one fact are not asked on one day, nor in one quiz.
      factKeys: facts.length > 0 ? facts : [key],
    },
  });
  await tx.questionPlace.create({
    data: { questionId, questionVersion: 1, profileId, profileVersion: currentVersion, proofs },
  });
}

/** Facts whose value the marked words give. */
async function factsAt(
  tx: Database,
  { profileId, number }: { profileId: string; number: number },
  proofs: Proofs,
): Promise<string[]> {
  const places: readonly Span[] = proofs.map(({ place }) => place);
  const rows = await tx.factVersion.findMany({
    where: { profileId, number },
    select: { placeStart: true, placeEnd: true, fact: { select: { key: true } } },
  });
  return rows
    .filter(({ placeStart, placeEnd }) => places.some((place) => overlaps(place, { start: placeStart, end: placeEnd })))
    .map(({ fact: { key } }) => key);
}
