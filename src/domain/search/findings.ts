import { type Answers, BY_NUMBER, placeOf } from './answers';
import type { Part } from './merge-indexes';
import { PLACES, type Where } from './places';
import type { Asked } from './read-query';
import { PLACE_BITS, wordAt, wordCount } from './search-index';

/** A contact whom a query finds. */
export interface Found {
  /** The main contact's id. */
  contactId: string;
  /** Higher is better; says nothing beyond one answer. Equals are for the caller to order. */
  score: number;
  /** The least obvious place that a word of the query was found in, and so what a row should explain. */
  where: Where;
  /** The contact's word that was found there, folded; digits for a phone number. */
  word: string;
  /** What was found for each word of the query, for highlighting. */
  words: string[];
}

/** Who is found, by columns, best first. */
export interface Ranking {
  /** Which part of the index each is in, and where. */
  parts: Uint8Array<ArrayBuffer>;
  persons: Uint32Array<ArrayBuffer>;
  scores: Uint16Array<ArrayBuffer>;
}

/** Found contacts by columns: thousands of objects would take the worker's message a frame and more. */
export interface Findings extends Ranking {
  /** The least obvious place, by its position in `PLACES`, and the word of the query that was found there. */
  places: Uint8Array<ArrayBuffer>;
  telling: Uint8Array<ArrayBuffer>;
  /** What was found for each word of the query, one contact after another, by its position in `vocabulary`. */
  words: Uint32Array<ArrayBuffer>;
  vocabulary: string[];
}

/** `answers`: for each part, those to each word asked. */
export function findingsOf(
  parts: readonly Part[],
  asked: readonly Asked[],
  answers: readonly (readonly Answers[])[],
  ranking: Ranking,
): Findings {
  const count = ranking.persons.length;
  const places = new Uint8Array(count);
  const telling = new Uint8Array(count);
  const words = new Uint32Array(count * asked.length);
  const vocabulary = asked.map(({ word }) => word);
  /** For each part, the position of each of its words in `vocabulary`; 0: it is not there yet. */
  const known = parts.map(({ index }) => new Uint32Array(wordCount(index)));
  for (let position = 0; position < asked.length; position++) {
    for (let rank = 0; rank < count; rank++) {
      const part = ranking.parts[rank] ?? 0;
      const by = answers[part]?.[position]?.by[ranking.persons[rank] ?? 0] ?? 0;
      const place = placeOf(by);
      if (position === 0 || place > (places[rank] ?? 0)) {
        places[rank] = place;
        telling[rank] = position;
      }
      const own = known[part];
      const index = parts[part]?.index;
      const word = by >>> PLACE_BITS;
      if (by !== BY_NUMBER && own && index) own[word] ||= vocabulary.push(wordAt(index, word)) - 1;
      words[rank * asked.length + position] = by === BY_NUMBER ? position : (own?.[word] ?? 0);
    }
  }
  return { ...ranking, places, telling, words, vocabulary };
}

/** The contacts found. `ids`: of each part's persons. */
export function listed(findings: Findings, ids: readonly (readonly string[])[]): Found[] {
  const { parts, persons, scores, places, telling, words, vocabulary } = findings;
  const found: Found[] = new Array(persons.length);
  const asked = words.length / persons.length;
  for (let row = 0; row < persons.length; row++) {
    const own: string[] = [];
    for (let position = 0; position < asked; position++) {
      own.push(vocabulary[words[row * asked + position] ?? 0] ?? '');
    }
    found[row] = {
      contactId: ids[parts[row] ?? 0]?.[persons[row] ?? 0] ?? '',
      score: scores[row] ?? 0,
      where: PLACES[places[row] ?? 0] ?? 'posts',
      word: own[telling[row] ?? 0] ?? '',
      words: own,
    };
  }
  return found;
}
