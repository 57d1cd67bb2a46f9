import { tellingWords } from '../names';
import { isSmall } from '../small-words';
import { type Sense, sensesIn } from './senses';
import { type Value, valuesIn } from './values';

/** A clause of a fact, a sentence of a draft, or all of it, as they are compared. */
export interface Part {
  /** In lower case. */
  says: string;
  /** What names something, as compared. */
  words: ReadonlySet<string>;
  values: readonly Value[];
  senses: ReadonlySet<Sense>;
  /** Words with a capital that no sentence begins with, in lower case: people, places, brands. */
  names: ReadonlySet<string>;
  /** It says that something is not so. */
  denies: boolean;
}

const DENIES: readonly Sense[] = ['not', 'shut', 'gone'];

/** Reads a stretch of a text: as it is written, and in lower case. */
export function partOf(written: string, says: string, when: { list: boolean; now: Date | null }): Part {
  const senses = sensesIn(says);
  return {
    says,
    words: new Set(tellingWords(says).filter((word) => !/\d/.test(word))),
    values: valuesIn(says, when),
    names: namesIn(written),
    senses,
    denies: DENIES.some((sense) => senses.has(sense)),
  };
}

/** Ends of clauses of a fact. */
const CLAUSE = /[;,()]+(?!\d)|[.](?=\s|$)|\n+|(?<=\s)(?=(?:but|except|unless|and)\s)/u;

/** What a fact says, clause by clause. */
export function clausesIn(says: string): string[] {
  return says
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

const NAME = /(?<![\p{L}\p{N}'’])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
const NO_NAMES =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|the|our|you|yes|yeah|yep|not|but|and|only|they|she|free|open|closed)$/u;

function namesIn(written: string): Set<string> {
  const found = new Set<string>();
  for (const { 0: name, index } of written.matchAll(NAME)) {
    const word = name.toLowerCase();
    const begins = /(?:^|[.!?…:]\s+|\n\s*)$/u.test(written.slice(0, index));
    if (NO_NAMES.test(word) || (begins && isSmall(word))) continue;
    found.add(word);
  }
  return found;
}
