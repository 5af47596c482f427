import { readVerb } from "../../facts/verb-forms.ts";

/** “That Brandt painted”, “what is now Marle”: a verb in there is not the sentence’s own. */
const relative = /,? (?:that|which|who|whom|whose|what|where|when) [^,.]*(?=[,.]|$)/gu;

/** “Ada Brandt’s lead dog Bruno.”, “Carnish, the village that Brandt painted.” */
export function lacksVerb(sentence: string): boolean {
  const words = sentence.replace(relative, "").match(/[\p{L}’'-]+/gu) ?? [];
  return !words.some((word, i) => {
    if (auxiliaries.has(word.toLowerCase())) return true;
    const forms = readVerb(word.toLowerCase())?.forms ?? [];
    return forms.includes("past") || forms.includes("third") || (forms.includes("base") && areMany(words.slice(0, i)));
  });
}

const auxiliaries = new Set(
  "is are was were has have had can could may might must will would shall should did does do".split(" "),
);

/** “Norland and Marle share”, “the members of the Tern Union pay”, and not “a city and state”: what stands before the verb. */
function areMany(words: readonly string[]): boolean {
  const before = words.at(-1) ?? "";
  if (/[^’'s]s$|en$|ople$|they/u.test(before)) return true;
  return /^\p{Lu}/u.test(before) && (words.at(-2) === "and" || words.some((each) => /^\p{Ll}.*[^’'s]s$/u.test(each)));
}

/** “Tern Line – bought from Brandt in 2003.”, “August 2017 – the ferry is sold.”: an entry of a list, whose dash parts a label from what is said of it. */
export function isLabelled(sentence: string): boolean {
  const label = /^([^–—.,;:?]{1,60}) [–—] /u.exec(sentence)?.[1];
  return label !== undefined && lacksVerb(label) && !/ [–—] /u.test(sentence.slice(label.length + 3));
}
