import type { Profile } from '../model';
import { practiceProfile } from '../practice-profile';
import { tradeOf } from '.';

/** How customers talk about what a trade sells. */
export interface TradeWords {
  /** `a reliable used car` */
  thing: string;
  /** `cars` */
  things: string;
  /** The start of an invitation: `Come for a test drive`. */
  visit: string;
}

/** By trade id (domain/trades); the words are ones that the trade's own vocabulary recognises. */
const WORDS: Record<string, TradeWords> = {
  beauty: { thing: 'a good hairdresser', things: 'hair colours', visit: 'Come in for a chat' },
  cars: { thing: 'a reliable used car', things: 'cars', visit: 'Come for a test drive' },
  electronics: { thing: 'a new laptop', things: 'laptops', visit: 'Come and try one' },
  events: { thing: 'a wedding venue', things: 'wedding packages', visit: 'Come and look around' },
  fashion: { thing: 'a winter coat', things: 'coats', visit: 'Come and try one on' },
  finance: { thing: 'home insurance', things: 'insurance plans', visit: 'Come in for a coffee' },
  fitness: { thing: 'a gym with a personal trainer', things: 'gym classes', visit: 'Come for a free hour' },
  flooring: { thing: 'a new oak floor', things: 'floors', visit: 'Come to the showroom' },
  food: { thing: 'catering for forty people', things: 'catering menus', visit: 'Come for a tasting' },
  furniture: { thing: 'a good sofa', things: 'sofas', visit: 'Come and sit on one' },
  'home-services': { thing: 'a plumber', things: 'bathrooms', visit: 'Come by the workshop' },
  jewellery: { thing: 'an engagement ring', things: 'rings', visit: 'Come in' },
  pets: { thing: 'a dog groomer', things: 'dog beds', visit: 'Come in with your dog' },
  property: { thing: 'a two-bedroom flat', things: 'flats', visit: 'Come for a viewing' },
  travel: { thing: 'a quiet hotel', things: 'weekend breaks', visit: 'Come in and plan one' },
};

/** Words for a trade by its id or label; a trade of the user's own speaks in the user's own word. */
export function wordsOfTrade(named: string): TradeWords {
  const trade = tradeOf(named);
  const own = trade?.words[0] ?? named;
  return WORDS[trade?.id ?? ''] ?? { thing: own, things: own, visit: 'Come in' };
}

/**
 * Puts the words of the user's own store, trade and area into invented customers' mouths: `{thing}`, `{things}`,
 * `{visit}`, `{store}`, `{area}` and `{tag}` (`@TheStore`) in a text. With a capital letter (`{Things}`) a sentence can begin with it.
 */
export function inWordsOf(profile: Profile): (text: string) => string {
  const { store, area, trade } = practiceProfile(profile);
  const { thing, things, visit } = wordsOfTrade(trade);
  const tag = `@${store.replace(/[^\p{L}\p{N}]+/gu, '')}`;
  const words: Record<string, string> = { thing, things, visit, store, area, tag };
  return (text) =>
    text.replace(/\{([a-z]+)\}/gi, (gap, name: string) => {
      const word = words[name.toLowerCase()];
      if (word === undefined) return gap;
      return /^[A-Z]/.test(name) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
    });
}
