/** What stands in front of a place in a text, and behind it. */
export interface Sides {
  readonly before: string;
  readonly behind: string;
}

/**
 * What stands around a name wherever a text has it. A pattern that is made of a name is dear, since every name wants one of
 * its own; those for what stands around it are the same for all.
 */
export function sidesOf(name: string, text: string): Sides[] {
  const places: Sides[] = [];
  if (name === "") return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    places.push({ before: text.slice(0, at), behind: text.slice(at + name.length) });
  return places;
}
