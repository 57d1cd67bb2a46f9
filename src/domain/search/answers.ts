import { standsAlone } from '../tokens';
import { PLACES, type Where } from './places';
import type { Asked } from './read-query';
import { PLACE_BITS, PLACE_MASK, type SearchIndex, wordAt, wordsFrom } from './search-index';
import { wordsWithSlips } from './slips';

/** What answers one word of a query, for each person of an index. */
export interface Answers {
  /** How well; 0: nothing does. Below AS_TYPED: with slips only. */
  scores: Uint8Array;
  /** By which word in which place: `word << 3 | place`; BY_NUMBER for a phone number. */
  by: Uint32Array;
}

/** From so many points on, the word or its beginning stands there as typed. */
export const AS_TYPED = 32;
/** The most points of a word. */
export const BEST_ANSWER = 64;
export const BY_NUMBER = 0xffff_ffff;
const REACH = PLACES.indexOf('reach');

/** How much a word counts in each place. */
const WEIGHT: Record<Where, number> = {
  name: 7,
  handle: 6,
  company: 5,
  tags: 5,
  reach: 5,
  notes: 3,
  posts: 2,
};
const points = (score: (weight: number) => number): Uint8Array =>
  Uint8Array.from(PLACES, (where) => score(WEIGHT[where]));

const WHOLE = points((weight) => AS_TYPED + 2 * weight + 1);
const BEGINNING = points((weight) => AS_TYPED + 2 * weight);
/** A single letter begins a word of everybody's posts: there it is found as a word only. */
const INITIAL = points((weight) => (weight < WEIGHT.company ? 0 : AS_TYPED + 2 * weight));
const ONE_SLIP = points((weight) => 2 * weight + 1);
const TWO_SLIPS = points((weight) => 2 * weight);

/** Looks through an index for one word of a query. */
export function answersTo(index: SearchIndex, { word, slips, digits }: Asked): Answers {
  const persons = index.ids.length;
  const answers = { scores: new Uint8Array(persons), by: new Uint32Array(persons) };
  const [from, to] = wordsFrom(index, word);
  const whole = from < to && wordAt(index, from) === word ? from + 1 : from;
  note(answers, index, from, whole, WHOLE);
  note(answers, index, whole, to, word.length === 1 && !standsAlone(word) ? INITIAL : BEGINNING);
  for (const run of digits) noteNumbers(answers, index, run);
  if (slips > 0) {
    wordsWithSlips(index, word, { most: slips, beginning: true }, (other, count) => {
      note(answers, index, other, other + 1, count < 2 ? ONE_SLIP : TWO_SLIPS);
    });
  }
  return answers;
}

/** The place (`PLACES`) of an answer. */
export function placeOf(by: number): number {
  return by === BY_NUMBER ? REACH : by & PLACE_MASK;
}

/** Notes the places of a stretch of words, worth `worth` by place. */
function note(
  { scores, by }: Answers,
  index: SearchIndex,
  from: number,
  to: number,
  worth: Uint8Array,
): void {
  const { places, placeStarts } = index;
  for (let word = from; word < to; word++) {
    const end = placeStarts[word + 1] ?? 0;
    for (let at = placeStarts[word] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      const person = place >>> PLACE_BITS;
      const score = worth[place & PLACE_MASK] ?? 0;
      if (score <= (scores[person] ?? 0)) continue;
      scores[person] = score;
      by[person] = ((word << PLACE_BITS) | (place & PLACE_MASK)) >>> 0;
    }
  }
}

function noteNumbers({ scores, by }: Answers, { numbers, numberOf }: SearchIndex, digits: string): void {
  const score = WHOLE[REACH] ?? 0;
  let number = 0;
  let end = numbers.indexOf('\n');
  for (let at = numbers.indexOf(digits); at >= 0; at = numbers.indexOf(digits, at + 1)) {
    for (; end < at; end = numbers.indexOf('\n', end + 1)) number++;
    const person = numberOf[number] ?? 0;
    if (score <= (scores[person] ?? 0)) continue;
    scores[person] = score;
    by[person] = BY_NUMBER;
  }
}
