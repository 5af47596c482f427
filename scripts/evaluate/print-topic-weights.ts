import { fitTopics } from "./fit-topics.ts";
import { articleOf, readTopics } from "./topics.ts";

// For core/facts/topic/weights.ts, when a sign has changed.
process.stdout.write(`${JSON.stringify(fitTopics(readTopics("texts").map(articleOf)), null, 2)}\n`);
