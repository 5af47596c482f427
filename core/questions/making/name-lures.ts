import type { Random } from "../../base/random.ts";
import { shuffled } from "../../base/random.ts";
import { sisterPlaces, placeNamed } from "../../facts/gazetteer.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { rivalsOf, type Lures } from "./lures.ts";

interface With {
  readonly lures: Lures;
  readonly draw: Random;
}

/** Names of the same sort: first of the text, then, for places, of the same part of the world. */
export function nameLures(fact: Fact, answer: Answer, { lures, draw }: With): string[] | null {
  if (fact.asking.way !== "value" || (!fact.asking.askable.isUnique && answer.kind === "place")) return null;
  if (answer.kind === "acronym") return acronymLures(answer, lures);
  const barred = new Set(
    [answer.text, ...answer.accepted, ...rivalsOf(fact, lures).map(({ value }) => String(value))].map(folded),
  );
  const isFree = (name: string) => !barred.has(folded(name)) && !fact.proof.quote.includes(name);
  const own = lures.entities
    .filter((entity) => isLike(entity, answer, lures) && isFree(entity.name))
    .map(({ name }) => name);
  const place = answer.place ?? placeNamed(answer.text);
  const world =
    place && answer.kind === "place"
      ? shuffled(
          sisterPlaces(place)
            .map(({ name }) => name)
            .filter(isFree),
          draw,
        )
      : [];
  const local = answer.kind === "place" ? own.slice(0, 2) : own;
  const chosen = [...new Set([...local, ...world])].filter((name) => isAlike(name, answer.text)).slice(0, 3);
  return chosen.length === 3 ? chosen : null;
}

const folded = (name: string): string => name.toLowerCase().replace(/^the\s/u, "");

function isLike(
  { type, sort, gender, name }: Entity,
  { kind, sort: wanted, text, place }: Answer,
  { entities }: Lures,
): boolean {
  const own = entities.find((entity) => entity.aliases.has(text));
  if (kind === "person")
    return (
      type === "person" &&
      name.includes(" ") === text.includes(" ") &&
      (gender === null || own?.gender === null || gender === own?.gender)
    );
  if (kind === "place")
    return type === "place" && sort === wanted && (place === null || placeNamed(name)?.sort === place.sort);
  return type === own?.type && sort !== null && sort === wanted;
}

/** No option stands out by its length. */
const isAlike = (name: string, key: string): boolean =>
  Math.max(name.length, key.length) < 16 || (name.length <= key.length * 2 && key.length <= name.length * 2);

/** Other short forms of the text, then the letters of this one otherwise. */
function acronymLures({ text }: Answer, { facts }: Lures): string[] | null {
  const others = facts
    .filter(({ kind, value }) => kind === "acronym" && value !== text)
    .map(({ value }) => String(value));
  const letters = Array.from(text);
  const swapped =
    letters.length > 2
      ? [
          [...letters.slice(0, -2), letters.at(-1), letters.at(-2)].join(""),
          letters.slice(1).join("") + (letters[0] ?? ""),
          letters.filter((_, i) => i !== 1).join(""),
        ]
      : [];
  const chosen = [...new Set([...others, ...swapped])]
    .filter((each) => each !== text && Math.abs(each.length - text.length) <= 1 && each.length > 1)
    .slice(0, 3);
  return chosen.length === 3 ? chosen : null;
}
