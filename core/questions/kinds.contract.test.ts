import { describe, expect, test } from "vitest";
import { keyTexts, responseTexts } from "./answer-texts.ts";
import { gradeResponse } from "./grade.ts";
import type { Sample } from "./kind.ts";
import { samplesCloze } from "./kinds/cloze/samples.ts";
import { samplesMatching } from "./kinds/matching/samples.ts";
import { samplesMultipleChoice } from "./kinds/multiple-choice/samples.ts";
import { samplesMultipleResponse } from "./kinds/multiple-response/samples.ts";
import { samplesNumeric } from "./kinds/numeric/samples.ts";
import { samplesOrdering } from "./kinds/ordering/samples.ts";
import { samplesShortAnswer } from "./kinds/short-answer/samples.ts";
import { samplesTrueFalse } from "./kinds/true-false/samples.ts";
import { publicPart } from "./public-part.ts";
import { questionBody, response as responseSchema, type Kind, type QuestionBody } from "./schema.ts";

const samples: { readonly [K in Kind]: readonly Sample<K>[] } = {
  "short-answer": samplesShortAnswer,
  numeric: samplesNumeric,
  cloze: samplesCloze,
  "multiple-choice": samplesMultipleChoice,
  "multiple-response": samplesMultipleResponse,
  "true-false": samplesTrueFalse,
  ordering: samplesOrdering,
  matching: samplesMatching,
};

const outcomes = (kind: Kind) => samples[kind].flatMap(({ cases }) => cases.map(({ grade }) => grade.outcome));

/** Another key for the same question: what a page shows must not tell the two apart. */
function withAnotherKey(body: QuestionBody): QuestionBody {
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
      return { ...body, key: "something else" };
    case "true-false":
      return { ...body, key: body.key === "true" ? "false" : "true" };
    case "multiple-choice":
      return { ...body, key: body.distractors[0]!, distractors: [body.key, ...body.distractors.slice(1)] };
    case "multiple-response":
      return { ...body, key: body.distractors, distractors: body.key };
    case "ordering":
      return { ...body, key: [body.key[0]!, ...body.key.slice(1).reverse()] };
    case "matching": {
      const rights = body.key.map(([, right]) => right).reverse();
      return { ...body, key: body.key.map(([left], i): [string, string] => [left, rights[i]!]) };
    }
  }
}

describe.each(Object.keys(samples) as Kind[])("%s", (kind) => {
  const bodies: readonly QuestionBody[] = samples[kind].map(({ body }) => body);

  test("its samples keep to the schemas", () => {
    for (const body of bodies) expect(questionBody.parse(body)).toEqual(body);
    for (const { cases } of samples[kind])
      for (const { response } of cases) expect(responseSchema.parse(response)).toEqual(response);
  });

  test("it grades its samples as they say", () => {
    for (const { body, cases } of samples[kind])
      for (const { response, grade } of cases)
        expect(gradeResponse(body, response), JSON.stringify(response)).toEqual(
          grade.outcome === "partly" ? { outcome: "partly", share: expect.closeTo(grade.share, 9) as number } : grade,
        );
  });

  test("its samples hold a right and a wrong response", () => {
    expect(outcomes(kind)).toEqual(expect.arrayContaining(["right", "wrong"]));
  });

  test("“I don’t know” is wrong, and a response of another kind is unreadable", () => {
    const other =
      kind === "true-false"
        ? ({ type: "cloze", text: "true" } as const)
        : ({ type: "true-false", chosen: "true" } as const);
    for (const body of bodies) {
      expect(gradeResponse(body, { type: "unknown" })).toEqual({ outcome: "wrong" });
      expect(gradeResponse(body, other)).toEqual({ outcome: "unreadable", why: "other-kind" });
    }
  });

  test("its public part is the same whatever the key", () => {
    for (const body of bodies) {
      const shown = publicPart(body, "seed");
      expect(shown).not.toHaveProperty("key");
      if (body.type !== "ordering") expect(publicPart(withAnotherKey(body), "seed")).toEqual(shown);
    }
  });

  test("key and responses can be shown as text", () => {
    for (const body of bodies) expect(keyTexts(body).every((text) => text !== "")).toBe(true);
    for (const { cases } of samples[kind])
      for (const { response } of cases) expect(responseTexts(response)).toBeInstanceOf(Array);
    expect(responseTexts({ type: "unknown" })).toEqual([]);
  });
});

test("items to be ordered are never shown in the right order", () => {
  for (let i = 0; i < 200; i++)
    for (const { body } of samplesOrdering) {
      const shown = publicPart(body, `seed ${i}`);
      expect(shown.type === "ordering" && shown.items).not.toEqual(body.key);
    }
});
