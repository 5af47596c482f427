import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { acronymsIn, birthNamesIn, speltOut } from "./short-forms.ts";
import { withoutOwnersMark } from "./brands.ts";
import { Bearers } from "./bearers.ts";
import { classifyName, isPersonTitle, withoutCompanyForm } from "./classify-name.ts";
import type { Entity } from "../entity.ts";
import { cueOf } from "./cues.ts";
import type { Mention } from "./mention.ts";
import { isNobodySpokenOf } from "./nobody-spoken-of.ts";
import { renamedIn } from "./renamed.ts";
import { isFirstName, isOlder, isSameEntity, isShortFor, sharedWithFirms } from "./same-entity.ts";
import { schoolsIn } from "./schools.ts";
import { sexBeside } from "./sexes.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { peoples } from "../../text/tagger.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";

/**
 * Names whose last word alone stands for them, or whose first letters do, become one entity. A title that is short for a
 * name of many words is what its bearer goes by.
 */
export function collectEntities(sentences: readonly Sentence[], title = ""): Entity[] {
  const mentions = gathered(sentences, (sentence, at) => mentionsIn(sentence, at));
  const acronyms = new Map([...speltOut(mentions.map(({ name }) => name)), ...gathered(sentences, acronymsIn)]);
  const births = new Map([...schoolsIn(sentences), ...renamedIn(sentences), ...gathered(sentences, birthNamesIn)]);
  const byName = groupBy(mentions, ({ name }) => name);
  const relatives = new Set(gathered(mentions, ({ sex, name }) => (sex === null ? [] : [name])));
  const couples = surnamesOfCouples([...byName.keys()]);
  const ofFirms = sharedWithFirms([...byName.keys()]);
  const bearers = new Bearers();
  // Whoever was called otherwise before is known by then.
  const later = new Set(births.values());
  const rank = (name: string) => (later.has(name) ? Infinity : untitled(name).length);
  for (const name of [...byName.keys()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))) {
    const own = byName.get(name) ?? [];
    const bearer = births.get(name);
    const isRelative = own.some((mention) => mention.isRelative);
    const known = bearers
      .whomMayMean(name, acronyms.get(name), bearer)
      .filter(
        (entity) =>
          !entity.isShared &&
          !isRelative &&
          !(entity.gender === null && couples.has(untitled(name))) &&
          (bearer === undefined || entity.aliases.has(bearer)) &&
          (bearer !== undefined ||
            (isSameEntity(entity, name, acronyms) && !isOlder(name, own, entity)) ||
            isShortFor(entity, name, own) ||
            isFirstName(entity, name, own)),
      );
    // “Wu” is whoever has it for a surname, sooner than her father, whose name begins with it.
    const bySurname = known.filter(({ name: full, type }) => type !== "person" || !full.startsWith(`${name} `));
    // “Emir Holm” is Zav Emir Holm sooner than some Holm who is an emir.
    const byWhole = name.includes(" ") ? known.filter(({ name: full }) => full.endsWith(` ${name}`)) : [];
    const [likely = known] = [byWhole, bySurname].filter(({ length }) => length > 0);
    const [found, other] = firstNamed(likely, { name, mentions: own, relatives });
    if (found && !other && !ofFirms.has(name)) bearers.replace(found, withMentions(found, name, own));
    else
      bearers.add({
        ...newEntity(name, own, acronyms),
        ...(isOfItsAge(name, byName) || isNobodySpokenOf({ name, mentions: own, sentences, title }) ? unclassed : {}),
        isShared: other !== undefined || ofFirms.has(name) || (isNamesake(name, own) && !isTitle(name, title)),
      });
  }
  return bearers.entities.map((entity) => knownAs(title, asCalled(entity))).sort((a, b) => a.firstAt - b.firstAt);
}

/** “Miss Holm” is told of whom it may be as late as “Holm”: when all are known who are named in full. */
function untitled(name: string): string {
  const [title = "", last, more] = name.split(" ");
  return last !== undefined && more === undefined && isPersonTitle(title) ? last : name;
}

/** Where a text speaks of “Lord Holm” and of “Lady Holm”, neither is the Ada Maria Holm whose sex it does not tell. */
function surnamesOfCouples(names: readonly string[]): ReadonlySet<string> {
  const titled = names.filter((name) => untitled(name) !== name && classifyName(name).gender !== null);
  const sexes = groupBy(titled, untitled);
  return new Set(
    [...sexes].flatMap(([surname, own]) =>
      new Set(own.map((name) => classifyName(name).gender)).size > 1 ? [surname] : [],
    ),
  );
}

interface Called {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Names of those who are told of as somebody’s relatives. */
  readonly relatives: ReadonlySet<string>;
}

