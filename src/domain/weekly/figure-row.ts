import type { Row } from '../measure/figure';
import { say } from '../say/say';
import type { WeekRow } from './point';

/** A row of a figure of Measure as a row of a point: `Ana: Asks about a product`. */
export function figureRow({ person, day, contactId }: Row, tells: string): WeekRow {
  const name = String(person ?? '') || say('week_somebody');
  return {
    says: tells === '' ? name : say('week_row', { name, tells }),
    day: String(day ?? '') || null,
    contactId: String(contactId ?? '') || null,
  };
}
