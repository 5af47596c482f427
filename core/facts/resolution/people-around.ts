import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { isPersonTitle } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";

const men = new Set(
  "man men boy boys brother brothers father son sons husband uncle nephew cousin king prince duke emperor pope lord sir gentleman gentlemen widower priest monk bishop tutor friend partner colleague lover teacher doctor captain general soldier".split(
    " ",
  ),
);
const women = new Set(
  "woman women girl girls sister sisters mother daughter daughters wife aunt niece cousin queen princess duchess empress lady ladies widow nun nurse friend partner colleague lover teacher doctor governess maid".split(
    " ",
  ),
);

/** Who else “he” or “she” may be: men and women without a name. */
export const rolesIn = (tokens: readonly Token[]): ReadonlySet<"m" | "f"> => {
  const nouns = tokens.filter(({ tag }) => tag === "noun").map(({ lower }) => lower);
  return new Set([
    ...(nouns.some((noun) => men.has(noun)) ? (["m"] as const) : []),
    ...(nouns.some((noun) => women.has(noun)) ? (["f"] as const) : []),
  ]);
};

/** Words between a person’s name and what that person is called: “Karl Stein, a Danish engineer”, “the poet Karl Stein”. */
const between = new Set(["det", "adj", "noun", "comma", "prep"]);

/** Whether words speak of somebody by a calling alone, who may be meant as well: “the engineer left the works”. */
export function hasStranger(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ tag, lower }, i) => tag === "noun" && (isCalling(lower) || isRole(lower)) && !isOfName(tokens, i),
  );
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.tag === "name") return true;
  let from = at - 1;
  while (between.has(tokens[from]?.tag ?? "")) from--;
  return tokens[from]?.tag === "name";
}

interface Around {
  readonly nearby: readonly Entity[];
  /** Men and women without a name among what was said before. */
  readonly roles: ReadonlySet<"m" | "f">;
  /** Whether somebody was spoken of by a calling alone. */
  readonly hasStranger: boolean;
}

/**
 * “It chose Ada Marsh as its head. She took office in May”: the only one just named whom the pronoun can mean, in a text
 * that is about nobody of that sex.
 */
export function onlyPersonNamed(
  gender: "m" | "f",
  { nearby, roles, hasStranger: isDoubtful }: Around,
  topic: Entity | null,
): Entity | null {
  const isTopicMeant = topic?.type === "person" && (topic.gender ?? gender) === gender;
  if (isTopicMeant || isDoubtful || roles.has(gender)) return null;
  const found = new Map(
    nearby
      .filter((entity) => mayBePerson(entity) && (entity.gender ?? gender) === gender)
      .map((entity) => [entity.name, entity]),
  );
  const [only, other] = found.values();
  return only?.type === "person" && !other && !only.isShared ? only : null;
}

/** What is no place and no institution, bears no article, and is written as people's names are. */
export const mayBePerson = ({ type, name, hasArticle }: Entity): boolean =>
  type === "person" ||
  (type === "other" &&
    !hasArticle &&
    !isPersonTitle(name) &&
    name.split(" ").every((word) => /^\p{Lu}\D*$/u.test(word)));
