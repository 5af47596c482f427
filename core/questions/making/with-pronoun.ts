import type { Called } from "./naming.ts";

const repeated =
  /(?=\p{Lu})(?<=(?:^|\s))((?:\p{Lu}[\p{L}.-]+ )+\p{Lu}[\p{L}-]+)\b(.*?)\s(?:the )?\1(’s)?(?=[\s.,?])(?! (?:\p{Lu}|of\b|for\b))/u;

/** “Carried on the long work of her” is her long work. */
const ofWhom =
  /\bthe (?!(?:news|sight|thought|rest|whole|majority|care|service|company|memory|honou?r) )((?!\p{Ll}+est )(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) of (?:him|her|it)(?=[.?]$| (?:in|on|at|until|since) )/u;

/** “Ada Brandt’s father gave Ada Brandt a boat”: her, the second time. */
export function withPronoun(stem: string, called: Called): string {
  const [whole = "", name = "", between = "", owner] = repeated.exec(stem) ?? [];
  const entity = name === "" ? undefined : called(name);
  if (!entity || entity.type === "other") return stem;
  const gender = entity.type === "person" ? entity.gender : "n";
  if (gender === null) return stem;
  const pronouns = { m: ["him", "his"], f: ["her", "her"], n: ["it", "its"] }[gender];
  const [whom = "", whose = ""] = pronouns;
  const said = stem.replace(whole, `${name}${between} ${owner === undefined ? whom : whose}`);
  return owner === undefined ? said.replace(ofWhom, (_, thing: string) => `${whose} ${thing}`) : said;
}
