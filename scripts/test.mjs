import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/root.mjs";

requireNode();
installPackages();

const reports = mkdtempSync(join(tmpdir(), "passage-test-"));
const tally = { passed: 0, failed: 0 };

/** Runs one command of the project; it counts as one check, or as the tests its report names. */
function run(title, command, countTests = null) {
  console.log(`\n— ${title}`);
  const [name, ...rest] = command;
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", name), ...rest], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const counted = countTests?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  tally.passed += counted.passed;
  tally.failed += status !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return status === 0;
}

function vitestCount() {
  const file = join(reports, "vitest.json");
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

run("types", ["typescript/bin/tsc", "--noEmit"]);
run("lint", ["eslint/bin/eslint.js", ".", "--max-warnings=0"]);
run("law of imports", ["dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.mjs", "."]);
run("what a phone downloads", [
  "dependency-cruiser/bin/dependency-cruise.mjs",
  "--config",
  ".dependency-cruiser.bundle.mjs",
  ".",
]);
run("format", ["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]);
run(
  "unit, property, contract and use-case tests",
  [
    "vitest/vitest.mjs",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${join(reports, "vitest.json")}`,
  ],
  vitestCount,
);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
