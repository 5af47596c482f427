import { handle } from "#server/http/handle.ts";
import { adoptAttempt, startedAttempt } from "#server/quizzes/adopt-attempt.ts";

const limit = { name: "adopt-quiz", most: 200, seconds: 600 };

export const POST = handle({ input: startedAttempt, limit, makesGuest: true }, adoptAttempt);
