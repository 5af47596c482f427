import { readVerb, type VerbForm } from "../verb-forms.ts";
import { perPlace } from "./per-place.ts";
import type { Range } from "./phrase.ts";
import type { Token } from "./token.ts";

/** “was first performed”, “has been closed”, “is”. */
export interface VerbGroup extends Range {
  /** All but the main verb: auxiliaries, adverbs, “not”. */
  readonly auxiliaries: readonly Token[];
  readonly main: Token;
  /** What completes the main verb: “organise” in “helped organise”, “to work” in “began to work”. */
  readonly companion: readonly Token[];
  /** The main verb's base form. */
  readonly base: string;
  readonly form: VerbForm;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isModal: boolean;
  readonly isNegated: boolean;
  readonly isPast: boolean;
  /** Whether it is a form of “be” with no verb behind it. */
  readonly isCopula: boolean;
}

const be = new Set(["is", "are", "was", "were", "be", "been", "being", "am"]);
const have = new Set(["has", "have", "had", "having"]);
const modal = new Set(["will", "would", "can", "could", "may", "might", "must", "shall", "should"]);

/** The finite verb group that begins at `at`; null where none does. */
export const verbGroupAt = perPlace((tokens, at): VerbGroup | null => {
  let to = at;
  while (
    isAuxiliary(tokens[to]) ||
    ((tokens[to]?.tag === "adv" || tokens[to]?.tag === "not") && leadsToVerb(tokens, to))
  )
    to++;
  const next = tokens[to];
  const auxiliaries = tokens.slice(at, to);
  if (next && isVerb(next, tokens[to + 1], auxiliaries.at(-1)))
    return group(tokens, { from: at, to: to + 1 }, companionOf(tokens, to));
  const last = auxiliaries.findLastIndex((token) => token.tag === "aux");
  return last < 0 ? null : group(tokens, { from: at, to: at + last + 1 });
});

const isAuxiliary = (token: Token | undefined): boolean => token?.tag === "aux";

function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tag === "adv" || tokens[next]?.tag === "not") next++;
  return tokens[next]?.tag === "verb" || tokens[next]?.tag === "aux";
}

/** A verb, or a word that the tagger takes for a noun where only a verb can stand. */
function isVerb(token: Token, next: Token | undefined, auxiliary: Token | undefined): boolean {
  if (token.tag === "verb") return true;
  if (token.tag !== "noun" || auxiliary || !next) return false;
  const reading = readVerb(token.lower);
  const isLeading = next.tag === "to" && reading !== null && infinitive.test(reading.base);
  const goesOn = isLeading || ["det", "value", "prep", "name", "possessive"].includes(next.tag);
  return goesOn && reading !== null && (reading.forms.includes("third") || reading.forms.includes("past"));
}

/** Verbs that an infinitive follows, in forms that nouns seldom have. */
const infinitive = /^(?:claim|seek|tend|continue|help|begin|serve|stop|return|refuse|manage|seem)$/u;

const leading = new Set("prove help begin continue start come go manage cease serve proceed".split(" "));

const phrasal = new Set(
  `set up,set out,carry out,take over,take off,break out,break up,burn down,tear down,pull down,shut down,close down,knock down,
  switch on,switch off,turn on,turn off,call out,call off,go out,give up,make up,grow up,blow up,build up,pick up,
  lay down,lay out,drive out,wipe out,sell off,pay off,send out,rule out,run out,drop out,phase out,point out,print out,draw up,
  put up,hold up,use up,end up,split up,team up,sign up,open up,come back,give back,win back,bring back,move out,drive away,
  give away,wash away,pass away,fall apart,cut down,cut off,step down,stand down,write down,hand over,bring together`
    .split(",")
    .map((verb) => verb.trim()),
);

/** “up” in “was set up in 2003”: the verb is no other without it. */
function isParticle(base: string, particle: Token | undefined, next: Token | undefined): boolean {
  // “Takes in three islands”, “takes in 1902 …”
  const isWide = base === "take" && particle?.lower === "in" && /^(?:number|percent)$/u.test(next?.value?.kind ?? "");
  if (!particle || !(isWide || phrasal.has(`${base} ${particle.lower}`))) return false;
  return next?.tag !== "pron";
}

/** The infinitive that a verb like “begin” or “help” leads to, or its particle. */
function companionOf(tokens: readonly Token[], at: number): readonly Token[] {
  const base = readVerb(tokens[at]?.lower ?? "")?.base ?? "";
  if (isParticle(base, tokens[at + 1], tokens[at + 2])) return tokens.slice(at + 1, at + 2);
  if (!leading.has(base)) return [];
  const from = tokens[at + 1]?.lower === "on" ? at + 2 : at + 1;
  const to = tokens[from]?.tag === "to" ? from + 1 : from;
  const verb = tokens[to];
  // “Proved to be a comet”
  if (base === "prove")
    return tokens[at + 1]?.lower === "to" && tokens[at + 2]?.lower === "be" ? tokens.slice(at + 1, at + 3) : [];
  // “Helped found the school”: no past of “find” there.
  const isFounding = verb?.lower === "found" && /^(?:det|name|possessive)$/u.test(tokens[to + 1]?.tag ?? "");
  const isInfinitive = verb?.tag === "verb" && (isFounding || readVerb(verb.lower)?.forms.includes("base") === true);
  return isInfinitive && (to > from || base === "help") ? tokens.slice(at + 1, to + 1) : [];
}

