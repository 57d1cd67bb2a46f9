import type { Row } from '../measure/figure';
import type { WeekRow } from './point';

/** A row of a figure of Measure as a row of a point: `Ana: Asks about a product`. */
export function figureRow({ person, day, contactId }: Row, tells: string): WeekRow {
  const name = String(person ?? '') || 'Somebody';
  return {
    says: tells === '' ? name : `${name}: ${tells}`,
    day: String(day ?? '') || null,
    contactId: String(contactId ?? '') || null,
  };
}
