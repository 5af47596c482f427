import { root } from "../scripts/setup/root.mjs";
import { buildProgram } from "../scripts/testing/serve-program.ts";
import { table } from "./figures.ts";
import { buildEmptyPage, laterScriptsOf, scriptsOf, weightOf } from "./study/scripts.ts";

const pages = ["study", "cram", "quiz", "progress", "offline", "device"] as const;
const MOST_BYTES = 40_000;

await buildProgram();
const empty = await buildEmptyPage(root);
const nothing = weightOf(empty, scriptsOf(empty));
const rows = pages.map((page) => {
  const built = { root, page };
  return {
    page,
    above: weightOf(built, scriptsOf(built)) - nothing,
    later: weightOf(built, laterScriptsOf(built)),
  };
});

const inKb = (bytes: number): string => (bytes / 1_000).toFixed(1);
console.log(`JavaScript in kB (gzip) above an empty page of the framework, which has ${inKb(nothing)}:`);
console.log(
  table([
    ["", "to show and judge", "loaded after that"],
    ...rows.map(({ page, above, later }) => [`/${page}`, inKb(above), inKb(later)]),
  ]),
);
const study = rows.find(({ page }) => page === "study")?.above ?? Infinity;
const isMet = study <= MOST_BYTES;
console.log(`${isMet ? "met   " : "MISSED"}  /study, at most ${inKb(MOST_BYTES)}: ${inKb(study)}`);
process.exitCode = isMet ? 0 : 1;
