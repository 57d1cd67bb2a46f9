import type { Profile } from '../model';
import { practiceProfile } from '../practice-profile';
import type { ByLanguage } from '../say/by-language';
import { tradeOf } from '.';
import { english } from './words/english';
import { spanish } from './words/spanish';
import type { TradeWords, WordsOfTrades } from './words/words';

export const TRADE_WORDS: ByLanguage<WordsOfTrades> = { en: english, es: spanish };

/** Words for a trade by its id or label; a trade of the user's own speaks in the user's own word. */
export function wordsOfTrade(named: string, { known, visit }: WordsOfTrades): TradeWords {
  const trade = tradeOf(named);
  const own = trade?.words[0] ?? named;
  return known[trade?.id ?? ''] ?? { thing: own, things: own, visit };
}

/** How a store is addressed in a post: `@TheStore`. */
export function tagOf(store: string): string {
  return `@${store.replace(/[^\p{L}\p{N}]+/gu, '')}`;
}

/**
 * Puts the words of the user's own store, trade and area into the mouths of customers whom lessons, drills and tests
 * invent, which are in English: `{thing}`, `{things}`, `{visit}`, `{store}`, `{area}` and `{tag}` (`@TheStore`) in a
 * text. With a capital letter (`{Things}`) a sentence can begin with it.
 */
export function inWordsOf(profile: Profile): (text: string) => string {
  const { store, area, trade } = practiceProfile(profile);
  const { thing, things, visit } = wordsOfTrade(trade, english);
  const words: Record<string, string> = { thing, things, visit, store, area, tag: tagOf(store) };
  return (text) =>
    text.replace(/\{([a-z]+)\}/gi, (gap, name: string) => {
      const word = words[name.toLowerCase()];
      if (word === undefined) return gap;
      return /^[A-Z]/.test(name) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    });
}
