import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "#core/text/decode.ts";
import { formatOf } from "#core/text/format.ts";
import { generateCourse, type GeneratedCourse, type Source } from "#core/questions/generate.ts";
import { root } from "../setup/root.mjs";
import { gold, type Gold } from "./gold-schema.ts";

/** Of a locked profile nothing is shown but figures: whoever works on the generator must not see its text. */
export type Shelf = "content" | "open" | "locked";

const folders: Readonly<Record<Shelf, string>> = {
  content: "content",
  open: "evaluation/open",
  locked: "evaluation/locked",
};

/** A profile with what is worth asking in it. */
export interface Sample {
  readonly slug: string;
  readonly shelf: Shelf;
  readonly source: Source;
  readonly gold: Gold;
}

/** A sample and what the generator made of it. */
export interface Trial extends Sample {
  readonly course: GeneratedCourse;
}

export const tryOut = (sample: Sample): Trial => ({ ...sample, course: generateCourse(sample.source) });

/** All samples, shelf by shelf, by name. */
export function readSamples(): Sample[] {
  const shelves: readonly Shelf[] = ["content", "open", "locked"];
  return shelves.flatMap((shelf) =>
    readdirSync(join(root, folders[shelf]))
      .sort()
      .map((slug) => readSample(shelf, slug)),
  );
}

function readSample(shelf: Shelf, slug: string): Sample {
  const folder = join(root, folders[shelf], slug);
  const file = readdirSync(folder).find((name) => /^profile\.(?:md|txt|html)$/u.test(name));
  if (file === undefined) throw new Error(`${folder} has no profile.md, profile.txt or profile.html.`);
  const decoded = decodeText(readFileSync(join(folder, file)));
  if ("problem" in decoded) throw new Error(`${folder}/${file} is ${decoded.problem}.`);
  return {
    slug,
    shelf,
    source: { text: decoded.text, format: formatOf(file, decoded.text), name: slug },
    gold: gold.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"))),
  };
}
