import "server-only";
import { Refusal } from "./refusal.ts";

/** A body as text, read without trusting its announced length. */
export async function readText(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maxBytes)
      throw new Refusal("too-large", `That is more than ${Math.floor(maxBytes / 1_024)} kB at once.`);
    parts.push(part);
  }
  return new TextDecoder("utf-8", { fatal: false }).decode(Buffer.concat(parts));
}
