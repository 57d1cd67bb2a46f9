import { addDays, type Day, dayOf, momentOn } from '../../domain/days';
import type { Told } from '../../domain/measure/told';
import { wentOut } from '../../domain/measure/traced';
import type { SiteId } from '../../domain/model';
import { levelsOf } from '../../domain/training/levels';
import { type ReviewedReply, WEEK_LOOKS_BACK_DAYS, type WeekData } from '../../domain/weekly/week-data';
import { mondayOf } from '../../domain/when/calendar';
import type { LogDatabase } from '../database';
import { listFacts } from '../facts';
import { inOrder } from '../measure/pages';
import { readTold } from '../measure/read-told';
import { readSettings } from '../settings';
import { attemptsSince } from '../training/attempts';
import { listCards } from '../training/cards';

const REPLIES_DAYS = 28;
/** Sorts after every timestamp. */
const LAST = '\uffff';

interface Asked {
  now: Date;
  siteName: (site: SiteId) => string;
  signal: AbortSignal;
  /** Told how much is read, 0..1. */
  progress: (part: number) => void;
}

/**
 * Reads what the review of this week is made of, by index and in pages. Rejects with the reason of an aborted
 * `signal`.
 */
export async function readWeek(log: LogDatabase, asked: Asked): Promise<WeekData> {
  const { now, signal } = asked;
  const week = mondayOf(dayOf(now));
  const told = await readTold(log, { ...asked, from: addDays(week, -WEEK_LOOKS_BACK_DAYS) });
  const replies = await readReplies(log, addDays(week, -REPLIES_DAYS), told, signal);
  const [attempts, cards, facts, { venuePlans: plans }, links] = await Promise.all([
    attemptsSince(log, new Date(0)),
    listCards(log),
    listFacts(log),
    readSettings(log),
    readLinks(log, told),
  ]);
  return {
    ...{ week, told, links, replies, facts, attempts, cards, plans },
    levels: levelsOf(attempts, cards, now),
  };
}

/** Replies that went out since a day and were reviewed then; with people who are in the contacts. */
async function readReplies(
  log: LogDatabase,
  since: Day,
  { exchanges }: Told,
  signal: AbortSignal,
): Promise<ReviewedReply[]> {
  const known = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const replies: ReviewedReply[] = [];
  const from = (momentOn(since, 0) as Date).toISOString();
  for await (const page of inOrder(
    log.interactions,
    { index: 'at', from, before: LAST },
    ({ at }) => at,
    signal,
  )) {
    for (const { id, findings } of page) {
      const exchange = known.get(id);
      if (!findings || !exchange || !wentOut(exchange.state)) continue;
      replies.push({ who: exchange.who, day: exchange.day, findings });
    }
  }
  return replies;
}

/** Where the posts that wait stand. */
async function readLinks(log: LogDatabase, { posts }: Told): Promise<Map<string, string>> {
  const waiting = [...posts.values()].flatMap(({ id, status }) => (status === 'waiting' ? id : []));
  const found = await log.mentions.bulkGet(waiting);
  return new Map(
    found.flatMap((mention): [string, string][] =>
      mention?.post.permalink ? [[mention.id, mention.post.permalink]] : [],
    ),
  );
}
