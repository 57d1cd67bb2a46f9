import Dexie from 'dexie';
import { changed } from '../domain/merge/changed';
import type { Mention, Post, Verdict } from '../domain/model';
import { type PostKey, postKey } from '../domain/post-key';
import { complaintsFirst } from '../domain/recovery/complains';
import { say } from '../domain/say/say';
import type { LogDatabase } from './database';
import { keepCorrection } from './keep-correction';
import { countMissed } from './measure/missed-posts';
import { attempt, failed, type Kept, kept } from './outcome';
import { newStamp } from './stamp';
import { forgetCardsOf } from './training/cards-of';

/** A post that matters, as detection found it. */
export interface FoundMention {
  post: Post;
  verdict: Verdict;
}

const DAY = 86_400_000;

/**
 * Keeps found mentions, each post once whatever tabs see it at the same time. A post seen again brings its
 * text and verdict up to date and keeps its status: what was dismissed or answered stays so. What a mute had
 * set aside waits again: a post that is found is hidden by no mute any more.
 * `mentionDays` is the setting. Answers the stored mentions in the order of `found`, each once.
 */
export async function keepMentions(
  log: LogDatabase,
  found: readonly FoundMention[],
  mentionDays: number,
  now: Date,
): Promise<Kept<Mention[]>> {
  const byKey = new Map(found.map((item) => [postKey(item.post), item]));
  if (byKey.size === 0) return kept([]);
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.mentions, async () => {
      const known = await mentionsByKeys(log, [...byKey.keys()]);
      const knownByKey = new Map(known.map((mention) => [mention.key, mention]));
      const news: Mention[] = [];
      const all: Mention[] = [];
      for (const [key, item] of byKey) {
        const before = knownByKey.get(key);
        const after: Mention = before
          ? { ...unmuted(before), post: seenAgain(before.post, item.post), verdict: item.verdict }
          : {
              ...newStamp(device, now),
              key,
              post: item.post,
              verdict: item.verdict,
              status: 'waiting',
              expiresAt: expiry(now, mentionDays),
              contactId: null,
            };
        // A feed sends the same posts again and again: write only news.
        const stored = before ? changed('mentions', before, after, device, now) : after;
        if (stored !== before) news.push(stored);
        all.push(stored);
      }
      await log.mentions.bulkPut(news);
      return kept(all);
    });
  });
}

/** The stored mentions among these keys, in no particular order. */
export function mentionsByKeys(log: LogDatabase, keys: readonly PostKey[]): Promise<Mention[]> {
  return live(log.mentions.where('key').anyOf(keys).toArray());
}

/** The stored mention with this key, or null. */
export async function mentionByKey(log: LogDatabase, key: PostKey): Promise<Mention | null> {
  return (await mentionsByKeys(log, [key]))[0] ?? null;
}

/** Mentions nobody has acted on: complaints lead, then the most urgent. */
export async function waitingMentions(log: LogDatabase): Promise<Mention[]> {
  // All of them, because no index knows what a complaint is; they are few, and forgotten after some weeks.
  const waiting = await live(
    log.mentions
      .where('[status+verdict.urgency.score]')
      .between(['waiting', Dexie.minKey], ['waiting', Dexie.maxKey])
      .reverse()
      .toArray(),
  );
  return complaintsFirst(waiting);
}

/** How many mentions nobody has acted on. */
export function countWaiting(log: LogDatabase): Promise<number> {
  return log.mentions.where('status').equals('waiting').count();
}

