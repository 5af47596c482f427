import { describe, expect, test } from "vitest";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import type { JobKind } from "../jobs/job-kind.ts";
import { jobKinds } from "../jobs/registry.ts";
import { runJob } from "../jobs/run-job.ts";
import { takeJob } from "../jobs/take-job.ts";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest } from "../samples.ts";
import { confirmImport, stopImport } from "./decide-import.ts";
import { dismissImport, listImports } from "./list-imports.ts";
import { newSlug } from "./new-slug.ts";
import { getDraft } from "./read-draft.ts";
import { getImport, type ImportReport } from "./read-import.ts";
import { importRequest, requestImport } from "./request-import.ts";

const RIVERS = "# Two rivers\n\nThe Danube Commission was founded in 1948. The Rhine Commission was founded in 1815.\n";
const bytes = (text: string) => new TextEncoder().encode(text);

type Asked = Readonly<Record<string, unknown>>;

const ask = (context: Context, asked: Asked) => requestImport(context, importRequest.parse(asked));

/** Does all that waits, as the worker would. */
async function work(): Promise<void> {
  for (;;) {
    const job = await takeJob(jobKinds.map(({ kind }) => kind));
    const kind = jobKinds.find(({ kind }) => kind === job?.kind);
    if (!job || !kind) return;
    await runJob(job, kind, new AbortController().signal);
  }
}

async function bring(context: Context, asked: Asked): Promise<ImportReport> {
  const { job } = await ask(context, asked);
  await work();
  return getImport(context, { job });
}

describe("a text that somebody brings", () => {
  test("waits, is read, and is its owner’s alone", async () => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const { job } = await ask(owner, { title: "Rivers of mine", text: RIVERS });
    expect(await getImport(owner, { job })).toMatchObject({
      state: "queued",
      name: null,
      excerpt: RIVERS,
      written: [],
    });
    await expect(getImport(stranger, { job })).rejects.toMatchObject({ code: "not-found" });
    expect(await listImports(owner.actor)).toMatchObject([{ job, title: "Rivers of mine", state: "waiting" }]);
    expect(await listImports(stranger.actor)).toEqual([]);
    await work();
    const { state, result, written } = await getImport(owner, { job });
    expect(state).toBe("done");
    expect(result).toMatchObject({ title: "Rivers of mine", changes: null });
    expect(written.length).toBeGreaterThan(0);
    expect(await listImports(owner.actor)).toEqual([]);
    const slug = result?.slug ?? "";
    expect((await getCourse(owner.actor, slug)).questions).toHaveLength(result?.questions ?? -1);
    await expect(getCourse(stranger.actor, slug)).rejects.toMatchObject({ code: "not-found" });
    expect(await db().upload.count({ where: { jobId: job } })).toBe(0);
  });

  test("as a file is called as it calls itself, and keeps the file’s name", async () => {
    const { result } = await bring(await aGuest(), { file: { name: "rivers.md", bytes: bytes(RIVERS) } });
    expect(result?.title).toBe("Two rivers");
    const profile = await db().profile.findUnique({ where: { slug: result?.slug ?? "" }, include: { versions: true } });
    expect(profile?.versions).toMatchObject([
      { text: RIVERS, format: "markdown", origin: { how: "file", name: "rivers.md" } },
    ]);
  });

  test("that cannot be read says why; what was typed is there to try again, and can be taken away", async () => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const report = await bring(owner, { title: "Mine", file: { name: "a.pdf", bytes: bytes("%PDF-1.4 nothing") } });
    expect(report).toMatchObject({ state: "failed", result: null, name: "a.pdf" });
    expect(report.step).toContain("cannot be opened");
    const ref = { again: report.id };
    const problem = { field: "file", sentence: report.step };
    expect(await getDraft(owner.actor, ref)).toMatchObject({ title: "Mine", text: "", replaces: null, problem });
    await expect(getDraft(stranger.actor, ref)).rejects.toMatchObject({ code: "not-found" });
    await expect(getDraft(null, ref)).rejects.toMatchObject({ code: "not-found" });
    await dismissImport(stranger.actor, { job: report.id });
    expect(await listImports(owner.actor)).toHaveLength(1);
    await dismissImport(owner.actor, { job: report.id });
    expect(await listImports(owner.actor)).toEqual([]);
  });

  test.each([
    ["nothing", { text: "  12  " }, "text"],
    ["too long a text", { text: "word ".repeat(90_000) }, "text"],
    ["an empty file", { file: { name: "a.txt", bytes: bytes("") } }, "file"],
    ["a picture", { file: { name: "a.png", bytes: bytes("x") } }, "file"],
    ["a text and a file", { text: "A text.", file: { name: "a.txt", bytes: bytes("x") } }, "file"],
    ["too large a file", { file: { name: "a.txt", bytes: new Uint8Array(10 * 1_024 * 1_024 + 1) } }, "file"],
  ])("is refused at its field where it is %s", async (_what, asked, field) => {
    const fields: unknown = expect.objectContaining({ [field]: expect.any(String) as unknown });
    await expect(ask(await aGuest(), asked)).rejects.toMatchObject({ code: "invalid", fields });
  });

  test("waits until others of its owner are read, however many are sent at once", async () => {
    const owner = await aGuest();
    const sent = await Promise.allSettled(Array.from({ length: 6 }, () => ask(owner, { text: RIVERS })));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });
});

