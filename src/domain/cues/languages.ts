import type { Language } from '../language/languages';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import type { LanguageCues } from './language-cues';
import { PORTUGUESE } from './pt';

/** The cues of each language. To add one: a folder here, a line below, its name in `language/languages.ts`. */
export const LANGUAGE_CUES: Record<Language, LanguageCues> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
};
