import type { Verdict } from '../../domain/model';
import { say, speech } from '../../domain/say/say';

/** What to know where the trained model had no say; null where it had, or nothing is known of it. */
export function byRulesOnly({ byModel, language }: Pick<Verdict, 'byModel' | 'language'>): string | null {
  if (byModel !== false) return null;
  if (language === null) return say('coach_rulesUnknown');
  if (language === undefined || language === 'en') return say('coach_rulesNoModel');
  const names = new Intl.DisplayNames(speech().locale, { type: 'language' });
  return say('coach_rulesLanguage', { language: names.of(language) ?? language });
}
