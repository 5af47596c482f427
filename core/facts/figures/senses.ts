import { stemOf } from "./stems.ts";

/** Words for one thing, a line each; the first is the name of all. */
const groups: readonly string[] = [
  "inhabitant resident people person soul citizen population inhabit dweller islander townspeople",
  "employee staff worker workforce employ payroll job",
  "seat place capacity spectator audience hold accommodate",
  "visitor guest tourist visit ticket admission turnstile",
  "step stair staircase",
  "leaf leave folio",
  "student pupil enrol undergraduate enrolment",
  "book volume",
  "floor storey story",
  "house home dwelling",
  "room chamber",
  "painting picture canvas",
  "member belong membership",
  "rain rainfall precipitation",
  "ship vessel boat",
  "cost price bill spend",
  "turnover revenue sale earn income",
  "budget funding",
  "prize award",
  "wall rampart",
  "road highway route",
  "path trail track",
  "grave tomb burial",
  "statue figure sculpture",
  "tooth teeth",
  "musician player",
];

const byWord: ReadonlyMap<string, string> = new Map(
  groups.flatMap((line) => {
    const words = line.split(" ");
    const [name = ""] = words;
    return words.map((word): [string, string] => [word, name]);
  }),
);

/** One stem for all words that may tell of the same: “resident” and “soul”, “rainfall” and “precipitation”. */
export const senseOf = (stem: string): string => byWord.get(stem) ?? stem;

/** The same of a word as it is written; undefined where no other word means the same. */
export const namedSense = (word: string): string | undefined => byWord.get(stemOf(word));
