import { PLACE_BITS, PLACE_MASK, type SearchIndex, wordAt, wordCount } from './search-index';

/** An index, and the persons in it who are not to be found: what it says of them is out of date. */
export interface Part {
  index: SearchIndex;
  hidden: ReadonlySet<number>;
}

/**
 * One index of two that have nobody in common who is to be found. Words that nobody is left for are gone from it.
 * Sorted words merge as they stand: a small part of what reading the log again takes.
 */
export function mergeIndexes(one: Part, other: Part): SearchIndex {
  const parts = [one, other] as const;
  const numbers = renumbered(parts);
  const words: string[] = [];
  const wordStarts = [0];
  const letters: number[] = [];
  const placeStarts = [0];
  const places = new Uint32Array(one.index.places.length + other.index.places.length);
  let kept = 0;
  for (const [word, ats] of wordsOfBoth(one.index, other.index)) {
    const before = kept;
    for (const [part, at] of ats.entries()) {
      const index = parts[part]?.index;
      if (!index || at === null) continue;
      const end = index.placeStarts[at + 1] ?? 0;
      for (let from = index.placeStarts[at] ?? 0; from < end; from++) {
        const place = index.places[from] ?? 0;
        const person = numbers[part]?.[place >>> PLACE_BITS] ?? -1;
        if (person >= 0) places[kept++] = ((person << PLACE_BITS) | (place & PLACE_MASK)) >>> 0;
      }
    }
    if (kept === before) continue;
    words.push(word);
    wordStarts.push((wordStarts.at(-1) ?? 0) + word.length);
    const [first, second] = ats;
    letters.push((first === null ? other.index.letters[second ?? 0] : one.index.letters[first]) ?? 0);
    placeStarts.push(kept);
  }
  return {
    ...peopleOf(parts, numbers),
    words: words.join(''),
    wordStarts: Uint32Array.from(wordStarts),
    letters: Uint32Array.from(letters),
    placeStarts: Uint32Array.from(placeStarts),
    places: places.slice(0, kept),
  };
}

type Parts = readonly [Part, Part];

/** For each part, each person's number in the merged index; -1 for the hidden. */
function renumbered(parts: Parts): Int32Array[] {
  let count = 0;
  return parts.map(({ index, hidden }) =>
    Int32Array.from(index.ids, (_, person) => (hidden.has(person) ? -1 : count++)),
  );
}

/** The words of both in order, and where each has it. */
function* wordsOfBoth(
  one: SearchIndex,
  other: SearchIndex,
): Generator<[word: string, ats: [number | null, number | null]]> {
  let first = 0;
  let second = 0;
  while (first < wordCount(one) || second < wordCount(other)) {
    const mine = first < wordCount(one) ? wordAt(one, first) : null;
    const theirs = second < wordCount(other) ? wordAt(other, second) : null;
    const word = mine === null || (theirs !== null && theirs < mine) ? theirs : mine;
    yield [word ?? '', [mine === word ? first : null, theirs === word ? second : null]];
    if (mine === word) first++;
    if (theirs === word) second++;
  }
}

function peopleOf(
  parts: Parts,
  numbers: readonly Int32Array[],
): Pick<SearchIndex, 'ids' | 'merged' | 'numbers' | 'numberOf'> {
  const merged: [string, number][] = [];
  const phones: string[] = [];
  const numberOf: number[] = [];
  for (const [part, { index }] of parts.entries()) {
    const renumber = (person: number): number => numbers[part]?.[person] ?? -1;
    for (const [id, person] of index.merged) {
      if (renumber(person) >= 0) merged.push([id, renumber(person)]);
    }
    for (const [at, digits] of index.numbers.split('\n').slice(0, -1).entries()) {
      const person = renumber(index.numberOf[at] ?? 0);
      if (person < 0) continue;
      phones.push(`${digits}\n`);
      numberOf.push(person);
    }
  }
  return {
    ids: parts.flatMap(({ index, hidden }) => index.ids.filter((_, person) => !hidden.has(person))),
    merged,
    numbers: phones.join(''),
    numberOf: Uint32Array.from(numberOf),
  };
}
