import "server-only";
import { Refusal } from "./refusal.ts";

/** A body as text, read without trusting its announced length. */
export async function readText(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  return new TextDecoder("utf-8", { fatal: false }).decode(await readBytes(body, maxBytes));
}

/** A body, read without trusting its announced length. */
export async function readBytes(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maxBytes) throw new Refusal("too-large", `That is more than ${inWords(maxBytes)} at once.`);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const MEGABYTE = 1_048_576;

const inWords = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.floor(bytes / 1_024)} kB` : `${Math.floor(bytes / MEGABYTE)} MB`;
