import { say } from '../../domain/say/say';
import type { LogDatabase } from '../database';
import { failed, type Kept } from '../outcome';

/**
 * Runs an import or its undoing, unless another window is at one: two at once would not know of each other's
 * rows. Where the browser has no locks (tests in Node) it just runs.
 */
export async function oneAtATime<T>(log: LogDatabase, work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(lockName(log), { ifAvailable: true }, async (lock) =>
    lock ? work() : failed('refused', say('log_importElsewhere')),
  );
}

/** Whether any window is at it just now. */
export async function isUnderWay(log: LogDatabase): Promise<boolean> {
  const held = (await globalThis.navigator?.locks?.query())?.held ?? [];
  return held.some(({ name }) => name === lockName(log));
}

function lockName(log: LogDatabase): string {
  return `${log.name} import`;
}
