import { countryOfAdjective } from "./gazetteer.ts";

/** Nouns for one of a people that are no adjectives of it. */
const nouns = new Set(
  "Dane Swede Finn Pole Turk Spaniard Briton Scot Dutchman Englishman Frenchman Irishman Welshman Scotsman Englishwoman Frenchwoman Dutchwoman Irishwoman Welshwoman Scotswoman Norseman Cornishman Croat Serb Czech Slovak Thai Kurd Arab Jew Icelander Greenlander Londoner".split(
    " ",
  ),
);

/** Whether a word means one of a people, as “Dane” and “Spaniard” do. */
export const isNounOfPeople = (word: string): boolean => nouns.has(word);

/** Whether a word means one or more of a people: “Dane”, “Frenchmen”, “Norwegians”, “Europeans”. */
export const isPeople = (word: string): boolean =>
  [word, word.replace(/s$/u, ""), word.replace(/men$/u, "man")].some(isNounOfPeople) ||
  /^(?:European|American|African|Asian|Scandinavian)s?$/u.test(word) ||
  (word.endsWith("s") && countryOfAdjective(word.slice(0, -1)) !== undefined);
