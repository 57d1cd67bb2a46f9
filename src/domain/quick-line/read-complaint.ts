import type { Stretch } from '../stretch';
import type { QuickLanguage } from './languages/language';

/** Where a line says that somebody complained; null: it does not. */
export function complaintIn(text: string, { complaint: { says, not } }: QuickLanguage): Stretch | null {
  const match = says.exec(text);
  if (!match || not.test(text.slice(0, match.index))) return null;
  return { start: match.index, end: match.index + match[0].length };
}
