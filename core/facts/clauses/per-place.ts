import { perObject } from "../../base/per-object.ts";
import type { Token } from "./token.ts";

/** Reads what begins at a place of a sentence once: many ask for it, and each of them tries more than one reading. */
export function perPlace<Read extends object | string | number | boolean | null>(
  read: (tokens: readonly Token[], at: number) => Read,
): (tokens: readonly Token[], at: number) => Read {
  const readings = perObject<readonly Token[], (Read | undefined)[]>(() => []);
  return (tokens, at) => {
    const known = readings(tokens);
    const before = known[at];
    if (before !== undefined) return before;
    const value = read(tokens, at);
    known[at] = value;
    return value;
  };
}
