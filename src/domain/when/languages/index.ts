import { speech } from '../../say/say';
import { english } from './english';
import type { WhenLanguage } from './language';
import { spanish } from './spanish';

/** To understand days in another language: a folder here, and a line. */
const WHEN_LANGUAGES: readonly WhenLanguage[] = [english, spanish];

/** The languages that days are understood in where the user types: the interface's own first, English always. */
export function typedLanguages(): WhenLanguage[] {
  const own = WHEN_LANGUAGES.filter(({ id }) => id === speech().language);
  return own.includes(english) ? own : [...own, english];
}
