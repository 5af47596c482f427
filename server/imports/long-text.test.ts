import { describe, expect, test } from "vitest";
import { db } from "../db/client.ts";
import type { Context } from "../http/context.ts";
import { jobKinds } from "../jobs/registry.ts";
import { runJob } from "../jobs/run-job.ts";
import { takeJob } from "../jobs/take-job.ts";
import { editQuestion } from "../questions/edit-question.ts";
import { getTriage } from "../questions/read-triage.ts";
import { aGuest } from "../samples.ts";
import { getImport } from "./read-import.ts";
import { importRequest, requestImport } from "./request-import.ts";

const QUIET = "In winter the water is quiet, the boats stay at home and nobody counts the days until the thaw. ";

/** A text of so many characters that states things throughout, and two years for one thing near its end. */
function aLongText(length: number): string {
  const end = "\n\nThe Oder Academy was founded in 1811. The Oder Academy was founded in 1911.\n";
  let text = "# Many rivers\n";
  for (let i = 0; text.length < length - end.length - 2_000; i++) {
    const name = `Danube Museum of District ${i + 1}`;
    const facts = `The ${name} was opened in ${1_500 + ((i * 37) % 500)}. The ${name} has ${20 + ((i * 13) % 900)} members. `;
    text += `\n## Chapter ${i + 1}\n\n${facts}${QUIET.repeat(7)}\n`;
  }
  return text.padEnd(length - end.length, "\nThe river flows on. ") + end;
}

async function bring(context: Context, text: string) {
  const { job } = await requestImport(context, importRequest.parse({ text }));
  const taken = await takeJob(jobKinds.map(({ kind }) => kind));
  const kind = jobKinds.find(({ kind }) => kind === taken?.kind);
  if (taken && kind) await runJob(taken, kind, new AbortController().signal);
  return getImport(context, { job });
}

describe("a text of nearly 400,000 characters", () => {
  test("is written whole, looked through in parts, and advised on to its end", { timeout: 120_000 }, async () => {
    const owner = await aGuest();
    const { state, step, result, written } = await bring(owner, aLongText(390_000));
    expect({ state, step }).toEqual({ state: "done", step: "Done." });
    expect(result?.questions).toBeGreaterThan(1_500);
    expect(written.map(({ paragraph }) => paragraph)).toEqual(written.map(({ paragraph }) => paragraph).sort());
    expect(written[0]?.paragraph).toBe(1);
    const slug = result?.slug ?? "";
    expect(await db().question.count({ where: { profile: { slug } } })).toBe(result?.questions);

    const first = await getTriage(owner.actor, { slug });
    const { parts } = first;
    expect(first.part).toBe(1);
    expect(parts.length).toBeGreaterThan(20);
    expect(Math.max(...parts.map(({ count }) => count))).toBeLessThan(400);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(result?.questions);
    expect(first.questions).toHaveLength(parts[0]?.count ?? -1);
    expect(first.blocks.at(-1)?.paragraph).toBe(parts[0]?.last);

    const last = await getTriage(owner.actor, { slug, part: parts.length });
    expect(last.conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([["1811", "1911"]]);
    const question = last.questions.find(({ body }) => body.type === "numeric");
    if (!question) throw new Error("There is no question for a year.");
    const { id: questionId, version } = question;
    const body = { ...question.body, stem: question.body.stem.replace("?", ", before the year 1999?") };
    const id = "0199aaaa-0000-7000-8000-000000000001";
    const edit = { profile: slug, id, questionId, version, body, marked: null, isOverruled: false };
    const names = expect.arrayContaining([expect.objectContaining({ name: "second-date" })]) as unknown;
    expect(await editQuestion(owner, edit)).toMatchObject({ status: "advice", findings: names });
  });
});
