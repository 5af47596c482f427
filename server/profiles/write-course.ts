import "server-only";
import type { GeneratedCourse } from "#core/questions/generate.ts";
import type { Database } from "../db/client.ts";
import { changesOf, planCourse, type TextChanges } from "./course-plan.ts";
import type { Findings } from "./json-columns.ts";
import { knownQuestions } from "./known-questions.ts";
import { writeFacts } from "./write-facts.ts";
import { writeQuestions } from "./write-questions.ts";

interface Version {
  readonly profileId: string;
  readonly number: number;
  /** The text of this version. */
  readonly text: string;
}

/** What a text would do to the questions of a profile, and the way to do it in the same transaction. */
export interface PreparedCourse {
  readonly changes: TextChanges;
  /** As of one version of the text. */
  readonly write: (number: number) => Promise<void>;
}

/**
 * Prepares to write what a text states and asks, inside the transaction of `tx`. What the author dropped stays dropped,
 * and what the author wrote stays as long as the text bears it out.
 */
export async function prepareCourse(
  tx: Database,
  course: GeneratedCourse,
  { profileId, text }: Omit<Version, "number">,
): Promise<PreparedCourse> {
  const before = await knownQuestions(tx, profileId);
  const plan = planCourse(course, text, before);
  return {
    changes: changesOf(plan, before),
    write: async (number) => {
      await writeFacts(tx, course.facts, { profileId, number });
      await writeFindings(tx, course, { profileId, number });
      await writeQuestions(tx, plan, { profileId, number });
    },
  };
}

/** Writes what a text states and asks as of one version of it, inside the transaction of `tx`. */
export async function writeCourse(tx: Database, course: GeneratedCourse, version: Version): Promise<void> {
  const { write } = await prepareCourse(tx, course, version);
  await write(version.number);
}

/** A page shows no more of them than a person can read. */
const MOST_REJECTED = 300;

async function writeFindings(
  tx: Database,
  course: GeneratedCourse,
  { profileId, number }: Omit<Version, "text">,
): Promise<void> {
  const findings: Findings = {
    disagreements: course.disagreements.map(({ sort, about, factIds }) => ({ sort, about, factKeys: [...factIds] })),
    rejected: course.rejected
      .slice(0, MOST_REJECTED)
      .map(({ body: { type, stem }, gate, reason }) => ({ type, stem, gate, reason })),
    rejectedCount: course.rejected.length,
    topic: course.topic && [...course.topic.aliases],
  };
  await tx.profileVersion.update({ where: { profileId_number: { profileId, number } }, data: { findings } });
}
