/** A file's bytes as text, or why they are none. UTF-8: a byte order mark is one unit, an invalid byte U+FFFD. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: "empty" | "binary" } {
  if (bytes.length === 0) return { problem: "empty" };
  if (isBinary(bytes)) return { problem: "binary" };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return text.trim() === "" ? { problem: "empty" } : { text };
}

/** A zero byte, or the first bytes of an archive, a picture or a program, stand in no text. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8_192);
  if (head.includes(0)) return true;
  const starts = (...magic: number[]) => magic.every((byte, i) => head[i] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x25, 0x50, 0x44, 0x46) || starts(0x89, 0x50, 0x4e, 0x47)) return true;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length / 20;
}
