import { handle } from "#server/http/handle.ts";
import { makeQuestion, newQuestion } from "#server/questions/make-question.ts";

const limit = { name: "make-question", most: 300, seconds: 600 };

export const POST = handle({ input: newQuestion, limit }, makeQuestion);
