/** How customers talk about what a trade sells. */
export interface TradeWords {
  /** `a reliable used car` */
  thing: string;
  /** `cars` */
  things: string;
  /** The start of an invitation: `Come for a test drive`. */
  visit: string;
}

/** The words of one language. */
export interface WordsOfTrades {
  /** By trade id (domain/trades). */
  known: Readonly<Record<string, TradeWords>>;
  /** The invitation of a trade that the user calls by a word of their own. */
  visit: string;
}
