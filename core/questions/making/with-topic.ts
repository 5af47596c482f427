import { displayName, type Entity } from "../../facts/entity.ts";

/**
 * The same stem with what the text is about put where its readers add it by themselves: what was joined, whose article it
 * is, where there are so many. Nothing is added where the stem names it already or the text is about something else.
 */
export function withTopic(stem: string, topic: Entity | null): string {
  if (!topic || [...topic.aliases, topic.name].some((name) => stem.includes(name))) return stem;
  const name = displayName(topic);
  if (isAgreement(topic)) return stem.replace(joined, `$& ${name}`).replace(article, `$& of ${name}`);
  if (topic.type === "organisation") return stem.replace(joined, `$& ${name}`);
  return topic.sort === "city" || topic.sort === "country" || topic.sort === "island"
    ? stem.replace(thereAre, `$& ${topic.sort === "island" ? "on" : "in"} ${name}`)
    : stem;
}

const isAgreement = ({ name }: Entity): boolean =>
  /\b(?:Treaty|Convention|Protocol|Covenant|Charter|Agreement|Accord|Pact)\b/u.test(name);

/** “Fifty-eight countries have joined”, “which state joined in 2013?”, “when did Norway join?” */
const joined =
  /(?<=\b(?:countr(?:y|ies)|states?|nations?|members?|governments?|territor(?:y|ies)|\p{Lu}[\p{L}-]+|____) (?:has |have |had )?)joined(?=[.?]$| (?:in|on|by) (?:the year )?(?:____|\d|\p{Lu}\p{Ll}+ \d))|(?<=\bdid [^,]+ )join(?=\?$)/u;

const article = /\bArticle (?:\d+|[IVXLC]+|____)(?! of\b)/u;

const thereAre =
  /\b[Tt]here (?:are|were) (?:about |some |only |just )?(?:____|\d[\d,.]*|\p{Ll}+)(?: [\p{Ll}-]+){1,3}(?=\.$)|\b[Hh]ow many(?: [\p{Ll}-]+){1,3} (?:are|were) there(?=\?$)/u;
