import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";

/** Finds whom or what a name means. */
export type Called = (name: string) => Pick<Entity, "type" | "gender" | "name" | "isShared"> | undefined;

/** The further forms that are right for a question as it is put: those of the fact, and its name without the common word. */
export function acceptedFor(body: QuestionBody, { kind }: Fact, called: Called): string[] {
  if (body.type !== "cloze" && body.type !== "short-answer") return [...body.accepted];
  const bare = kind === "person" ? [] : withoutHead(body.key, body.stem, called);
  return withoutOverrun([...new Set([...body.accepted, ...bare])], body.stem);
}

const headLast =
  /^(\p{Lu}.*['’]s) (?:Church|Cathedral|Chapel|Basilica)$|^(\p{Lu}.*) (College|University|Stadium|Arena|Airport|River|Castle|Tower|Palace|Abbey|Bridge|Island|Lake|Park)$/u;
const headFirst = /^(University|College) of (\p{Lu}.*)$|^(Mount|River) (\p{Lu}.*)$/u;

/** “McGill” for “McGill University”, “Stiklestad” for the battle there; “Uppsala” only where the stem says what is meant. */
function withoutHead(key: string, stem: string, called: Called): string[] {
  const fought = /^(?:Battle|Siege) of (?:the )?(\p{Lu}.*)$/u.exec(key)?.[1];
  if (fought !== undefined) return placeNamed(fought)?.sort === "country" ? [] : [fought];
  const [, patron, front, head = ""] = headLast.exec(key) ?? [];
  // “St Bavo’s” for “St Bavo’s Cathedral”
  if (patron !== undefined) return [patron];
  const [, school, town, height, peak] = headFirst.exec(key) ?? [];
  const rest = front ?? town ?? peak;
  if (rest === undefined || rest.includes(",")) return [];
  const own = (school ?? height ?? head).toLowerCase();
  const isSaid = new RegExp(`\\b(?:which|the) ${own}\\b`, "iu").test(stem);
  const isOther = placeNamed(rest) !== undefined || (called(rest) ?? { name: key }).name !== key;
  const isPlace = placeNamed(rest)?.sort === "city";
  if (isOther || school !== undefined) return isSaid && (isPlace || isOwnName(rest)) ? [rest] : [];
  return isOwnName(rest) ? [rest] : [];
}

/** “Royal”, “National” and “Swedish” name nothing by themselves. */
function isOwnName(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  const isAdjective =
    countryOfAdjective(name) !== undefined || isProperAdjective(name) || /^\p{L}+(?:ian|ese|ish|ic)$/u.test(name);
  return !isAdjective && !isKnownWord(last.toLowerCase()) && name.length > 3;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** “The Great” of Alexander the Great is nobody's name. */
const epithet = /^(?:Great|Elder|Younger|Terrible|Bold|Wise|Fair|Pious|Conqueror|Lionheart|First|Second)$/u;

/** “United States, India” is no other form of an answer that India follows, nor a word of it that the stem shows. */
function withoutOverrun(accepted: readonly string[], stem: string): string[] {
  if (accepted.length === 0) return [];
  const behind = stem.slice(Math.max(0, stem.indexOf(GAP)));
  const shown = new Set(words(stem));
  return accepted.filter((form) => {
    const [, tail] = /,\s(.+)$/u.exec(form) ?? [];
    const isRead = words(form).every((word) => shown.has(word));
    return !epithet.test(form) && !isRead && (tail === undefined || !behind.includes(tail));
  });
}
