import { spawnSync } from "node:child_process";
import { readerFlags } from "#server/texts/reader-flags.ts";
import { bundleForNode } from "../scripts/build/bundle-for-node.ts";
import { root } from "../scripts/setup/root.mjs";

// Timed as texts are read where the program is served: from a bundle, by an engine that is set for it.
await bundleForNode(root, ["bench/generate/timing.ts"], ".next/bench");
const { status } = spawnSync(process.execPath, [...readerFlags, ".next/bench/timing.mjs"], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