/** “Holm” means Ada Holm, and not her father, who is named in full once and never again. */
function firstNamed(bearers: readonly Entity[], { name, mentions, relatives }: Called): readonly Entity[] {
  const [first, ...others] = [...bearers].sort((a, b) => a.firstAt - b.firstAt);
  const isSomebody = first?.type === "person" || (first?.type === "other" && first.sort === null && !first.hasArticle);
  if (!isSomebody || !first.name.endsWith(` ${name}`)) return bearers;
  const isAlready = mentions.some(({ at }) => at > first.firstAt && others.every(({ firstAt }) => at < firstAt));
  const isOwn = isAlready || others.every((other) => relatives.has(other.name));
  return isOwn && others.every(({ count }) => count === 1) ? [first] : bearers;
}

/** “Orrin” for Orrin PLC, which the text itself calls so. */
function asCalled(entity: Entity): Entity {
  const short = withoutCompanyForm(entity.name);
  return entity.aliases.has(short) ? { ...entity, name: short } : entity;
}

/** “Alois Negrelli” for “Nikolaus Alois Maria Vinzenz Negrelli”, “UNRO” for what its letters stand for. */
function knownAs(title: string, entity: Entity): Entity {
  const [letters = title] = title.split(/:\s/u);
  if (/^\p{Lu}{3,}$/u.test(letters) && entity.aliases.has(letters))
    return { ...entity, name: letters, hasArticle: false };
  const [short, full] = [title.split(" "), entity.name.split(" ")];
  const isShort = short.length > 1 && short.length < full.length && short.at(-1) === full.at(-1);
  const isPerson = entity.type === "person" || (entity.type === "other" && entity.sort === null && !entity.hasArticle);
  let at = -1;
  if (!isShort || !isPerson || !short.every((word) => (at = full.indexOf(word, at + 1)) >= 0)) return entity;
  return { ...entity, name: full.length > 3 ? title : entity.name, aliases: new Set([...entity.aliases, title]) };
}

function mentionsIn({ tokens }: Sentence, at: number): Mention[] {
  return gathered(tokens, (token, i) => {
    // “In A minor”: a letter is nobody and no place.
    if (
      token.tag !== "name" ||
      token.isQuoted ||
      token.text.length === 1 ||
      opensTitles.test(token.text) ||
      (i === 0 && doings.test(token.text)) ||
      isCalendar(token) ||
      isOnlyInitials(token, tokens[i - 1])
    )
      return [];
    return [
      {
        name: bare(token.text),
        at,
        hasArticle: isOpenedByArticle(tokens, i) || /^The\s/u.test(token.text),
        isModifier: isModifierOf(tokens[i + 1]),
        isQualified: isQualifiedAt(tokens, i),
        cue: cueOf(tokens, i),
        sex: sexBeside(tokens, i),
        isRelative:
          tokens[i + 1]?.tag === "comma" &&
          /^(?:his|her)$/u.test(tokens[i + 2]?.lower ?? "") &&
          isRelativeNoun(tokens[i + 3]),
      },
    ];
  });
}

/** “Under the Tern”: a title may begin so, and nothing is called so by itself. */
const opensTitles =
  /^(?:Under|Over|Into|Beyond|Through|Between|After|Before|Among|Across|Against|Behind|Towards?|Without|Upon)$/u;

/** “Assembly takes an hour”, “Office hours are short”: no organ stands first without its article. */
const doings = /^(?:Assembly|Office|Board|Conference)$/u;

/** “A Council”, “the old Mill”: whether the name has an article of its own, these do not tell. */
const isQualifiedAt = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/u.test(tokens[at - 1]?.lower ?? "") || (tokens[at - 1]?.tag === "adj" && tokens[at - 2]?.lower === "the");

/** “The Orrin trade”, “the Orrin Six”. */
const isModifierOf = (next: Token | undefined): boolean =>
  next?.tag === "noun" || next?.tag === "name" || (next?.tag === "value" && /^\p{Lu}/u.test(next.text));

/** “The League”, “the present League”. */
const isOpenedByArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "the" ||
  (tokens[at - 2]?.lower === "the" && /^(?:present|current)$/u.test(tokens[at - 1]?.lower ?? ""));

/** “Washington, D.C.”: letters that belong to the name in front of them. */
const isOnlyInitials = ({ text }: Token, before: Token | undefined): boolean =>
  lettersWithStops.test(text) && before?.tag === "comma";

const lettersWithStops = /^(?:\p{Lu}\.){2,3}$/u;

/** Under “HEDDA HOLM” “Hedda Holm, his aunt” is she whom the text is about. */
const isTitle = (name: string, title: string): boolean => name.toLowerCase() === title.toLowerCase();

/** “Marcus, his son”: his father may be called so as well. */
const isNamesake = (name: string, mentions: readonly Mention[]): boolean =>
  !name.includes(" ") && mentions.some(({ isRelative }) => isRelative);

