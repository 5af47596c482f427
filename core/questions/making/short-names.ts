import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isCommonWord } from "../../text/tagger.ts";

const organOf =
  /^(\p{Lu}[\p{L}’'-]+ (?:Council|Committee|Commission|Board|Assembly|Secretariat|Bureau|Conference|Congress|Corps|Brigade)) of (?:the )?\p{Lu}/u;
const medalOf = /^(\p{Lu}\p{L}+) ((?:Medal|Order|Cross|Star) of (?:the )?\p{Lu}.*)$/u;
const airport = /^(\p{Lu}.*) International Airport$/u;
const seats = /^(?:United States|U\.S\.) (Capitol|Congress|Senate|Supreme Court)$/u;

/**
 * Names that leave out what goes without saying: “War Council” of the Tern League, “Medal of Freedom”, “Lind Committee” for
 * “Norwegian Lind Committee”.
 */
export function shortNames(key: string): string[] {
  const organ = organOf.exec(key)?.[1];
  const [, which = "", medal] = medalOf.exec(key) ?? [];
  const port = airport.exec(key)?.[1];
  const seat = seats.exec(key)?.[1];
  return [
    ...(organ === undefined ? [] : [organ]),
    ...(medal !== undefined && isCommonWord(which.toLowerCase()) ? [medal] : []),
    ...(port === undefined ? [] : [`${port} Airport`]),
    ...(seat === undefined ? [] : [seat]),
    ...withoutNation(key),
    ...withoutQuality(key),
  ];
}

/** “Lind Plan” for “Norwegian-financed Lind Plan”: how it is paid, led or built is no part of its name. */
function withoutQuality(key: string): string[] {
  const name =
    /^[\p{L}.]+-(?:financed|funded|based|led|run|owned|backed|built|designed|born|speaking|controlled|sponsored) (\p{Lu}.*)$/u.exec(
      key,
    )?.[1];
  return name === undefined ? [] : [name];
}

/** “Norwegian Lind Committee”; “Norwegian Navy” is no navy without it. */
function withoutNation(key: string): string[] {
  const [, nation = "", rest = "", own = ""] = /^(\p{Lu}\p{L}+) ((\p{Lu}[\p{L}’'-]+) .*\p{Lu}.*)$/u.exec(key) ?? [];
  const isOfNation = countryOfAdjective(nation) !== undefined;
  const isOwn = own !== "" && !isCommonWord(own.toLowerCase()) && !isCommonWord(own) && !isProperAdjective(own);
  return isOfNation && isOwn && countryOfAdjective(own) === undefined ? [rest] : [];
}

const rank = /^(?:(?:Dr|Prof|Rev|Mr|Mrs|Ms|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep)\.?|Doctor|Professor|Reverend) /u;

/** “Karl Lind Jr.” for “Dr. Karl Lind Jr.” */
export function withoutRank(key: string): string[] {
  let name = key;
  for (let before = ""; before !== name; name = name.replace(rank, "")) before = name;
  return name === key || !/^\p{Lu}\S* .*\p{Lu}/u.test(name) ? [] : [name];
}
