import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";
import { sentenceOf } from "../setup/stop.ts";
import { findChromium } from "./find-chromium.ts";
import { serveProgram } from "./serve-program.ts";

const results = join(root, ".passage", "journeys");

/** Runs the journeys against the production build. */
function run(): Promise<number> {
  const chromium = findChromium(process.env["CHROMIUM_PATH"]);
  return serveProgram(({ env, ports }) => play({ ...env, CHROMIUM_PATH: chromium, PASSAGE_PORTS: ports.join(",") }));
}

async function play(env: NodeJS.ProcessEnv): Promise<number> {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  const config = join(root, "e2e", "playwright.config.ts");
  const child = spawn(process.execPath, [cli, "test", "--config", config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    // The condition is for the server's files; the runner must not see it.
    env: { ...env, NODE_OPTIONS: "" },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) tellWhatPagesShowed();
  return code ?? 1;
}

/** Where only what was printed outlives the run, a failure that does not come again must be told from it. */
function tellWhatPagesShowed(): void {
  const files = readdirSync(results, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith("error-context.md"))) {
    const told = readFileSync(join(results, file), "utf8");
    // What failed comes last: of a long page a log may keep the end alone.
    const parts = [/^# Page snapshot\n+```yaml\n(.*?)^```/msu, /^# Error details\n+```\n(.*?)^```/msu, /^> (.*)$/mu];
    console.error(["", `— ${file}`, ...parts.flatMap((part) => part.exec(told)?.[1] ?? [])].join("\n"));
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
}
