import { speech } from '../../say/say';
import { english } from './english';
import type { QuickLanguage } from './language';
import { spanish } from './spanish';

/** To understand lines in another language: a folder here, and a line. */
const QUICK_LANGUAGES: readonly QuickLanguage[] = [english, spanish];

/** The languages that a line is understood in: the interface's own first, English always. */
export function typedLanguages(): [QuickLanguage, ...QuickLanguage[]] {
  const own = QUICK_LANGUAGES.find(({ id }) => id === speech().language);
  return own && own !== english ? [own, english] : [english];
}
