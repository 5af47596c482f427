import { build } from "esbuild";

/**
 * Bundles programs for Node into a folder, each under its own name. One file is loaded sooner than hundreds, and runs
 * faster than what tsx makes of them: tsx wraps each function to keep its name, and makes a pattern that stands in a
 * function anew at each call.
 */
export async function bundleForNode(root: string, programs: readonly string[], folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [...programs],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2024",
    logLevel: "silent",
  });
}
