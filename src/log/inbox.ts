import {
  DUE_SHOWN,
  type InboxData,
  type OwnedFollowUp,
  type OwnerOfLog,
  UNCONFIRMED_SHOWN,
  UPCOMING_SHOWN,
  WAITING_SHOWN,
} from '../domain/inbox';
import type { Logs } from './database';
import { countDue, dueFollowUps, type FollowUpLine, upcomingFollowUps } from './follow-ups';
import { countWaiting, unconfirmedMentions, waitingMentions } from './mentions';

/** Everything the inbox lists. On the practice feed, its invented people are listed too. */
export async function readInbox(
  logs: Logs,
  now: Date,
  shown = WAITING_SHOWN,
  practising = false,
): Promise<InboxData> {
  const used: OwnerOfLog[] = practising ? ['practice', 'real'] : ['real'];
  const [waiting, waitingCount, unconfirmed, due, dueCounts, upcoming] = await Promise.all([
    waitingMentions(logs.real, shown),
    countWaiting(logs.real),
    each(used, (of) => unconfirmedMentions(logs[of], UNCONFIRMED_SHOWN)),
    each(used, (of) => owned(of, dueFollowUps(logs[of], now, DUE_SHOWN))),
    Promise.all(used.map((of) => countDue(logs[of], now))),
    each(used, (of) => owned(of, upcomingFollowUps(logs[of], now, UPCOMING_SHOWN))),
  ]);
  return {
    waiting,
    waitingCount,
    unconfirmed,
    due,
    dueCount: dueCounts.reduce((sum, count) => sum + count, 0),
    upcoming,
  };
}

async function each<T>(used: OwnerOfLog[], read: (of: OwnerOfLog) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(used.map(read))).flat();
}

async function owned(log: OwnerOfLog, lines: Promise<FollowUpLine[]>): Promise<OwnedFollowUp[]> {
  return (await lines).map((line) => ({ line, log }));
}
