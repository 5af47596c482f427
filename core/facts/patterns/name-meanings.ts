import type { Askable } from "../askable.ts";
import type { Span } from "../../base/span.ts";
import type { Entity } from "../entity.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfText } from "../slots/answer.ts";

/** What a name means, and what language it is of: “The name comes from the Arabic word for ‘desert’”. */
export function meaningAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return records.flatMap(({ sentence: { text } }, at) =>
    (quoting.test(text) ? told : []).flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((found) => {
        const entity = ownerIn(found, resolver);
        return entity ? askablesOf(found, entity, { at, resolver }) : [];
      }),
    ),
  );
}

/** A meaning is quoted, and few sentences quote anything. */
const quoting = /["“‘«]/u;

const meaning = String.raw`["“‘«](?<meaning>[^"“”«»]{2,60}?)[,.]?["”’»](?! (?:and|or) ["“‘«])`;
const language = String.raw`(?<language>(?:(?:Old|Ancient|Middle|Late|Classical) )?\p{Lu}\p{Ll}+)`;
const name = String.raw`(?<owner>\p{Lu}[\p{L}’'-]*(?: (?:(?:of|the|de|du|da|del) )*\p{Lu}[\p{L}’'-]*){0,4})`;
const own = String.raw`(?:(?<its>[Ii]ts|[Tt]he)|${name}['’]s) name(?: [“"‘]?\p{Lu}\p{Ll}+[”"’]?)?`;

const told: readonly RegExp[] = [
  `${own} (?:means|meant|translates as|is translated as|is usually translated as) ${meaning}(?: in ${language})?`,
  `${own} (?:comes|came|derives|is derived|is taken|stems) from (?:the |an? )?${language}(?: (?:words?|term|phrase|expression|name))?(?: \\p{Ll}+,?)?,? (?:for|meaning|which means) ${meaning}`,
  `${name}, (?:which|whose name) means ${meaning}(?: in ${language})?`,
  `${name} \\(${language} for ${meaning}\\)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "dgu"));

/** Whose name it is: that of the text's topic, or of somebody or something that stands before it. */
function ownerIn({ groups }: RegExpExecArray, resolver: Resolver): Entity | null {
  const owner = groups?.["owner"];
  const entity = owner === undefined ? resolver.topic?.entity : resolver.entityNamed(owner);
  return entity && !entity.isShared && entity.type !== "person" ? entity : null;
}

interface Place {
  readonly at: number;
  readonly resolver: Resolver;
}

function askablesOf({ groups = {}, indices }: RegExpExecArray, entity: Entity, { at, resolver }: Place): Askable[] {
  const [means, tongue] = [groups["meaning"], groups["language"]];
  if (means === undefined || (tongue !== undefined && !isLanguage(tongue))) return [];
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
    question: `What does the name ${entity.name} mean?`,
    statement: { before: `The name ${entity.name} means “`, after: "”." },
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
      question: `From which language does the name ${entity.name} come?`,
      statement: { before: `The name ${entity.name} means “${means}” in `, after: "." },
      place: spanOf(indices?.groups?.["language"]),
    },
  ];
}

const spanOf = ([start, end]: readonly [number, number] = [0, 0]): Span => ({ start, end });

const languages =
  /^(?:Latin|Sanskrit|Hebrew|Aramaic|Quechua|Nahuatl|Norse|Gaelic|Celtic|Yiddish|Swahili|Tamil|Hindi|Urdu|Bengali|Telugu|Malay|Maori|Māori|Hawaiian|Basque|Catalan|Breton|Cornish|Frisian|Sami|Ainu|Shona|Zulu|Xhosa|Yoruba|Igbo|Hausa|Tagalog|Khmer|Mongolian|Tibetan|Uyghur|Kurdish|Pashto|Guarani|Guaraní|Aymara|Mapudungun|Inuktitut|Cherokee|Slavic|Germanic|Saxon|Phoenician|Akkadian|Sumerian|Coptic|Amharic|Tigrinya|Berber|Tuareg)$/u;

function isLanguage(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return languages.test(last) || countryOfAdjective(last) !== undefined || isProperAdjective(last);
}
