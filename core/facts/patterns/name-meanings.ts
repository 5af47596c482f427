import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { Span } from "../../base/span.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfText } from "../slots/answer.ts";
import { doubtIn } from "../uncertain.ts";

/** What a name means, and what language it is of: “The name comes from the Arabic word for ‘desert’”. */
export function meaningAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return gathered(records, ({ sentence: { text }, isUncertain }, at) =>
    gathered(quoting.test(text) && telling.test(text) ? told : [], (pattern) =>
      [...text.matchAll(pattern)].flatMap((found) => {
        const entity = isUncertain && isDoubtful(text, found) ? null : ownerIn(found, resolver);
        return entity ? askablesOf(found, entity, { at, resolver }) : [];
      }),
    ),
  );
}

/** “The name means “three stars”; it was meant to …”: what is in doubt between other semicolons leaves the meaning as it is. */
function isDoubtful(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const from = text.lastIndexOf(";", index) + 1;
  const to = text.indexOf(";", index + length);
  return doubtIn({ text: text.slice(from, to < 0 ? text.length : to), tokens: [], asides: [] }) !== null;
}

/** A meaning is quoted, and few sentences quote anything. */
const quoting = /["“‘«]/u;

/** Nor do all of those tell what something means. */
const telling = /\bname\b|\bmean(?:s|t|ing)\b|\bfor ["“‘«]/u;

const meaning = String.raw`["“‘«](?<meaning>[^"“”«»]{2,60}?)[,.]?["”’»](?! (?:and|or) ["“‘«])`;
const language = String.raw`(?<language>(?:(?:Old|Ancient|Middle|Late|Classical) )?\p{Lu}\p{Ll}+)`;
const name = String.raw`(?<owner>\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|de|du|da|del) )*\p{Lu}[\p{L}’'-]*){0,4})`;
const quoted = String.raw`["“‘](?<called>\p{Lu}[\p{L}’'-]+)["”’]`;
const word = String.raw`(?:${language} )?(?:word|name|term|phrase|expression)`;
const own = String.raw`(?:(?<its>[Ii]ts|[Tt]he)|${name}['’]s) name(?: [“"‘]?\p{Lu}\p{Ll}+[”"’]?)?`;

const told: readonly RegExp[] = [
  `${own} (?:means|meant|translates as|is translated as|is usually translated as) ${meaning}(?: in ${language})?`,
  `${own} (?:comes|came|derives|is derived|is taken|stems) from (?:the |an? )?${language}(?: (?:words?|term|phrase|expression|name))?(?: \\p{Ll}+,?)?,? (?:for|meaning|which means) ${meaning}`,
  `${name}, (?:which|whose name) means ${meaning}(?: in ${language})?`,
  `${name} \\(${language} for ${meaning}\\)`,
  `${name}, an? ${word} (?:that means|meaning|which means|for) ${meaning}`,
  `[Tt]he name [^,;.]{2,40}, ${name}, (?:means|meant) ${meaning}(?: in ${language})?`,
  `${quoted}(?:, which [^,;.“”"]{2,60},)? (?:means|meant) ${meaning}(?: in ${language})?`,
  `[Tt]he ${language} name, (?:simply |literally )?meaning (?:simply |literally )?${meaning}`,
  `(?:called|termed|known as|named after|from) ["“]?(?<term>\\p{Ll}[\\p{L}’'-]+)["”]?, (?:an?|the) ${word} (?:that means|meaning|which means|for) ${meaning}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "dgu"));

/** Whose name it is, or what word: that of the text's topic, or of somebody or something that stands before it. */
function ownerIn({ groups }: RegExpExecArray, resolver: Resolver): Pick<Entity, "name"> | null {
  const term = groups?.["term"];
  if (term !== undefined) return { name: `“${term}”` };
  const owner = groups?.["owner"] ?? groups?.["called"];
  const entity = owner === undefined ? resolver.topic?.entity : resolver.entityNamed(owner);
  const isNamed = groups?.["called"] !== undefined || entity?.type !== "person";
  return entity && !entity.isShared && isNamed ? entity : null;
}

interface Place {
  readonly at: number;
  readonly resolver: Resolver;
}

function askablesOf(
  { groups = {}, indices }: RegExpExecArray,
  entity: Pick<Entity, "name">,
  { at, resolver }: Place,
): Askable[] {
  const [means, tongue] = [groups["meaning"], groups["language"]];
  if (means === undefined || (tongue !== undefined && !isLanguage(tongue))) return [];
  const what = groups["term"] === undefined ? `name ${groups["called"] ?? entity.name}` : `word ${entity.name}`;
  const base = {
    ...{ subject: entity.name, counted: "", distinction: "", label: null, at },
    isOnTopic: entity.name === resolver.topic?.entity.name,
    ...{ isTimeless: false, isUnique: true },
  };
  const of: Askable = {
    ...base,
    relation: "has a name that means",
    relationKey: "name means",
    answer: answerOfText("quotation", means),
    question: `What does the ${what} mean?`,
    statement: { before: `The ${what} means “`, after: "”." },
    place: spanOf(indices?.groups?.["meaning"]),
  };
  if (tongue === undefined) return [of];
  return [
    of,
    {
      ...base,
      relation: "has a name from which language",
      relationKey: "name from language",
      answer: { ...answerOfText("name", tongue), sort: "language" },
      question: `From which language does the ${what} come?`,
      statement: { before: `The ${what} means “${means}” in `, after: "." },
      place: spanOf(indices?.groups?.["language"]),
    },
  ];
}

const spanOf = ([start, end]: readonly [number, number] = [0, 0]): Span => ({ start, end });

const languages =
  /^(?:Latin|Sanskrit|Afrikaans|Wolof|Sesotho|Setswana|Luganda|Hebrew|Aramaic|Quechua|Nahuatl|Norse|Gaelic|Celtic|Yiddish|Swahili|Tamil|Hindi|Urdu|Bengali|Telugu|Malay|Maori|Māori|Hawaiian|Basque|Catalan|Breton|Cornish|Frisian|Sami|Ainu|Shona|Zulu|Xhosa|Yoruba|Igbo|Hausa|Tagalog|Khmer|Mongolian|Tibetan|Uyghur|Kurdish|Pashto|Guarani|Guaraní|Aymara|Mapudungun|Inuktitut|Cherokee|Slavic|Germanic|Saxon|Phoenician|Akkadian|Sumerian|Coptic|Amharic|Tigrinya|Berber|Tuareg)$/u;

function isLanguage(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return languages.test(last) || countryOfAdjective(last) !== undefined || isProperAdjective(last);
}
