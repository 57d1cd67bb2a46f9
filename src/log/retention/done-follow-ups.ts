import type { FollowUp } from '../../domain/model';
import type { LogDatabase } from '../database';
import { inChunks } from '../in-chunks';
import { purge } from '../purge';
import { hasOpenComplaint } from '../recovery';
import type { KeptKind } from './kind';

/**
 * Erases follow-ups that were done or cancelled; an open one stays however late it is. So does one that took a step of a
 * recovery, until that is closed: the step would be asked for again.
 */
export const doneFollowUps: KeptKind = {
  setting: 'doneFollowUps',
  async apply(log, until, now) {
    const old = until.toISOString();
    for await (const followUps of inChunks(log.followUps)) {
      const ids = followUps
        .filter(({ status, updatedAt }) => status !== 'open' && updatedAt < old)
        .map(({ id }) => id);
      const tables = [log.followUps, log.gone, log.contacts, log.interactions];
      await log.transaction('rw', tables, async () => {
        const over: string[] = [];
        for (const one of await log.followUps.bulkGet(ids)) {
          // Opened again since it was read: it stays.
          if (one && one.status !== 'open' && !(await isStepTaken(log, one))) over.push(one.id);
        }
        await purge(log, 'followUps', over, now);
      });
    }
  },
};

async function isStepTaken(
  log: LogDatabase,
  { kind, status, deletedAt, contactId }: FollowUp,
): Promise<boolean> {
  return kind === 'recovery' && status === 'done' && !deletedAt && (await hasOpenComplaint(log, contactId));
}
