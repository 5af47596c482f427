import { sidesOf } from "../../base/sides-of.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isKnownWord } from "../../text/tagger.ts";
import type { Called } from "./naming.ts";

const patronLast = /^(\p{Lu}.*['’]s) (?:Church|Cathedral|Chapel|Basilica)$/u;
const calledWithout =
  /^(?:College|University|Stadium|Arena|Airport|River|Castle|Tower|Palace|Abbey|Bridge|Island|Lake|Park|Zone|Mount|Hospital|Prison|Cemetery|Barracks|Theatre|Hotel|Street|Road|Avenue|Lane|Boulevard|Embankment)$/u;

/**
 * “McGill” for “McGill University”, “Stiklestad” for the battle there; “Uppsala” and “Dendur” only where the stem says
 * that a university or a temple is meant.
 */
export function bareNames(key: string, stem: string, called: Called): string[] {
  const fought = /^(?:Battle|Siege) of (?:the )?(\p{Lu}.*)$/u.exec(key)?.[1];
  if (fought !== undefined) return placeNamed(fought)?.sort === "country" ? [] : [fought];
  // “St Bavo’s” for “St Bavo’s Cathedral”
  const patron = patronLast.exec(key)?.[1];
  if (patron !== undefined) return [patron];
  // “Lindqvist Medal” for “Lindqvist Medal of the Nordic Society”, “Lind Award” for “Lind Award for Bridges”
  const award = /^(?!\p{Lu}\p{L}+al )(\p{Lu}\S+ (?:\p{Lu}\S+ )?(?:Medal|Award|Prize)) (?:of|for) /u.exec(key)?.[1];
  if (award !== undefined) return [award];
  const { head, rest } = partsOf(key) ?? {};
  if (head === undefined || rest === undefined || rest.includes(",")) return [];
  const isSaid = sidesOf(head.toLowerCase(), stem.toLowerCase()).some(
    ({ before, behind }) => /\b(?:which|the) $/u.test(before) && !/^\w/u.test(behind),
  );
  const isOther = placeNamed(rest) !== undefined || (called(rest) ?? { name: key }).name !== key;
  if (isSaid && ofTwoWords.test(key)) return [rest, `${rest} ${head}`];
  if (isSaid) return placeNamed(rest) !== undefined || isOwnName(rest) ? [rest] : namedAfter(rest, head);
  return !isOther && calledWithout.test(head) && !key.includes(" of ") && isOwnName(rest) ? [rest] : [];
}

/** “Clarion Zone”, “Temple of Dendur”, “Lake Malawi”: the class and what is called so. */
function partsOf(key: string): { head: string; rest: string } | null {
  const [, first = "", behind] = /^(\p{Lu}\p{Ll}+) of (?:the )?(\p{Lu}.*)$/u.exec(key) ?? [];
  if (behind !== undefined) return { head: first, rest: behind };
  const [, front, last = ""] = /^(\p{Lu}[^,]*) (\p{Lu}\p{Ll}+)$/u.exec(key) ?? [];
  if (front !== undefined && !front.includes(" of ") && (isNameHead(last) || calledWithout.test(last)))
    return { head: last, rest: front };
  const [, water, named] = /^(Mount|River|Lake|Cape) (\p{Lu}.*)$/u.exec(key) ?? [];
  return water !== undefined && named !== undefined ? { head: water, rest: named } : null;
}

/** “Declaration of Winter Peace” is as well told by “Winter Peace”, where a declaration is asked for. */
const ofTwoWords = /^\p{Lu}\p{Ll}+ of (?:the )?\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** “Karl Lind” and “Karl Lind Telescope” for “Karl Lind Space Telescope”. */
function namedAfter(rest: string, head: string): string[] {
  const [, person] = /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) \p{Lu}\p{Ll}+$/u.exec(rest) ?? [];
  return person !== undefined && isOwnName(person) ? [person, `${person} ${head}`] : [];
}

/** “Royal”, “National” and “Swedish” name nothing by themselves. */
function isOwnName(whole: string): boolean {
  // “Karl I” of “Karl I Bridge”
  const name = whole.replace(/(?<=\p{Ll}) [IVX]+$/u, "");
  const last = name.split(" ").at(-1) ?? "";
  const isAdjective =
    countryOfAdjective(name) !== undefined || isProperAdjective(name) || /^\p{L}+(?:ian|ese|ish|ic)$/u.test(name);
  return !isAdjective && !isKnownWord(last.toLowerCase()) && name.length > 3;
}
