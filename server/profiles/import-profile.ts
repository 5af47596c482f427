import "server-only";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { UserId } from "#core/base/ids.ts";
import { generateCourse, GENERATOR_VERSION } from "#core/questions/generate.ts";
import type { TextFormat } from "#core/text/block.ts";
import type { Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import { transaction } from "../db/transaction.ts";
import type { sources } from "./json-columns.ts";
import { writeCourse } from "./write-course.ts";

export interface ProfileInput {
  readonly slug: string;
  /** Null: of the library. */
  readonly ownerId: UserId | null;
  readonly lead: string;
  readonly language: string;
  readonly licence: string;
  readonly sources: z.infer<typeof sources>;
  readonly text: string;
  readonly format: TextFormat;
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Brings a profile and its questions to what `input` says, in one step. Facts and questions that stay keep their
 * identity; a changed question gets a new version; what is gone is retired, never deleted. Returns whether anything
 * changed.
 */
export function importProfile(input: ProfileInput): Promise<boolean> {
  return transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`profile ${input.slug}`}, 0))`;
    const before = await tx.profile.findUnique({ where: { slug: input.slug }, include: { versions: true } });
    const current = before?.versions.find(({ number }) => number === before.currentVersion);
    const stamp = stampOf(input);
    if (before && current?.generatorVersion === stamp && current.sha256 === input.sha256) return false;
    const course = generateCourse({ text: input.text, format: input.format, name: input.slug });
    const number = (current?.number ?? 0) + 1;
    const profileId = before?.id ?? newId();
    await writeProfile(tx, { input, title: course.title, profileId, number, isNew: !before });
    await tx.profileVersion.create({
      data: {
        profileId,
        number,
        text: input.text,
        format: input.format,
        sha256: input.sha256,
        generatorVersion: stamp,
      },
    });
    await writeCourse(tx, course, { profileId, number, text: input.text });
    return true;
  });
}

interface Write {
  readonly input: ProfileInput;
  readonly title: string;
  readonly profileId: string;
  readonly number: number;
  readonly isNew: boolean;
}

async function writeProfile(tx: Database, { input, title, profileId, number, isNew }: Write): Promise<void> {
  const { slug, ownerId, lead, language, licence, sources } = input;
  const data = { slug, ownerId, title, lead, language, licence, sources, currentVersion: number };
  if (isNew) await tx.profile.create({ data: { id: profileId, ...data } });
  else await tx.profile.update({ where: { id: profileId }, data: { ...data, revision: { increment: 1 } } });
}

/** Changes with the generator and with all that is said of the text beside it. */
function stampOf({ lead, language, licence, sources, format }: ProfileInput): string {
  const said = JSON.stringify([lead, language, licence, sources, format]);
  return `${GENERATOR_VERSION} ${createHash("sha256").update(said).digest("hex").slice(0, 12)}`;
}
