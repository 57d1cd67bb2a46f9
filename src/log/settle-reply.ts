import { changed } from '../domain/merge/changed';
import type { Interaction, Mention } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { asksFor } from '../domain/referral-moment/ask-words';
import type { LogDatabase } from './database';
import { mentionByKey } from './mentions';
import { attempt, type Kept, kept } from './outcome';
import { noteSentPromises } from './reply-promises';
import { leftBy, touchesLeftBy } from './touches';

/**
 * The reply went out: it stands on the page, or the user said so. `text` is what stands there; null keeps what
 * was inserted. `findings` are the checks that find fault with it as it stands there. What it promises and the user
 * has not settled is noted, to be kept or let go. Answers false for a post that is no mention.
 */
export async function confirmSent(
  log: LogDatabase,
  key: PostKey,
  text: string | null,
  now: Date,
  findings?: string[],
): Promise<Kept<boolean>> {
  return settleReply(log, key, now, (mention, reply) => ({
    mention: { ...mention, status: 'answered', expiresAt: null },
    reply: reply && {
      ...reply,
      state: 'sent',
      myText: text ?? reply.myText,
      ...askIn(reply, text),
      ...(findings && { findings }),
    },
  }));
}

/**
 * The user says that the reply did not go out: it leaves the history and the mention waits again. Contact and
 * follow-up stay. Answers false for a post that is no mention.
 */
export async function replyNotSent(log: LogDatabase, key: PostKey, now: Date): Promise<Kept<boolean>> {
  return settleReply(log, key, now, (mention, reply) => ({
    mention: mention.status === 'inserted' ? { ...mention, status: 'waiting' } : mention,
    reply: reply && { ...reply, deletedAt: now.toISOString() },
  }));
}

/** What was sent may ask for something that was not in the box. */
function askIn({ ask }: Interaction, text: string | null): Pick<Interaction, 'ask'> {
  const asked = ask ?? asksFor(text ?? '');
  return asked ? { ask: asked } : {};
}

async function settleReply(
  log: LogDatabase,
  key: PostKey,
  now: Date,
  settle: (mention: Mention, reply: Interaction | null) => { mention: Mention; reply: Interaction | null },
): Promise<Kept<boolean>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const tables = [log.mentions, log.interactions, log.followUps, log.contacts, log.actions];
    return log.transaction('rw', tables, async () => {
      const mention = await mentionByKey(log, key);
      if (!mention) return kept(false);
      const reply = await unconfirmedReply(log, mention);
      const settled = settle(mention, reply);
      await log.mentions.put(changed('mentions', mention, settled.mention, device, now));
      if (reply && settled.reply) {
        await log.interactions.put(changed('interactions', reply, settled.reply, device, now));
        if (settled.reply.state === 'sent') await noteSentPromises(log, mention, settled.reply, now);
        for (const touch of settled.reply.deletedAt ? await touchesLeftBy(log, reply) : []) {
          await log.followUps.put(changed('followUps', touch, leftBy(touch), device, now));
        }
      }
      return kept(true);
    });
  });
}

/** The reply to a post that is not known to have gone out, or null. */
export async function unconfirmedReply(log: LogDatabase, mention: Mention): Promise<Interaction | null> {
  const replies = await log.interactions.where('mentionId').equals(mention.id).toArray();
  return (
    replies.find(({ state, deletedAt }) => !deletedAt && (state === 'inserted' || state === 'copied')) ?? null
  );
}
