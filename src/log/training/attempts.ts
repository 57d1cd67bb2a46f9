import type { Attempt } from '../../domain/model';
import type { Tried } from '../../domain/training/tried';
import { act, type Done } from '../act';
import type { LogDatabase } from '../database';
import { type Kept, kept } from '../outcome';

/** Notes what the user tried just now: one attempt for each of `tried`, all in one act. */
export function noteAttempts(
  log: LogDatabase,
  tried: readonly Tried[],
  now: Date,
): Promise<Kept<Done<Attempt[]>>> {
  return act<Attempt[]>(log, ['attempts'], now, async (act) => {
    const noted: Attempt[] = [];
    for (const one of tried) noted.push(await act.add('attempts', { ...one, at: now.toISOString() }));
    return kept(noted);
  });
}

/** Attempts since a moment, oldest first. */
export async function attemptsSince(log: LogDatabase, since: Date): Promise<Attempt[]> {
  const attempts = await log.attempts.where('at').aboveOrEqual(since.toISOString()).sortBy('at');
  return attempts.filter(({ deletedAt }) => !deletedAt);
}
