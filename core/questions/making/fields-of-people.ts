import { gathered } from "../../base/gathered.ts";
import { oneLine } from "../../base/one-line.ts";
import type { Fact } from "../../facts/fact.ts";

/** What somebody spends a life on, as far as a noun beside the name tells. */
type Field = "rule" | "church" | "art" | "learning" | "trade" | "sport" | "war";

const nounsOf: readonly (readonly [Field, string])[] = [
  [
    "rule",
    "king queen emperor empress tsar sultan shah pharaoh prince princess duke prime-minister chancellor statesman politician senator governor mayor minister leader premier dictator viceroy",
  ],
  ["church", "bishop archbishop pope saint monk nun abbot abbess priest missionary apostle prophet cardinal friar"],
  [
    "art",
    "poet painter sculptor novelist writer author playwright composer musician pianist singer actor actress dancer photographer violinist soprano tenor",
  ],
  [
    "learning",
    "chemist physicist mathematician astronomer botanist biologist geologist archaeologist historian philosopher scholar scientist zoologist naturalist linguist economist logician statistician geneticist",
  ],
  ["trade", "chief-executive businessman businesswoman merchant banker industrialist entrepreneur shipowner brewer"],
  ["sport", "footballer runner cyclist swimmer boxer athlete skier goalkeeper"],
  ["war", "general admiral colonel soldier commander"],
];

const fieldOf = new Map(
  nounsOf.flatMap(([field, nouns]) => nouns.split(" ").map((noun): [string, Field] => [noun.replace("-", " "), field])),
);
const noun = `(${[...fieldOf.keys()].map((each) => `[${each.charAt(0).toUpperCase()}${each.charAt(0)}]${each.slice(1)}`).join("|")})`;
const name = String.raw`(\p{Lu}[\p{L}’'-]*(?: (?:(?:de|da|del|di|la|van|von|der) )?\p{Lu}[\p{L}.’'-]*){0,3})`;

/** “The poet Ulf Holm”, “King Olaf”; “Ulf Holm, the Danish poet”; “Ulf Holm was a poet”. */
const beside = [
  { at: new RegExp(String.raw`(?<!\p{L})${noun} ${name}`, "gu"), named: 2, called: 1 },
  {
    at: new RegExp(String.raw`${name}, (?:an?|the|its|his|her|then) (?:[\p{L}-]+ ){0,3}?${noun}(?!\p{L})`, "gu"),
    named: 1,
    called: 2,
  },
  {
    at: new RegExp(String.raw`${name} (?:is|was|became) (?:an?|the|its) (?:[\p{L}-]+ ){0,3}?${noun}(?!\p{L})`, "gu"),
    named: 1,
    called: 2,
  },
] as const;

/** Finds what the sentences of a text call somebody; nothing where they call them nothing. */
export function fieldsIn(facts: readonly Fact[]): (person: string) => ReadonlySet<string> {
  const quotes = [...new Set(facts.map(({ proof }) => oneLine(proof.quote)))];
  const found = new Map<string, Set<Field>>();
  for (const { last, field } of quotes.flatMap(callingsIn)) found.set(last, (found.get(last) ?? new Set()).add(field));
  return (person) => found.get(lastOf(person)) ?? none;
}

const callingsIn = (quote: string): { last: string; field: Field }[] =>
  gathered(hasNoun.test(quote) ? beside : [], ({ at, named, called }) =>
    gathered([...quote.matchAll(at)], (match) => {
      const field = fieldOf.get((match[called] ?? "").toLowerCase());
      const last = lastOf(match[named] ?? "");
      return field === undefined || last === "" ? [] : [{ last, field }];
    }),
  );

const anyNoun = new RegExp(String.raw`(?<!\p{L})${noun}(?!\p{L})`, "gu");
/** Most sentences call nobody anything, and are not searched for names beside. */
const hasNoun = new RegExp(anyNoun.source, "u");

/** “Who became chief executive?”: of which calling whoever is asked for must be. */
export const fieldsAsked = (question: string): ReadonlySet<string> =>
  new Set([...question.matchAll(anyNoun)].flatMap(([, said = ""]) => fieldOf.get(said.toLowerCase()) ?? []));

const none: ReadonlySet<string> = new Set();

/** Of “King Olaf III” it is Olaf. */
const lastOf = (person: string): string =>
  person
    .replace(/ [IVX]+$/u, "")
    .split(" ")
    .at(-1) ?? "";

/** Whether one may be taken for the other: who is known to be a poet is not taken for a general. */
export const areOfOneField = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 0 || other.size === 0 || [...one].some((field) => other.has(field));
