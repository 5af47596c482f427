import { handle } from "#server/http/handle.ts";
import { attemptRef, getAttempt } from "#server/quizzes/read-attempt.ts";

const limit = { name: "read-quiz", most: 600, seconds: 600 };

export const GET = handle({ input: attemptRef, limit }, getAttempt);
