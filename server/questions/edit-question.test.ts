import { describe, expect, test } from "vitest";
import type { QuestionBody } from "#core/questions/schema.ts";
import { db } from "../db/client.ts";
import { getTriage } from "./read-triage.ts";
import { anOwnText, asked, danube, reworded, stemmed } from "./samples.ts";
import { undoDecision } from "./undo-decision.ts";

describe("an edit", () => {
  test("is a new version, counts as kept, and can be undone", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const drafted = await reworded(own, stemmed(question, "When was the Danube Commission set up?"));
    if (drafted.status !== "saved") throw new Error("Not saved.");
    expect(drafted.question).toMatchObject({ version: 2, state: "kept", wording: "edited" });
    expect(await db().questionVersion.count({ where: { questionId: question.id } })).toBe(2);
    const { question: undone } = await undoDecision(own.owner, {
      profile: own.slug,
      id: drafted.question.decision?.id ?? "",
    });
    expect(undone).toEqual(question);
  });

  test("whose answer the passage does not hold is refused, whatever its author says", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const body: QuestionBody = {
      type: "numeric",
      stem: question.body.stem,
      key: "1949",
      accepted: [],
      distractors: [],
    };
    for (const isOverruled of [false, true])
      expect(await reworded(own, { ...question, body }, { isOverruled })).toMatchObject({
        status: "advice",
        findings: [{ name: "proof-without-answer", isGrave: true }],
      });
    expect(await asked(own, question.id)).toMatchObject({ version: 1 });
  });

  test("with a flaw of style is advised against, and taken when its author insists", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const flawed = stemmed(question, "The Danube Commission was founded in which year");
    const advised = await reworded(own, flawed);
    expect(advised).toMatchObject({ status: "advice", findings: [{ name: "unfocused", isGrave: false }] });
    expect(await reworded(own, flawed, { isOverruled: true })).toMatchObject({ status: "saved" });
    const [decision] = await db().decision.findMany({ where: { questionId: question.id } });
    expect(decision).toMatchObject({ kind: "edit", overruled: ["unfocused"] });
  });

  test("may rest on other words of the text", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const body: QuestionBody = { ...question.body, type: "numeric", key: "1815", accepted: [], distractors: [] };
    const at = (await getTriage(own.owner.actor, { slug: own.slug })).blocks.find(({ text }) => text.includes("1815"));
    const start = at?.text.indexOf("1815") ?? 0;
    const drafted = await reworded(
      own,
      { ...question, body: { ...body, stem: "When was the Rhine Commission founded, in the text?" } },
      { marked: { block: at?.at ?? 0, start, end: start + 4 }, isOverruled: true },
    );
    if (drafted.status !== "saved") throw new Error(JSON.stringify(drafted));
    const [passage] = drafted.question.passages;
    expect(passage?.text.slice(passage.proof.start, passage.proof.end)).toContain("Rhine Commission");
  });
});

describe("a text that is replaced", () => {
  test("never revives what was dropped", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    await own.decide(question, "drop");
    for (const text of [danube(1856), "# Two rivers\n\nThe Rhine Commission was founded in 1815.\n", danube(1948)]) {
      await own.replaceText(text);
      expect(await asked(own, question.id)).toBeUndefined();
    }
  });

  test("keeps an edit while its fact is unchanged, and gives it up when the text says something else", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const stem = "When was the Danube Commission set up?";
    await reworded(own, stemmed(question, stem));
    await own.replaceText(danube(1948, "It rains there. "));
    expect(await asked(own, question.id)).toMatchObject({ version: 2, body: { stem, key: "1948" } });
    await own.replaceText(danube(1856));
    expect(await asked(own, question.id)).toMatchObject({ version: 3, body: { key: "1856" } });
    expect(await own.find("numeric", "Danube")).toMatchObject({ state: "open", wording: "generated" });
  });

  test("retires an edit with its fact, and brings both back", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const stem = "When was the Danube Commission set up?";
    await reworded(own, stemmed(question, stem));
    await own.replaceText("# Two rivers\n\nThe Rhine Commission was founded in 1815.\n");
    expect((await own.list()).find(({ id }) => id === question.id)?.state).toBe("retired");
    await own.replaceText(danube(1948));
    expect(await asked(own, question.id)).toMatchObject({ version: 2, body: { stem } });
  });
});
