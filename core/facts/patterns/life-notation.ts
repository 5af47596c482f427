import type { Span } from "../../base/span.ts";
import { classifyName } from "../entities/classify-name.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { readValues } from "../values/read-values.ts";
import type { ValueOf } from "../values/value.ts";

type Time = ValueOf<"date"> | ValueOf<"year">;

/** When and where a life begins or ends: the place is the name that stands first, and what it lies in is beside it. */
export interface Moment {
  readonly time: Time;
  readonly place: Span | null;
  readonly wider: string | null;
}

export interface Life {
  readonly born: Moment | null;
  readonly died: Moment | null;
}

/**
 * A life as a dictionary writes it, without a verb: “b. Marle, May 8, 1829; d. Orrin, December 18, 1869”, “8 May 1829 –
 * 18 December 1869”, “Marle 1829 – Orrin 1869”. Null where a text says anything besides.
 */
export function readLife(written: string): Life | null {
  const text = withoutOldDays(written.replace(/[.\s]+$/u, ""));
  const [first, second, ...more] = timesIn(text);
  if (!first || more.length > 0) return null;
  const masked = hidden(hidden(text, first), second ?? first);
  if (/\d/u.test(masked)) return null;
  if (second) return whole(masked, first, second);
  const [born, died] = [sideOf(masked, first, marks.born), sideOf(masked, first, marks.died)];
  if (born?.isMarked) return { born: momentOf(born, isKnown(born)), died: null };
  return died?.isMarked ? { born: null, died: momentOf(died, isKnown(died)) } : null;
}

function whole(masked: string, first: Time, second: Time): Life | null {
  const joint = jointBetween(masked, first.end, second.start);
  const age = (second.year ?? 0) - (first.year ?? 0);
  if (!joint || age < LEAST_AGE || age > MOST_AGE) return null;
  const born = sideOf(masked.slice(0, joint.start), first, marks.born);
  const died = sideOf(" ".repeat(joint.end) + masked.slice(joint.end), second, marks.died);
  if (!born || !died || (!joint.isDash && !(born.isMarked && died.isMarked))) return null;
  // “Born Ada Berg, 1829; died at Orrin, 1869”: what stands bare on one side alone may be another name.
  const isOneWay = born.isBare === died.isBare || !born.isBare || born.isShort;
  return { born: momentOf(born, isOneWay || isKnown(born)), died: momentOf(died, true) };
}

const LEAST_AGE = 15;
const MOST_AGE = 110;

/** “8 (19) December 1741”: the day by another calendar is none to ask for. */
const withoutOldDays = (text: string): string =>
  text.replace(/\b\d{1,2} \(\d{1,2}\) (?=\p{Lu})/gu, (days) => " ".repeat(days.length));

/** Days, months and years of the common era that are certain; the two ends of “1829–1869”. */
function timesIn(text: string): Time[] {
  return readValues(text).flatMap((value): Time[] => {
    if (value.kind === "date") return value.year !== null && value.year > 0 ? [value] : [];
    if (value.kind === "year") return value.isCirca || value.year < MODERN ? [] : [value];
    if (value.kind === "number" || value.kind === "measure") return bareYear(text, value);
    if (value.kind !== "year-range" || !/^\d{4}\s?[–—-]\s?\d{4}$/u.test(text.slice(value.start, value.end))) return [];
    const year = (at: number, of: number): Time => ({ kind: "year", year: of, isCirca: false, start: at, end: at + 4 });
    return [year(value.start, value.from), year(value.end - 4, value.to)];
  });
}

/** “Marle 1829”, “1829 in Marle”: no number of things, and no length in inches. */
function bareYear(text: string, { start }: Span): Time[] {
  const year = /^(?:1\d|20)\d\d(?![\d.,]\d|\p{L})/u.exec(text.slice(start))?.[0];
  return year ? [{ kind: "year", year: Number(year), isCirca: false, start, end: start + year.length }] : [];
}

/** Earlier years have fewer digits, and a number of fewer digits may be anything. */
const MODERN = 1000;

const hidden = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + "#".repeat(end - start) + text.slice(end);

function jointBetween(masked: string, from: number, to: number): (Span & { readonly isDash: boolean }) | null {
  const between = masked.slice(from, to);
  const dash = /^\s?[–—-]\s?$|\s[–—-]\s/u.exec(between);
  const found = dash ?? /[;,.]\s+(?:and\s)?(?=died\b|d\.|†)/iu.exec(between);
  if (!found) return null;
  const start = from + found.index;
  return { start, end: start + found[0].length, isDash: dash !== null };
}

const marks = { born: String.raw`(?:[Bb]orn|[Bb]\.|\*)`, died: String.raw`(?:[Dd]ied|[Dd]\.|†)` };

interface Side {
  readonly time: Time;
  readonly place: Span | null;
  readonly name: string;
  readonly wider: string | null;
  /** Whether it says that it is a birth, or a death. */
  readonly isMarked: boolean;
  /** Whether it says so by a letter or a sign. */
  readonly isShort: boolean;
  /** Whether a place has no preposition. */
  readonly isBare: boolean;
}

const name = String.raw`(?:St\.? )?\p{Lu}[\p{L}’'-]+(?: (?:(?:am|an der|de|del|de la|la|le|sur|upon|on|do|di) )?\p{Lu}[\p{L}’'-]+)*`;
const place = String.raw`(?:(?<at>at|in) )?(?<name>${name})(?:, (?<wider>${name}))?(?:, ${name})?`;
const vague = String.raw`(?:(?:at|in|on|near|off|aboard) [^#;()]{2,50}?|there)`;
const when = "(?:(?:on|in) )?#+";

/** One side of a life: “b. at Marle, Norway, on ####”, “#### in Marle”, “d. there in ####”. */
function sideOf(text: string, time: Time, mark: string): Side | null {
  const forms = [`(?<mark>${mark}\\s?)?(?:${place},? )?${when}`, `(?<mark>${mark}\\s?)?${when}(?:,? ${place})?`];
  for (const form of [...forms, `(?<mark>${mark}\\s?)(?:${vague},? ${when}|${when},? ${vague})`]) {
    const found = new RegExp(`^\\s*${form}\\s*$`, "u").exec(text)?.groups;
    if (!found) continue;
    const { mark: marked, at, name: named = "", wider = null } = found;
    const start = text.indexOf(named, text.search(/\S/u) + (marked?.length ?? 0));
    const isPlace = named !== "" && isPlaceName(named);
    return {
      ...{ time, name: named, wider },
      place: isPlace ? { start, end: start + named.length } : null,
      isMarked: marked !== undefined,
      isShort: marked !== undefined && !/^(?:born|died)/iu.test(marked),
      isBare: named !== "" && at === undefined,
    };
  }
  return null;
}

const momentOf = ({ time, place: found, wider }: Side, isPlace: boolean): Moment => ({
  time,
  place: isPlace ? found : null,
  wider,
});

/** “Born Norwegian”, “born Ada Berg”: no place. */
const isPlaceName = (named: string): boolean =>
  countryOfAdjective(named) === undefined && /^(?:place|other)$/u.test(classifyName(named).type);

/** Whether it is a place whatever stands around it. */
const isKnown = ({ name: named, isBare, isShort }: Side): boolean =>
  !isBare || isShort || placeNamed(named) !== undefined;
