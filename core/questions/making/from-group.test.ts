import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const responsesTo = (text: string) =>
  generateCourse({ text, format: "markdown", name: "x" }).questions.flatMap(({ body }) =>
    body.type === "multiple-response" ? [body] : [],
  );

test("events are told apart by a round year between them, which is the year of none", () => {
  const [body] = responsesTo(
    "# Tern Bridge\n\nThe Lind Bank was founded in 1861. The Tern Bridge was opened in 1887. The Solvik Line was closed in 1931.",
  );
  expect(body?.stem).toMatch(
    /^According to the text on the Tern Bridge, which of these events.* took place before 1900\?$/u,
  );
  expect(body?.key).toHaveLength(2);
  expect(body?.distractors).toHaveLength(1);
});

test("events that lie too close are not", () => {
  expect(
    responsesTo(
      "# Tern Bridge\n\nThe Lind Bank was founded in 1931. The Tern Bridge was opened in 1932. The Solvik Line was closed in 1933.",
    ),
  ).toEqual([]);
});

test("events that came a lifetime later than the limit are no wrong options", () => {
  expect(
    responsesTo(
      "# Tern Bridge\n\nThe Lind Bank was founded in 1561. The Tern Bridge was opened in 1587. The Solvik Line was closed in 1931.",
    ),
  ).toEqual([]);
});
