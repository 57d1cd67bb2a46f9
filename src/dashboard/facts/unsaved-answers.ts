import type { Usp } from '../../domain/model';
import { keepTyped, takeTyped } from '../contact/typed-texts';

/**
 * Answers of the USP worksheet on their way into the log. A page that is closed meanwhile takes the save with it;
 * this, written at once, stays for the next page to save.
 */
const placeOf = (field: keyof Usp): string => `usp ${field}`;

export function noteAnswer(field: keyof Usp, text: string): void {
  keepTyped(placeOf(field), { text });
}

/** What waits for a field. It waits no longer. */
export function takeAnswer(field: keyof Usp): string | null {
  return takeTyped(placeOf(field))?.text ?? null;
}

/** The answer is in the log now, unless something else was typed meanwhile. */
export function forgetAnswer(field: keyof Usp, text: string): void {
  const waiting = takeAnswer(field);
  if (waiting !== null && waiting !== text) noteAnswer(field, waiting);
}
