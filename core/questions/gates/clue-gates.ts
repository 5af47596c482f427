import { sidesOf, type Sides } from "../../base/sides-of.ts";
import { adjectiveOf, placeNamed } from "../../facts/gazetteer.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { GAP } from "../gap.ts";
import type { Gate } from "./gate.ts";

/** Gates for stems that let the answer be read off or counted. */
export const clueGates: readonly Gate[] = [
  {
    name: "name-in-name",
    reason: "The name that is asked stands in another name of the stem.",
    refuses: ({ body, facts }) =>
      (body.type === "cloze" || body.type === "short-answer" || body.type === "multiple-choice") &&
      (/['’]s /u.test(body.key) || facts.some(({ kind }) => kind === "person")) &&
      isInOtherName(body.key, body.stem.replace(GAP, " ")),
  },
  {
    name: "land-in-stem",
    reason: "The stem names the country's people or its money, so the country can be read off.",
    refuses: ({ body }) =>
      (body.type === "cloze" || body.type === "short-answer" || body.type === "multiple-choice") &&
      tellsLand(body.key, body.stem),
  },
  {
    name: "name-but-its-class",
    reason: "The stem has all of the name but the word that says what it is.",
    refuses: ({ body }) =>
      (body.type === "short-answer" || body.type === "multiple-choice") && showsAllButClass(body.key, body.stem),
  },
  {
    name: "years-count-themselves",
    reason: "From when to when it lasted tells how many years, or is at odds with them.",
    refuses: ({ body, facts }) =>
      body.type === "true-false"
        ? body.key === "false" &&
          facts.some(({ kind }) => ofYears.has(kind)) &&
          /\byears from \d{4} to \d{4}\b/u.test(body.stem)
        : /(?:____|\byears) from (?:\d{4}|____) to (?:\d{4}|____)/u.test(body.stem) &&
          facts.some(({ kind }) => ofYears.has(kind)),
  },
  {
    name: "list-of-two-kinds",
    reason: "One thing of the list is called by its kind and the others are not, or the stem says that kind of all.",
    refuses: ({ body: { stem, type }, facts }) =>
      type === "multiple-response" &&
      facts.some(({ asking }) => asking.way === "list" && isOfTwoKinds(asking.list.items, stem)),
  },
];

/** “Which body runs the Holm Canal?” of the Holm Canal Authority. */
function showsAllButClass(key: string, stem: string): boolean {
  const [, front = "", last = ""] = /^(\p{Lu}.* \p{Lu}\S*) (\p{Lu}\p{Ll}+)$/u.exec(key) ?? [];
  return front !== "" && isNameHead(last) && stem.includes(` ${front}`);
}

/** Money that one country has by this name. */
const moneys = new Map([
  ["Japan", "yen"],
  ["China", "yuan"],
  ["Poland", "zloty"],
  ["Hungary", "forint"],
  ["Thailand", "baht"],
  ["Israel", "shekels"],
  ["Brazil", "reais"],
  ["Ukraine", "hryvnia"],
  ["South Africa", "rand"],
  ["Vietnam", "dong"],
]);

/** “The Kenyan Highland Dam” of Kenya, and what cost so many yen in Japan. */
function tellsLand(key: string, stem: string): boolean {
  const land = placeNamed(key);
  if (land?.sort !== "country") return false;
  const words: readonly string[] = stem.match(/[\p{L}-]+/gu) ?? [];
  const told = [adjectiveOf(land.name), moneys.get(land.name)];
  return told.some((word) => word !== undefined && words.includes(word));
}

const ofYears: ReadonlySet<string> = new Set(["year", "measure", "period", "count"]);

const titles = /^(?:King|Queen|Emperor|Saint|Lake|Mount|River|Cape|Port|Fort|North|South|East|West|New|The|United)$/u;

/** “For whom was Haakon’s Hall built?”, “By whom was Holm Scales plc started?” → Haakon, Ada Holm */
function isInOtherName(key: string, stem: string): boolean {
  const own = key.split(/\s+/u).map((word) => /^(\p{Lu}[\p{L}-]{2,})/u.exec(word)?.[1] ?? "");
  return own.some(
    (word) => word.length > 3 && stem.includes(word) && !titles.test(word) && sidesOf(word, stem).some(isNameOfAnother),
  );
}

/** “Haakon’s Hall”, but not “Ada Holm’s hall”; “Holm Scales”, “Holm family”. */
const isNameOfAnother = ({ before, behind }: Sides): boolean =>
  !/[\p{L}-]$/u.test(before) &&
  ((/^[’']s ?\p{L}/u.test(behind) && !/\p{Lu}[\p{L}.-]+ $/u.test(before)) ||
    /^ (?:\p{Lu}|(?:plc|company|works|family)\b)/u.test(behind));

/** “Antofagasta” and “Peruvian province of Tarapacá” behind “the Bolivian province of”. */
function isOfTwoKinds(items: readonly string[], stem: string): boolean {
  const called = items.filter((item) => /^(?:\p{Lu}\p{L}+ )?\p{Ll}+ of \p{Lu}/u.test(item));
  return (
    (called.length > 0 && called.length < items.length) ||
    (/\b(?:province|city|town|island|kingdom|department) of which of these\b/u.test(stem) && called.length > 0)
  );
}
