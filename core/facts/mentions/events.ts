/** What happens to a thing once, by the verbs and the nouns that tell of it. */
const verbs: Readonly<Record<string, string>> = {
  found: "founded created established instituted formed",
  bear: "born",
  die: "died",
  open: "opened inaugurated",
  complete: "completed finished",
  sign: "signed",
  abolish: "abolished dissolved disbanded",
  close: "closed",
  discover: "discovered",
  invent: "invented",
  sink: "sank sunk",
  build: "built",
  begin: "began started commenced",
  launch: "launched",
};

const nouns: Readonly<Record<string, string>> = {
  found: "foundation founding establishment creation formation",
  bear: "birth",
  die: "death",
  open: "opening inauguration",
  complete: "completion",
  sign: "signing signature",
  abolish: "abolition dissolution",
  close: "closure closing",
  discover: "discovery",
  invent: "invention",
  sink: "sinking",
  build: "construction",
};

const byWord = (forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(forms).flatMap(([event, words]) => words.split(" ").map((word): [string, string] => [word, event])),
  );

const [ofVerb, ofNoun] = [byWord(verbs), byWord(nouns)];

/** What may happen again, and has its first and its last time once. */
const repeated: ReadonlyMap<string, string> = new Map(
  Object.entries({ climb: "climbed ascended ascent", erupt: "erupted eruption" }).flatMap(([event, words]) =>
    words.split(" ").map((word): [string, string] => [word, event]),
  ),
);

/** “Climb” for “first climbed” and “first ascent”, “erupt” for “last eruption”. */
export function rankedEventOf(rank: string, word: string): string | undefined {
  const event = repeated.get(word);
  return rank === (event === "climb" ? "first" : "last") ? event : undefined;
}

/** “Found” for “established” and “foundation”; undefined for what may happen often. */
export const eventOf = (word: string): string | undefined => ofVerb.get(word) ?? ofNoun.get(word);

/** What is done to make a thing: work on it begins, and the thing itself does not. */
export const isWork = (word: string): boolean =>
  /^(?:work|works|construction|building|digging|excavation)$/u.test(word);

/** Whether a word is the noun of what happens: “its foundation in 1957”. */
export const isEventNoun = (word: string): boolean => ofNoun.has(word);
