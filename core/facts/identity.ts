import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A short name for what a text says, the same wherever it is computed. */
export const shortId = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}-${bytesToHex(sha256(utf8ToBytes(parts.join("\u0001")))).slice(0, 12)}`;