function group(tokens: readonly Token[], core: Range, companion: readonly Token[] = []): VerbGroup | null {
  const all = tokens.slice(core.from, core.to);
  const main = all.at(-1);
  if (!main) return null;
  const auxiliaries = all.slice(0, -1);
  const words = auxiliaries.filter(({ tag }) => tag === "aux").map(({ lower }) => lower);
  const reading = readVerb(main.lower) ?? readAuxiliary(main.lower);
  if (!reading) return null;
  const isParticiple = reading.forms.includes("participle");
  const isPassive = isParticiple && be.has(words.at(-1) ?? "") && main.tag !== "aux";
  const isPerfect = have.has(words[0] ?? "") && (isParticiple || words.length > 1);
  const isCopula = be.has(main.lower);
  const first = words[0] ?? main.lower;
  return {
    from: core.from,
    to: core.to + companion.length,
    auxiliaries,
    main,
    companion,
    base: reading.base,
    form: formOf(reading.forms, words.length > 0),
    isPassive,
    isPerfect,
    isModal: modal.has(words[0] ?? ""),
    isNegated: all.some(({ tag }) => tag === "not"),
    isPast: ["was", "were", "had", "did"].includes(first) || (words.length === 0 && reading.forms.includes("past")),
    isCopula,
  };
}

function readAuxiliary(word: string): { base: string; forms: readonly VerbForm[] } | null {
  if (be.has(word))
    return { base: "be", forms: [word === "was" || word === "were" ? "past" : word === "is" ? "third" : "base"] };
  if (have.has(word)) return { base: "have", forms: [word === "had" ? "past" : word === "has" ? "third" : "base"] };
  if (/^d(?:o|oes|id)$/u.test(word))
    return { base: "do", forms: [word === "did" ? "past" : word === "does" ? "third" : "base"] };
  return null;
}

function formOf(forms: readonly VerbForm[], hasAuxiliary: boolean): VerbForm {
  const order: readonly VerbForm[] = hasAuxiliary
    ? ["participle", "ing", "base"]
    : ["past", "third", "base", "participle", "ing"];
  return order.find((form) => forms.includes(form)) ?? "base";
}

/** Whether a group can be the verb of a main clause: not a lone participle in -ing, not a lone “been”. */
export function isFinite({ auxiliaries, form, main }: VerbGroup): boolean {
  if (auxiliaries.some(({ tag }) => tag === "aux"))
    return !["be", "been", "being", "having"].includes(auxiliaries.find(({ tag }) => tag === "aux")?.lower ?? "");
  return form !== "ing" && !["be", "been", "being", "having"].includes(main.lower);
}

/** “Displaced” alone may be a participle, “organize” an infinitive; “was displaced” and “organizes” are verbs of a clause. */
export function isSurelyFinite(group: VerbGroup): boolean {
  if (group.auxiliaries.some(({ tag }) => tag === "aux")) return isFinite(group);
  const forms = readVerb(group.main.lower)?.forms ?? [];
  return group.isCopula || (isFinite(group) && !forms.includes("participle") && !forms.includes("base"));
}

const intransitive = new Set(
  `die live grow go come return arrive emigrate migrate travel fall rise reign remain retire exist flourish stand lie belong
  work become last occur happen appear disappear vanish emerge serve act function graduate sail depart persist prosper thrive
  consist participate cease stay`.split(/\s+/u),
);

/** Whether a verb can be done to nothing: then its participle alone tells of no passive. */
export const isIntransitive = (base: string): boolean => intransitive.has(base);

/** Whether a verb with nothing in front has an object of its own, or can have none: then it shares no “was”. */
export function isActive(tokens: readonly Token[], { base, main, to }: VerbGroup): boolean {
  const forms = readVerb(main.lower)?.forms ?? [];
  const next = tokens[to]?.tag;
  const hasObject = next !== undefined && ["det", "value", "name", "noun", "possessive", "pron", "adj"].includes(next);
  return !forms.includes("participle") || intransitive.has(base) || hasObject;
}

/** “Was born in Bath, studied in Leeds and died in York”: who is born does the rest, and nobody does it to them. */
export const isOfLife = (tokens: readonly Token[], { base, to }: VerbGroup, before: VerbGroup): boolean =>
  ofLives.test(base) &&
  tokens[to]?.lower !== "by" &&
  (before.isPassive ? before.base === "bear" : ofLives.test(before.base));

const ofLives = /^(?:study|train|teach|serve|settle|practi[sz]e|move|qualify|lecture|paint|preach|marry)$/u;

/** “completed” in “was begun in 1192 and completed in 1340”: the auxiliaries of the verb before are its own too. */
export function sharing(group: VerbGroup, before: VerbGroup | null, tokens: readonly Token[]): VerbGroup {
  if (!before?.isPassive || group.auxiliaries.length > 0 || isActive(tokens, group) || isOfLife(tokens, group, before))
    return group;
  const auxiliaries = before.auxiliaries.filter(({ tag }) => tag === "aux");
  const { isPerfect, isModal, isPast, isPassive } = before;
  return { ...group, auxiliaries, form: "participle", isPerfect, isModal, isPast, isPassive };
}
