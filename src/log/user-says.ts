import type { Correction, Mute } from '../domain/model';
import type { LogDatabase } from './database';
import { standing } from './replace';

/** What the user corrected and muted, but for what they took back. */
export interface UserSays {
  corrections: Correction[];
  mutes: Mute[];
  /** Tells one state of it from another; see `readMark`. */
  mark: string;
}

/** What the user corrected and muted in a log. */
export function readUserSays(log: LogDatabase): Promise<UserSays> {
  return log.transaction('r', log.corrections, log.mutes, async () => ({
    corrections: standing(await log.corrections.toArray()),
    mutes: standing(await log.mutes.toArray()),
    mark: await readMark(log),
  }));
}

/**
 * The mark of what the user says now, without reading it all: its ids. Corrections and mutes are added, replaced
 * and erased, by whatever page, but never changed in place.
 */
export function readMark(log: LogDatabase): Promise<string> {
  return log.transaction('r', log.corrections, log.mutes, async () =>
    [
      ...(await log.corrections.toCollection().primaryKeys()),
      ...(await log.mutes.toCollection().primaryKeys()),
    ].join(),
  );
}
