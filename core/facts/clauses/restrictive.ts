import { phraseListAt } from "./phrase.ts";
import type { Token } from "./token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt } from "./verb-group.ts";

const relatives = /^(?:who|which|that|whom|whose)$/u;
const stops: ReadonlySet<string> = new Set(["comma", "semicolon", "colon", "dash", "other", "sub"]);

/**
 * “The bonds that paid for it | were sold”, “men who fled | stood trial”, “the name he chose | had been given”: where the
 * verb of a sentence stands behind the relative that tells which subject is meant; null where none opens at `at`.
 */
export function endOfRestrictive(tokens: readonly Token[], at: number): number | null {
  const own = verbOfRelative(tokens, at);
  if (own === null) return null;
  for (let next = own; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || stops.has(token.tag)) return null;
    if (mayBeMain(tokens, next)) return next;
  }
  return null;
}

/** Behind the verb of the relative that opens here. */
function verbOfRelative(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  const isOblique = first?.tag === "prep" && tokens[at + 1]?.tag === "rel";
  const rel = isOblique ? at + 1 : at;
  const isRelative = /^(?:rel|sub)$/u.test(tokens[rel]?.tag ?? "") && relatives.test(tokens[rel]?.lower ?? "");
  const isContact = first?.tag === "pron" && /^(?:he|she|it|they|we)$/u.test(first.lower);
  if (!isRelative && !isContact) return null;
  const from = isRelative ? rel + 1 : at;
  const direct = verbGroupAt(tokens, from);
  if (direct && isFinite(direct) && isRelative) return direct.to;
  const subject = phraseListAt(tokens, from, "subject");
  let behind = subject?.to ?? null;
  while (behind !== null && tokens[behind]?.tag === "prep") behind = phraseListAt(tokens, behind + 1)?.to ?? null;
  const verb = behind === null ? null : verbGroupAt(tokens, behind);
  return verb && isFinite(verb) ? verb.to : null;
}

/** A verb that goes on from no “and”, and that describes nothing in front of it. */
function mayBeMain(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.tag !== "verb" && token?.tag !== "aux" && token?.tag !== "adv") return false;
  if (/^(?:to|conj|aux|rel)$/u.test(before?.tag ?? "") || (before?.tag === "adv" && tokens[at - 2]?.tag === "conj"))
    return false;
  const verb = verbGroupAt(tokens, at);
  if (!verb || !isFinite(verb)) return false;
  return isSurelyFinite(verb) || (isActive(tokens, verb) && verb.form !== "base");
}
