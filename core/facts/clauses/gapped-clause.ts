import type { Token } from "./token.ts";

interface Joined {
  /** What reads the phrase that begins at a place; it asks this in its turn. */
  readonly phraseAt: (tokens: readonly Token[], at: number) => { readonly head: Token; readonly to: number } | null;
  /** Where the phrase in front of the conjunction begins. */
  readonly from: number;
  /** Where the conjunction stands. */
  readonly joint: number;
}

/** “The school lies in Bath | and the mill in Wells”: a second subject with a place of its own, for which the verb is not said again. */
export function opensGappedClause(tokens: readonly Token[], { from, joint, phraseAt }: Joined): boolean {
  const [verb, preposition, next] = [tokens[from - 2], tokens[from - 1], tokens[joint + 1]];
  if (preposition?.tag !== "prep" || verb?.tag !== "verb" || tokens[from]?.tag !== "name") return false;
  const own = next?.lower === "the" || next?.tag === "name" ? phraseAt(tokens, joint + 1) : null;
  const place = own && tokens[own.to]?.lower === preposition.lower ? phraseAt(tokens, own.to + 1) : null;
  const end = place && tokens[place.to];
  return place?.head.tag === "name" && (!end || ["comma", "semicolon", "other"].includes(end.tag));
}