const isRelativeNoun = (token: Token | undefined): boolean =>
  /^(?:son|daughter|father|mother|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|grandson|granddaughter)$/u.test(
    token?.lower ?? "",
  );

const bare = (name: string): string => withoutOwnersMark(name).replace(articleInFront, "");

const articleInFront = /^The\s(?=\p{Lu})/u;

const isCalendar = ({ lower }: Token): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/u.test(
    lower,
  );

/** “Orrin” all along, and then “Roman Orrin”: what it was then, though somebody may be called Roman. */
function isOfItsAge(name: string, byName: ReadonlyMap<string, readonly Mention[]>): boolean {
  const [adjective = "", ...rest] = name.split(" ");
  const firstOf = (called: string) => Math.min(...(byName.get(called) ?? []).map(({ at }) => at));
  return isProperAdjective(adjective) && firstOf(rest.join(" ")) < firstOf(name);
}

const unclassed = { type: "other", sort: null, gender: null } as const;

function newEntity(name: string, mentions: readonly Mention[], acronyms: ReadonlyMap<string, string>): Entity {
  // “Roman” is what somebody or something is, though some are called so.
  const known = isProperAdjective(name) ? unclassed : classifyName(name);
  const all = mentions.map(({ cue }) => cue).filter((cue) => cue !== null);
  // What is found “in Spartacus”, who is named seven times, makes no place of him.
  const places = all.filter((cue) => cue === "place").length;
  const isSeldomPlace = places * 4 < mentions.length || all.filter((cue) => cue === "person").length >= places;
  const cues = isSeldomPlace ? all.filter((cue) => cue !== "place") : all;
  const [cue] = cues;
  const sex = mentions.find((mention) => mention.sex !== null)?.sex ?? null;
  const isRelative = known.type === "other" && mentions.some((mention) => mention.sex !== null);
  const isUnknown = known.type === "other" && cue !== undefined && cues.every((each) => each === cue);
  const short = [...acronyms].filter(([, long]) => long === name).map(([each]) => each);
  const hasArticle = isOfficeAlone(name) || isCalledWithArticle(mentions);
  return {
    name,
    type: isRelative ? "person" : isUnknown ? cue : known.type,
    sort: known.sort,
    gender: known.gender ?? (known.type === "other" || known.type === "person" ? sex : null),
    hasArticle,
    isShared: false,
    isPlural:
      isPluralName(name) ||
      (hasArticle && known.type === "other" && isOrder.test(name)) ||
      (known.type === "other" && (/^\p{Lu}\p{Ll}+(?:ists|ians|ites|ards)$/u.test(name) || isPeople(name))),
    aliases: new Set([name, ...short]),
    count: mentions.length,
    firstAt: Math.min(...mentions.map(({ at }) => at)),
  };
}

/** “The Orrin”; in “the Orrin trade” the article is that of the trade, unless the text has no other. */
function isCalledWithArticle(mentions: readonly Mention[]): boolean {
  const plain = mentions.filter(({ isQualified }) => !isQualified);
  const alone = plain.filter(({ hasArticle, isModifier }) => !hasArticle || !isModifier);
  const telling = alone.length > 0 ? alone : mentions;
  return telling.filter(({ hasArticle }) => hasArticle).length * 2 > telling.length;
}

/** “The Orrin Islands”: many by its own words. */
export const isPluralName = (name: string): boolean => /\b(?:Islands|Alps|Brothers|Games|Mountains)$/u.test(name);

/** “The Knights”, “the Holmids”: many under one article, with a place behind them or none. */
const isOrder =
  /^(?:\p{Lu}\p{Ll}+ )?(?:Knights|Sisters|Sons|Daughters|Monks|Friars|Nuns|Lords|Princes|Kings|Stadtholders|\p{Lu}\p{Ll}+ids)$/u;

/** “Grand Master”, “Prime Minister”: an office, and nobody’s name. */
const isOfficeAlone = (name: string): boolean =>
  /^(?:Grand|Prime|Vice|First|Chief|High|Lord|Deputy|Attorney) (?:Master|Minister|President|Chancellor|Justice|Commissioner|Executive|Secretary|General|Mayor|Admiral)$/u.test(
    name,
  );

/** “The Danes”, “older Germans”: never “it”. */
function isPeople(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const one = last.endsWith("s") ? last.slice(0, -1) : "";
  return peoples.has(last) || (one !== "" && (countryOfAdjective(one) !== undefined || isProperAdjective(one)));
}

function withMentions(entity: Entity, name: string, mentions: readonly Mention[]): Entity {
  return {
    ...entity,
    type: entity.type === "other" && entity.name.endsWith(` ${untitled(name)}`) ? "person" : entity.type,
    aliases: new Set([...entity.aliases, name]),
    count: entity.count + mentions.length,
    firstAt: Math.min(entity.firstAt, ...mentions.map(({ at }) => at)),
  };
}
