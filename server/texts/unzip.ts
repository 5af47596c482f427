import "server-only";
import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

export interface ZipLimits {
  readonly entries: number;
  /** Of what is inflated, all entries together. */
  readonly bytes: number;
}

type Opened = { readonly problem: "broken" | "too-large" | "encrypted" } | { read(name: string): Uint8Array | null };

/**
 * Opens a ZIP archive. What its directory promises is held against the limits before anything is inflated, and an entry
 * that promises too little is cut off there: nothing ever inflates beyond them.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Opened {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(buffer, limits.entries);
  if (entries === "broken" || entries === "too-large") return { problem: entries };
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return { problem: "too-large" };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { problem: "encrypted" };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    read: (name) => {
      const entry = byName.get(name);
      return entry ? inflate(buffer, entry) : null;
    },
  };
}

function directoryOf(buffer: Buffer, most: number): Entry[] | "broken" | "too-large" {
  const end = findEnd(buffer);
  if (end === null) return "broken";
  const count = buffer.readUInt16LE(end + 10);
  if (count > most) return "too-large";
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY) return "broken";
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString("utf8", at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      isEncrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - 22 - LONGEST_COMMENT);
  for (let at = buffer.length - 22; at >= first; at--) if (buffer.readUInt32LE(at) === END) return at;
  return null;
}

/** Null where the entry cannot be read, or is larger than it promised. */
function inflate(buffer: Buffer, { method, packed, size, at }: Entry): Uint8Array | null {
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL) return null;
  const from = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const data = buffer.subarray(from, from + packed);
  if (method === 0) return data.length === size ? data : null;
  if (method !== 8 || size === 0) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: size });
  } catch {
    return null;
  }
}
