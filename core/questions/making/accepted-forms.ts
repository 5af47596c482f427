import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import { quoteOf } from "../told.ts";
import { bareNames } from "./bare-names.ts";
import {
  formsOfTopicsOwn,
  houseOfNation,
  initialsOfBody,
  organsOfNations,
  schoolInFull,
  otherSpellings,
  withoutAcronym,
  withoutCountry,
  withTown,
} from "./forms-of-bodies.ts";
import { withFamilyName, withoutGivenName } from "./forms-of-kin.ts";
import { dayOfFeast } from "./feasts.ts";
import { firstNameOfKin, formsAsAsked } from "./forms-as-asked.ts";
import {
  fullerNames,
  nameInFull,
  ofRank,
  ofNobodyElse,
  rulersNames,
  surnameOfDoer,
  surnameOfTold,
  withFamily,
  withoutInitials,
  withoutPeople,
} from "./forms-of-people.ts";
import { formsOfPlace, ofItsTime } from "./forms-of-places.ts";
import type { Called, Naming } from "./naming.ts";
import { shortNames, withoutRank } from "./short-names.ts";
import { yearsTold } from "./times.ts";
import { writtenForms } from "./written-forms.ts";

/** As many as a question may hold. */
const MOST = 12;

/** The further forms that are right for a question as it is put: those of the fact, and what the name is called besides. */
export function acceptedFor(body: QuestionBody, fact: Fact, naming: Naming): string[] {
  if (body.type === "numeric")
    return [...new Set([...body.accepted, ...writtenForms(body.key), ...withoutMarks(body.key)])];
  if (body.type !== "cloze" && body.type !== "short-answer") return [...body.accepted];
  const { key, stem } = body;
  const quote = quoteOf(fact.proof);
  const accepted = body.accepted.filter((form) => !isRunTogether(form, { key, quote, naming }));
  const isName = capital.test(key);
  const ofTime = [...partsOfAge(key, fact), ...formsOfSpan(key), ...ordinalAsAsked(key, stem)];
  const all = [
    ...accepted,
    ...(isName ? formsOfName({ ...body, accepted }, fact, naming) : ofTime),
    ...writtenForms(key),
    ...(isName ? otherSpellings(key) : []),
  ];
  const years = yearsTold(fact.proof);
  const isSomebody = fact.kind === "person" && !epithet.test(key.split(" ").at(-1) ?? "");
  const ofNoOther =
    fact.kind === "place" ? all : ofNobodyElse(isSomebody ? withoutGivenName(all, key) : all, key, naming);
  const own = [...ofItsTime(ofNoOther, key, years.length > 0 ? years : naming.years), ...firstNameOfKin(key, stem)];
  return withoutOverrun([...new Set(own)], stem)
    .filter((form) => form !== key && !isWholeOf(form, key) && !isWaterFor(form, { key, stem }))
    .slice(0, MOST);
}

/** “1200” for “1,200”. */
const withoutMarks = (key: string): string[] => (/^\d{1,3}(?:,\d{3})+$/u.test(key) ? [key.replaceAll(",", "")] : []);

interface Beside {
  readonly key: string;
  readonly quote: string;
  readonly naming: Naming;
}

/** “Arnby, Holm” where the text has “at Arnby, where Holm won”, or “from Norway, Ada Holm”: no place in another. */
function isRunTogether(form: string, { key, quote, naming: { called } }: Beside): boolean {
  const around = form.startsWith(`${key}, `) ? form.slice(key.length + 2) : null;
  if (around === null) return false;
  const isPlace = around.includes(".") || placeNamed(around) !== undefined || called(around)?.type === "place";
  return !quote.includes(form) || placeNamed(key)?.sort === "country" || (called(around) !== undefined && !isPlace);
}

const capital = /^\p{Lu}/u;

/** “The Holm League” is not its council: “Council of the Holm League”. */
const isWholeOf = (form: string, key: string): boolean =>
  [` of ${form}`, ` of the ${form}`].some((end) => key.endsWith(end) && organ.test(key.slice(0, -end.length)));

/** “A mill in ____”: in a village, and not in the lake that is called like it. */
const isWaterFor = (form: string, { key, stem }: Pick<Typed, "key" | "stem">): boolean =>
  /^(?:Lake|River|Loch|Mount) /u.test(form) &&
  form.endsWith(` ${key}`) &&
  /\bin (?:the (?:town|city|village) of )?____/u.test(stem);

const organ = /(?:Council|Committee|Commission|Board|Assembly|Secretariat|Bureau|Office|Department|Branch|Section)$/u;

/** “Early 1990s” for “1990s”, where the text says that. */
function partsOfAge(key: string, { kind, proof }: Fact): string[] {
  if (kind !== "period") return [];
  const parts = sidesOf(key, proof.quote)
    .filter(({ behind }) => !/^\p{L}/u.test(behind))
    .flatMap(({ before }) => /\b(?:early|late|mid-?) ?$/u.exec(before) ?? []);
  return parts.slice(0, 1).map((part) => part + key);
}

