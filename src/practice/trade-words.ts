/** How customers talk about what a trade sells. */
export interface TradeWords {
  /** `a used car` */
  thing: string;
  /** `cars` */
  things: string;
  /** The start of an invitation: `Come in`. */
  visit: string;
}

/** By trade id (domain/trades). */
const WORDS: Record<string, TradeWords> = {
  cars: { thing: 'a reliable used car', things: 'cars', visit: 'Come for a test drive' },
  jewellery: { thing: 'an engagement ring', things: 'rings', visit: 'Come in' },
  flooring: { thing: 'a new oak floor', things: 'floors', visit: 'Come to the showroom' },
  furniture: { thing: 'a good sofa', things: 'sofas', visit: 'Come and sit on one' },
  property: { thing: 'a two-bedroom flat', things: 'listings', visit: 'Come for a viewing' },
};

/** Words for a trade; a trade we have no words for speaks of furniture, which everybody buys some day. */
export function wordsOfTrade(trade: string): TradeWords {
  return WORDS[trade] ?? { thing: 'a good sofa', things: 'sofas', visit: 'Come in' };
}
