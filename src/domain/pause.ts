/** How long a pause lasts. */
const PAUSE_MS = 60 * 60_000;

/** A pause that begins now. */
export function pauseFrom(now: Date): string {
  return new Date(now.getTime() + PAUSE_MS).toISOString();
}

/**
 * When a pause ends; null where there is none (any more). Never more than an hour from what the clock says now: a
 * clock that was set back, or a file from another computer, must not keep Rapport blind for days.
 */
export function pauseEnd(pausedUntil: string | null, now: Date): Date | null {
  const until = pausedUntil === null ? Number.NaN : Date.parse(pausedUntil);
  if (!(until > now.getTime())) return null;
  return new Date(Math.min(until, now.getTime() + PAUSE_MS));
}

/**
 * What the setting should be from now on. One that is over goes, so that no clock set back brings it to life; one that
 * is too far ahead is set to an hour, or it would go on being an hour from now.
 */
export function settledPause(pausedUntil: string | null, now: Date): string | null {
  const end = pauseEnd(pausedUntil, now);
  if (pausedUntil === null || !end) return null;
  return Date.parse(pausedUntil) === end.getTime() ? pausedUntil : end.toISOString();
}