describe("a text that is stopped in the making", () => {
  test("while it waits is never begun", async () => {
    const owner = await aGuest();
    const { job } = await ask(owner, { text: RIVERS });
    await stopImport(owner, { job });
    await work();
    expect(await getImport(owner, { job })).toMatchObject({ state: "stopped", result: null, excerpt: RIVERS });
    expect(await listImports(owner.actor)).toMatchObject([{ job, state: "stopped" }]);
    await expect(stopImport(owner, { job })).rejects.toMatchObject({ code: "conflict" });
    await dismissImport(owner.actor, { job });
    expect(await listImports(owner.actor)).toEqual([]);
  });

  test("while it is written leaves nothing of it; when it is written, it stays", async () => {
    const owner = await aGuest();
    const { job } = await ask(owner, { text: RIVERS });
    const taken = await takeJob(jobKinds.map(({ kind }) => kind));
    const kind = jobKinds.find(({ kind }) => kind === taken?.kind);
    if (!taken || !kind) throw new Error("There is nothing to do.");
    const stopsAtTheEnd: JobKind = {
      ...kind,
      run: async (work) => {
        const write = await kind.run(work);
        return async (tx) => {
          const result = await write(tx);
          await stopImport(owner, { job });
          return result;
        };
      },
    };
    await runJob(taken, stopsAtTheEnd, new AbortController().signal);
    expect(await getImport(owner, { job })).toMatchObject({ state: "stopped", excerpt: RIVERS });
    expect(await db().profile.count({ where: { ownerId: owner.actor.userId } })).toBe(0);
    const { id } = await bring(owner, { text: RIVERS });
    await expect(stopImport(owner, { job: id })).rejects.toMatchObject({ code: "conflict" });
    expect(await db().profile.count({ where: { ownerId: owner.actor.userId } })).toBe(1);
  });
});

