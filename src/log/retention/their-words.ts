import { changed } from '../../domain/merge/changed';
import type { FoundIntent, Interaction, Mention } from '../../domain/model';
import { inChunks } from '../in-chunks';
import { purge } from '../purge';
import type { KeptKind } from './kind';

/**
 * Empties what other people wrote: in exchanges, and in the posts that the user acted on. That it happened, when,
 * and what the user said stays. Cards that tell of somebody go whole: what they ask is about those words. Posts that
 * nobody acted on are forgotten by themselves (`expireMentions`).
 */
export const theirWords: KeptKind = {
  setting: 'theirWords',
  async apply(log, until, now) {
    const device = await log.deviceId();
    const old = until.toISOString();
    for await (const exchanges of inChunks(log.interactions)) {
      const ids = exchanges.filter(({ at, theirText }) => theirText && at < old).map(({ id }) => id);
      await log.transaction('rw', log.interactions, async () => {
        const stand = (await log.interactions.bulkGet(ids)).filter((one) => one !== undefined);
        await log.interactions.bulkPut(
          stand.map((one) => changed('interactions', one, wordless(one), device, now)),
        );
      });
    }
    for await (const mentions of inChunks(log.mentions)) {
      const ids = mentions.filter((mention) => isOld(mention, old)).map(({ id }) => id);
      await log.transaction('rw', log.mentions, async () => {
        const stand = (await log.mentions.bulkGet(ids)).filter((one) => one !== undefined);
        await log.mentions.bulkPut(
          stand.map((one) => changed('mentions', one, withoutPost(one), device, now)),
        );
      });
    }
    for await (const cards of inChunks(log.cards)) {
      const ids = cards.filter(({ about, createdAt }) => about && createdAt < old).map(({ id }) => id);
      await log.transaction('rw', log.cards, log.gone, () => purge(log, 'cards', ids, now));
    }
  },
};

function wordless(interaction: Interaction): Interaction {
  return { ...interaction, theirText: '' };
}

function isOld({ post, expiresAt, createdAt }: Mention, old: string): boolean {
  return expiresAt === null && createdAt < old && (post.text !== '' || post.quoted !== null);
}

/** The verdict stays, without the words it was read from. */
function withoutPost(mention: Mention): Mention {
  const intents = mention.verdict.intents.map(
    ({ intent, score }): FoundIntent => ({ intent, score, why: [] }),
  );
  return {
    ...mention,
    post: { ...mention.post, text: '', quoted: null },
    verdict: { ...mention.verdict, intents },
  };
}
