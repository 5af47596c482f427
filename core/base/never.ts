/** Marks what the types rule out. Throws, because reaching it is a broken promise of our own code. */
export function never(impossible: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(impossible)}`);
}
