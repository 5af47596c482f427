import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { load } from "./hooks.mjs";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "passage-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const unexpected = () => Promise.reject(new Error("Asked the next loader."));

async function loaded(name: string, source: string) {
  const file = join(folder, name);
  writeFileSync(file, source);
  const context = { conditions: [], format: undefined, importAttributes: {}, importAssertions: {} };
  return (await load(pathToFileURL(file).href, context, unexpected)).source;
}

test("types go, and a regular expression stays one that is made once", async () => {
  const source = await loaded("letter.ts", "export const isLetter = (s: string): boolean => /^\\p{L}$/u.test(s);\n");
  expect(source).toContain("(s) => /^\\p{L}$/u.test(s)");
});

test("what is no TypeScript is left to the next loader", async () => {
  await expect(loaded("letter.mjs", "export {};\n")).rejects.toThrow("next loader");
});
