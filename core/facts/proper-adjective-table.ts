/** Adjectives of parts of the world, faiths and ages, which keep their capital letter wherever they stand. */
const properAdjectives = new Set(
  (
    "african american antarctic arctic asian atlantic australasian balkan baltic caribbean european mediterranean nordic pacific scandinavian slavic " +
    "arab arabic celtic gaelic germanic hispanic latin " +
    "anglican buddhist catholic christian hindu islamic jewish lutheran methodist muslim orthodox protestant sikh sunni shia " +
    "allied aryan austro-hungarian anglo-saxon benedictine bolshevik calvinist cistercian confederate dominican franciscan homeric jesuit marxist masonic moorish nazi quaker stalinist trojan viennese " +
    "babylonian byzantine carolingian edwardian elizabethan georgian hellenistic macedonian napoleonic norman ottoman persian prussian roman soviet victorian viking"
  ).split(" "),
);

export const isProperAdjective = (word: string): boolean => properAdjectives.has(word.toLowerCase());
