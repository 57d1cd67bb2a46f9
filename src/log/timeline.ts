import Dexie from 'dexie';
import type { Interaction } from '../domain/model';
import type { LogDatabase } from './database';
import { personOf } from './same-person';

/**
 * What passed between the user and a contact on all channels, newest first, over all records of the person.
 * `more`: there is older than the `limit` lines answered.
 */
export async function timelineOf(
  log: LogDatabase,
  contactId: string,
  { limit }: { limit: number },
): Promise<{ lines: Interaction[]; more: boolean }> {
  const records = await personOf(log, contactId);
  const each = await Promise.all(
    records.map(({ id }) =>
      log.interactions
        .where('[contactId+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter((interaction) => !interaction.deletedAt)
        .limit(limit + 1)
        .toArray(),
    ),
  );
  const lines = each.flat().sort(newestFirst);
  return { lines: lines.slice(0, limit), more: lines.length > limit };
}

/** Of one moment (noon stands for a day without an hour) what was logged last stands first. */
function newestFirst(a: Interaction, b: Interaction): number {
  return b.at.localeCompare(a.at) || b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);
}
