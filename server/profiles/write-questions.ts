import "server-only";
import type { Database } from "../db/client.ts";
import { rowsInParts } from "../db/in-parts.ts";
import type { CoursePlan } from "./course-plan.ts";

/** Writes a plan. A long text has thousands of questions, so each sort of row goes in few statements. */
export async function writeQuestions(
  tx: Database,
  { fresh, versions, asked, retired }: CoursePlan,
  { profileId, number }: { readonly profileId: string; readonly number: number },
): Promise<void> {
  for (const rows of rowsInParts(fresh))
    await tx.$executeRaw`
      insert into "Question" ("id", "profileId", "key", "status", "currentVersion")
      select "questionId", ${profileId}::uuid, "key", 'published', "number"
      from jsonb_to_recordset(${rows}::jsonb) as given("questionId" uuid, "key" text, "number" int)`;
  const written = versions.map(({ question: { body, topic, factIds, importance }, questionId, number }) => ({
    ...{ questionId, number, type: body.type, body, topic, factKeys: factIds, importance },
  }));
  for (const rows of rowsInParts(written))
    await tx.$executeRaw`
      insert into "QuestionVersion" ("questionId", "number", "type", "body", "topic", "factKeys", "importance")
      select "questionId", "number", "type", "body", "topic", "factKeys", "importance"
      from jsonb_to_recordset(${rows}::jsonb) as given(
        "questionId" uuid, "number" int, "type" text, "body" jsonb, "topic" text, "factKeys" text[], "importance" int)`;
  for (const rows of rowsInParts(asked)) {
    await tx.$executeRaw`
      insert into "QuestionPlace" ("questionId", "questionVersion", "profileId", "profileVersion", "proofs")
      select "questionId", "number", ${profileId}::uuid, ${number}, "proofs"
      from jsonb_to_recordset(${rows}::jsonb) as given("questionId" uuid, "number" int, "proofs" jsonb)`;
    await tx.$executeRaw`
      update "Question" set
        "currentVersion" = given."number",
        "status" = case when "status" = 'retired' then 'published' else "status" end
      from jsonb_to_recordset(${rows}::jsonb) as given("questionId" uuid, "number" int)
      where "id" = given."questionId"
        and ("currentVersion" <> given."number" or "status" = 'retired')`;
  }
  await tx.$executeRaw`
    update "Question" set "status" = 'retired' where "id" = any(${retired}::uuid[]) and "status" <> 'dropped'`;
}
