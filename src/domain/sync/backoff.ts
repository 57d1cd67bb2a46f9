const FIRST = 30_000;
const LONGEST = 3_600_000;
/** No server is taken at its word for longer. */
const ASKED_LONGEST = 86_400_000;

/**
 * When to try again after so many failures in a row: half a minute, doubled each time, up to an hour; and never before
 * the server asked for it. Spread over half of that time, so that ten devices do not all come back at once.
 * @param retryAfterMs what the server asked for (`Retry-After`); null: nothing
 * @param random a number from 0 up to 1, as `Math.random` makes them
 */
export function nextTry(
  failures: number,
  retryAfterMs: number | null,
  now: Date,
  random: () => number,
): Date {
  const wait = Math.min(LONGEST, FIRST * 2 ** Math.max(0, Math.min(20, failures - 1)));
  const asked = Math.min(ASKED_LONGEST, Math.max(0, retryAfterMs ?? 0));
  return new Date(now.getTime() + Math.max(wait, asked) + (wait / 2) * random());
}
