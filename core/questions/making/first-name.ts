import type { Fact } from "../../facts/fact.ts";

const kin = "(?:father|brother|son|grandfather|uncle|mother|sister|daughter|grandmother|aunt)";
/** Who has a surname: no “Orvar II”, and nobody of an age of one name. */
const owner = String.raw`\p{Lu}[\p{L}-]+(?: (?:(?:von|van|de|der|di|da) )*(?![IVX]+\b)\p{Lu}[\p{L}-]+)+`;
const whoWas = new RegExp(`^Who (was|is) (${owner}[’']s? ${kin}|the ${kin} of ${owner})\\?$`, "u");
const wasNamed = new RegExp(`^(${owner}[’']s? ${kin}|The ${kin} of ${owner}) (was|is) (?=\\p{Lu}[\\p{L}-]+\\.$)`, "u");

/** “Who was Ada Brandt’s father?” asks for more than “Karl”: his first name is asked for, and he was called so. */
export const byFirstName = (stem: string, { value }: Pick<Fact, "value">): string =>
  /^\p{Lu}[\p{L}-]+$/u.test(String(value))
    ? stem.replace(whoWas, "What $1 the first name of $2?").replace(wasNamed, "$1 $2 called ")
    : stem;
