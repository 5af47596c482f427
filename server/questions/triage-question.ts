import "server-only";
import { questionId } from "#core/base/schema.ts";
import type { TriageDecision, TriageQuestion } from "#core/questions/triage.ts";
import { whereSaid } from "#core/text/where-said.ts";
import { db } from "../db/client.ts";
import { Refusal } from "../http/refusal.ts";
import { readQuestions } from "../profiles/read-course.ts";
import { documentOf } from "../profiles/read-document.ts";
import type { OwnProfile } from "./own-profile.ts";
import { stateOf } from "./question-places.ts";

/** How the key of a question begins that its author made of marked words. */
export const OWN_KEY = "own-";

/** A question as its author sees it now. After the transaction that changed it, not inside. */
export async function getTriageQuestion(own: OwnProfile, id: string): Promise<TriageQuestion> {
  const [question] = await readTriageQuestions(own, [id]);
  if (!question) throw new Refusal("not-found", "There is no such question in this text.");
  return question;
}

/** These questions of a profile, whatever their state, in the order of the text. */
export async function readTriageQuestions(own: OwnProfile, ids: readonly string[]): Promise<TriageQuestion[]> {
  const document = await documentOf(own.id, own.currentVersion);
  const rows = await db().question.findMany({
    where: { profileId: own.id, id: { in: [...ids] } },
    include: {
      versions: { select: { number: true, authored: true } },
      decisions: { where: { undoneAt: null }, orderBy: [{ decidedAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  const asked = await readQuestions(
    rows.map(({ id, currentVersion }) => ({ questionId: id, number: currentVersion })),
    { profileId: own.id, number: own.currentVersion },
  );
  const byId = new Map(asked.map((question) => [question.id, question]));
  const questions = rows.flatMap((row): TriageQuestion[] => {
    const id = questionId.parse(row.id);
    const question = byId.get(id);
    if (!question) return [];
    const { version, body, topic, factKeys, passages } = question;
    const isAuthored = row.versions.some(({ number, authored }) => number === version && authored !== null);
    const [decision] = row.decisions;
    return [
      {
        ...{ id, version, body, topic, factKeys, passages },
        wrongFrom: body.distractors.map((option) => whereSaid(document, option)),
        state: stateOf(row.status, decision?.version === version),
        wording: row.key.startsWith(OWN_KEY) ? "own" : isAuthored ? "edited" : "generated",
        decision: decision ? decisionOf(decision) : null,
      },
    ];
  });
  return questions.sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

const decisionOf = ({ id, kind, reason }: TriageDecision): TriageDecision => ({ id, kind, reason });

/** A number that grows along the text. */
function placeOf({ passages: [first] }: TriageQuestion): number {
  return first ? first.block * 100_000 + Math.min(99_999, first.marks[0]?.start ?? first.proof.start) : Infinity;
}
