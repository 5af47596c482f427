/** The small words that hold English together and that other languages do not write so. */
export const englishWords: ReadonlySet<string> = new Set(
  `the of and to that is was for with as by from are were which its it his her their has had have been this these those
  not but they he she who when where after before between into during until about more than other its also only at on
  be or an would could did does if then there such while because through over under first most some both each`.split(
    /\s+/u,
  ),
);
