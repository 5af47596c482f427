/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A deterministic source: the same seed gives the same numbers on every machine.
 * The seed's text is mixed by xmur3, the stream is sfc32 (Chris Doty-Humphrey, PractRand).
 */
export function random(seed: string): Random {
  const mix = mixer(seed);
  let a = mix();
  let b = mix();
  let c = mix();
  let counter = mix();
  return () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4_294_967_296;
  };
}

/** A new array in an order drawn from `draw` (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], draw: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) [result[last], result[other]] = [b, a];
  }
  return result;
}

function mixer(text: string): () => number {
  let hash = 1_779_033_703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    return (hash ^= hash >>> 16) >>> 0;
  };
}
