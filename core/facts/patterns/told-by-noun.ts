import type { Argument } from "../clauses/clause.ts";
import type { Statement } from "../statements/statement.ts";
import { isOneThing } from "./one-thing.ts";

/** What is studied, by the endings that such words have, and by those that have none. */
const fields =
  /^(?:(?:\p{Ll}+\s)?\p{Ll}+(?:ology|onomy|onomics|ography|ometry|osophy|ematics|hysics|istics|genetics|itecture|engineering)|(?:\p{Ll}+\s)?(?:law|medicine|history|chemistry|literature|music|nursing|forestry|agriculture|mathematics)|botany|classics|divinity|fine arts?)$/u;

const illnesses =
  /^(?:\p{Ll}+\s)?(?:\p{Ll}+(?:itis|osis)|typhoid|typhus|cholera|malaria|pneumonia|smallpox|measles|influenza|polio|plague|dysentery|diphtheria|leprosy|pleurisy|(?:typhoid|yellow|scarlet|rheumatic|puerperal) fever)$/u;

const degrees = /\b(?:degree|doctorate|diploma|PhD|bachelor[’']s|master[’']s)$/u;

/** “Graduated in botany” */
const taken = new Set("graduate major specialise specialize qualify train".split(" "));

/** “Took a degree | in botany”, “contracted typhus”: what one asks for by its kind; null where none is told. */
export function kindAsked(
  { verb, pieces, subject }: Statement,
  argument: Argument,
  text: string,
): { readonly opening: string; readonly lead: RegExp } | null {
  if (argument.isLeading || subject.entity?.type !== "person") return null;
  if (argument.role === "prepositional") {
    const bare = text.replace(/^in\s/u, "");
    const isOfDegree = pieces.some(
      (piece) => piece.argument.range.to === argument.range.from && degrees.test(piece.text),
    );
    const isField = argument.preposition.lower === "in" && fields.test(bare) && isOneThing(argument, bare);
    return isField && (isOfDegree || taken.has(verb.base)) ? { opening: "In which subject", lead: /^in\s/iu } : null;
  }
  if (argument.role !== "object" || !isOneThing(argument, text) || verb.isPassive) return null;
  return /^(?:catch|contract)$/u.test(verb.base) && illnesses.test(text)
    ? { opening: "Which illness", lead: /^(?!)/u }
    : null;
}

const maker =
  /^(an?\s(?:\p{L}[\p{L}-]*\s){0,3}(?:manufacturer|maker|producer|exporter|brewer|builder)\sof\s)(\p{Ll}[\p{Ll}-]+(?:\s\p{Ll}[\p{Ll}-]+)?)$/u;

/** “Is a Danish maker of | ploughs”: what stands in front of what is made, and that; null where none is told. */
export function wareIn(
  { verb, subject }: Statement,
  { role }: Argument,
  text: string,
): { readonly before: string; readonly ware: string } | null {
  const [, before, ware] = verb.isCopula && role === "object" && subject.entity ? (maker.exec(text) ?? []) : [];
  return before !== undefined && ware !== undefined ? { before, ware } : null;
}
