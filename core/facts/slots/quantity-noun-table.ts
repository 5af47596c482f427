/** Nouns that have an amount: “the population of …”. */
export const quantityNouns = new Set(
  `number population area length width height depth elevation altitude budget capacity total turnover revenue revenues income
  endowment staff workforce membership circulation enrolment enrollment attendance temperature rainfall speed span weight
  diameter distance cost price value size volume output production density debt deficit surplus salary wage fleet collection
  age life expectancy rate share percentage proportion average maximum minimum toll strength headcount`.split(/\s+/u),
);

/** Verbs by which such a noun takes an amount: “has now reached 175”. */
export const reachingVerbs = new Set("reach exceed total number surpass approach equal".split(" "));
