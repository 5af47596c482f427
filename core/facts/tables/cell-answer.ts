import type { Answer } from "../askable.ts";
import { placeNamed } from "../gazetteer.ts";
import { tokenise } from "../clauses/tokenise.ts";
import { answerOfText, answerOfValue } from "../slots/answer.ts";
import { otherNames } from "../slots/other-names.ts";

/** “120 feet, or about 37 metres” and “40 miles (64.4 km)” give one length in two units. */
const inOneUnit = (cell: string): string =>
  (/^(\d[\d.,]*\s\p{L}[\p{L} ]*?) \((?:(?:about|around|roughly|[≈~]) ?)?\d[\d.,]*\s?\p{L}[\p{L} ²³]*\)$/u.exec(cell) ??
    /^(\d[\d.,]*\s\p{L}[\p{L} ]*?),? or (?:about |around |roughly |nearly |almost )?[\p{L}\d][\p{L}\d., ]*$/u.exec(
      cell,
    ))?.[1] ?? cell;

/**
 * “Ada Marsh (Denmark), since May 2019” is Ada Marsh, and “£28 million (2023: £27 million)” or “£7 million, against £8 million
 * the year before” what comes first.
 */
const withoutRemark = (cell: string): string =>
  (sinceWhen.exec(cell) ??
    /^(\p{Lu}\p{L}+) \(since \d{4}(?:[,;] (?:previously|formerly|before that) [^()]+)?\)$/u.exec(cell) ??
    /^(\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'.-]*)+) \((?:\p{Lu}\p{Ll}+ ?){1,3}\)$/u.exec(cell) ??
    inOneCurrency.exec(cell) ??
    /^(\p{Sc}?\d[^\s(),;]*(?: (?:million|billion|trillion))?)(?: \(\d{4}: [^()]+\)|, (?:against|up from|down from|compared with) .+)$/u.exec(
      cell,
    ))?.[1] ?? cell;

/** “€11 million (about $12 million)” gives one sum in two currencies. */
const inOneCurrency =
  /^(\p{Sc}\d[\d.,]*(?: (?:million|billion|trillion))?) \((?:(?:about|around|roughly|some|approximately|nearly|over|ca?\.|[≈~=]) ?)?(?:[A-Z]{1,3})?\p{Sc} ?\d[^()]*\)$/u;

const sinceWhen =
  /^(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'.-]*)+)(?: \(\p{Lu}[\p{L} ]+\))?,? \(?since (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?\d{4}\)?$/u;

/** “12 Kirk Street, Bergen”, “Old Hall, Bergen (2nd floor)”: of an address one asks the city. */
const withoutStreet = (cell: string): string => {
  const [, city = ""] = /,\s(\p{Lu}[\p{L}’' -]+?)(?: \([^()]*\))?$/u.exec(cell) ?? [];
  return placeNamed(city)?.sort === "city" ? city : cell;
};

const seats = /^(?:headquarters|head office|main office|seat|secretariat)$/iu;

/** “1951, Orrin, Norway”, “Orrin, 5 May 1951”: of what happened once, when it did. */
const withoutWhere = (cell: string): string =>
  (/^(\d{4}), (?:in )?\p{Lu}[\p{L}’' -]+(?:, \p{Lu}[\p{L}’' -]+)*$/u.exec(cell) ??
    /^(?:\p{Lu}[\p{L}’' -]+, )+((?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})$/u.exec(cell))?.[1] ?? cell;

const events =
  /^(?:founded|established|created|formed|opened|launched|built|completed|inaugurated|born|died|baptised|begun|signed|discovered|first (?:opened|held|published))$/iu;

const isSeason =
  /^(?:(?:early|mid|late|from) )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:to|until|till|through) /iu;

/** What a cell gives that is one value, or one short name; null where it says more, or nothing. */
export function answerOfCell(cell: string, header: string): Answer | null {
  const bare = withoutRemark(inOneUnit(cell));
  const text = seats.test(header) ? withoutStreet(bare) : events.test(header) ? withoutWhere(bare) : bare;
  if (
    text === "" ||
    /^(?:unknown|none|n\/?a|various|several|yes|no|tba|tbc)\.?$/iu.test(text) ||
    /^[–—-]+$/u.test(text) ||
    text.length > 60
  )
    return null;
  // “Arno / Arn” gives two names, of which one asks neither.
  if (/\p{L} \/ \p{L}/u.test(text)) return null;
  // “Mid June to September” is a season, whoever the warden is, and “preserved, Orrin” two things.
  if (isSeason.test(text) || (header.toLowerCase() === "status" && text.includes(","))) return null;
  // “12 (1999)” says two things.
  if (/\d.*\(|\(.*\d/u.test(text)) return null;
  const year = /^\d{4}$/u.exec(text);
  if (year) return { ...answerOfText("name", text), kind: "year", value: Number(text), amount: Number(text) };
  const sentence = tokenise(text);
  const [token, more] = sentence.tokens;
  // “Up to 46 °C” is no temperature, and “more than 40” no number.
  if (token?.value && "bound" in token.value && !/^(?:exact|about)$/u.test(token.value.bound)) return null;
  if (token?.value && !more) return answerOfValue(token, sentence);
  // “17 May 1865, Bergen”: when, and where besides.
  const isDated = token?.value?.kind === "date" && /^, (?:in )?\p{Lu}[\p{L}’' -]+$/u.test(text.slice(token.end));
  if (isDated) return answerOfValue(token, sentence);
  // “145 sailors”: the noun says what is counted.
  const isCounted = token?.value?.kind === "number" && more?.tag === "noun" && sentence.tokens.length === 2;
  const isAboveSea = token?.value?.kind === "measure" && /^ (?:above|below) sea level$/u.test(text.slice(token.end));
  if (isCounted || isAboveSea) return answerOfValue(token, sentence);
  // “Gullfjell, 987 m”: which one, and how high.
  const named = /^(\p{Lu}[^\d,]*), \d[\d.,]* \p{L}+$/u.exec(text)?.[1];
  if (named !== undefined) return { ...answerOfText("name", named), accepted: otherNames(named) };
  return /^[\p{L}\p{N}][^.;:]*$/u.test(text) &&
    text.split(/\s+/u).length <= 6 &&
    !sentence.tokens.some(({ value }) => value)
    ? { ...answerOfText("name", text), accepted: otherNames(text) }
    : null;
}
