import { handle } from "#server/http/handle.ts";
import { edit, editQuestion } from "#server/questions/edit-question.ts";

const limit = { name: "edit-question", most: 300, seconds: 600 };

export const POST = handle({ input: edit, limit }, editQuestion);
