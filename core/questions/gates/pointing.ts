/** Whether words mean something that stands outside of them: “these”, “the latter”, “its” of nothing that is named. */
export function pointsElsewhere(said: string, people: readonly string[]): boolean {
  const text = said.replace(/[Ww]hich of these/gu, "").replace(ofItself, "$1");
  const lower = text.toLowerCase();
  return (
    pointing.test(lower) ||
    firstOfThem.test(lower) ||
    theFormer.test(text) ||
    /\b(?:it|its|their|her|his)\b/u.test(withoutOwn(text).toLowerCase()) ||
    ownsNothing.test(people.reduce((words, name) => words.replace(name, "Somebody"), text))
  );
}

const pointing =
  /\b(?:he|she|they|them|him|this|these|those|aforementioned|aforesaid|(?:last|first|above|afore|before|just)-(?:named|mentioned)|respectively)\b|\bsuch\b(?! as\b)|\bthe following\b|\bthat (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|day|week|night|evening|morning)\b|\bin the (?:case|affair|match|race|contest|fight|end)\b(?=[.?,])|\b(?:above|below)(?=[.?,]|$)/u;

/** “Ada Brandt read every book she could get”: whoever read them. */
const ofItself = /(\b(?:every|all|any|each) \p{Ll}+) (?:she|he|they)(?= \p{Ll})(?<=\p{Lu}.*)/gu;

/** “The former”, “the former architect”; “the former mining village of Arnby” is told by its name. */
const theFormer = /\b[Tt]he (?:latter|former)\b(?! (?:[\p{Ll}-]+ ){0,4}(?:the )?\p{Lu})/u;

/** “The first to enrol was Ada Brandt”: the first of those of whom the sentence before spoke. */
const firstOfThem = /^(?:according to [^,]+, )?the (?:first|last|next|second|third) to\b/u;

/** “The war put an end to its plans”, “Ada Brandt stood at its head”: neither has what is called its. */
const ownsNothing = /\b(?:War|Revolution|Battle|Somebody)\b(?: of \p{Lu}[\p{L}-]+)?[^\p{Lu}]*\bits\b/u;

const opening =
  /^(?:in|on|at|by|to|from|since|until|after|before|during|with|for|of|under|near|about|between|more|fewer|less|according|which|who|whom|what|where|when|how|it|its|he|his|she|her|they|their|this|that|these|a|an|as|while|although|because|once|when)\b[^\p{Lu}“]*/iu;

/** “Her husband” behind “Marie Curie” points nowhere else. */
function withoutOwn(text: string): string {
  const start = opening.exec(text)?.[0].length ?? 0;
  const named = namedOrKnown.exec(text.slice(start));
  return named ? text.slice(0, start + named.index) : text;
}

const namedOrKnown = /(?:\p{Lu}[\p{L}’'.-]+|\bthe \p{L}+)/u;
