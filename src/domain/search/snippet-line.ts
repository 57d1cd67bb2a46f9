import { fold } from '../fold';
import { foldText, standsAlone, wordEndsAt } from '../tokens';
import { piecesOf } from './search-words';

/** Longest stretch of a text that a line is taken from, in units. */
const PIECE = 600;
/** What of a line stands before the first word found, and how long it is. */
const BEFORE = 40;
const LINE = 160;

/**
 * A line of the first text that says most of `words` (as `Found.words`), from a little before the first of them
 * on, as it was written; null where none says any. Words are looked for as they are indexed: folded, from where a
 * word begins. Digits are looked for in whole phone numbers too, whatever stands between them.
 */
export function lineAround(texts: readonly string[], words: readonly string[]): string | null {
  const wanted = [...new Set(words)].filter((word) => word !== '');
  let best: { piece: string; places: number[] } | null = null;
  for (const text of texts) {
    for (const piece of piecesOf(text, PIECE)) {
      const folded = fold(piece);
      const places = wanted.map((word) => placeOf(folded, word)).filter((at) => at >= 0);
      if (places.length <= (best?.places.length ?? 0)) continue;
      best = { piece, places };
      if (places.length === wanted.length) return lineFrom(piece, Math.min(...places));
    }
  }
  return best && lineFrom(best.piece, Math.min(...best.places));
}

const NUMBER = /^[\d\s()+./-]+$/;

/** Where a word begins in a folded text; -1 where it does not. */
function placeOf(text: string, word: string): number {
  // Scripts without blanks: a word begins wherever it stands.
  const anywhere = standsAlone([...word][0] ?? '');
  let at = text.indexOf(word);
  while (at >= 0 && !anywhere && wordEndsAt(text, at)) at = text.indexOf(word, at + 1);
  if (at >= 0 || !/^\d+$/.test(word) || !NUMBER.test(text)) return at;
  return text.replace(/\D/g, '').includes(word.replace(/^0+/, '')) ? 0 : -1;
}

function lineFrom(piece: string, at: number): string {
  const { text, written } = foldText(piece);
  const blank = text.indexOf(' ', at - BEFORE);
  const start = at <= BEFORE ? 0 : blank >= 0 && blank < at ? blank + 1 : at;
  const end = text.length - start <= LINE ? text.length : text.lastIndexOf(' ', start + LINE);
  const line = written({ start, end: end > at ? end : start + LINE });
  return `${start > 0 ? '… ' : ''}${line}${end < text.length ? ' …' : ''}`;
}
