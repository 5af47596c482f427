import { isCalling, isRole } from "../entities/callings.ts";
import type { SentenceRecord } from "../record.ts";
import { readVerb } from "../verb-forms.ts";
import type { Statement } from "./statement.ts";

/** Of these nobody takes the place of another. */
const kin = /^(?:husband|wife|widow|son|daughter|brother|sister|mother|father|nephew|niece|cousin|uncle|aunt|friend)$/u;

/** The statements among some of a sentence, but for those that give an office of several to one of them. */
export const heldByOne = (
  statements: readonly (Statement | null)[],
  record: SentenceRecord,
  records: readonly SentenceRecord[],
): Statement[] => statements.filter((each) => each !== null).filter((each) => !isHandedOver(each, record, records));

/**
 * “The architect, Karl Lund, resigned after a year”: an office that others held as well, before or after. Whose it was for
 * a time is not who “the architect” was.
 */
function isHandedOver(
  { sentence: { tokens }, subjectRange: { from, to }, verb, origin }: Statement,
  record: SentenceRecord,
  records: readonly SentenceRecord[],
): boolean {
  const of = tokens.findIndex(({ tag }, i) => i > from && i < to && tag === "prep");
  const office = tokens[(of < 0 ? to : of) - 1]?.lower ?? "";
  const isOffice = (isCalling(office) || isRole(office)) && !kin.test(office);
  const isBare = tokens[from]?.lower === "the" && !tokens.slice(from, to).some(({ lower }) => ranks.test(lower));
  const isIdentity = (origin === "apposition" || origin === "relative") && verb.isCopula && verb.isPast;
  if (!isIdentity || !isOffice || !isBare) return false;
  return records.some(({ block, sentence }) => block === record.block && tellsOfAnother(sentence));
}

const ranks = /^(?:first|second|third|last|original|next|later|new|then)$/u;

const leaving = /^(?:succeed|replace|resign|dismiss|sack|oust|depose|retire)$/u;

const tellsOfAnother = ({ tokens }: SentenceRecord["sentence"]): boolean =>
  tokens.some(
    ({ tag, lower }, i) =>
      /^(?:successor|predecessor)s?$/u.test(lower) ||
      (tag === "verb" && leaving.test(readVerb(lower)?.base ?? "")) ||
      (lower === "took" && tokens[i + 1]?.lower === "over"),
  );
