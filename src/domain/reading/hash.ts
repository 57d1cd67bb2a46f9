/** FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** 30 bits of a hash: as an integer that engines keep unboxed, in maps too. */
export function kept(hash: number): number {
  return hash & 0x3fffffff;
}

export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < text.length; index++) hash = hashUnit(hash, text.charCodeAt(index));
  return kept(hash);
}

const APOSTROPHE = 39;
const ZERO = 48;

/** What a stretch of a text says, apostrophes left out. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== APOSTROPHE) hash = hashUnit(hash, unit);
  }
  return kept(hash);
}

/** `1,200` and `7` alike, `10am` and `9am` alike. */
export function shapeHash(text: string, start: number, end: number): number {
  let hash = hashUnit(HASH_SEED, ZERO);
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 57) hash = hashUnit(hash, unit);
  }
  return kept(hash);
}
