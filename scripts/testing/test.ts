import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { generateClient } from "../build/generate-client.ts";
import { root } from "../setup/root.mjs";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly title: string;
  /** A file of node_modules and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Reads how many tests ran; a step without it counts as one. */
  readonly count?: () => Tally;
}

const reports = mkdtempSync(join(tmpdir(), "passage-test-"));
const unitReport = join(reports, "unit.json");
const unitTally = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int() })
  .transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));

const steps: readonly Step[] = [
  { title: "types", command: ["typescript/bin/tsc", "--noEmit"] },
  { title: "lint", command: ["eslint/bin/eslint.js", ".", "--max-warnings=0"] },
  { title: "law of imports", command: cruise(".dependency-cruiser.mjs") },
  { title: "what a phone downloads", command: cruise(".dependency-cruiser.bundle.mjs") },
  { title: "format", command: ["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."] },
  {
    title: "unit, property, contract and use-case tests",
    command: ["vitest/vitest.mjs", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`],
    count: () => unitTally.parse(JSON.parse(readFileSync(unitReport, "utf8"))),
  },
];

function cruise(config: string): [string, ...string[]] {
  return ["dependency-cruiser/bin/dependency-cruise.mjs", "--config", config, "."];
}

function run({ title, command: [program, ...rest], count }: Step): Tally {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...rest], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
  });
  const succeeded = status === 0;
  if (!count || !existsSync(unitReport)) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = count();
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

generateClient(root);
const tallies = steps.map(run);
rmSync(reports, { recursive: true, force: true });
const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
