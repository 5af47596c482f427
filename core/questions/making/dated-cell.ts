import type { TableAskable } from "../../facts/table-askable.ts";

/** What is of a year, whoever made it when. */
const works =
  /^(?:agreement|treaty|convention|protocol|declaration|charter|law|act|decree|resolution|report|study|book|novel|play|poem|film|album|song|opera|symphony|work|painting|sculpture|building|monument|model|version|edition|map|manuscript)$/iu;

/** What takes place in a year. */
const happenings =
  /^(?:event|battle|war|siege|meeting|summit|congress|conference|exhibition|festival|games|election|earthquake|eruption|fire|flood|launch|expedition)$/iu;

/** “From which year is the agreement “Rescue at sea”?”, “in which year was the Battle of Marle?”: for a column that says “Year”. */
export function questionForDated({ label, labelHeader, answer }: TableAskable, noun: string, thing: string): string {
  const kind = labelHeader ?? "";
  const is = answer.kind === "year" ? "year" : "date";
  if (works.test(kind)) {
    const isName = /\p{Lu}\p{Ll}+$/u.test(label) || new RegExp(String.raw`\b${kind}\b`, "iu").test(label);
    return `From which ${is} is ${isName ? thing : `the ${kind.toLowerCase()} “${label}”`}?`;
  }
  if (happenings.test(kind)) return `${is === "year" ? "In" : "On"} which ${is} was ${thing}?`;
  return `What is the ${noun} of ${thing}?`;
}

/** “First flight”, “Maiden voyage”: what has its day, of which a column or a row gives it. */
export const isFirstOfItsKind = (noun: string): boolean =>
  /^(?:first|maiden) (?:\p{Ll}+ )?(?:flight|ascent|voyage|run|performance|edition|issue|publication|broadcast|launch|match|game|race|concert|screening|crossing|climb)$/u.test(
    noun,
  );
