import type { Fact } from "./fact.ts";
import { shortId } from "./identity.ts";

/**
 * Where the text gives several values for what identity takes for one thing, the least of them keeps the name and the
 * others are named by their value as well: neither the order of the text nor what is added elsewhere tells them apart.
 */
export function withOwnIds(facts: readonly Fact[]): Fact[] {
  const least = new Map<string, string>();
  for (const { id, value } of facts) {
    const text = String(value);
    if (text < (least.get(id) ?? text) || !least.has(id)) least.set(id, text);
  }
  return facts.map((fact) => {
    const text = String(fact.value);
    return text === least.get(fact.id) ? fact : { ...fact, id: shortId("f", fact.id, text) };
  });
}
