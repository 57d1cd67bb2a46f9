import { type ByLanguage, inSpokenLanguage } from '../say/by-language';
import { english } from './english';
import { spanish } from './spanish';
import type { StarterTemplate } from './starter-template';

export type { StarterTemplate } from './starter-template';

/** The same starters in every language, for the same intents and with the same variables: a test compares them. */
export const STARTER_TEMPLATES: ByLanguage<readonly StarterTemplate[]> = { en: english, es: spanish };

/** Every template that comes with Rapport, in the language of the interface. */
export function starterTemplates(): readonly StarterTemplate[] {
  return inSpokenLanguage(STARTER_TEMPLATES);
}
