import type { FollowUp } from '../domain/model';
import { act, type Done } from './act';
import type { LogDatabase } from './database';
import { dueFields } from './due';
import { type Kept, kept } from './outcome';

/*
 * One thing done with one follow-up or with many: in one transaction, so that one undo takes it all back. Each answers
 * how many it changed; what is no longer open or was deleted meanwhile is passed over.
 */

/** Where follow-ups are moved: to a time, or until something happens and to that time at the latest. */
export interface MovedTo {
  due: Date;
  /** At an hour that the user named. */
  timed?: boolean;
  until?: FollowUp['until'];
}

/** They are done. */
export function finishFollowUps(
  log: LogDatabase,
  ids: readonly string[],
  now: Date,
): Promise<Kept<Done<number>>> {
  return changeOpen(log, ids, now, ({ until: _, ...followUp }) => ({ ...followUp, status: 'done' }));
}

/**
 * Moves them, which brings a new nudge, unless that time is past already: then the user, who has just chosen it, is
 * looking at them. A time that was chosen holds, whatever they waited for before.
 */
export function moveFollowUps(
  log: LogDatabase,
  ids: readonly string[],
  { due, timed = false, until }: MovedTo,
  now: Date,
): Promise<Kept<Done<number>>> {
  return changeOpen(log, ids, now, ({ until: _until, timed: _timed, ...followUp }) => ({
    ...followUp,
    ...dueFields({ due, timed }),
    nudgedAt: due <= now ? now.toISOString() : null,
    ...(until && { until }),
  }));
}

function changeOpen(
  log: LogDatabase,
  ids: readonly string[],
  now: Date,
  change: (followUp: FollowUp) => FollowUp,
): Promise<Kept<Done<number>>> {
  return act(log, ['followUps'], now, async (act) => {
    let count = 0;
    for (const id of ids) {
      const before = await log.followUps.get(id);
      if (before?.status === 'open' && (await act.change('followUps', id, change))) count += 1;
    }
    return kept(count);
  });
}
