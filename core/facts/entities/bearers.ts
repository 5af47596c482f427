import { gathered } from "../../base/gathered.ts";
import type { Entity } from "../entity.ts";

/**
 * Entities, found by a word of their name or by what else they are called: a long text names thousands, and asks of each
 * name whose it is.
 */
export class Bearers {
  readonly entities: Entity[] = [];
  readonly #places = new Map<string, Set<number>>();

  add(entity: Entity): void {
    this.#enter(entity, this.entities.push(entity) - 1);
  }

  /** Puts what is known now in the place of what was. */
  replace(before: Entity, now: Entity): void {
    const place = this.entities.indexOf(before);
    this.entities[place] = now;
    this.#enter(now, place);
  }

  /** Those of which a name has the last word in theirs, or that are called by one of `names`, in order. */
  whomMayMean(name: string, ...names: readonly (string | undefined)[]): Entity[] {
    const keys = [name.slice(name.lastIndexOf(" ") + 1), name, ...names];
    const places = new Set(gathered(keys, (key) => [...(this.#places.get(key ?? "") ?? [])]));
    return gathered(
      [...places].sort((a, b) => a - b),
      (place) => this.entities[place] ?? [],
    );
  }

  #enter({ name, aliases }: Entity, place: number): void {
    for (const key of [...name.split(/[ -]/u), ...name.split(" "), ...aliases]) {
      const places = this.#places.get(key);
      if (places) places.add(place);
      else this.#places.set(key, new Set([place]));
    }
  }
}
