import { handle } from "#server/http/handle.ts";
import { submission, submitAttempt } from "#server/quizzes/submit-attempt.ts";

const limit = { name: "hand-in", most: 120, seconds: 600 };

export const POST = handle({ input: submission, limit, maxBytes: 200_000 }, submitAttempt);
