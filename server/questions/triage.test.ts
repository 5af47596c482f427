import { describe, expect, test } from "vitest";
import { v7 } from "uuid";
import type { QuestionBody } from "#core/questions/schema.ts";
import type { TriageQuestion } from "#core/questions/triage.ts";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { importProfile } from "../profiles/import-profile.ts";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest, aLibrary, aProfile } from "../samples.ts";
import { decideQuestion } from "./decide-question.ts";
import { editQuestion } from "./edit-question.ts";
import { makeQuestion } from "./make-question.ts";
import { getTriage } from "./read-triage.ts";
import { undoDecision } from "./undo-decision.ts";

const danube = (year: number, more = ""): string =>
  `# Two rivers\n\n${more}The Danube Commission was founded in ${year}. The Rhine Commission was founded in 1815.\n`;

interface Own {
  readonly owner: Context;
  readonly slug: string;
  readonly replaceText: (text: string) => Promise<unknown>;
  readonly list: () => Promise<readonly TriageQuestion[]>;
  readonly find: (type: string, words: string) => Promise<TriageQuestion>;
  readonly decide: (question: TriageQuestion, decision: "keep" | "drop", id?: string) => Promise<TriageQuestion>;
}

async function anOwnText(text = danube(1948), language = "en"): Promise<Own> {
  const owner = await aGuest();
  const slug = `own-${v7()}`;
  const replaceText = (next: string) =>
    importProfile(aProfile({ slug, ownerId: owner.actor.userId, text: next, language }));
  await replaceText(text);
  const list = async () => (await getTriage(owner.actor, { slug: slug })).questions;
  const find = async (type: string, words: string) => {
    const found = (await list()).find(({ body }) => body.type === type && body.stem.includes(words));
    if (!found) throw new Error(`No ${type} on ${words}.`);
    return found;
  };
  const decide = async ({ id: questionId, version }: TriageQuestion, decision: "keep" | "drop", id = v7()) =>
    (await decideQuestion(owner, { profile: slug, id, questionId, version, decision, reason: null })).question;
  return { owner, slug, replaceText, list, find, decide };
}

const reworded = async (
  { owner, slug }: Own,
  question: { id: string; version: number; body: QuestionBody },
  more: { isOverruled?: boolean; marked?: { block: number; start: number; end: number }; id?: string } = {},
) => {
  const { isOverruled = false, marked = null, id = v7() } = more;
  const { id: questionId, version, body } = question;
  return editQuestion(owner, { profile: slug, id, questionId, version, body, marked, isOverruled });
};

const stemmed = (question: TriageQuestion, stem: string) => ({ ...question, body: { ...question.body, stem } });

const asked = async ({ owner, slug }: Own, id: string) =>
  (await getCourse(owner.actor, slug)).questions.find((question) => question.id === id);

describe("a decision", () => {
  test("to drop takes the question out of the course, and undoing brings it back as it was", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    expect(question).toMatchObject({ state: "open", wording: "generated", decision: null });
    const dropped = await own.decide(question, "drop");
    expect(dropped.state).toBe("dropped");
    expect(await asked(own, question.id)).toBeUndefined();
    const undone = await undoDecision(own.owner, { profile: own.slug, id: dropped.decision?.id ?? "" });
    expect(undone.question).toEqual(question);
    expect(await asked(own, question.id)).toMatchObject({ id: question.id, version: 1 });
  });

  test("that is sent twice is taken once, and a reason can follow", async () => {
    const own = await anOwnText();
    const { id: questionId, version } = await own.find("numeric", "Danube");
    const decision = { profile: own.slug, id: v7(), questionId, version, decision: "drop" as const, reason: null };
    await decideQuestion(own.owner, decision);
    const { question } = await decideQuestion(own.owner, { ...decision, reason: "Too easy" });
    expect(question.decision).toEqual({ id: decision.id, kind: "drop", reason: "Too easy" });
    expect(await db().decision.count({ where: { questionId } })).toBe(1);
  });

  test("is undone from the last one back, each once", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    const kept = await own.decide(question, "keep");
    const dropped = await own.decide(kept, "drop");
    const undo = (id = "") => undoDecision(own.owner, { profile: own.slug, id });
    await expect(undo(kept.decision?.id)).rejects.toMatchObject({ code: "conflict" });
    expect((await undo(dropped.decision?.id)).question.state).toBe("kept");
    expect((await undo(dropped.decision?.id)).question.state).toBe("kept");
    expect((await undo(kept.decision?.id)).question.state).toBe("open");
  });

  test("on a version that is no longer asked is refused", async () => {
    const own = await anOwnText();
    const question = await own.find("numeric", "Danube");
    await own.replaceText(danube(1856));
    await expect(own.decide(question, "keep")).rejects.toMatchObject({ code: "conflict" });
  });
});

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

test("only the owner looks through a text and decides; the library’s is refused with a sentence", async () => {
  const own = await anOwnText();
  const stranger = await aGuest();
  const question = await own.find("numeric", "Danube");
  const kept = await own.decide(question, "keep");
  const { slug: profile } = own;
  const { id: questionId, version, body } = question;
  const notFound = { code: "not-found" };
  await expect(getTriage(stranger.actor, { slug: profile })).rejects.toMatchObject(notFound);
  await expect(getTriage(null, { slug: profile })).rejects.toMatchObject(notFound);
  await expect(
    decideQuestion(stranger, { profile, id: v7(), questionId, version, decision: "drop", reason: null }),
  ).rejects.toMatchObject(notFound);
  await expect(undoDecision(stranger, { profile, id: kept.decision?.id ?? "" })).rejects.toMatchObject(notFound);
  await expect(
    editQuestion(stranger, { profile, id: v7(), questionId, version, body, marked: null, isOverruled: true }),
  ).rejects.toMatchObject(notFound);
  await expect(
    makeQuestion(stranger, { profile, id: v7(), body, marked: { block: 1, start: 0, end: 3 }, isOverruled: true }),
  ).rejects.toMatchObject(notFound);
  const theirs = await anOwnText();
  const foreign = await theirs.find("numeric", "Danube");
  await expect(
    decideQuestion(own.owner, {
      profile,
      id: v7(),
      questionId: foreign.id,
      version: 1,
      decision: "drop",
      reason: null,
    }),
  ).rejects.toMatchObject(notFound);
  await aLibrary();
  await expect(getTriage(own.owner.actor, { slug: "rivers" })).rejects.toMatchObject({
    code: "forbidden",
    message: expect.stringContaining("library") as string,
  });
});

test("where a text disagrees with itself, its author is shown both passages", async () => {
  const own = await anOwnText(
    "# The union\n\nThe Harbour Union was founded in 1951. Some years went by. The Harbour Union was founded in 1952.\n",
  );
  const { conflicts } = await getTriage(own.owner.actor, { slug: own.slug });
  expect(conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([["1951", "1952"]]);
});
