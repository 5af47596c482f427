/** Lands and regions that are not named without their article: “the Netherlands”. */
const pattern =
  /^(?:Americas|Balkans|Caribbean|Levant|Maghreb|Sahel|Caucasus|Arctic|Pacific|Gulf|Holy Land|(?:Middle|Near|Far) East|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|United (?:States|Kingdom|Arab Emirates)|Soviet Union|Czech Republic|Dominican Republic)$/u;

/** Whether a name of a land or a region bears the article in a sentence. */
export const bearsArticle = (name: string): boolean => pattern.test(name);
