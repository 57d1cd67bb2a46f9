import { v5 as namedId } from 'uuid';
import { type Day, dayOf } from '../../domain/days';
import { changed } from '../../domain/merge/changed';
import type { Mention, MissedPosts } from '../../domain/model';
import type { LogDatabase } from '../database';
import { newStamp } from '../stamp';

/** A name space of our own; never changed. */
const MISSED = '7d0c8a52-3f0e-4b53-9a86-51b6e2f0d1c4';

type Which = Pick<MissedPosts, 'device' | 'day' | 'site' | 'intent'>;

/**
 * Counts posts that are about to be forgotten because nobody acted on them, inside the caller's transaction over
 * `mentions` and `missedPosts`. Each is counted for the device that found it, so that of two with copies of it, both
 * write the same record. The first call notes since when is counted: since the oldest post that is still there.
 */
export async function countMissed(log: LogDatabase, forgotten: readonly Mention[], now: Date): Promise<void> {
  if ((await log.missedPosts.count()) === 0) await begin(log, now);
  const counts = new Map<string, { which: Which; count: number }>();
  for (const mention of forgotten) {
    if (mention.status !== 'waiting' || mention.deletedAt) continue;
    const which = whichOf(mention);
    const id = idOf(which);
    counts.set(id, { which, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  for (const [id, { which, count }] of counts) {
    const before = await log.missedPosts.get(id);
    const { device } = which;
    const after: MissedPosts = before
      ? changed('missedPosts', before, { ...before, count: before.count + count }, device, now)
      : { ...newStamp(device, now), id, ...which, count };
    await log.missedPosts.put(after);
  }
}

/** Since which day it is known how many posts were missed; null: it was never counted. */
export async function missedSince(log: LogDatabase): Promise<Day | null> {
  return (await log.missedPosts.orderBy('day').first())?.day ?? null;
}

async function begin(log: LogDatabase, now: Date): Promise<void> {
  let oldest = now.toISOString();
  await log.mentions
    .where('expiresAt')
    .above('')
    .each(({ createdAt }) => {
      if (createdAt < oldest) oldest = createdAt;
    });
  const [first] = await log.mentions.toCollection().limit(1).toArray();
  const device = first?.device ?? 'nobody';
  const which: Which = { device, day: dayOf(new Date(oldest)), site: 'x', intent: null };
  await log.missedPosts.put({ ...newStamp(device, now), id: idOf(which), ...which, count: 0 });
}

function whichOf({ device, createdAt, post, verdict }: Mention): Which {
  return {
    device,
    day: dayOf(new Date(createdAt)),
    site: post.site,
    intent: verdict.intents[0]?.intent ?? null,
  };
}

function idOf({ device, day, site, intent }: Which): string {
  return namedId(`${device} ${day} ${site} ${intent}`, MISSED);
}
