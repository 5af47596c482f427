import { readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";
import { decompress } from "fzstd";
import initSqlJs from "sql.js";
import { instant } from "#core/base/instant.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { Rating } from "#core/log/schema.ts";
import { eventOf } from "./history.ts";

/** The newest container that a package has is the one that counts. */
const CONTAINERS = ["collection.anki21b", "collection.anki21", "collection.anki2"] as const;
const MOST_BYTES = 400_000_000;
const MOST_ANSWERS = 2_000_000;
const ratings: readonly Rating[] = ["again", "hard", "good", "easy"];

/** The answers of an Anki collection, `.anki2` or `.apkg` or `.colpkg`, as a log; what was set by hand is left out. */
export async function ankiHistory(path: string): Promise<LoggedEvent[]> {
  if (statSync(path).size > MOST_BYTES) throw new Error("The file is larger than 400 MB.");
  const { Database } = await initSqlJs();
  const database = new Database(collectionIn(readFileSync(path)));
  try {
    const [result] = database.exec(
      `select id, cid, ease, type from revlog where ease between 1 and 4 and type between 0 and 3 order by id limit ${MOST_ANSWERS}`,
    );
    return (result?.values ?? []).flatMap(([id, card, ease, type], number) => {
      const rating = ratings[Number(ease) - 1];
      if (!rating) return [];
      return [eventOf({ card: String(card), at: instant(Number(id)), rating, isCram: type === 3 }, number)];
    });
  } finally {
    database.close();
  }
}

function collectionIn(file: Uint8Array): Uint8Array {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  if (!isZip) return file;
  const found = unzipSync(file, {
    filter: ({ name, originalSize }) => CONTAINERS.some((one) => one === name) && originalSize <= MOST_BYTES,
  });
  const name = CONTAINERS.find((one) => found[one] !== undefined);
  const bytes = name && found[name];
  if (!bytes) throw new Error("There is no collection in this package.");
  return name === "collection.anki21b" ? unpacked(bytes) : bytes;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const whole = decompress(bytes);
  if (whole.length > MOST_BYTES) throw new Error("The collection is larger than 400 MB.");
  return whole;
}
