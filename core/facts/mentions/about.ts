import type { Mention } from "./mention.ts";

const happenings: Readonly<Record<string, string>> = {
  bear: "was born",
  die: "died",
  found: "was founded",
  open: "was opened",
  complete: "was completed",
  sign: "was signed",
  abolish: "was abolished",
  close: "was closed",
  discover: "was discovered",
  invent: "was invented",
  sink: "was sunk",
  build: "was built",
  begin: "began",
  launch: "was launched",
  climb: "was first climbed",
  erupt: "last erupted",
};

const fates: Readonly<Record<string, string>> = {
  died: "died",
  saved: "were saved",
  "driven out": "had to leave",
};

/** What a mention gives, in a few words: “the number of members”, “the length of the main span”. */
export function aboutOf({ property, aspect, owner }: Mention, topic: string): string {
  const [sort = "", thing = "", ...rest] = property.split(" ");
  const whose = owner === null || owner.head === "" ? topic : [...owner.words, owner.head].join(" ");
  switch (sort) {
    case "count":
      return `${whose}: the number of ${[aspect ?? "", severalOf(thing)].filter((word) => word !== "").join(" ")}`;
    case "year":
      return `${whose}: ${happenings[thing] ?? thing}`;
    case "toll":
      return `${whose}: how many died`;
    case "people":
      return `how many ${fates[[thing, ...rest].join(" ")] ?? thing}`;
    case "age":
      return `${whose}: the age at death`;
    case "rate":
      return `${whose}: the number of ${severalOf(thing)} ${rest.join(" ")}`;
    case "rank":
      return `${whose}: the rank among the ${thing}`;
    case "share":
    case "percent":
      return "a percentage";
    case "money":
      return `${whose}: a sum of money`;
    case "span":
      return `${whose}: how long it took`;
    case "sum":
      return `${whose}: the ${thing}`;
    default:
      return `${whose}: the ${aspect ?? sort}`;
  }
}

const alike = /(?:people|men|women|children|staff|species)$/u;

function severalOf(thing: string): string {
  if (alike.test(thing)) return thing;
  return /[^aeiou]y$/u.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`;
}
