import type { Token } from "../clauses/token.ts";
import { isGivenName } from "../entities/classify-name.ts";
import { placeNamed } from "../gazetteer.ts";

/**
 * “The Workshop in Coastal Law and Harbour Planning”: where the field ends that a body works in, behind the “in” at `at`;
 * `at` itself where it is a place, as in “the School in Marle”.
 */
export function endOfField(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== "in" || !ofFields.test(tokens[at - 1]?.text ?? "")) return at;
  const first = endOfOneField(tokens, at + 1);
  if (first === null) return at;
  return (tokens[first]?.lower === "and" ? endOfOneField(tokens, first + 1) : null) ?? first;
}

/** Behind the words with capitals from `from`, if the last one is a field of study and none a place or a person. */
function endOfOneField(tokens: readonly Token[], from: number): number | null {
  const rest = tokens.slice(from, from + LONGEST + 1);
  const end = rest.findIndex(({ text, tag }) => !/^\p{Lu}\p{Ll}/u.test(text) || !/^(?:name|noun|adj|verb)$/u.test(tag));
  const words = rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text);
  const isElse = words.some((word) => placeNamed(word) !== undefined || isGivenName(word));
  const isField = words.length > 0 && words.length <= LONGEST && fields.test(words.at(-1) ?? "");
  return isField && !isElse ? from + words.length : null;
}

const LONGEST = 3;

const ofFields =
  /^(?:Workshop|Institute|Centre|Center|School|College|Academy|Faculty|Department|Division|Programme|Program|Laborator(?:y|ies)|Seminar|Course|Chair|Master|Masters|Bachelor|Doctor|Doctorate|Diploma|Certificate|Degree)$/u;

const fields =
  /^(?:\p{Lu}\p{Ll}+(?:ology|onomy|onomics|ography|ometry|ophy|atics|ysics|istics|etics|amics|onics|itecture|culture|eering)|Analysis|Planning|Management|Engineering|Education|Conservation|Administration|Communications?|Navigation|Restoration|Translation|Computing|Writing|Nursing|Teaching|Weaving|Theory|Law|Laws|Policy|Politics|Ethics|Affairs|Relations|Studies|Sciences?|History|Arts?|Music|Medicine|Design|Finance|Business|Trade|Commerce|Justice|Health|Literature|Languages?|Chemistry|Forestry|Technology|Development|Research|Governance|Government|Leadership|Journalism|Drama|Dance|Film)$/u;
