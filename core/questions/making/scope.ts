import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Candidate } from "./candidate.ts";

const opening = "According to the text on ";

/** Whether a stem says which text it asks about, so that “the first telescope” in it is that text's. */
export const isScoped = (stem: string): boolean => stem.startsWith(opening);

/**
 * The same question, asked of the text on its topic: what is clear to whoever reads a sentence in its place becomes
 * clear outside of it. Null for a form that has no place for it.
 */
export function scopedTo(topic: Entity, { body, facts }: Candidate): Candidate | null {
  if (!facts.every((fact) => isOfItsSubject(fact, topic)) || body.stem.toLowerCase().includes(topic.name.toLowerCase()))
    return null;
  switch (body.type) {
    case "short-answer":
    case "numeric":
    case "cloze":
    case "multiple-choice":
    case "true-false":
      return { body: { ...body, stem: scoped(body.stem, { topic, subject: facts[0]?.subject ?? "" }) }, facts };
    case "multiple-response":
    case "ordering":
    case "matching":
      return null;
  }
}

/** Who did a thing is asked of the thing, and not of what the text is about, unless the thing is that text’s own. */
const isOfItsSubject = ({ asking, kind }: Fact, { type }: Entity): boolean =>
  asking.way === "value" &&
  (asking.askable.isOfText === true ||
    (kind === "count" && type !== "person") ||
    !asking.askable.relationKey.startsWith("subject "));

function scoped(stem: string, { topic, subject }: { topic: Entity; subject: string }): string {
  const bare = stem.replace(/^According to the text, /u, "");
  return `${opening}${displayName(topic)}, ${inMidSentence(bare, subject)}`;
}

/** A sentence as it goes on behind a few words: without the capital letter of a first word that is no name. */
export function inMidSentence(text: string, subject: string): string {
  if (subject !== "" && text.toLowerCase().startsWith(subject.toLowerCase()))
    return (isMonth.test(subject) ? text.slice(0, subject.length) : subject) + text.slice(subject.length);
  return opens.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const isMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/** Words that have a capital letter only where a sentence begins. */
const opens =
  /^(?:The|An?|In|Into|Within|Through|Over|On|At|By|To|From|Since|Until|After|Before|During|With|For|Of|Under|About|Around|Between|More|Fewer|Which|Whom?|What|Where|When|How|While|There|Most|Some|Many|Several|Roughly|Nearly|Almost|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|According)\b/u;