/** Mentions whose reply was put in and not yet seen to go out, latest first: the user is asked about these. */
export function unconfirmedMentions(log: LogDatabase, limit: number): Promise<Mention[]> {
  return live(
    log.mentions
      .where('[status+updatedAt]')
      .between(['inserted', Dexie.minKey], ['inserted', Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray(),
  );
}

/**
 * "Not for me": the mention leaves the list and does not come back when the post is seen again, nor do posts
 * like it. Its words are kept as the user's example.
 */
export async function dismissMention(log: LogDatabase, key: PostKey, now: Date): Promise<Kept<Mention>> {
  return changeMention(log, key, now, async (mention, device) => {
    mention.status = 'dismissed';
    mention.expiresAt = null;
    delete mention.mutedBy;
    await keepCorrection(log, mention, (said) => ({ ...said, forMe: false }), device, now);
  });
}

/**
 * Undoes a dismissal: the mention stands again where its replies say it stood, and the example is forgotten;
 * what the user said of its intents stays. `mentionDays` is the setting.
 */
export async function bringBackMention(
  log: LogDatabase,
  key: PostKey,
  mentionDays: number,
  now: Date,
): Promise<Kept<Mention>> {
  return changeMention(log, key, now, async (mention, device) => {
    await keepCorrection(log, mention, (said) => ({ ...said, forMe: true }), device, now);
    if (mention.status !== 'dismissed') return;
    delete mention.mutedBy;
    const replies = await log.interactions.where('mentionId').equals(mention.id).toArray();
    const states = replies.filter((reply) => !reply.deletedAt).map((reply) => reply.state);
    if (states.length === 0) {
      mention.status = 'waiting';
      mention.expiresAt = expiry(now, mentionDays);
    } else {
      const unconfirmed = states.some((state) => state === 'inserted' || state === 'copied');
      mention.status = unconfirmed ? 'inserted' : 'answered';
    }
  });
}

/**
 * Forgets mentions that nobody acted on in time; answers how many. They are erased, not marked as deleted:
 * they are other people's words, and the user never chose to keep them. How many there were is counted. Cards
 * that were made of them go along.
 */
export function expireMentions(log: LogDatabase, now: Date): Promise<number> {
  return log.transaction('rw', log.mentions, log.missedPosts, log.cards, log.gone, async () => {
    const over = await log.mentions.where('expiresAt').belowOrEqual(now.toISOString()).toArray();
    await countMissed(log, over, now);
    await log.mentions.bulkDelete(over.map(({ id }) => id));
    await forgetCardsOf(
      log,
      over.map(({ key }) => key),
      now,
    );
    return over.length;
  });
}

/** When a mention first seen at `from` is forgotten. */
export function expiry(from: Date, mentionDays: number): string {
  return new Date(from.getTime() + mentionDays * DAY).toISOString();
}

/** Changes a mention, and what the user says of it, in one transaction. Answers it as it is then. */
export async function changeMention(
  log: LogDatabase,
  key: PostKey,
  now: Date,
  change: (mention: Mention, device: string) => Promise<void>,
): Promise<Kept<Mention>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const tables = [log.mentions, log.interactions, log.corrections, log.gone];
    return log.transaction('rw', tables, async () => {
      const mention = await mentionByKey(log, key);
      if (!mention) return failed('missing', say('log_postGone'));
      const after = { ...mention };
      await change(after, device);
      const stored = changed('mentions', mention, after, device, now);
      await log.mentions.put(stored);
      return kept(stored);
    });
  });
}

function unmuted(mention: Mention): Mention {
  if (mention.status !== 'dismissed' || !mention.mutedBy) return mention;
  const { mutedBy: _, ...rest } = mention;
  return { ...rest, status: 'waiting' };
}

/**
 * A page shows less of a post at times: a folded text, a permalink that appears only on hover. What was read
 * before is kept where the new reading has nothing.
 */
function seenAgain(before: Post, after: Post): Post {
  const folded = after.text.replace(/\s*…\s*$/u, '');
  return {
    ...after,
    author: {
      name: after.author.name || before.author.name,
      handle: after.author.handle ?? before.author.handle,
      url: after.author.url ?? before.author.url,
    },
    text: before.text.startsWith(folded) ? before.text : after.text,
    publishedAt: after.publishedAt ?? before.publishedAt,
    permalink: after.permalink ?? before.permalink,
    quoted: after.quoted ?? before.quoted,
    answers: after.answers ?? before.answers,
    thread: after.thread ?? before.thread,
    venue: after.venue ?? before.venue,
  };
}

async function live(mentions: PromiseLike<Mention[]>): Promise<Mention[]> {
  return (await mentions).filter((mention) => !mention.deletedAt);
}
