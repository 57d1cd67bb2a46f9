import { lateMiss } from '../../../domain/training/misses/late';
import { contactById } from '../../contacts';
import type { MissKind } from './miss-kind';

/** Follow-ups that were kept late, or are overdue. */
export const late: MissKind = {
  kind: 'late',
  tables: ['followUps', 'contacts'],
  async find(log, since, now) {
    const due = (status: string) =>
      log.followUps
        .where('[status+due]')
        .between([status, since.toISOString()], [status, now.toISOString()])
        .toArray();
    const [done, open] = await Promise.all([due('done'), due('open')]);
    return [...done, ...open]
      .filter((followUp) => !followUp.deletedAt && lateMiss(followUp, '', now))
      .map(({ id, due: at }) => ({ ref: id, at }))
      .sort((a, b) => b.at.localeCompare(a.at));
  },
  async make(log, ref, now) {
    const followUp = await log.followUps.get(ref);
    if (!followUp || followUp.deletedAt) return null;
    const contact = await contactById(log, followUp.contactId);
    return contact && lateMiss(followUp, contact.name, now);
  },
};