/** “1928–1929” for “1928-29”, and the other way round; which dash it is, grading does not mind. */
function formsOfSpan(key: string): string[] {
  const [, from = "", to = ""] = /^(\d{4})[-–/](\d{2}|\d{4})$/u.exec(key) ?? [];
  if (to.length === 2) return [`${from}–${from.slice(0, 2)}${to}`];
  return to !== "" && from.slice(0, 2) === to.slice(0, 2) ? [`${from}–${to.slice(2)}`] : [];
}

/** “Ninth” and “9th” for “ninth century”, where the question says that it asks for a century. */
function ordinalAsAsked(key: string, stem: string): string[] {
  if (!/\bwhich century\b|____ \(century\)/iu.test(stem)) return [];
  return [key, ...writtenForms(key)].flatMap((form) => /^(\p{Ll}+|\d+(?:st|nd|rd|th)) century$/u.exec(form)?.[1] ?? []);
}

type Typed = Extract<QuestionBody, { type: "cloze" | "short-answer" }>;

function formsOfName({ key, stem, accepted }: Typed, fact: Fact, naming: Naming): string[] {
  const { kind, proof } = fact;
  const { names, called } = naming;
  const besides = [
    ...names.alsoCalled(key),
    ...withShortFormsRead(key, called),
    ...withFamilyName({ key, stem }, fact, naming),
    ...formsAsAsked(key, stem),
    ...schoolInFull(key, stem),
    ...ofRank(key, naming),
    ...formsOfTopicsOwn(key, naming),
  ];
  if (kind === "person")
    return [
      ...besides,
      ...rulersNames(key, stem, naming),
      ...fullerNames(key, accepted, naming),
      ...withoutPeople(key),
      ...withoutInitials(key),
      ...withFamily(key, naming),
      ...withoutRank(key),
    ];
  if (kind === "place")
    return [
      ...besides,
      ...withoutCountry(key, stem),
      ...formsOfPlace(key, stem, proof.quote),
      ...bareNames(key, stem, called),
      ...shortNames(key),
      ...withTown(key, naming),
      ...surnameOfTold(key, fact),
    ];
  return [
    ...besides,
    ...lettersOf(key, naming),
    ...bareNames(key, stem, called),
    ...shortNames(key),
    ...organsOfNations(key, naming),
    ...houseOfNation(key),
    ...withTown(key, naming),
    ...withoutAcronym(key, naming),
    ...withoutCountry(key, stem),
    ...(epithet.test(key.split(" the ")[1] ?? "") ? rulersNames(key, stem, naming) : []),
    ...names.lettersInFull(key),
    ...(isAskedAsPlace(stem) ? [] : nameInFull(key, accepted, naming)),
    ...surnameOfDoer(key, fact),
    ...surnameOfTold(key, fact),
    ...dayOfFeast(key),
  ];
}

/** The letters of a body. “TU” is the Tern Union today, and not the Tern Unity of which it was made. */
function lettersOf(key: string, naming: Naming): string[] {
  const { topic, names } = naming;
  const ofTopic = topic === null || topic.name === key ? undefined : topic.name.match(/\p{Lu}/gu)?.join("");
  const initials = names.initialsOf(key);
  return [...(initials === null ? [] : [initials]), ...initialsOfBody(key, naming)].filter(
    (letters) => letters !== ofTopic,
  );
}

/** “The nearest town is ____”: no person, whatever its name. */
const isAskedAsPlace = (stem: string): boolean =>
  /\b(?:town|city|village|lake|river|mountain|island|port|county|state|capital) (?:to [^_]+ )?(?:is|was|called|of) ____|\b[Ww]hich (?:town|city|village|lake|river|mountain|island|port|county|state)\b/u.test(
    stem,
  );

/** “European Space Agency Convention” for “ESA Convention”. */
function withShortFormsRead(key: string, called: Called): string[] {
  const [, short = "", rest = ""] = shortFormInFront.exec(key) ?? [];
  const name = called(short)?.name ?? short;
  return name.includes(" ") ? [`${name} ${rest}`] : [];
}

const shortFormInFront = /^(\p{Lu}{3,}) (\p{Lu}.*)$/u;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** “The Great” of Alexander the Great is nobody's name. */
const epithet =
  /^(?:Great|Elder|Younger|Terrible|Bold|Wise|Fair|Pious|Conqueror|Lionheart|Magnificent|Navigator|Impaler|Confessor|Martyr|Good|Bald|Fat|Short|Tall|Fearless|Silent|First|Second)$/u;

/** “United States, India” is no other form of an answer that India follows, nor a word of it that the stem shows. */
function withoutOverrun(accepted: readonly string[], stem: string): string[] {
  if (accepted.length === 0) return [];
  const behind = stem.includes(GAP) ? stem.slice(stem.indexOf(GAP)) : "";
  const shown = new Set(words(stem));
  return accepted.filter((form) => {
    const [, tail] = /,\s(.+)$/u.exec(form) ?? [];
    const isRead = words(form).every((word) => shown.has(word));
    return !epithet.test(form) && !isRead && (tail === undefined || !behind.includes(tail));
  });
}
