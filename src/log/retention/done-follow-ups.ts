import { inChunks } from '../in-chunks';
import { purge } from '../purge';
import type { KeptKind } from './kind';

/** Erases follow-ups that were done or cancelled; an open one stays however late it is. */
export const doneFollowUps: KeptKind = {
  setting: 'doneFollowUps',
  async apply(log, until, now) {
    const old = until.toISOString();
    for await (const followUps of inChunks(log.followUps)) {
      const ids = followUps
        .filter(({ status, updatedAt }) => status !== 'open' && updatedAt < old)
        .map(({ id }) => id);
      await log.transaction('rw', log.followUps, log.gone, async () => {
        // Opened again since it was read: it stays.
        const stand = (await log.followUps.bulkGet(ids)).filter((one) => one && one.status !== 'open');
        await purge(
          log,
          'followUps',
          stand.flatMap((one) => one?.id ?? []),
          now,
        );
      });
    }
  },
};
