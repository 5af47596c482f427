/**
 * What is read off each of many, in one row: each reading is one thing, several, or none. It does what `flatMap` does;
 * the engine has no quick way for that one and takes some twenty times as long for it, which counts wherever each word
 * of a text is looked at by many readers that mostly find nothing.
 */
export function gathered<Item, Read>(
  items: readonly Item[],
  read: (item: Item, at: number) => Read | readonly Read[],
): Read[] {
  const all: Read[] = [];
  let at = 0;
  for (const item of items) {
    const found = read(item, at++);
    if (isRow(found)) for (const each of found) all.push(each);
    else all.push(found);
  }
  return all;
}

const isRow = <Read>(found: Read | readonly Read[]): found is readonly Read[] => Array.isArray(found);
