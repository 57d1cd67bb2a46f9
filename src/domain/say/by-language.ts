import { speech } from './say';

/**
 * What comes with Rapport to be sent or read, and is no text of the interface: one for each language of `_locales`. A
 * new language is added here, and the compiler names what has yet to be written in it.
 */
export type ByLanguage<T> = Readonly<Record<'en' | 'es', T>>;

/** Of what comes in every language, that in the language of the interface. */
export function inSpokenLanguage<T>(each: ByLanguage<T>): T {
  const { language } = speech();
  if (!isOneOf(each, language))
    throw new Error(`There are texts of the interface in ${language}, but no ByLanguage.`);
  return each[language];
}

function isOneOf<T>(each: ByLanguage<T>, language: string): language is keyof ByLanguage<T> {
  return Object.hasOwn(each, language);
}
