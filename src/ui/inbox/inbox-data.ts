import type { Mention, SiteId } from '../../domain/model';
import type { LogDatabase } from '../../log/database';
import { countDue, dueFollowUps, type FollowUpLine, upcomingFollowUps } from '../../log/follow-ups';
import { countWaiting, mentionsByKeys, unconfirmedMentions, waitingMentions } from '../../log/mentions';
import { logs } from '../logs';

/** Follow-ups beyond these are a click away, in the dashboard. */
const DUE_SHOWN = 20;
const UPCOMING_SHOWN = 5;
/** Asked about once each; a long list of old questions would hide what waits. */
const UNCONFIRMED_SHOWN = 3;

/** A follow-up and the log it is kept in: the user's own or the practice feed's. */
export interface OwnedFollowUp {
  line: FollowUpLine;
  log: LogDatabase;
}

export interface InboxData {
  /** Most urgent first. */
  waiting: Mention[];
  waitingCount: number;
  unconfirmed: Mention[];
  due: OwnedFollowUp[];
  dueCount: number;
  upcoming: OwnedFollowUp[];
}

/** Everything the inbox lists. On the practice feed, its invented people are listed too. */
export async function readInbox(now: Date, shown: number, practising: boolean): Promise<InboxData> {
  const used = practising ? [logs.practice, logs.real] : [logs.real];
  const [waiting, waitingCount, unconfirmed, due, dueCounts, upcoming] = await Promise.all([
    waitingMentions(logs.real, shown),
    countWaiting(logs.real),
    each(used, (log) => unconfirmedMentions(log, UNCONFIRMED_SHOWN)),
    each(used, (log) => owned(log, dueFollowUps(log, now, DUE_SHOWN))),
    Promise.all(used.map((log) => countDue(log, now))),
    each(used, (log) => owned(log, upcomingFollowUps(log, now, UPCOMING_SHOWN))),
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

/** The mentions on the open page that still wait, most urgent first. */
export async function readOnPage(site: SiteId, keys: string[]): Promise<Mention[]> {
  const mentions = await mentionsByKeys(logs.for(site), keys);
  return mentions
    .filter(({ status }) => status === 'waiting')
    .sort((a, b) => b.verdict.urgency.score - a.verdict.urgency.score);
}

async function each<T>(used: LogDatabase[], read: (log: LogDatabase) => Promise<T[]>): Promise<T[]> {
  return (await Promise.all(used.map(read))).flat();
}

async function owned(log: LogDatabase, lines: Promise<FollowUpLine[]>): Promise<OwnedFollowUp[]> {
  return (await lines).map((line) => ({ line, log }));
}
