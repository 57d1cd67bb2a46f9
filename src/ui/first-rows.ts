import type { FirstRows } from '../log/first-rows';
import { FIRST_ROWS } from '../messaging/first-rows';

/** Rows that another version left are not read. */
const VERSION: FirstRows['version'] = 4;

let asked: Promise<FirstRows | null> | null = null;
let known: FirstRows | null = null;

/**
 * The first rows of popup and contact list as the background left them, to be shown before the log is open; null
 * where it left none. They may be a moment old: acts on them go by id against the log. Read once for a page.
 */
export function readFirstRows(): Promise<FirstRows | null> {
  asked ??= FIRST_ROWS.read().then((text) => {
    known = text === null ? null : opened(text);
    return known;
  });
  return asked;
}

/** The first rows, if they are read by now. */
export function firstRowsRead(): FirstRows | null {
  return known;
}

/** They turned out to be unreadable: the page goes on as if there were none. */
export function dropFirstRows(): void {
  known = null;
}

function opened(text: string): FirstRows | null {
  try {
    const rows = JSON.parse(text) as FirstRows;
    return rows.version === VERSION ? rows : null;
  } catch {
    // Cut off while it was written: the log has it all.
    return null;
  }
}
