import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { decodeText } from "#core/text/decode.ts";
import { formatOf } from "#core/text/format.ts";
import { readDocument } from "#core/text/layout.ts";
import { topicOf, topicSignsOf } from "#core/facts/topic-signs.ts";
import { root } from "../setup/root.mjs";
import type { Article } from "./fit-topics.ts";

const folder = join(root, "evaluation/topics");

/** Texts by their files, each with the names of what it is about. */
const topicsSchema = z.array(z.object({ file: z.string(), about: z.array(z.string()).min(1) }));

export type Shelf = "texts" | "kept-out";

interface Sample {
  readonly file: string;
  readonly about: readonly string[];
}

export const readTopics = (shelf: Shelf): Sample[] =>
  topicsSchema
    .parse(JSON.parse(readFileSync(join(folder, "topics.json"), "utf8")))
    .filter(({ file }) => file.startsWith(`${shelf}/`));

function documentOf({ file }: Sample) {
  const decoded = decodeText(readFileSync(join(folder, file)));
  if ("problem" in decoded) throw new Error(`evaluation/topics/${file}: ${decoded.problem}`);
  return readDocument(decoded.text, formatOf(file, decoded.text), "profile");
}

/** What speaks for each name of a text, and which of them it is about; none where it is about nothing that it names. */
export function articleOf(sample: Sample): Article {
  const candidates = topicSignsOf(documentOf(sample));
  const isNamed = candidates.some(({ entity }) => isCalled(sample, entity.name));
  return candidates.map(({ entity, signs }) => ({
    signs,
    isTopic:
      isCalled(sample, entity.name) || (!isNamed && [...entity.aliases].some((alias) => isCalled(sample, alias))),
  }));
}

export type Finding = "found" | "wrong" | "none";

export function findingOf(sample: Sample): Finding {
  const topic = topicOf(documentOf(sample));
  if (!topic) return "none";
  return [topic.name, ...topic.aliases].some((name) => isCalled(sample, name)) ? "found" : "wrong";
}

const isCalled = ({ about }: Sample, name: string): boolean =>
  about.some((each) => each.toLowerCase() === name.toLowerCase());
