import type { LogData } from './log-data';

export const FORMAT = 'rapport';
/** Of the records inside: the version of the database that holds them (`log/versions.ts`). */
export const VERSION = 6;
/** Files from here on are read: since then records have only said more. */
export const FIRST_VERSION = 3;

/** A whole log as a file holds it. */
export interface LogFile extends LogData {
  format: typeof FORMAT;
  version: number;
  madeAt: string;
  /** The installation that made it. */
  device: string;
  skipped: Skipped;
}

/** What of a file could not be used. */
export interface Skipped {
  count: number;
  /** The first of them: what and why, `Contact “Ana”: the birthday is no day`. */
  says: string[];
}

/** Beyond these a file is not read, or a record is skipped. */
export const MAX_FILE_BYTES = 300 * 1024 * 1024;
export const MAX_RECORD_CHARS = 1024 * 1024;
export const MAX_RECORDS = 2_000_000;
export const MAX_DEPTH = 32;
