import { handle } from "#server/http/handle.ts";
import { answersToSave, saveAnswers } from "#server/quizzes/save-answers.ts";

const limit = { name: "save-answers", most: 1_200, seconds: 600 };

export const POST = handle({ input: answersToSave, limit, maxBytes: 200_000 }, saveAnswers);
