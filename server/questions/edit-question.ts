import "server-only";
import { z } from "zod";
import { checkDraft, type Finding } from "#core/questions/check-draft.ts";
import { answersOf } from "#core/questions/proved.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { Drafted, MarkedWords } from "#core/questions/triage.ts";
import { db, type Database } from "../db/client.ts";
import { transaction } from "../db/transaction.ts";
import type { Context } from "../http/context.ts";
import { Refusal } from "../http/refusal.ts";
import { authored, body as bodyColumn, proofs as proofsColumn, type Authored } from "../profiles/json-columns.ts";
import { sameJson } from "../profiles/same-json.ts";
import { aboutToDecide, rememberDecision } from "./decisions.ts";
import { draft, markedWords, mustBeSaid, readDraft } from "./draft.ts";
import { evidenceFor, proofsOfMarked, type Claim } from "./evidence.ts";
import { getOwnProfile, lockSameText, type OwnProfile } from "./own-profile.ts";
import { getTriageQuestion } from "./triage-question.ts";

export const edit = z.strictObject({
  ...draft,
  questionId: z.uuid(),
  version: z.int().min(1),
  /** Words that prove it instead of those that proved it so far. */
  marked: markedWords.nullable().default(null),
});

/**
 * Gives a question the author's wording, as a new version: answers to the old one stay answers to it. Advice is said
 * before anything is saved.
 */
export async function editQuestion({ actor, now }: Context, asked: z.infer<typeof edit>): Promise<Drafted> {
  const { profile, id, questionId, version, marked, isOverruled } = asked;
  const own = await getOwnProfile(db(), actor, profile);
  const isDone = (await db().decision.count({ where: { id, questionId, question: { profileId: own.id } } })) > 0;
  if (isDone) return { status: "saved", question: await getTriageQuestion(own, questionId) };
  const body = readDraft(asked.body);
  const before = await readEdited(own, { questionId, version });
  if (body.type !== before.body.type) throw new Refusal("invalid", "An edit keeps the kind of question.");
  if (!marked && sameJson(body, before.body))
    throw new Refusal("invalid", "Nothing is different yet. Change something, or keep the question as it is.");
  const claim = await claimOf(own, before, marked);
  const findings = checkDraft(body, await evidenceFor(own, claim));
  const toSay = mustBeSaid(findings, isOverruled);
  if (toSay.length > 0) return { status: "advice", findings: toSay };
  const locked = await transaction(async (tx) => {
    const locked = await lockSameText(tx, actor, own);
    const state = await aboutToDecide(tx, locked, { questionId, version });
    const number = await writeVersion(tx, locked, { questionId, body, before, claim, isMarked: marked !== null });
    const overruled = namesOf(findings);
    const decision = { id, questionId, userId: actor.userId, now, kind: "edit" as const, before: state, overruled };
    await rememberDecision(tx, { ...decision, version: number });
    return locked;
  });
  return { status: "saved", question: await getTriageQuestion(locked, questionId) };
}

const namesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ name }) => name))];

interface Edited extends Claim {
  readonly body: QuestionBody;
  readonly topic: string;
  readonly importance: number;
  readonly authored: Authored | null;
}

async function readEdited(
  { id: profileId, currentVersion }: OwnProfile,
  { questionId, version }: { questionId: string; version: number },
): Promise<Edited> {
  const row = await db().questionVersion.findFirst({
    where: { questionId, number: version, question: { profileId } },
    include: { places: { where: { profileId, profileVersion: currentVersion } } },
  });
  if (!row) throw new Refusal("not-found", "There is no such question in this text.");
  const [place] = row.places;
  if (!place) throw new Refusal("conflict", "The text does not say this any more, so the question is not asked.");
  const body = bodyColumn.parse(row.body);
  return {
    body,
    ...{ topic: row.topic, importance: row.importance, factKeys: row.factKeys },
    authored: row.authored === null ? null : authored.parse(row.authored),
    proofs: proofsColumn.parse(place.proofs),
    known: answersOf(body),
  };
}

async function claimOf(
  own: OwnProfile,
  { factKeys, proofs, known }: Edited,
  marked: MarkedWords | null,
): Promise<Claim> {
  if (!marked) return { factKeys, proofs, known };
  return { factKeys, proofs: await proofsOfMarked(own, marked), known: [] };
}

interface NewVersion {
  readonly questionId: string;
  readonly body: QuestionBody;
  readonly before: Edited;
  readonly claim: Claim;
  readonly isMarked: boolean;
}

async function writeVersion(
  tx: Database,
  { id: profileId, currentVersion }: OwnProfile,
  { questionId, body, before, claim, isMarked }: NewVersion,
): Promise<number> {
  const last = await tx.questionVersion.aggregate({ where: { questionId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const rows = await tx.factVersion.findMany({
    where: { profileId, number: currentVersion, fact: { key: { in: [...before.factKeys] } } },
    select: { value: true, fact: { select: { key: true } } },
  });
  const facts = rows.map(({ value, fact: { key } }) => ({ key, value }));
  const hasOwnProof = isMarked || (before.authored?.hasOwnProof ?? false);
  const { topic, importance, factKeys } = before;
  await tx.questionVersion.create({
    data: {
      ...{ questionId, number, type: body.type, body, topic, importance, factKeys: [...factKeys] },
      authored: authored.parse({ facts, hasOwnProof }),
    },
  });
  await tx.questionPlace.create({
    data: {
      ...{ questionId, questionVersion: number, profileId, profileVersion: currentVersion },
      proofs: claim.proofs,
    },
  });
  await tx.question.update({ where: { id: questionId }, data: { currentVersion: number, status: "published" } });
  return number;
}
