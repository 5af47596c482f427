import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { withSmallStart } from "../../text/tagger.ts";
import type { Candidate } from "./candidate.ts";

const opening = "According to the text on ";

/** Whether a stem says which text it asks about, so that “the first telescope” in it is that text's. */
export const isScoped = (stem: string): boolean => stem.startsWith(opening);

/** Whether a stem asks what the text says, and leaves open which text. */
export const asksTheText = (stem: string): boolean => stem.startsWith("According to the text, ");

/**
 * The same question, asked of the text on its topic: what is clear to whoever reads a sentence in its place becomes
 * clear outside of it. Null for a form that has no place for it, and where only the text’s own makes it clear who did it.
 */
export const scopedTo = (topic: Entity, candidate: Candidate): Candidate | null =>
  // Whoever asks what the text says may say which text, whatever is asked.
  asksTheText(candidate.body.stem) || candidate.facts.every((fact) => isOfItsSubject(fact, topic))
    ? ofItsText(topic, candidate)
    : null;

/** The same question with the text on its topic named in front; null where it names that already, or has no place for it. */
export function ofItsText(topic: Entity, { body, facts }: Candidate): Candidate | null {
  const { stem } = body;
  if (stem.toLowerCase().includes(topic.name.toLowerCase()) || saysHowFirst(stem)) return null;
  // “According to the sagas, …” says already where it is told.
  if (body.stem.startsWith("According to ") && !asksTheText(body.stem)) return null;
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
    case "multiple-choice":
    case "true-false":
    case "multiple-response":
      return { body: { ...body, stem: scoped(body.stem, { topic, subject: facts[0]?.subject ?? "" }) }, facts };
    case "ordering":
    case "matching":
      return null;
  }
}

/** “Burnt by the Danes in 1231, the mill …”: behind “According to the text on Marle” the text would be what was burnt. */
function saysHowFirst(stem: string): boolean {
  const [, first = ""] =
    /^(\p{Lu}\p{Ll}+) (?:by|in|on|at|from|with|to|as|under|for|of|near|beside|outside|opposite)\b[^,]*, /u.exec(stem) ??
    [];
  const forms = first === "" ? [] : (readVerb(first.toLowerCase())?.forms ?? []);
  return forms.includes("participle") && !forms.includes("base");
}

/** Who did a thing is asked of the thing, and not of what the text is about, unless the thing is that text’s own. */
function isOfItsSubject({ asking, kind, relation }: Fact, { type }: Entity): boolean {
  if (asking.way === "list") return !relation.startsWith("who or what ");
  if (asking.way !== "value") return false;
  const isOfText = asking.askable.isOfText === true || (kind === "count" && type !== "person");
  return isOfText || !asking.askable.relationKey.startsWith("subject ");
}

/** A longer stem calls its text by the short form of its topic. */
const MOST_WORDS = 25;

function scoped(stem: string, { topic, subject }: { topic: Entity; subject: string }): string {
  const said = stem.replace(/^According to the text, /u, "");
  const small = withSmallNoun(subject);
  const bare = small === subject ? said : said.replaceAll(subject, small);
  return ofTextOn(topic, inMidSentence(bare, small));
}

/** “According to the text on the Marle Union, …”: what follows begins as it does in the middle of a sentence. */
export function ofTextOn(topic: Entity, rest: string): string {
  const whole = `${opening}${displayName(topic)}, ${rest}`;
  const short = calledByLetters(topic);
  return short === null || whole.split(" ").length <= MOST_WORDS ? whole : `${opening}${short}, ${rest}`;
}

/** “the RNLI”, where the text calls its topic so; null where it has no such name. */
export function calledByLetters({ aliases, hasArticle }: Entity): string | null {
  const short = [...aliases].find((alias) => /^\p{Lu}{2,6}$/u.test(alias));
  return short === undefined ? null : `${hasArticle && !isSaidAsWord.test(short) ? "the " : ""}${short}`;
}

/** “NATO” and “UNESCO” are read as words and bear no article, “the RNLI” and “the OSTE” are spelt. */
const isSaidAsWord = /^(?:(?=.{4})[AEIOU]?(?:[^AEIOU][AEIOU])+|(?=.{5})[AEIOU]?(?:[^AEIOU]{1,2}[AEIOU])+)[^AEIOU]?$/u;

/** A sentence as it goes on behind a few words: without the capital letter of a first word that is no name. */
export function inMidSentence(text: string, subject: string): string {
  // “In 1902, the ____ was opened”: what is told of is the year, and no name.
  if (ofItsTime.test(subject)) return text.charAt(0).toLowerCase() + text.slice(1);
  if (subject !== "" && text.toLowerCase().startsWith(subject.toLowerCase()))
    return (
      (isMonth.test(subject) || isOfAPeople(text.split(" ")[0] ?? "") ? text.slice(0, subject.length) : subject) +
      text.slice(subject.length)
    );
  if (opens.test(text)) return text.charAt(0).toLowerCase() + text.slice(1);
  // “Norway and ____ send twenty ships”
  const first = text.split(" ")[0] ?? "";
  return placeNamed(first) === undefined && !isOfAPeople(first) ? withSmallStart(text) : text;
}

/** “turnover”, “revenue for 1920”: a subject that has its capital from the beginning of a sentence. */
function withSmallNoun(subject: string): string {
  if (isCommonNoun(subject)) return subject.toLowerCase();
  const [first = "", next = ""] = subject.split(" ");
  return isCommonNoun(first) && /^\p{Ll}/u.test(next) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

const isOfAPeople = (word: string): boolean => countryOfAdjective(word) !== undefined || isProperAdjective(word);

/** Nouns that begin a sentence with a capital letter and no article: “Turnover reached …” */
export const isCommonNoun = (subject: string): boolean => commonNouns.has(subject.toLowerCase());

const commonNouns = new Set(
  "turnover ground attendance membership income revenue profit profits production construction admission tourism trade traffic trams education enrolment enrollment employment unemployment research fishing farming agriculture mining money sales output consumption demand growth staff crews workers passengers visitors students work restoration excavation excavations exports imports shares prices wages losses donations contributions nationalisation electricity water protons electrons neutrons atoms cells bacteria motors scientists researchers engineers archaeologists historians tourists settlers power interest ownership responsibility control pressure soundings surveys samples tests storms floods protests".split(
    " ",
  ),
);

const isMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

const ofItsTime = /^(?:In|On|By|Since|Until|From|Between|During|After|Before)\s.*\d/u;

/** Words that have a capital letter only where a sentence begins. */
const opens =
  /^(?:The|An?|Half|Both|All|Every|Each|Another|In|Into|Within|Through|Over|On|At|By|To|From|Since|Until|After|Before|During|With|For|Of|Under|As|About|Around|Between|More|Fewer|Which|Whom?|What|Where|When|How|While|There|Most|Some|Many|Several|Roughly|Nearly|Almost|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|According|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-\p{Ll}+)?)\b/u;
