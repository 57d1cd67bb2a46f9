import type { Correction, Mute } from '../domain/model';
import type { LogDatabase } from './database';

/** What the user corrected and muted. */
export interface UserSays {
  corrections: Correction[];
  mutes: Mute[];
}

/** What the user corrected and muted in a log. */
export function readUserSays(log: LogDatabase): Promise<UserSays> {
  return log.transaction('r', log.corrections, log.mutes, async () => ({
    corrections: await log.corrections.toArray(),
    mutes: await log.mutes.toArray(),
  }));
}

/** Tells one state of what the user says from another, by its ids. */
export function markOf({ corrections, mutes }: UserSays): string {
  return [...corrections, ...mutes].map(({ id }) => id).join();
}

/**
 * The mark of what the user says now, without reading it all: corrections and mutes are added, erased and put
 * back, by whatever page, but never changed in place.
 */
export function readMark(log: LogDatabase): Promise<string> {
  return log.transaction('r', log.corrections, log.mutes, async () =>
    [
      ...(await log.corrections.toCollection().primaryKeys()),
      ...(await log.mutes.toCollection().primaryKeys()),
    ].join(),
  );
}
