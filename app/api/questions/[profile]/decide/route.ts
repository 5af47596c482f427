import { handle } from "#server/http/handle.ts";
import { decideQuestion, decisionToTake } from "#server/questions/decide-question.ts";

const limit = { name: "decide", most: 1_200, seconds: 600 };

export const POST = handle({ input: decisionToTake, limit }, decideQuestion);
