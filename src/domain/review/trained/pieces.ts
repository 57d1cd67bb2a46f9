import type { Stretch } from '../../stretch';
import type { DraftText } from '../draft-text';

/** Where a piece stands in its draft. */
export const PLACES = ['whole', 'first', 'middle', 'last'] as const;

/** What the model reads at a time: first the whole of a draft, then each sentence, long ones in their parts. */
export interface Piece extends Stretch {
  place: (typeof PLACES)[number];
}

/** A sentence of more words is read in parts; who types in a hurry ends none. */
const LONG = 18;
/** No part is shorter, in words. */
const SHORT = 6;
const WORD_OR_COMMA = /[\p{L}\p{N}']+|,|(?<=\s)-(?=\s)/gu;
const PARTS_AT: ReadonlySet<string> = new Set([',', '-', 'but', 'tho', 'though']);

/** The pieces of a draft; of one sentence only the whole. */
export function piecesOf({ text, sentences, plain }: DraftText): Piece[] {
  const parts = sentences.flatMap(({ start, end }) => partsOf(plain, start, end));
  const whole: Piece = { start: 0, end: text.length, place: 'whole' };
  if (parts.length < 2) return [whole];
  const last = parts.length - 1;
  return [
    whole,
    ...parts.map(
      (part, at): Piece => ({ ...part, place: at === 0 ? 'first' : at === last ? 'last' : 'middle' }),
    ),
  ];
}

function partsOf(plain: string, start: number, end: number): Stretch[] {
  const words = [...plain.slice(start, end).matchAll(WORD_OR_COMMA)];
  if (words.length <= LONG) return [{ start, end }];
  const cuts = [start];
  let since = 0;
  for (const { 0: word, index } of words) {
    since++;
    if (since < SHORT || !PARTS_AT.has(word)) continue;
    cuts.push(start + index);
    since = 0;
  }
  return cuts.map((from, at) => ({ start: from, end: cuts[at + 1] ?? end }));
}
