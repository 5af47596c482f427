import type { Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isNounOfPeople } from "../nouns-of-peoples.ts";
import { isCalling, isRole } from "./callings.ts";
import { isPersonTitle, typeByNoun, type NameClass } from "./classify-name.ts";

/** What only people do. */
const human =
  /^(?:born|died|married|wrote|studied|painted|said|composed|declared|taught|fled|retired|resigned|argued|lectured|graduated|translated|dissected|preached|ruled|reigned|lived)$/u;
const ofKin =
  /^(?:grand)?(?:son|daughter|father|mother)$|^(?:brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin)$/u;
/** What is done to people only, behind “was”. */
const suffered =
  /^(?:born|buried|murdered|assassinated|executed|baptised|baptized|knighted|crowned|educated|beheaded|imprisoned|widowed|pardoned|elected|appointed)$/u;

/** What the words around a name say of it: one is born, one is married, one lies in a place. */
export function cueOf(tokens: readonly Token[], i: number): NameClass["type"] | null {
  const [before, token, after, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (after && human.test(after.lower)) return "person";
  if (after && /^(?:was|had been)$/u.test(after.lower) && suffered.test(next?.lower ?? "")) return "person";
  if (isInOffice(tokens, i + 1)) return "person";
  // “Orrin’s grandson”
  if (after?.tag === "genitive" && next?.tag === "noun" && ofKin.test(next.lower)) return "person";
  // “It was Karl who …”
  if (after?.lower === "who" && tokens[i - 2]?.lower === "it") return "person";
  if (
    after?.tag === "comma" &&
    (next?.lower === "who" || isBesidePerson(tokens, i + 2) || isOneOfPeople(tokens, i + 2))
  )
    return "person";
  if (/^(?:himself|herself)$/u.test((after?.tag === "verb" ? next : after)?.lower ?? "")) return "person";
  if (before && /^(?:is|was)$/u.test(before.lower) && isOffice(tokens, i - 2)) return "person";
  if (before && (isPersonTitle(before.text) || isRole(before.lower)) && before.tag !== "name") return "person";
  if (
    before?.tag === "noun" &&
    isCalling(before.lower) &&
    /^\p{Lu}[\p{L}.’'-]+(?:\s\S+){1,4}$/u.test(token?.text ?? "")
  )
    return "person";
  if (isNamedBehindOffice(tokens, i)) return "person";
  const type = before?.tag === "noun" && isOpened(tokens, i - 1) ? typeByNoun(before.lower) : null;
  if (type) return type;
  if (ofRulers.test(token?.text ?? "") && before?.lower === "by") return "person";
  if (before?.lower === "by" && made.test(tokens[i - 2]?.lower ?? "") && isFullName(token?.text ?? "")) return "person";
  return isBehindPlace(before, tokens[i - 2]) && (token?.text.split(" ").length ?? 0) <= 2 ? "place" : null;
}

/** “The Danish president, Karl Holm, …”: a name of two words between commas behind an office is that of who holds it. */
function isNamedBehindOffice(tokens: readonly Token[], i: number): boolean {
  const [noun, open, name, close] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  const isOffice = noun?.tag === "noun" && (isRole(noun.lower) || isCalling(noun.lower) || somebody.test(noun.lower));
  return isOffice && open?.tag === "comma" && close?.tag === "comma" && isFullName(name?.text ?? "");
}

const ofRulers = / the \p{Lu}| ibn | al-| of \p{Lu}/u;

/** “In”, “at”, “moved to”; but “belonged to” and “according to” go before whomever. */
const isBehindPlace = (before: Token | undefined, verb: Token | undefined): boolean =>
  /^(?:in|at|near|from)$/u.test(before?.lower ?? "") || (before?.lower === "to" && !toPeople.test(verb?.lower ?? ""));

/** Words behind which “to” goes before people as well as places. */
const toPeople =
  /^(?:according|belong(?:s|ed|ing)?|ga?ve|given|sold|wrote|written|said|spoke|told|married|engaged|related|dedicated|devoted|due|owed|known|appeared|attributed|ascribed|lost|left|handed|granted|offered|leased|lent|bequeathed|promised|shown|similar|thanks|loyal|hostile|sacrifices?|homage|tribute|letters?|prayers?|heir|successor|rival|monument|memorial)$/u;

/** “Ada Holm, a Danish poet”, “Ada Holm, former director of …”: what only people are. */
function isBesidePerson(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:det|adj|name)$/u.test(tokens[at]?.tag ?? "")) at++;
  const noun = tokens[at];
  return noun?.tag === "noun" && tokens[at + 1]?.tag !== "noun" && (isRole(noun.lower) || somebody.test(noun.lower));
}

/** “Orrin, a Swede, …”: one of a people, and nothing else of it, is somebody. */
function isOneOfPeople(tokens: readonly Token[], from: number): boolean {
  const [article, people, close] = tokens.slice(from, from + 3);
  const isPeople = isNounOfPeople(people?.text ?? "") || countryOfAdjective(people?.text ?? "") !== undefined;
  return isPeople && /^an?$/u.test(article?.lower ?? "") && close?.tag === "comma";
}

/** “Orrin became its first mayor”, “Orrin was elected bishop of Marle”: what only people become. */
function isInOffice(tokens: readonly Token[], verb: number): boolean {
  const isElected =
    /^(?:was|is)$/u.test(tokens[verb]?.lower ?? "") &&
    /^(?:elected|appointed|named)$/u.test(tokens[verb + 1]?.lower ?? "");
  if (!isElected && !/^(?:became|was|is)$/u.test(tokens[verb]?.lower ?? "")) return false;
  let at = isElected ? verb + 2 : verb + 1;
  while (/^(?:det|possessive|adj|adv)$/u.test(tokens[at]?.tag ?? "")) at++;
  const [noun, next] = [tokens[at], tokens[at + 1]];
  return noun?.tag === "noun" && next?.tag !== "noun" && next?.tag !== "genitive" && somebody.test(noun.lower);
}

const somebody =
  /(?:[^aeiou]ist|ian|woman)$|^(?:director|professor|king|queen|prince|princess|minister|bishop|judge|mayor|widow|wife|husband|child|son|daughter|brother|sister|pupil|student|graduate|clerk|citizen)$/u;

/** “The old warship”, “Marsh’s film”: an article or an owner opens the phrase that the noun closes. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (tokens[from]?.tag === "adj") from--;
  return tokens[from]?.lower === "the" || tokens[from]?.tag === "genitive" || tokens[from]?.tag === "possessive";
}

/** What people do and firms seldom, behind “was”. */
const made =
  /^(?:designed|written|painted|composed|sculpted|carved|engraved|drawn|invented|discovered|directed|conducted|translated)$/u;

const isFullName = (name: string): boolean => /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,2}(?<!s)$/u.test(name);

/** “Its president is Ada Holm”: whoever holds an office is a person. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  return noun?.tag === "noun" && (isCalling(noun.lower) || isPersonTitle(noun.text) || isRole(noun.lower));
}
