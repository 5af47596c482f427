import type { Token } from "../clauses/token.ts";
import { displayName } from "../entity.ts";
import type { Context, Resolved } from "./resolved.ts";
import type { Topic } from "./topic.ts";

const figures = /^(?:sales|turnover|revenues?|income|profits?|earnings|production|output|expenditure|losses|debts?)$/u;
const qualities = /^(?:net|annual|total|operating|gross|overall|worldwide|global|consolidated|pre-tax)$/u;
const ofTrade = /^(?:sales|turnover|profits?|earnings|production|output)$/u;
/** Bodies that trade through firms of their own, of which such figures are. */
const noTraders = new Set(
  "foundation charity trust union society association institute university museum agency organisation organization federation league church party fund".split(
    " ",
  ),
);
const plurals = /^(?:sales|revenues|profits|earnings|losses|debts)$/u;

/** “Revenue for 2024 came to $55 billion”: that of the body which a text is about, where no other was just spoken of. */
export function accountOfTopic(
  core: readonly Token[],
  { before, nearby, isOfSubject }: Context,
  topic: Topic | null,
): Resolved | null {
  const noun = core.at(-1)?.lower ?? "";
  const isAccount = figures.test(noun) && core.slice(0, -1).every(({ lower }) => qualities.test(lower));
  if (topic?.entity.type !== "organisation" || !isAccount || isOfSubject !== true) return null;
  const { entity } = topic;
  // “In 2024 turnover reached £8 million”: a foundation has a firm for that.
  if (ofTrade.test(noun) && (noTraders.has(entity.sort ?? "") || [...noTraders].some((each) => topic.nouns.has(each))))
    return null;
  const spokenOf = before?.entity ? [...nearby, before.entity] : nearby;
  const isOther = spokenOf.some(
    ({ name, type }) => name !== entity.name && (type === "organisation" || type === "other" || type === "acronym"),
  );
  if (isOther || entity.isShared) return null;
  const words = core.map(({ text }, i) => (i === 0 ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text));
  const owner = displayName(entity);
  const text = `${owner}${/[^su]s$/u.test(owner) ? "’" : "’s"} ${words.join(" ")}`;
  return { text, isPlural: plurals.test(noun), entity: null, owner: entity };
}
