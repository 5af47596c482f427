import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups, isGeneral } from "./class-noun-table.ts";

/** In so many sentences a text calls what it is about by its common word. */
const LEAST = 3;

/**
 * What a text calls the one thing of which it never says what it is: “the company” of a text on Orrin & Sons. Empty where
 * it speaks of things of several kinds as often.
 */
export const nounsTold = perObject((sentences: readonly Sentence[]): readonly string[] => {
  const said = sentences.map(nounsBehindThe);
  const groups = particular
    .map((own) => {
      const of = said.filter((nouns) => own.some((noun) => nouns.has(noun)));
      return { count: of.length, nouns: own.filter((noun) => of.some((nouns) => nouns.has(noun))) };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = groups;
  return first && first.count >= LEAST && first.count >= 2 * (second?.count ?? 0) ? first.nouns : [];
});

const particular = classNounGroups.map((group) => group.filter((noun) => !isGeneral(noun)));

/** “The company” and “the company’s”, but not “the company of friends”. */
const nounsBehindThe = ({ tokens }: Sentence): ReadonlySet<string> =>
  new Set(
    gathered(tokens, ({ lower, tag }, i) =>
      tag === "noun" && tokens[i - 1]?.lower === "the" && tokens[i + 1]?.lower !== "of" ? [lower] : [],
    ),
  );

const bodies = new Set(classNounGroups.filter((group) => /\b(?:agency|company)\b/u.test(group.join(" "))).flat());

/** Whether neither the name nor what stands beside it says what something is: “Orrin & Sons”, “OLM”. */
export const isOfNoKind = ({ type, sort }: Entity): boolean =>
  (type === "other" || type === "acronym") && sort === null;

/** “Orrin & Sons”, of which a text says “the company” throughout: a body, with a seat, offices and staff of its own. */
export const asBody = (entity: Entity, sentences: readonly Sentence[]): Entity =>
  isOfNoKind(entity) && nounsTold(sentences).some((noun) => bodies.has(noun))
    ? { ...entity, type: "organisation" }
    : entity;
