import { skippedMiss } from '../../../domain/training/misses/skipped';
import { mentionByKey, waitingMentions } from '../../mentions';
import type { MissKind } from './miss-kind';

/** Posts that mattered and were left unanswered: walked past, or never looked at. */
export const skipped: MissKind = {
  kind: 'skipped',
  tables: ['mentions', 'contacts'],
  async find(log, since, now) {
    const found = (await waitingMentions(log)).flatMap((mention) => {
      const miss = skippedMiss(mention, now);
      return miss && miss.at >= since.toISOString() ? [{ ref: mention.key, at: miss.at }] : [];
    });
    return found.sort((a, b) => b.at.localeCompare(a.at));
  },
  async make(log, ref, now) {
    const mention = await mentionByKey(log, ref);
    if (!mention) return null;
    const contact = mention.contactId === null ? null : await log.contacts.get(mention.contactId);
    return contact?.deletedAt ? null : skippedMiss(mention, now);
  },
};
