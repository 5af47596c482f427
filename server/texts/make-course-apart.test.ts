import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeCourseApart } from "./make-course-apart.ts";
import { aPdf } from "./samples.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const aText = { bytes: utf8("The Danube Commission was founded in 1948."), name: null, format: null };
const aLongText = { ...aText, bytes: utf8("The Danube Commission was founded in 1948. ".repeat(5_000)) };
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const MB = 1_000_000;

describe("a text that is read in a process of its own", () => {
  test("is made into a course, with news on the way", async () => {
    const steps: string[] = [];
    const { course } = await makeCourseApart(aText, {
      ...options,
      onProgress: (_step, sentence) => steps.push(sentence),
    });
    expect(course.facts.map(({ value }) => value)).toContain(1948);
    expect(steps[0]).toBe("Reading the text");
  });

  test("is refused with the sentence and the code of its thread, and the next one is read", async () => {
    const scanned = { bytes: aPdf([[]]), name: "a.pdf", format: null };
    await expect(makeCourseApart(scanned, options)).rejects.toMatchObject({ code: "invalid" });
    const limits = { milliseconds: 60_000, bytes: -1e12 };
    await expect(makeCourseApart(aLongText, { ...options, limits })).rejects.toMatchObject({ code: "too-large" });
    await expect(makeCourseApart(aText, options)).resolves.toHaveProperty("language");
  });

  test("does not fail by what another one takes of memory meanwhile", async () => {
    const limits = { milliseconds: 60_000, bytes: 600 * MB };
    const made = makeCourseApart(aLongText, { ...options, limits });
    const others = Buffer.alloc(700 * MB, 1);
    await expect(made).resolves.toHaveProperty("course");
    expect(others.length).toBeGreaterThan(limits.bytes);
  });

  test("is read by the program that the build left, where there is one", async () => {
    const program = join(tmpdir(), `reader-${process.pid}.mjs`);
    const answer = { type: "refused", code: "invalid", sentence: "The other reader was asked." };
    writeFileSync(program, `process.on("message", () => process.send(${JSON.stringify(answer)}));`);
    vi.stubEnv("PASSAGE_READER", program);
    vi.resetModules();
    const { makeCourseApart } = await import("./make-course-apart.ts");
    await expect(makeCourseApart(aText, options)).rejects.toThrow("The other reader was asked.");
    vi.unstubAllEnvs();
    rmSync(program);
  });

  test("is read by no program that the environment cannot mean", async () => {
    vi.stubEnv("PASSAGE_READER", "reader");
    vi.resetModules();
    const { makeCourseApart } = await import("./make-course-apart.ts");
    await expect(makeCourseApart(aText, options)).rejects.toThrow("PASSAGE_READER");
    vi.unstubAllEnvs();
  });

  test("is left when the worker stops", async () => {
    const stopping = new AbortController();
    const made = makeCourseApart(aText, { ...options, signal: stopping.signal });
    stopping.abort();
    await expect(made).rejects.toThrow("The worker stops.");
  });
});
