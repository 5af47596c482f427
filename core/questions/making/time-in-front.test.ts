import { expect, test } from "vitest";
import { aFact } from "../gates/samples/a-candidate.ts";
import { withTimeInFront } from "./time-in-front.ts";

const agreement = aFact({
  kind: "date",
  subject: "the towns of Holm",
  relationKey: "agree on",
  quote: "On 8 November 1576 the towns of Holm agreed to drive the pilots out.",
  literal: "8 November 1576",
});

test("a time that the text has in front does not stand behind what was only meant to be done", () => {
  expect(withTimeInFront("The towns of Holm agreed to drive the pilots out on ____.", agreement)).toBe(
    "On ____, the towns of Holm agreed to drive the pilots out.",
  );
  expect(
    withTimeInFront(
      "According to the text, the towns of Holm agreed to drive the pilots out on 8 November 1576.",
      agreement,
    ),
  ).toBe("According to the text, on 8 November 1576, the towns of Holm agreed to drive the pilots out.");
});

test("the wrong day of a false statement stands where the right one does", () => {
  expect(withTimeInFront("The towns of Holm agreed to drive the pilots out on 6 May 1571.", agreement)).toBe(
    "On 6 May 1571, the towns of Holm agreed to drive the pilots out.",
  );
});

test("a time that the text has behind the purpose stays there", () => {
  const plan = aFact({
    kind: "year",
    subject: "Ada Brandt",
    relationKey: "come in",
    quote: "Ada Brandt came to open the bridge in 1887.",
    literal: "1887",
  });
  expect(withTimeInFront("Ada Brandt came to open the bridge in ____.", plan)).toBe(
    "Ada Brandt came to open the bridge in ____.",
  );
});
