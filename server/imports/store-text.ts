import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { GENERATOR_VERSION } from "#core/questions/generate.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { Refusal } from "../http/refusal.ts";
import { writeCourse } from "../profiles/write-course.ts";
import type { MadeCourse, Sent } from "../texts/made-course.ts";
import type { ImportResult, TextChanges } from "./import-job.ts";
import { newSlug } from "./new-slug.ts";

interface NewText {
  readonly userId: string;
  /** The text that it replaces; null: none. */
  readonly profileId: string | null;
  readonly title: string | null;
  readonly sent: Sent;
  readonly made: MadeCourse;
}

const LONGEST_TITLE = 200;

/** Writes a text and its questions for its owner: as a new one, or as the next version of one that they have. */
export async function storeText(tx: Database, text: NewText): Promise<ImportResult> {
  const { made } = text;
  const { slug, title, changes } = text.profileId === null ? await create(tx, text) : await replace(tx, text);
  const { language, course } = made;
  return { slug, title, facts: course.facts.length, questions: course.questions.length, language, changes };
}

interface Stored {
  readonly slug: string;
  readonly title: string;
  readonly changes: TextChanges | null;
}

async function create(tx: Database, text: NewText): Promise<Stored> {
  const { userId: ownerId, made } = text;
  const title = (text.title ?? made.course.title).slice(0, LONGEST_TITLE);
  const [id, slug] = [newId(), newSlug(title)];
  await tx.profile.create({ data: { id, slug, ownerId, title, language: languageOf(made), sources: [] } });
  await writeVersion(tx, text, { profileId: id, number: 1 });
  return { slug, title, changes: null };
}

async function replace(tx: Database, text: NewText): Promise<Stored> {
  const { profileId, userId: ownerId, made } = text;
  await tx.$queryRaw`select "id" from "Profile" where "id" = ${profileId}::uuid for update`;
  const profile = await tx.profile.findFirst({ where: { id: profileId ?? "", ownerId, deletedAt: null } });
  if (!profile) throw new Refusal("not-found", "The text that this was to replace is not there any more.");
  const { id, slug, currentVersion } = profile;
  const before = await questionsOf(tx, id);
  const number = currentVersion + 1;
  const title = text.title ?? profile.title;
  await tx.profile.update({
    where: { id },
    data: { title, language: languageOf(made), currentVersion: number, revision: { increment: 1 } },
  });
  await writeVersion(tx, text, { profileId: id, number });
  return { slug, title, changes: compare(before, await questionsOf(tx, id)) };
}

/** As in BCP 47, where it is `und` that the language cannot be told. */
const languageOf = ({ language }: MadeCourse): string => language?.code ?? "und";

async function writeVersion(
  tx: Database,
  { made, sent: { bytes, name } }: NewText,
  at: { profileId: string; number: number },
): Promise<void> {
  const { text, format, course } = made;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const origin = name === null ? { how: "pasted" } : { how: "file", name };
  await tx.profileVersion.create({
    data: { ...at, text, format, sha256, generatorVersion: GENERATOR_VERSION, origin },
  });
  await writeCourse(tx, course, { ...at, text });
}

const row = z.object({
  id: z.string(),
  status: z.enum(["suggested", "published", "dropped", "retired"]),
  currentVersion: z.int(),
});

type Row = z.infer<typeof row>;

async function questionsOf(tx: Database, profileId: string): Promise<Row[]> {
  const select = { id: true, status: true, currentVersion: true };
  return z.array(row).parse(await tx.question.findMany({ where: { profileId }, select }));
}

const isAsked = (question: Row | undefined): boolean =>
  question?.status === "published" || question?.status === "suggested";

function compare(before: readonly Row[], after: readonly Row[]): TextChanges {
  const old = new Map(before.map((question) => [question.id, question]));
  const asked = after.filter(isAsked);
  const known = asked.filter(({ id }) => isAsked(old.get(id)));
  const kept = known.filter(({ id, currentVersion }) => old.get(id)?.currentVersion === currentVersion);
  const retired = after.filter((question) => question.status === "retired" && isAsked(old.get(question.id)));
  return {
    kept: kept.length,
    changed: known.length - kept.length,
    added: asked.length - known.length,
    retired: retired.length,
  };
}
