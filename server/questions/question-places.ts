import "server-only";
import { z } from "zod";
import type { TriageState } from "#core/questions/triage.ts";
import { db } from "../db/client.ts";
import type { QuestionStatus } from "../db/generated/enums.ts";
import type { OwnProfile } from "./own-profile.ts";

const rows = z.array(
  z.object({
    id: z.string(),
    status: z.enum(["suggested", "published", "dropped", "retired"]),
    isDecided: z.boolean(),
    start: z.int().nullable(),
  }),
);

/** A question without its words: what is decided of it, and where the text proves it. */
export interface PlacedQuestion {
  readonly id: string;
  readonly state: TriageState;
  /** In the source; null where the text does not say it any more. */
  readonly start: number | null;
}

/** All questions of a text in its order, however many they are. */
export async function placedQuestions({ id: profileId, currentVersion }: OwnProfile): Promise<PlacedQuestion[]> {
  const found = rows.parse(
    await db().$queryRaw`
    select "id", "status", ("proofs" -> 0 -> 'place' ->> 'start')::int as "start",
      "currentVersion" = (
        select "version" from "Decision" where "questionId" = "id" and "undoneAt" is null
        order by "decidedAt" desc, "Decision"."id" desc limit 1) is true as "isDecided"
    from "Question" left join "QuestionPlace" on "questionId" = "id"
      and "questionVersion" = "currentVersion" and "profileVersion" = ${currentVersion}
    where "Question"."profileId" = ${profileId}::uuid
    order by "start" nulls last, "id"`,
  );
  return found.map(({ id, status, isDecided, start }) => ({ id, start, state: stateOf(status, isDecided) }));
}

/** A version that came after the decision is to be decided anew; what was dropped stays so. */
export function stateOf(status: QuestionStatus, isDecided: boolean): TriageState {
  switch (status) {
    case "dropped":
    case "retired":
      return status;
    case "published":
    case "suggested":
      return isDecided ? "kept" : "open";
  }
}
