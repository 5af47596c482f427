import { createHash } from "node:crypto";
import { userId } from "#core/base/schema.ts";
import { db } from "#server/db/client.ts";
import { importProfile } from "#server/profiles/import-profile.ts";

const [slug = "", owner = "", language = "en"] = process.argv.slice(2);

/** Makes a text of somebody's own, or replaces it: `write-own-text.ts SLUG OWNER [LANGUAGE] < TEXT`. */
async function write(): Promise<void> {
  let text = "";
  for await (const part of process.stdin.setEncoding("utf8")) text += String(part);
  await importProfile({
    ...{ slug, language, text, format: "markdown", lead: "A text of one’s own.", licence: "CC0" },
    ownerId: userId.parse(owner),
    sources: [{ title: "Our own words" }],
    sha256: createHash("sha256").update(text).digest("hex"),
  });
  await db().$disconnect();
}

await write();
