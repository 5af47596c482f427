import "server-only";
import { createHash } from "node:crypto";
import { GENERATOR_VERSION } from "#core/questions/generate.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { Refusal } from "../http/refusal.ts";
import { prepareCourse, writeCourse } from "../profiles/write-course.ts";
import type { MadeCourse, Sent } from "../texts/made-course.ts";
import type { ImportResult } from "./import-job.ts";
import { newSlug } from "./new-slug.ts";

interface NewText {
  readonly userId: string;
  /** The text that it replaces; null: none. */
  readonly profileId: string | null;
  readonly title: string | null;
  /** See `ImportPayload`. */
  readonly confirmed: number | null;
  readonly sent: Sent;
  readonly made: MadeCourse;
}

const LONGEST_TITLE = 200;

/**
 * Writes a text and its questions for its owner: as a new one, or as the next version of one that they have. That needs
 * their word on the revision it replaces; without it, or where the text was changed since, it only says what it would do.
 */
export async function storeText(tx: Database, text: NewText): Promise<ImportResult> {
  const { language, course } = text.made;
  const stored = text.profileId === null ? await create(tx, text) : await replace(tx, text);
  return { ...stored, facts: course.facts.length, questions: course.questions.length, language };
}

type Stored = Pick<ImportResult, "slug" | "title" | "changes" | "plan">;

async function create(tx: Database, text: NewText): Promise<Stored> {
  const { userId: ownerId, made } = text;
  const title = (text.title ?? made.course.title).slice(0, LONGEST_TITLE);
  const [id, slug] = [newId(), newSlug(title)];
  await tx.profile.create({ data: { id, slug, ownerId, title, language: languageOf(made), sources: [] } });
  await writeVersion(tx, text, { profileId: id, number: 1 });
  await writeCourse(tx, made.course, { profileId: id, number: 1, text: made.text });
  return { slug, title, changes: null, plan: null };
}

async function replace(tx: Database, text: NewText): Promise<Stored> {
  const { profileId, userId: ownerId, made, confirmed } = text;
  await tx.$queryRaw`select "id" from "Profile" where "id" = ${profileId}::uuid for update`;
  const profile = await tx.profile.findFirst({ where: { id: profileId ?? "", ownerId, deletedAt: null } });
  if (!profile) throw new Refusal("not-found", "The text that this was to replace is not there any more.");
  const { id, slug, currentVersion, revision } = profile;
  const title = text.title ?? profile.title;
  const { changes, write } = await prepareCourse(tx, made.course, { profileId: id, text: made.text });
  if (confirmed !== revision) return { slug, title, changes, plan: { revision, isNew: confirmed !== null } };
  const number = currentVersion + 1;
  await tx.profile.update({
    where: { id },
    data: { title, language: languageOf(made), currentVersion: number, revision: { increment: 1 } },
  });
  await writeVersion(tx, text, { profileId: id, number });
  await write(number);
  return { slug, title, changes, plan: null };
}

/** As in BCP 47, where it is `und` that the language cannot be told. */
const languageOf = ({ language }: MadeCourse): string => language?.code ?? "und";

async function writeVersion(
  tx: Database,
  { made, sent: { bytes, name } }: NewText,
  at: { profileId: string; number: number },
): Promise<void> {
  const { text, format } = made;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const origin = name === null ? { how: "pasted" } : { how: "file", name };
  await tx.profileVersion.create({
    data: { ...at, text, format, sha256, generatorVersion: GENERATOR_VERSION, origin },
  });
}
