import type { LogDatabase } from './database';

/** How long a repeated action is recognised: far longer than any page keeps a click waiting. */
const REMEMBERED_DAYS = 30;

/** Forgets the answers to actions that nobody will repeat any more; answers how many. */
export function forgetOldActions(log: LogDatabase, now: Date): Promise<number> {
  const until = new Date(now.getTime() - REMEMBERED_DAYS * 86_400_000);
  return log.actions.where('at').below(until.toISOString()).delete();
}
