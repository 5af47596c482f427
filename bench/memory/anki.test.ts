import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foretoldOf } from "#core/scheduling/foretold.ts";
import { ankiHistory } from "./anki.ts";
import { schema11, schema18 } from "./anki-schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "anki-"));
afterAll(() => rmSync(folder, { recursive: true }));

const START = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;
const [first, second] = [1_767_600_000_001, 1_767_600_000_002];

/** Two cards: one learnt, answered and forgotten, one crammed; set by hand and rescheduled in between. */
const revlog = [
  { at: START, card: first, ease: 3, type: 0 },
  { at: START + 600_000, card: first, ease: 3, type: 0 },
  { at: START + DAY, card: second, ease: 4, type: 0 },
  { at: START + 2 * DAY, card: first, ease: 0, type: 4 },
  { at: START + 3 * DAY, card: first, ease: 2, type: 1 },
  { at: START + 4 * DAY, card: second, ease: 1, type: 3 },
  { at: START + 5 * DAY, card: first, ease: 0, type: 5 },
  { at: START + 9 * DAY, card: first, ease: 1, type: 1 },
  { at: START + 9 * DAY + 600_000, card: first, ease: 3, type: 2 },
];

let files: { readonly old: Uint8Array; readonly latest: Uint8Array; readonly stub: Uint8Array };

beforeAll(async () => {
  const { Database } = await initSqlJs();
  const collection = (schema: string, rows: typeof revlog): Uint8Array => {
    const database = new Database();
    database.exec(schema);
    for (const { at, card, ease, type } of rows)
      database.run("insert into revlog values (?, ?, -1, ?, 1, 1, 2500, 4000, ?)", [at, card, ease, type]);
    const bytes = database.export();
    database.close();
    return bytes;
  };
  files = { old: collection(schema11, revlog), latest: collection(schema18, revlog), stub: collection(schema11, []) };
});

/** A frame of Zstandard whose blocks are kept as they are (RFC 8878, 3.1.1). */
function zstd(bytes: Uint8Array): Uint8Array {
  const MOST = 128 * 1_024;
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  // One segment, its size in four bytes, no checksum.
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0b1010_0000]), size];
  for (let from = 0; from < bytes.length; from += MOST) {
    const block = bytes.subarray(from, from + MOST);
    const isLast = from + MOST >= bytes.length;
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3);
    parts.push(head, block);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const media = strToU8("{}");

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("a collection of Anki", () => {
  test("of the newer form compares names as only Anki can", () => {
    expect(Buffer.from(files.latest).includes("collate unicase")).toBe(true);
  });

  test.each([
    ["as it lies on the disk", "collection.anki2", () => files.old],
    ["of the newer form", "newer.anki2", () => files.latest],
    ["in a package", "one.apkg", () => zipSync({ "collection.anki2": files.old, media })],
    [
      "in a package with a stub",
      "two.apkg",
      () => zipSync({ "collection.anki2": files.stub, "collection.anki21": files.old, media }),
    ],
    [
      "in a package of the newer form",
      "three.colpkg",
      () =>
        zipSync({
          meta: new Uint8Array([0x08, 0x03]),
          "collection.anki2": files.stub,
          "collection.anki21b": zstd(files.latest),
          media: zstd(media),
        }),
    ],
  ])("is read %s", async (_, name, bytes) => {
    const log = await ankiHistory(fileOf(name, bytes()));
    expect(
      log.map(({ event, effectiveAt }) => {
        if (event.type !== "review") throw new Error("An answer is a review.");
        return [effectiveAt, event.questionId, event.rating, event.source.place];
      }),
    ).toEqual([
      [START, String(first), "good", "study"],
      [START + 600_000, String(first), "good", "study"],
      [START + DAY, String(second), "easy", "study"],
      [START + 3 * DAY, String(first), "hard", "study"],
      [START + 4 * DAY, String(second), "again", "cram"],
      [START + 9 * DAY, String(first), "again", "study"],
      [START + 9 * DAY + 600_000, String(first), "good", "study"],
    ]);
    expect(foretoldOf(log).map(({ isRecalled }) => isRecalled)).toEqual([true, false]);
  });

  test("is asked for where a package has none, or the file is something else", async () => {
    await expect(ankiHistory(fileOf("none.apkg", zipSync({ media })))).rejects.toThrow("no collection");
    await expect(ankiHistory(fileOf("words.anki2", strToU8("These are words.")))).rejects.toThrow();
  });
});
