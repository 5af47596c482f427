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
  /** Of Node: flags, a file of node_modules or of the project, and its arguments. */
  readonly command: readonly string[];
  /** Reads how many tests ran from a report; a step without it counts as one. */
  readonly report?: { readonly file: string; readonly tally: z.ZodType<Tally> };
}

const reports = mkdtempSync(join(tmpdir(), "passage-test-"));
const unitReport = join(reports, "unit.json");
const journeyReport = join(reports, "journeys.json");

const unitTally = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int() })
  .transform(({ numPassedTests, numFailedTests }): Tally => ({ passed: numPassedTests, failed: numFailedTests }));

const journeyTally = z
  .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
  .transform(({ stats }): Tally => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const tool = (path: string): string => join(root, "node_modules", path);

/** What needs no program to run. */
const checks: readonly Step[] = [
  { title: "types", command: [tool("typescript/bin/tsc"), "--noEmit"] },
  { title: "lint", command: [tool("eslint/bin/eslint.js"), ".", "--max-warnings=0"] },
  { title: "law of imports", command: cruise(".dependency-cruiser.mjs") },
  { title: "what a phone downloads", command: cruise(".dependency-cruiser.bundle.mjs") },
  { title: "dead code", command: [tool("knip/bin/knip.js")] },
  { title: "format", command: [tool("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."] },
];

const plays: readonly Step[] = [
  {
    title: "unit, property, contract and use-case tests",
    command: [tool("vitest/vitest.mjs"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: { file: unitReport, tally: unitTally },
  },
  {
    title: "journeys, on a phone and a desktop",
    command: ["--conditions=react-server", join(root, "scripts", "journeys.mjs")],
    report: { file: journeyReport, tally: journeyTally },
  },
];

function cruise(config: string): string[] {
  return [tool("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", config, "."];
}

function run({ title, command, report }: Step): Tally {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", PASSAGE_REPORT: journeyReport },
  });
  const succeeded = status === 0;
  if (!report || !existsSync(report.file)) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = report.tally.parse(JSON.parse(readFileSync(report.file, "utf8")));
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

generateClient(root);
const tallies = (process.argv.includes("--checks") ? checks : [...checks, ...plays]).map(run);
rmSync(reports, { recursive: true, force: true });
const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 ? 1 : 0;
