import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for how a place feels at an hour, which a reporter tells and nobody has to learn. */
export const sceneGates: readonly Gate[] = [
  {
    name: "feel-of-an-hour",
    reason: "The stem says how loud or how empty a place is at an hour.",
    refuses: ({ body }) => feel.test(filled(body)) && atHour.test(filled(body)),
  },
  {
    name: "days-end-with",
    reason: "The stem says with what evenings end or mornings begin, as a reporter would.",
    seeks: () => [days],
    refuses: ({ body }) => days.test(withoutSource(filled(body)).replace(/^\p{Ll}/u, (first) => first.toUpperCase())),
  },
];

const feel =
  /\b(?:is|are|was|were) (?:already |still |often |mostly )?(?:loud|quiet|busy|crowded|noisy|empty|silent|deserted|packed|awake|asleep|alive)\b/u;
const atHour =
  /\b(?:at|by|before|after) (?:about )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[.:]\d{2})?|dawn|dusk|noon|midnight|night)\b(?! \p{Ll}+s\b)/iu;

const days =
  /^(?:Evenings|Mornings|Afternoons|Nights|Days|Weekends|Summers|Winters|Sundays) (?:end|begin|start|finish|open|close|belong)s? /u;
