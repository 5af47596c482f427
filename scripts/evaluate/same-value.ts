import { gradeResponse } from "#core/questions/grade.ts";

/** Whether a text is right for a value, judged as a typed answer would be; a slip of spelling is not the same value. */
export function isSameValue(text: string, value: string, accepted: readonly string[] = []): boolean {
  const grade = gradeResponse(
    { type: "short-answer", stem: "", key: value, accepted: [...accepted], distractors: [] },
    { type: "short-answer", text },
  );
  return grade.outcome === "right" && grade.how !== "slip";
}
