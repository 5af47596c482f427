import "server-only";

/** As many rows as one statement takes well, by memory here and there. */
const MOST = 2_000;

/** A list in parts that are each small enough for one statement. */
export function* inParts<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += MOST) yield items.slice(at, at + MOST);
}

/** Rows on their way into one statement each part, which reads them by `jsonb_to_recordset`. */
export function* rowsInParts(rows: readonly object[]): Generator<string> {
  for (const part of inParts(rows)) yield JSON.stringify(part);
}
