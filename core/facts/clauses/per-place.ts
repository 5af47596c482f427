import { perObject } from "../../base/per-object.ts";
import type { Token } from "./token.ts";

/** Reads what begins at a place of a sentence once: many ask for it, and each of them tries more than one reading. */
export function perPlace<Read>(
  read: (tokens: readonly Token[], at: number) => Read,
): (tokens: readonly Token[], at: number) => Read {
  const readings = perObject<readonly Token[], Map<number, { readonly value: Read }>>(() => new Map());
  return (tokens, at) => {
    const known = readings(tokens);
    const before = known.get(at);
    if (before) return before.value;
    const value = read(tokens, at);
    known.set(at, { value });
    return value;
  };
}
