const LONGEST = 120;

const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const dayOfMonth = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \d{1,2}(?:st|nd|rd|th)?)`;
const date = String.raw`(?:(?:${weekday},? )?${dayOfMonth}(?:,? \d{4})?|${weekday}|${month} \d{4})`;
const place = String.raw`(?!(?:In|On|At|By|Since|From|Until|After|Before|During) )\p{Lu}[\p{L}.’'-]*(?:[ -](?:\p{Lu}[\p{L}.’'-]*|de|del|la|le|of|am|an|der|upon|sur)){0,3}`;
const places = String.raw`${place}(?:(?:, | ?\/ ?)${place}){0,2}`;
const loudPlace = String.raw`\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?:, ${place})?`;
const agency = String.raw`\([^()]{2,30}\)`;

const opening = String.raw`(?=["“‘(]?[\p{Lu}\d])`;

const inFront = [
  // “Alden, 3 May 2024 – The”, “ALDEN, Friday (Wire) — The”, “(Alden, 3 May 2024) The”
  new RegExp(String.raw`^${places}, ${date}(?: ${agency})? ?[–—-]{1,2} ?${opening}`, "u"),
  new RegExp(String.raw`^\(${places}, ${date}\) ?[–—-]{0,2} ?${opening}`, "u"),
  new RegExp(String.raw`^${places} ${agency} ?[–—-]{1,2} ?${opening}`, "u"),
  // “Alden, 3 May 2024. The”
  new RegExp(String.raw`^${places}, ${dayOfMonth},? \d{4}[.:] ${opening}`, "u"),
];
const loudInFront = new RegExp(String.raw`^(${loudPlace}) ?(?: [–-]|—) ?${opening}`, "u");
const alone = new RegExp(
  String.raw`^(?:${places}, ${date}|(?:${weekday},? )?${dayOfMonth},? \d{4}|${weekday},? ${dayOfMonth})\.?$`,
  "u",
);

/**
 * How long the place and the day in front of a report are, with the dash behind them; 0 where there are none. A place in
 * capitals without a day is what follows it, where the lines above name it: “ORRIN – The Orrin is a river” under “The Orrin”.
 */
export function datelineLength(text: string, above: readonly string[]): number {
  const head = text.slice(0, LONGEST);
  const dated = inFront.map((pattern) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > 0);
  if (dated !== undefined) return dated;
  const [whole = "", loud = ""] = loudInFront.exec(head) ?? [];
  const isNamed = above.some((line) => line.toLowerCase().includes(loud.toLowerCase()));
  return loud === "" || isNamed ? 0 : whole.length;
}

/** A line of a place and a day, or of a day: “ALDEN, Friday”, “3 May 2024”. */
export const isDateline = (line: string): boolean => line.length <= LONGEST && alone.test(line);
