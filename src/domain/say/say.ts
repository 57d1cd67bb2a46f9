import type { CountKey, Key } from './keys';

/** The text of a key in the user's language, with its places to fill: `{name} wrote`. Throws where there is none. */
export type LookUp = (key: string) => string;
/** What fills the places of a text; a number is written as the language writes numbers. */
export type Values = Readonly<Record<string, string | number>>;

let lookUp: LookUp = (key) => {
  throw new Error(`There are no texts yet to say ${key} from: speakFrom() comes first.`);
};
let spoken: Spoken | null = null;

interface Spoken {
  /** `es`: the language of the texts, which need not be the browser's. */
  language: string;
  /** For `Intl`: `en-GB`. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The plural forms that the texts tell apart; what a language has beside them (Spanish, for millions) is `other`. */
  forms: readonly string[];
  numbers: Intl.NumberFormat;
  plurals: Intl.PluralRules;
  lists: Intl.ListFormat;
}

/** Where this context (page, worker, content script, test) has its texts from; before anything is said. */
export function speakFrom(texts: LookUp): void {
  lookUp = texts;
  spoken = null;
}

/** The language that is spoken here, and how it writes. */
export function speech(): Spoken {
  if (spoken) return spoken;
  const locale = lookUp('common_locale');
  spoken = {
    language: lookUp('common_language'),
    locale,
    direction: lookUp('common_direction') === 'rtl' ? 'rtl' : 'ltr',
    forms: lookUp('common_pluralForms').split(' '),
    numbers: new Intl.NumberFormat(locale),
    plurals: new Intl.PluralRules(locale),
    lists: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  return spoken;
}

const PLACE = /\{(\w+)\}/g;

/** A text of the interface. Throws on a place that no value fills: half a sentence is never shown. */
export function say(key: Key, values: Values = {}): string {
  return filled(key, values);
}

/** A text that depends on a number, which fills its place `{count}`: `1 contact`, `12,000 contacts`. */
export function sayCount(key: CountKey, count: number, values: Values = {}): string {
  const { plurals, forms } = speech();
  const form = plurals.select(count);
  return filled(`${key}_${forms.includes(form) ? form : 'other'}`, { ...values, count });
}

/** A text whose places are filled with more than words, a link for example: its pieces in the language's order. */
export function sayParts<T>(key: Key, parts: Readonly<Record<string, T>>): (string | T)[] {
  return lookUp(key)
    .split(PLACE)
    .map((piece, index) => (index % 2 === 0 ? piece : filling(parts, piece, key)))
    .filter((piece) => piece !== '');
}

/** A number as the language writes it: `12,000`. */
export function sayNumber(number: number): string {
  return speech().numbers.format(number);
}

/** A list in a sentence: `a`, `a and b`, `a, b and c`. */
export function sayList(parts: readonly string[]): string {
  return speech().lists.format(parts);
}

function filled(key: string, values: Values): string {
  return lookUp(key).replace(PLACE, (_, place: string) => {
    const value = filling(values, place, key);
    return typeof value === 'number' ? sayNumber(value) : value;
  });
}

function filling<T>(values: Readonly<Record<string, T>>, place: string, key: string): T {
  const value = Object.hasOwn(values, place) ? values[place] : undefined;
  if (value === undefined) throw new Error(`Nothing was given for {${place}} of ${key}.`);
  return value;
}
