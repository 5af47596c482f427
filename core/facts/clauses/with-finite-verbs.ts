import { isPluralNoun } from "./plural.ts";
import { isThirdOnly, reads } from "./readings.ts";
import type { Tag, Token } from "./token.ts";

const objects = new Set<Tag>(["det", "value", "prep", "possessive", "name", "noun", "adj", "adv", "pron", "sub"]);

/** Where a sentence has no verb that could be its own, the first noun that may be one is: “Tourism accounts for …”. */
export function withFiniteVerbs(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ tag }) => tag === "semicolon");
  return end < 0
    ? withFiniteVerb(tokens)
    : [...withFiniteVerb(tokens.slice(0, end + 1)), ...withVerbOfName(tokens.slice(end + 1))];
}

/** “…; Ada Marsh consecrated the church”: behind a semicolon things may be listed, but a name with an object does something. */
function withVerbOfName(tokens: readonly Token[]): Token[] {
  const [name, verb, object] = tokens;
  const isClause = name?.tag === "name" && /^(?:det|possessive|pron)$/u.test(object?.tag ?? "");
  return name && verb && isClause && isHiddenVerb(tokens, verb, 1)
    ? [name, { ...verb, tag: "verb" }, ...tokens.slice(2)]
    : [...tokens];
}

function withFiniteVerb(tokens: readonly Token[]): Token[] {
  const isFinite = ({ tag, lower }: Token, i: number) =>
    tag === "aux" ||
    (tag === "verb" &&
      !lower.endsWith("ing") &&
      tokens[i - 1]?.tag !== "comma" &&
      tokens[i - 1]?.tag !== "noun" &&
      !(tokens[i - 1]?.tag === "possessive" && tokens[i + 1]?.tag === "noun"));
  const end = tokens.findIndex(({ tag }) => tag === "semicolon" || tag === "colon");
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  // “Sets the rules, says how they are kept”: the verb behind “how” is that of what is said.
  const rel = clause.findIndex(({ tag, lower }) => tag === "rel" || tag === "sub" || lower === "how");
  const whole = rel < 0 ? clause : clause.slice(0, rel);
  // “The cable measures 4 feet and holds 900 wires”: the verb behind “and” is the second one.
  const joint = whole.findIndex(
    ({ tag }, i) =>
      tag === "conj" &&
      i > 1 &&
      (/^(?:verb|aux)$/u.test(whole[i + 1]?.tag ?? "") ||
        // “A fire burnt down the barn, and the family left”: the verb behind the comma is another subject's.
        (whole[i - 1]?.tag === "comma" && /^(?:det|pron|possessive)$/u.test(whole[i + 1]?.tag ?? ""))),
  );
  const main = joint < 0 ? whole : whole.slice(0, joint);
  if (main.some(isFinite)) return [...tokens];
  const at = main.findIndex((token, i) => isHiddenVerb(tokens, token, i));
  return at < 0 ? [...tokens] : tokens.map((token, i) => (i === at ? { ...token, tag: "verb" } : token));
}

function isHiddenVerb(tokens: readonly Token[], token: Token, i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next || !objects.has(next.tag)) return false;
  const isPart = before.lower === "them" && tokens[i - 2]?.lower === "of";
  const isAfterAdverb = before.tag === "adv" && /^(?:noun|name)$/u.test(tokens[i - 2]?.tag ?? "");
  const isBehind = isPart || isAfterAdverb || /^(?:comma|noun|name|value)$/u.test(before.tag);
  if (token.tag === "adj") return isBehind && next.tag !== "noun" && next.tag !== "adj" && reads(token, "past");
  if (token.tag !== "noun" || !isBehind) return false;
  // “The two halves of the bridge met”: no number has a verb in the singular.
  if (before.tag === "value" && !isPointInTime(before) && isThirdOnly(token)) return false;
  // “Scientists use its machines”
  const isOfMany = isPart || isPluralNoun(before.lower);
  return reads(token, "third", "past") || (reads(token, "base") && isOfMany && next.tag !== "noun");
}

const isPointInTime = ({ value }: Token): boolean => /^(?:year|date|decade|century)$/u.test(value?.kind ?? "");
