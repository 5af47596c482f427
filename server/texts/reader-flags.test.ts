import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { readerFlags } from "./reader-flags.ts";

const run = (...words: string[]) => spawnSync(process.execPath, words, { encoding: "utf8" });

test("the engine knows the flags of the reader", () => {
  expect(run(...readerFlags, "-e", "").status).toBe(0);
});

test("threads that start after they are set have the larger nursery", () => {
  const { stdout } = run(
    "-e",
    `const { setFlagsFromString } = require("node:v8");
    ${JSON.stringify(readerFlags)}.forEach((flag) => setFlagsFromString(flag));
    new (require("node:worker_threads").Worker)(
      'const { getHeapSpaceStatistics } = require("node:v8");' +
      'console.log(getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size)',
      { eval: true },
    );`,
  );
  expect(Number(stdout)).toBeGreaterThanOrEqual(32 * 1024 * 1024);
});
