import { describe, expect, test } from "vitest";
import { v7 } from "uuid";
import type { QuestionBody } from "#core/questions/schema.ts";
import { makeQuestion } from "./make-question.ts";
import { getTriage } from "./read-triage.ts";
import { anOwnText, asked, danube } from "./samples.ts";
import { undoDecision } from "./undo-decision.ts";

describe("a question of marked words", () => {
  const marked = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  const gapFor = (text: string, words: string): QuestionBody => ({
    ...{ type: "cloze", stem: text.replace(words, "____"), key: words, accepted: [], distractors: [] },
  });

  test("is asked at once, with its sentence as the proof, in any language", async () => {
    const texts = [
      { language: "de", text: "Die Donau entspringt im Schwarzwald. Der Rhein ist kürzer.", words: "Schwarzwald" },
      { language: "ja", text: "ドナウ川は黒い森に発する。ライン川は短い。", words: "黒い森" },
      { language: "ar", text: "ينبع نهر الدانوب من الغابة السوداء. نهر الراين أقصر.", words: "الغابة السوداء" },
    ];
    for (const { language, text, words } of texts) {
      const own = await anOwnText(`# T\n\n${text}\n`, language);
      const { blocks } = await getTriage(own.owner.actor, { slug: own.slug });
      const block = blocks.find((each) => each.text === text);
      const [sentence] = block?.sentences ?? [];
      const drafted = await makeQuestion(own.owner, {
        ...{ profile: own.slug, id: v7(), isOverruled: false },
        body: gapFor(text.slice(sentence?.start, sentence?.end), words),
        marked: { block: block?.at ?? 0, ...marked(text, words) },
      });
      if (drafted.status !== "saved") throw new Error(JSON.stringify(drafted));
      const [passage] = drafted.question.passages;
      expect(drafted.question).toMatchObject({ state: "kept", wording: "own", version: 1 });
      expect(passage?.text.slice(passage.proof.start, passage.proof.end)).toBe(
        text.slice(sentence?.start, sentence?.end),
      );
      expect(passage?.text.slice(passage.marks[0]?.start, passage.marks[0]?.end)).toBe(words);
      expect(await asked(own, drafted.question.id)).toBeDefined();
    }
  });

  test("as a choice takes no wrong option that is right as well, and undoing drops it", async () => {
    const own = await anOwnText();
    const { blocks } = await getTriage(own.owner.actor, { slug: own.slug });
    const block = blocks.find(({ text }) => text.includes("1815"));
    const words = { block: block?.at ?? 0, ...marked(block?.text ?? "", "1815") };
    const body: QuestionBody = {
      ...{ type: "multiple-choice", stem: "In which year did the Rhine Commission begin?", key: "1815", accepted: [] },
      distractors: ["the year 1815", "1816", "1817"],
    };
    const make = (given: QuestionBody) =>
      makeQuestion(own.owner, { profile: own.slug, id: v7(), body: given, marked: words, isOverruled: true });
    expect(await make(body)).toMatchObject({ status: "advice", findings: [{ name: "two-right", isGrave: true }] });
    const drafted = await make({ ...body, distractors: ["1814", "1816", "1817"] });
    if (drafted.status !== "saved") throw new Error(JSON.stringify(drafted));
    const undone = await undoDecision(own.owner, { profile: own.slug, id: drafted.question.decision?.id ?? "" });
    expect(undone.question.state).toBe("dropped");
  });

  test("stays with its sentence through every change of the text around it", async () => {
    const own = await anOwnText();
    const { blocks } = await getTriage(own.owner.actor, { slug: own.slug });
    const block = blocks.find(({ text }) => text.includes("1815"));
    const drafted = await makeQuestion(own.owner, {
      ...{
        profile: own.slug,
        id: v7(),
        isOverruled: true,
        marked: { block: block?.at ?? 0, ...marked(block?.text ?? "", "Rhine") },
      },
      body: gapFor("The Rhine Commission was founded in 1815.", "Rhine"),
    });
    if (drafted.status !== "saved") throw new Error(JSON.stringify(drafted));
    const { id } = drafted.question;
    await own.replaceText(danube(1856, "Rivers flow. "));
    expect(await asked(own, id)).toMatchObject({ version: 1, passages: [{ marks: [expect.anything()] }] });
    await own.replaceText("# Two rivers\n\nThe Danube Commission was founded in 1856.\n");
    expect(await asked(own, id)).toBeUndefined();
    expect((await own.list()).find((question) => question.id === id)?.state).toBe("retired");
    await own.replaceText(danube(1948));
    expect(await asked(own, id)).toMatchObject({ version: 1 });
  });
});
