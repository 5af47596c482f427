import type { Token } from "./token.ts";

/** “Two years later”, “65 years after …”: a time that counts from another. */
export function isLapse(tokens: readonly Token[], at: number): boolean {
  const [value, next] = [tokens[at]?.value, tokens[at + 1]?.lower ?? ""];
  return (
    value?.kind === "measure" &&
    /^(?:years|months|weeks|days|hours)$/u.test(value.unit) &&
    (/^(?:later|earlier|after|afterwards|before)$/u.test(next) || (next === "on" && tokens[at + 2]?.tag === "comma"))
  );
}

/** “Died in a storm | twenty months afterwards”: nothing behind it says after what, which another sentence tells. */
export const isLapseAlone = (tokens: readonly Token[], at: number): boolean =>
  isLapse(tokens, at) &&
  tokens[at + 1]?.lower !== "on" &&
  /^(?:comma|semicolon|dash|conj|prep|other)$/u.test(tokens[at + 2]?.tag ?? "other");
