import { handle } from "#server/http/handle.ts";
import { acceptEvents, pushRequest } from "#server/reviews/accept-events.ts";
import { eventsSince, pullRequest } from "#server/reviews/events-since.ts";

const push = { name: "push", most: 600, seconds: 600 };
const pull = { name: "pull", most: 1_200, seconds: 600 };

export const POST = handle({ input: pushRequest, limit: push, maxBytes: 2_500_000 }, acceptEvents);
export const GET = handle({ input: pullRequest, limit: pull }, eventsSince);
