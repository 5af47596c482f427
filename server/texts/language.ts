import "server-only";

/** A language that a text is written in. */
export interface Language {
  /** As in BCP 47. */
  readonly code: string;
  /** As it is called in English. */
  readonly name: string;
}

/** Words so common in a language that no other has as many of them. */
const common: Readonly<Record<string, string>> = {
  en: "the of and to in is was for that with as by on are were from which his her its had been this",
  de: "der die und das in den von zu ist mit des im dem nicht ein eine als auch wurde auf für sich",
  fr: "le la les de des et en un une du est dans que pour qui par au sur avec il elle été sont",
  es: "el la los las de y en que un una del se por con para su al es como fue más entre",
  it: "il la di e che in un una del della per con non sono è dei nel alla gli le da al fu",
  pt: "o a os as de e que em um uma do da no na por com para se dos foi mais como ao",
  nl: "de het een en van in is op te dat met voor zijn was door aan bij ook werd als niet",
};

const ENOUGH_WORDS = 25;
const LEAST_SHARE = 0.12;
const names = new Intl.DisplayNames(["en-GB"], { type: "language" });

/** The language of a text; null where there is too little of it to tell, or it is none of those known here. */
export function languageOf(text: string): Language | null {
  const words =
    text
      .slice(0, 60_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return null;
  const shares = Object.entries(common).map(([code, list]) => {
    const known = new Set(list.split(" "));
    return { code, share: words.filter((word) => known.has(word)).length / words.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= LEAST_SHARE ? { code: best.code, name: names.of(best.code) ?? best.code } : null;
}
