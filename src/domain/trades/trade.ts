/** A line of business: what its customers call the things they look for. */
export interface Trade {
  id: string;
  /** `Floors and carpets` */
  label: string;
  /** What customers name, in the singular; plurals are found too. Words and phrases, literal. */
  words: string[];
  /** Longer phrases that hold one of the words and mean another business: `car park`. */
  not: string[];
}
