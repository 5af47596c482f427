import type { BlockWriter } from "./block-writer.ts";

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/uy;

/**
 * Writes what a parser decoded from `source.slice(start, end)`: entities and escapes map to all of what they were
 * written as, and what the parser left out (marks of a quotation, indentation) is passed over.
 */
export function writeDecoded(
  writer: BlockWriter,
  decoded: string,
  raw: { source: string; start: number; end: number },
): void {
  const { source, start, end } = raw;
  if (end - start >= decoded.length && !decoded.includes("&") && source.startsWith(decoded, start)) {
    writer.write(decoded, start);
    return;
  }
  let [from, to] = [start, 0];
  let plainFrom = from;
  let plainTo = to;
  const flush = () => {
    if (to > plainTo) writer.write(decoded.slice(plainTo, to), plainFrom);
  };
  while (to < decoded.length && from < end) {
    const isSame = source.charAt(from) === decoded.charAt(to);
    const isEntity = source.charAt(from) === "&" && readEntity(source, from) !== null;
    if (isSame && !(isEntity && decoded.charAt(to) !== "&")) {
      const written = isEntity ? readEntity(source, from) : null;
      if (written === null || decoded.startsWith(written, to)) {
        from++;
        to++;
        continue;
      }
    }
    flush();
    const written = source.charAt(from) === "\\" ? source.slice(from, from + 2) : readEntity(source, from);
    if (written === null) from++;
    else {
      const units = written.startsWith("\\") ? 1 : decodedUnits(decoded, to, source.charAt(from + written.length));
      writer.replace(decoded.slice(to, to + units), { start: from, end: from + written.length });
      from += written.length;
      to += units;
    }
    [plainFrom, plainTo] = [from, to];
  }
  flush();
}

function readEntity(source: string, at: number): string | null {
  entity.lastIndex = at;
  return entity.exec(source)?.[0] ?? null;
}

/** An entity stands for one character, or for two code units of one; what follows it in the source tells. */
function decodedUnits(decoded: string, at: number, next: string): number {
  const code = decoded.codePointAt(at) ?? 0;
  const units = code > 0xffff ? 2 : 1;
  const isPair = decoded.charAt(at + units) !== next && decoded.charAt(at + units + 1) === next;
  return isPair && /[\u0300-\u036F\u0338\u20D2\u200D]/u.test(decoded.charAt(at + units)) ? units + 1 : units;
}
