import { readVerb } from "../verb-forms.ts";
import { isPluralNoun } from "./plural.ts";
import { reads } from "./readings.ts";
import type { Tag, Token } from "./token.ts";

/** “Told his readers that wounded men were left”: what somebody was told, whose “that” tells nothing of the hearers. */
export function insideTold(tokens: readonly Token[], i: number): Tag | null {
  const token = tokens[i];
  if (token?.lower === "that" && token.tag === "rel") return isBehindHearers(tokens, i) ? "sub" : null;
  const isParticiple = token?.tag === "verb" && tokens[i - 1]?.lower === "that" && reads(token, "participle");
  const [noun, verb] = [tokens[i + 1], tokens[i + 2]];
  return isParticiple &&
    noun?.tag === "noun" &&
    isPluralNoun(noun.lower) &&
    /^(?:aux|verb)$/u.test(verb?.tag ?? "") &&
    isBehindHearers(tokens, i - 1)
    ? "adj"
    : null;
}

const telling = /^(?:tell|inform|assure|warn|remind|convince|persuade|notify|advise|promise)$/u;

/** Whether a verb of telling and those who were told stand in front of a “that”. */
function isBehindHearers(tokens: readonly Token[], that: number): boolean {
  let at = that - 1;
  if (!/^(?:noun|name|pron)$/u.test(tokens[at]?.tag ?? "")) return false;
  while (/^(?:noun|name|pron|adj|det|possessive|genitive|value)$/u.test(tokens[at]?.tag ?? "")) at--;
  const verb = tokens[at];
  return verb?.tag === "verb" && telling.test(readVerb(verb.lower)?.base ?? "");
}
