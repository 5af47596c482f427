import { join } from "node:path";
import { bundleForNode } from "./bundle-for-node.ts";

/** Where the build leaves the program that reads texts. */
export const builtReader = (root: string): string => join(root, ".next", "reader", "reader.mjs");

/** Bundles the program that reads texts, and the thread that it starts, which it looks for beside itself. */
export const buildReader = (root: string): Promise<void> =>
  bundleForNode(root, ["server/texts/reader.ts", "server/texts/thread.ts"], ".next/reader");
