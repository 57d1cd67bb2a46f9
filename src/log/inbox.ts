import {
  DUE_SHOWN,
  type InboxData,
  type OwnedFollowUp,
  type OwnedPromise,
  type OwnerOfLog,
  PROMISED_SHOWN,
  UNCONFIRMED_SHOWN,
  UPCOMING_SHOWN,
  WAITING_SHOWN,
} from '../domain/inbox';
import type { WaitingPromise } from '../domain/promise/waiting';
import { walkedApart } from '../domain/walked-past';
import type { Logs } from './database';
import { type FollowUpLine, upcomingFollowUps } from './follow-ups';
import { unconfirmedMentions, waitingMentions } from './mentions';
import { waitingPromises } from './promises';
import { readSettings } from './settings';
import { todayLines } from './today';

/** Everything the inbox lists. On the practice feed, its invented people are listed too. */
export async function readInbox(
  logs: Logs,
  now: Date,
  shown = WAITING_SHOWN,
  practising = false,
): Promise<InboxData> {
  const used: OwnerOfLog[] = practising ? ['practice', 'real'] : ['real'];
  const [waiting, unconfirmed, promised, due, upcoming, { replyWithinHours }] = await Promise.all([
    waitingMentions(logs.real),
    each(used, (of) => unconfirmedMentions(logs[of], UNCONFIRMED_SHOWN)),
    each(used, async (of) => promisedOf(of, await waitingPromises(logs[of], now))),
    Promise.all(used.map((of) => todayLines(logs[of], now, DUE_SHOWN))),
    each(used, async (of) => owned(of, await upcomingFollowUps(logs[of], now, UPCOMING_SHOWN))),
    readSettings(logs.real),
  ]);
  const { walked, others } = walkedApart(waiting, now);
  return {
    waiting: others.slice(0, shown),
    waitingCount: others.length,
    walkedPast: walked,
    walkedPastCount: walked.length,
    unconfirmed,
    promised: promised.slice(0, PROMISED_SHOWN),
    due: used.flatMap((of, index) => owned(of, due[index]?.lines ?? [])),
    dueCount: due.reduce((sum, { total }) => sum + total, 0),
    upcoming,
    replyWithinHours,
  };
}

async function each<T>(used: OwnerOfLog[], read: (of: OwnerOfLog) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(used.map(read))).flat();
}

function promisedOf(log: OwnerOfLog, promises: readonly WaitingPromise[]): OwnedPromise[] {
  return promises.map((promise) => ({ promise, log }));
}

function owned(log: OwnerOfLog, lines: readonly FollowUpLine[]): OwnedFollowUp[] {
  return lines.map((line) => ({ line, log }));
}
