import { PLACES, type Where } from './places';
import { lettersOf, PLACE_BITS, type SearchIndex } from './search-index';
import { wordsIn } from './search-words';

const PLACE_OF = Object.fromEntries(PLACES.map((where, place) => [where, place])) as Record<Where, number>;

/** Makes an index from records, in whatever order they come. */
export class IndexBuilder {
  readonly #ids: string[] = [];
  readonly #merged: [string, number][] = [];
  readonly #persons = new Map<string, number>();
  readonly #words = new Map<string, number>();
  /** By word, the place noted last: a text says most of its words more than once. */
  readonly #last: number[] = [];
  #count = 0;
  #wordOf = new Uint32Array(1024);
  #placeOf = new Uint32Array(1024);
  readonly #numbers: string[] = [];
  readonly #numberOf: number[] = [];

  /** A person whom `main` stands for; their other records are `merged`. Comes before all else of theirs. */
  person(main: string, merged: readonly string[]): void {
    const person = this.#ids.push(main) - 1;
    this.#persons.set(main, person);
    for (const id of merged) {
      this.#persons.set(id, person);
      this.#merged.push([id, person]);
    }
  }

  /** Makes the person of this record found by a text's words. Records of nobody are passed over. */
  text(recordId: string, where: Where, text: string): void {
    const person = this.#persons.get(recordId);
    if (person === undefined || text === '') return;
    const place = ((person << PLACE_BITS) | PLACE_OF[where]) >>> 0;
    for (const word of wordsIn(text)) this.#note(word, place);
  }

  /** Makes the person of this record found by the digits of a phone number. */
  number(recordId: string, digits: string): void {
    const person = this.#persons.get(recordId);
    if (person === undefined) return;
    this.#numbers.push(`${digits}\n`);
    this.#numberOf.push(person);
  }

  finish(): SearchIndex {
    const words = [...this.#words.keys()].sort();
    const rank = new Uint32Array(words.length);
    for (const [position, word] of words.entries()) rank[this.#words.get(word) ?? 0] = position;
    const wordStarts = new Uint32Array(words.length + 1);
    for (const [position, word] of words.entries()) {
      wordStarts[position + 1] = (wordStarts[position] ?? 0) + word.length;
    }
    return {
      ids: this.#ids,
      merged: this.#merged,
      words: words.join(''),
      wordStarts,
      letters: Uint32Array.from(words, lettersOf),
      ...onceEach(this.#byWord(rank), this.#ids.length),
      numbers: this.#numbers.join(''),
      numberOf: Uint32Array.from(this.#numberOf),
    };
  }

  #note(word: string, place: number): void {
    let id = this.#words.get(word);
    if (id === undefined) {
      id = this.#words.size;
      this.#words.set(word, id);
    } else if (this.#last[id] === place) {
      return;
    }
    this.#last[id] = place;
    if (this.#count === this.#wordOf.length) {
      this.#wordOf = grown(this.#wordOf);
      this.#placeOf = grown(this.#placeOf);
    }
    this.#wordOf[this.#count] = id;
    this.#placeOf[this.#count] = place;
    this.#count += 1;
  }

  /** All places, word by word in the order of `rank`. */
  #byWord(rank: Uint32Array): Placing {
    const rankAt = (at: number): number => rank[this.#wordOf[at] ?? 0] ?? 0;
    const placeStarts = new Uint32Array(rank.length + 1);
    for (let at = 0; at < this.#count; at++) {
      const after = rankAt(at) + 1;
      placeStarts[after] = (placeStarts[after] ?? 0) + 1;
    }
    for (let word = 0; word < rank.length; word++) {
      placeStarts[word + 1] = (placeStarts[word + 1] ?? 0) + (placeStarts[word] ?? 0);
    }
    const next = placeStarts.slice();
    const places = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at++) {
      const word = rankAt(at);
      const slot = next[word] ?? 0;
      places[slot] = this.#placeOf[at] ?? 0;
      next[word] = slot + 1;
    }
    return { placeStarts, places };
  }
}

type Placing = Pick<SearchIndex, 'placeStarts' | 'places'>;

/** Leaves each person once to a word: where it counts most. */
function onceEach({ placeStarts, places }: Placing, persons: number): Placing {
  const starts = new Uint32Array(placeStarts.length);
  const slots = new Int32Array(persons).fill(-1);
  let kept = 0;
  for (let word = 0; word + 1 < placeStarts.length; word++) {
    const first = kept;
    const end = placeStarts[word + 1] ?? 0;
    for (let at = placeStarts[word] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      const person = place >>> PLACE_BITS;
      const slot = slots[person] ?? -1;
      if (slot < first) {
        slots[person] = kept;
        places[kept++] = place;
      } else if (place < (places[slot] ?? 0)) {
        places[slot] = place;
      }
    }
    starts[word + 1] = kept;
  }
  return { placeStarts: starts, places: places.slice(0, kept) };
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
