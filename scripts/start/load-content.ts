import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { decodeText } from "#core/text/decode.ts";
import { formatOf } from "#core/text/format.ts";
import { importProfile, type ProfileInput } from "#server/profiles/import-profile.ts";
import { sources } from "#server/profiles/json-columns.ts";
import { Stop } from "../setup/stop.ts";

const description = z.strictObject({
  lead: z.string().min(1).max(300),
  language: z.string().regex(/^[a-z]{2,3}$/u),
  licence: z.string().min(1),
  sources: sources.min(1),
});

/** Loads the profiles of `content/`, each folder one; what is loaded already is left alone. Says what it did. */
export async function loadContent(root: string): Promise<string> {
  const folder = join(root, "content");
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const loaded: string[] = [];
  for (const slug of slugs) if (await importProfile(readProfile(join(folder, slug), slug))) loaded.push(slug);
  return loaded.length > 0 ? `${loaded.join(", ")} loaded` : "up to date";
}

function readProfile(folder: string, slug: string): ProfileInput {
  const file = readdirSync(folder).find((name) => /^profile\.(?:md|txt|html)$/u.test(name));
  if (file === undefined) throw new Stop(`content/${slug} has no profile.md, profile.txt or profile.html.`);
  const bytes = readFileSync(join(folder, file));
  const decoded = decodeText(bytes);
  if ("problem" in decoded) throw new Stop(`content/${slug}/${file} is ${decoded.problem}. Write the profile there.`);
  return {
    ...readDescription(folder, slug),
    slug,
    ownerId: null,
    text: decoded.text,
    format: formatOf(file, decoded.text),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

function readDescription(folder: string, slug: string): z.infer<typeof description> {
  const file = join(folder, "profile.json");
  try {
    return description.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Stop(`content/${slug}/profile.json cannot be read: ${String(error)}`, error);
  }
}
