import type { Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import type { Context, Resolved } from "./resolved.ts";
import { placeSorts } from "./settlement-table.ts";
import type { Topic } from "./topic.ts";

/** A land or a part of one, and whether the town of a text is known to be its capital. */
interface CapitalOf {
  readonly land: string;
  readonly isKnown: boolean;
}

/** As many sentences at the beginning of a text are about nothing else. */
const OPENING = 12;

/** “The Danish capital”, and early in a text on a town of Alden “the capital of Alden”: that town, if no other came up. */
export function meantAsCapital(
  tokens: readonly Token[],
  { nearby, at, isOfSubject }: Context,
  topic: Topic | null,
): Resolved | null {
  if (topic?.entity.type !== "place" || !topic.nouns.has("town")) return null;
  const town = topic.entity;
  const capital = tokens.some(({ lower }) => lower === "capital") ? capitalOf(tokens, town) : null;
  if (!capital || (!capital.isKnown && (at >= OPENING || isOfSubject !== true))) return null;
  const isNoTown = ({ sort, name }: Entity) =>
    /^(?:country|sea|river|mountains)$/u.test(sort ?? placeNamed(name)?.sort ?? "") || name.endsWith(capital.land);
  const isOther = (other: Entity) => other.name !== town.name && other.type === "place" && !isNoTown(other);
  return nearby.some(isOther) ? null : { text: displayName(town), isPlural: false, entity: town };
}

/**
 * “The capital of Alden”, “the Danish capital”, “Denmark’s capital”: of what. Known is only which town is the capital of a
 * country; null where that is another than the town that the text is about.
 */
function capitalOf(tokens: readonly Token[], town: Entity): CapitalOf | null {
  const text = tokens.map(({ text: word }) => word).join(" ");
  const isAtEnd = text.toLowerCase().endsWith(" capital");
  const [, adjective = ""] = isAtEnd ? (/^the (\p{Lu}[\p{L}-]+) capital$/iu.exec(text) ?? []) : [];
  const [, owner = ""] = isAtEnd ? (/^(\p{Lu}[\p{L} -]+?) [’']s capital$/u.exec(text) ?? []) : [];
  const [, region = ""] = ofRegion.exec(text) ?? [];
  const land = adjective === "" ? owner + region : (countryOfAdjective(adjective) ?? "");
  if (land === "") return null;
  const place = placeNamed(land);
  if (place?.sort === "country") return isCapital(town, place.name) ? { land, isKnown: true } : null;
  // Of a province nobody knows it but the text; a sea or a town has none.
  return region !== "" && (place === undefined || placeSorts.has(place.sort)) && place?.sort !== "city"
    ? { land, isKnown: false }
    : null;
}

const ofRegion =
  /^the capital of (?:the (?:\p{Lu}[\p{L}-]+ )?(?:province|region|county|canton|department|state|district) of )?(?:the )?(\p{Lu}[\p{L}’'-]+(?: (?:of |de |la )?\p{Lu}[\p{L}’'-]+)*)$/iu;

const isCapital = ({ name, aliases }: Entity, country: string): boolean =>
  [name, ...aliases].some((each) => {
    const place = placeNamed(each);
    return place?.isCapital === true && place.country === country;
  });