describe("the next version of a text", () => {
  const changed = `${RIVERS.replace("1948", "1856").replace("The Rhine Commission was founded in 1815.", "It rains.")}The Elbe Commission was founded in 1821.`;

  test("says first what it would do, and writes nothing; confirmed, it does just that", async () => {
    const owner = await aGuest();
    const { result: first } = await bring(owner, { text: RIVERS });
    const slug = first?.slug ?? "";
    const before = await getCourse(owner.actor, slug);
    const draft = await getDraft(owner.actor, { replaces: slug });
    expect(draft).toMatchObject({ text: RIVERS, format: "markdown", replaces: { slug } });
    const planned = await bring(owner, { text: changed, replaces: slug });
    expect(planned).toMatchObject({ state: "done", written: [], result: { slug, plan: { isNew: false } } });
    const { kept = 0, changed: anew = 0, added = 0, retired = 0 } = planned.result?.changes ?? {};
    expect(kept + anew + retired).toBe(before.questions.length);
    expect(Math.min(anew, added, retired)).toBeGreaterThan(0);
    expect(await getCourse(owner.actor, slug)).toEqual(before);
    expect(await listImports(owner.actor)).toMatchObject([{ job: planned.id, state: "asks" }]);

    await confirmImport(owner, { job: planned.id });
    await work();
    const { result } = await getImport(owner, { job: planned.id });
    expect(result).toEqual({ ...planned.result, plan: null });
    const after = await getCourse(owner.actor, slug);
    expect(after.questions).toHaveLength(kept + anew + added);
    expect(after.revision).toBeGreaterThan(before.revision);
    const known = new Set(before.questions.map(({ id }) => id));
    expect(after.questions.filter(({ id }) => known.has(id))).toHaveLength(kept + anew);
    expect(await listImports(owner.actor)).toEqual([]);
    await expect(confirmImport(owner, { job: planned.id })).rejects.toMatchObject({ code: "conflict" });
  });

  test("that was confirmed is counted anew where the text was changed meanwhile", async () => {
    const owner = await aGuest();
    const { result: first } = await bring(owner, { text: RIVERS });
    const slug = first?.slug ?? "";
    const { id: job } = await bring(owner, { text: changed, replaces: slug });
    await db().profile.update({ where: { slug }, data: { revision: { increment: 1 } } });
    await confirmImport(owner, { job });
    await work();
    expect((await getImport(owner, { job })).result).toMatchObject({ plan: { isNew: true } });
    await confirmImport(owner, { job });
    await work();
    expect((await getImport(owner, { job })).result).toMatchObject({ plan: null });
  });

  test("that is not wanted is stopped: the text stays, and what was sent can be sent again", async () => {
    const owner = await aGuest();
    const { result: first } = await bring(owner, { text: RIVERS });
    const slug = first?.slug ?? "";
    const before = await getCourse(owner.actor, slug);
    const { id: job } = await bring(owner, { text: changed, replaces: slug });
    await stopImport(owner, { job });
    await expect(confirmImport(owner, { job })).rejects.toMatchObject({ code: "conflict" });
    expect(await getCourse(owner.actor, slug)).toEqual(before);
    expect(await getDraft(owner.actor, { again: job })).toMatchObject({
      text: changed,
      replaces: { slug },
      problem: null,
    });
  });

  test("takes the place of one that was brought before and not decided on", async () => {
    const owner = await aGuest();
    const { result: first } = await bring(owner, { text: RIVERS });
    const replaces = first?.slug ?? "";
    await bring(owner, { text: changed, replaces });
    const { id } = await bring(owner, { text: `${changed} And more.`, replaces });
    expect((await listImports(owner.actor)).map(({ job }) => job)).toEqual([id]);
  });

  test("comes from the owner alone", async () => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const { result } = await bring(owner, { text: RIVERS });
    const slug = result?.slug ?? "";
    await expect(ask(stranger, { text: "Mine now.", replaces: slug })).rejects.toMatchObject({ code: "not-found" });
    const { id: job } = await bring(owner, { text: changed, replaces: slug });
    await expect(confirmImport(stranger, { job })).rejects.toMatchObject({ code: "not-found" });
    await expect(stopImport(stranger, { job })).rejects.toMatchObject({ code: "conflict" });
    expect((await getImport(owner, { job })).state).toBe("done");
    await expect(getDraft(stranger.actor, { replaces: slug })).rejects.toMatchObject({ code: "not-found" });
  });

  test("of a text that was deleted meanwhile is refused with a sentence", async () => {
    const owner = await aGuest();
    const { result } = await bring(owner, { text: RIVERS });
    const { job } = await ask(owner, { text: `${RIVERS}More.`, replaces: result?.slug ?? "" });
    await db().profile.update({ where: { slug: result?.slug ?? "" }, data: { deletedAt: new Date() } });
    await work();
    expect((await getImport(owner, { job })).step).toContain("not there any more");
  });
});

test("addresses of one’s own texts say what they are, and never collide", () => {
  expect(newSlug("Österreich & die Flüsse!")).toMatch(/^osterreich-die-flusse-[a-z2-9]{8}$/u);
  expect(newSlug("河流")).toMatch(/^text-[a-z2-9]{8}$/u);
  expect(newSlug("a".repeat(300)).length).toBeLessThan(80);
  expect(new Set(Array.from({ length: 200 }, () => newSlug("A"))).size).toBe(200);
});
