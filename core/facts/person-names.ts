import { isCalling, isRole } from "./entities/callings.ts";
import { classifyName } from "./entities/classify-name.ts";

/** Whether a word is what people are called by their parents. */
export { isGivenName } from "./entities/classify-name.ts";

/** Whether a noun in front says that a name is somebody's: “the poet Callimachus”. */
export const isNounOfPerson = (noun: string): boolean => isRole(noun) || isCalling(noun);

/** Whether a name of several words is somebody's, as far as they tell; initials in front tell nothing. */
export const isPersonName = (name: string): boolean =>
  name.includes(" ") && classifyName(name.replace(/^(?:\p{Lu}\. )+/u, "")).type === "person";

export { surnameInFront } from "./entities/surname-in-front.ts";
