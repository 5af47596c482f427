import { v7 } from "uuid";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { TriageQuestion } from "#core/questions/triage.ts";
import type { Context } from "../http/context.ts";
import { importProfile } from "../profiles/import-profile.ts";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest, aProfile } from "../samples.ts";
import { decideQuestion } from "./decide-question.ts";
import { editQuestion } from "./edit-question.ts";
import { getTriage } from "./read-triage.ts";

/** A text on two rivers, the one’s commission founded in this year; with more in front of it. */
export const danube = (year: number, more = ""): string =>
  `# Two rivers\n\n${more}The Danube Commission was founded in ${year}. The Rhine Commission was founded in 1815.\n`;

/** A text of somebody’s own, and what its owner does with its questions. */
export interface Own {
  readonly owner: Context;
  readonly slug: string;
  readonly replaceText: (text: string) => Promise<unknown>;
  readonly list: () => Promise<readonly TriageQuestion[]>;
  readonly find: (type: string, words: string) => Promise<TriageQuestion>;
  readonly decide: (question: TriageQuestion, decision: "keep" | "drop", id?: string) => Promise<TriageQuestion>;
}

/** A guest with a text of their own. */
export async function anOwnText(text = danube(1948), language = "en"): Promise<Own> {
  const owner = await aGuest();
  const slug = `own-${v7()}`;
  const replaceText = (next: string) =>
    importProfile(aProfile({ slug, ownerId: owner.actor.userId, text: next, language }));
  await replaceText(text);
  const list = async () => (await getTriage(owner.actor, { slug: slug })).questions;
  const find = async (type: string, words: string) => {
    const found = (await list()).find(({ body }) => body.type === type && body.stem.includes(words));
    if (!found) throw new Error(`No ${type} on ${words}.`);
    return found;
  };
  const decide = async ({ id: questionId, version }: TriageQuestion, decision: "keep" | "drop", id = v7()) =>
    (await decideQuestion(owner, { profile: slug, id, questionId, version, decision, reason: null })).question;
  return { owner, slug, replaceText, list, find, decide };
}

/** Asks for a question in other words, of other words of the text if they are marked. */
export const reworded = async (
  { owner, slug }: Own,
  question: { id: string; version: number; body: QuestionBody },
  more: { isOverruled?: boolean; marked?: { block: number; start: number; end: number }; id?: string } = {},
) => {
  const { isOverruled = false, marked = null, id = v7() } = more;
  const { id: questionId, version, body } = question;
  return editQuestion(owner, { profile: slug, id, questionId, version, body, marked, isOverruled });
};

export const stemmed = (question: TriageQuestion, stem: string) => ({ ...question, body: { ...question.body, stem } });

/** The question as learners get it; undefined where it is not asked. */
export const asked = async ({ owner, slug }: Own, id: string) =>
  (await getCourse(owner.actor, slug)).questions.find((question) => question.id === id);
