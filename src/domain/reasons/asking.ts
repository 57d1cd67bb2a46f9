import { type Phrase, phraseFinder, phraseOf } from '../phrases';
import type { FoldedText } from '../tokens';
import { tradeOf } from '../trades';
import { quote, type ReasonRule } from './reason';

export const asking: ReasonRule = {
  kind: 'asking',
  outweighsSpam: false,
  urgency: { points: 1, says: 'Looks for what you sell' },
  prepare: (profile) => {
    const wordOfTrade = tradeWords(profile.trade);
    const placeNamed = places(profile.area);
    return (seen) => {
      const word = wordOfTrade(seen.text);
      if (word === null) return null;
      const { intents } = seen.classification();
      const seeks = intents.find(
        ({ intent }) => intent === 'recommendation_request' || intent === 'purchase_intent',
      );
      if (!seeks) return null;
      const place = placeNamed(seen.text);
      const what =
        seeks.intent === 'recommendation_request'
          ? 'Asks for a tip in your trade'
          : 'Wants to buy in your trade';
      return `${what}: ${quote(word)}${place === null ? '' : `, near ${quote(place)}`}`;
    };
  },
};

/** Finds the first word of the trade in a text that is not part of another business's phrase. */
function tradeWords(named: string): (text: FoldedText) => string | null {
  const trade = tradeOf(named);
  if (!trade) return () => null;
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
    fits.sort((a, b) => b.to - b.from - (a.to - a.from));
    return fits[0]?.words ?? null;
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

/** Finds a place of the user's area: `Leeds, Bradford and West Yorkshire` names three. */
function places(area: string): (text: FoldedText) => string | null {
  const phrases = area
    .split(/[,;/&\n]|\band\b/i)
    .map((place) => phraseOf(place.trim()))
    .filter((phrase) => phrase !== null);
  const find = phraseFinder(phrases.map((phrase) => [phrase, true] as const));
  return (text) => find(text)[0]?.words ?? null;
}
