import { type Hit, type Phrase, phraseFinder, phraseOf } from '../phrases';
import type { FoldedText } from '../tokens';
import { tradeOf } from '../trades';

/** Finds the words of a trade that are not part of another business's phrase, the longest first. */
export function tradeWords(named: string): (text: FoldedText) => Hit<unknown>[] {
  const trade = tradeOf(named);
  if (!trade) return () => [];
  const entries: Array<[Phrase, 'fits' | 'other']> = [];
  for (const word of trade.words) for (const phrase of inNumbers(word)) entries.push([phrase, 'fits']);
  for (const word of trade.not) for (const phrase of inNumbers(word)) entries.push([phrase, 'other']);
  const find = phraseFinder(entries);
  return (text) => {
    const hits = find(text);
    const others = hits.filter(({ value }) => value === 'other');
    const fits = hits.filter(
      (hit) =>
        hit.value === 'fits' &&
        !others.some(
          (other) =>
            other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from,
        ),
    );
    // The longest says most: “carpet fitter” before “carpet”.
    return fits.sort((a, b) => b.to - b.from - (a.to - a.from));
  };
}

/** A word in the singular and the plural. */
function inNumbers(word: string): Phrase[] {
  const phrase = phraseOf(word);
  const last = phrase?.tokens.at(-1);
  if (!phrase || !last) return [];
  return [...new Set([last, ...pluralsOf(last)])].map((token) => ({
    ...phrase,
    tokens: [...phrase.tokens.slice(0, -1), token],
  }));
}

function pluralsOf(word: string): string[] {
  if (!/^[a-z]{2,40}$/.test(word)) return [];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^f]f$/.test(word)) return [`${word.slice(0, -1)}ves`, `${word}s`];
  return [`${word}s`];
}
