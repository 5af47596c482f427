import { isClauseAt, isVerbAt, type Boundary } from "./boundary.ts";
import { parseLeading } from "./parse-leading.ts";
import type { Token } from "./token.ts";

/**
 * “Was to save the harbour, | and when the money ran out the town paid”, “…, and that autumn the mill closed”: where another
 * clause opens with its time, and what was read before lasts no further.
 */
export function beforeOpening(tokens: readonly Token[], from: number, boundary: Boundary): Boundary {
  const at = tokens.findIndex(
    ({ tag }, i) => i > from && i < boundary.at && tag === "comma" && /^(?:and|but)$/u.test(tokens[i + 1]?.lower ?? ""),
  );
  if (at < 0) return boundary;
  const opening = at + 2;
  if (isThatTime(tokens, opening)) return { at, kind: "end" };
  // “He told of a fire, and how it began”: more of what he told.
  if (/^(?:how|why|where|what|whether|that|who|which)$/u.test(tokens[opening]?.lower ?? "")) return boundary;
  const { to } = parseLeading(tokens, opening);
  if (to === opening) return boundary;
  if (isClauseAt(tokens, to, "subject")) return { at, kind: "coordinate-clause" };
  // Whoever a relative is about may go on as well.
  return isVerbAt(tokens, to) ? { at, kind: "end" } : boundary;
}

/** “That autumn”, “that May Ada Holm”: the month is read as one name with whoever stands behind it. */
const isThatTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "that" && times.test(tokens[at + 1]?.lower ?? "");

const times =
  /^(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/u;
