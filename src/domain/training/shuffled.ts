/** The same things in another order, the same for the same seed. */
export function shuffled<T>(things: readonly T[], seed: string): T[] {
  const next = numbersFrom(seed);
  const left = [...things];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(next() % left.length, 1));
  return order;
}

/** Whole numbers that follow from a text. https://www.isthe.com/chongo/tech/comp/fnv/ */
function numbersFrom(seed: string): () => number {
  let hash = 0x811c9dc5;
  const stir = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  };
  for (const sign of seed) stir(sign.codePointAt(0) ?? 0);
  return () => {
    stir(0x9e);
    // The low bits of this hash are poor: the high ones are mixed into them.
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
}
