import { LANGUAGE_NAMES } from '../../domain/language/languages';
import type { Verdict } from '../../domain/model';

/** What to know where the trained model had no say; null where it had, or nothing is known of it. */
export function byRulesOnly({ byModel, language }: Pick<Verdict, 'byModel' | 'language'>): string | null {
  if (byModel !== false) return null;
  if (language === null)
    return 'In a language Rapport does not know: judged by rules only, and may be wrong.';
  return language === undefined || language === 'en'
    ? 'Judged by rules only: the trained model could not be read.'
    : `Written in ${LANGUAGE_NAMES[language]}: judged by rules only.`;
}
