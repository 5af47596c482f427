import "server-only";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { Database } from "../db/client.ts";
import { Prisma } from "../db/generated/client.ts";
import type { QuestionStatus } from "../db/generated/enums.ts";
import { proofsInNewText, type AuthoredVersion, type NewText, type Regenerated } from "./authored-versions.ts";
import { authored, body, proofs, type Proofs } from "./json-columns.ts";

/** A question as it stood before its text was read again. */
export interface KnownQuestion {
  readonly current: { readonly questionId: string; readonly number: number };
  readonly lastNumber: number;
  readonly status: QuestionStatus;
  readonly body: QuestionBody;
  readonly isAuthored: boolean;
  /** Where a new text proves the author's own version; null for the generator's, and where it does not. */
  readonly proofsOfOwn: (regenerated: Regenerated | null, next: NewText) => Proofs | null;
}

/** The questions of a profile by their keys, whatever their state. */
export async function knownQuestions(tx: Database, profileId: string): Promise<Map<string, KnownQuestion>> {
  const rows = await tx.question.findMany({
    where: { profileId },
    include: { versions: { orderBy: { number: "desc" } } },
  });
  const own = await ownVersions(tx, profileId);
  return new Map(
    rows.flatMap(({ id, key, status, currentVersion, versions }) => {
      const version = versions.find(({ number }) => number === currentVersion);
      if (!version) return [];
      const written = own.get(`${id} ${currentVersion}`);
      const known: KnownQuestion = {
        current: { questionId: id, number: currentVersion },
        lastNumber: versions[0]?.number ?? currentVersion,
        status,
        body: body.parse(version.body),
        isAuthored: version.authored !== null,
        proofsOfOwn: (regenerated, next) => (written ? proofsInNewText(written, regenerated, next) : null),
      };
      return [[key, known] as const];
    }),
  );
}

/** What authors wrote, each with the last text that proved it. */
async function ownVersions(tx: Database, profileId: string): Promise<Map<string, AuthoredVersion>> {
  const places = await tx.questionPlace.findMany({
    where: { profileId, version: { authored: { not: Prisma.DbNull } } },
    orderBy: { profileVersion: "asc" },
    include: { version: true },
  });
  const last = new Map(places.map((place) => [`${place.questionId} ${place.questionVersion}`, place]));
  const numbers = [...new Set([...last.values()].map(({ profileVersion }) => profileVersion))];
  const rows = await tx.profileVersion.findMany({
    where: { profileId, number: { in: numbers } },
    select: { number: true, text: true },
  });
  const texts = new Map(rows.map(({ number, text }) => [number, text]));
  return new Map(
    [...last].map(([key, { version, profileVersion, proofs: stored }]) => [
      key,
      {
        body: body.parse(version.body),
        authored: authored.parse(version.authored),
        text: texts.get(profileVersion) ?? "",
        proofs: proofs.parse(stored),
      },
    ]),
  );
}
