import { handle } from "#server/http/handle.ts";
import { decisionToUndo, undoDecision } from "#server/questions/undo-decision.ts";

const limit = { name: "undo-decision", most: 1_200, seconds: 600 };

export const POST = handle({ input: decisionToUndo, limit }, undoDecision);
