import { dayOf, describeDay } from '../../domain/days';
import { say, sayCount } from '../../domain/say/say';
import type { SyncState } from '../../domain/sync/state';
import { timeOf } from '../../domain/when/time-of';
import { onDayAt, sayAgo } from '../../ui/say-when';

const MINUTE = 60_000;

/** How far the two sides are the same, line by line. `stuck`: something keeps it from going on. */
export function sayStanding(
  { lastSuccess, pending, unusable, refused }: SyncState,
  stuck: boolean,
  now: Date,
): string[] {
  const never = stuck ? say('sync_neverYet') : say('sync_firstTime');
  const lines = [lastSuccess ? say('sync_last', { ago: sayAgo(lastSuccess, now) }) : never];
  if (lastSuccess && pending === 0 && refused === 0 && !stuck) lines.push(say('sync_allSent'));
  if (pending) lines.push(sayCount('sync_pending', pending));
  if (unusable > 0) lines.push(sayCount('sync_unusable', unusable));
  if (refused > 0) lines.push(sayCount('sync_refused', refused));
  return lines;
}

/** Since when it fails, and when it is tried again. */
export function sayTrouble({ since, nextTry }: NonNullable<SyncState['trouble']>, now: Date): string {
  const began = new Date(since);
  const time = say('when_at', { day: describeDay(dayOf(began), now), time: timeOf(began) });
  return `${say('sync_failedSince', { time })} ${sayNextTry(nextTry, now)}`;
}

function sayNextTry(nextTry: string, now: Date): string {
  const next = new Date(nextTry);
  const minutes = Math.ceil((next.getTime() - now.getTime()) / MINUTE);
  if (minutes <= 1) return say('sync_nextTrySoon');
  if (minutes < 60) return sayCount('sync_nextTryIn', minutes);
  return say('sync_nextTry', { time: onDayAt(dayOf(next), timeOf(next), now) });
}

/** Whether a round ended between two states. */
export function roundEnded(before: SyncState, after: SyncState): boolean {
  return (
    before.lastSuccess !== after.lastSuccess ||
    before.trouble?.failures !== after.trouble?.failures ||
    before.trouble?.since !== after.trouble?.since
  );
}
