import type { StoredRecord } from '../model/record';

/** Stands for the installation in the stamp of what nobody did: what follows from the records themselves. */
export const NOBODY = 'auto';
/** What comes before any clock: starters that nobody edited are stamped so (`log/templates`). */
const BEFORE_ALL = '0002';
/** `2026-11-22T09:00:00.000Z`, and the space after it. */
const TIME_LENGTH = 24;

/** The stamp of a moment on an installation. */
export function stampOf(at: string, device: string): string {
  return `${at} ${device}`;
}

/** The stamp of all parts of a record that have none of their own. */
export function baseOf(record: StoredRecord): string {
  return record.times?.[''] ?? stampOf(record.updatedAt, record.device);
}

/** The moment of a stamp; empty for the empty stamp. */
export function timeOf(stamp: string): string {
  return stamp.slice(0, TIME_LENGTH);
}

/** The installation that wrote it. */
export function deviceOf(stamp: string): string {
  return stamp.slice(TIME_LENGTH + 1);
}

/** Whether no person wrote it: then it never conflicts with anything. */
export function byNobody(stamp: string): boolean {
  return stamp < BEFORE_ALL || deviceOf(stamp) === NOBODY;
}
