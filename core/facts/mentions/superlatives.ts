const most: Readonly<Record<string, string>> = {
  largest: "largest",
  biggest: "largest",
  tallest: "highest",
  highest: "highest",
  longest: "longest",
  oldest: "oldest",
  deepest: "deepest",
  busiest: "busiest",
};

/** “Largest” for “biggest”; undefined for what ranks nothing by its size or its age. */
export const rankNamed = (word: string): string | undefined => most[word];
