import type { HeldData } from '../domain/held-data';
import type { LogDatabase } from './database';
import { listSnapshots } from './snapshots';
import { heldInTeam } from './team/held-in-team';
import { findTheirs } from './theirs';

/**
 * Gathers everything that is kept about one contact, for a person who asks what is held on them; null when there
 * is no such contact. `domain/held-data` makes text and JSON of it.
 */
export async function heldData(log: LogDatabase, contactId: string, now: Date): Promise<HeldData | null> {
  const held = await log.transaction('r', log.tables, async () => {
    const theirs = await findTheirs(log, contactId);
    if (!theirs) return null;
    const ids = new Set(theirs.contacts.map(({ id }) => id));
    const sent = await log.contacts
      .where('referredBy')
      .anyOf([...ids])
      .toArray();
    // An import has several rows where it was large.
    const imports = new Map<string, { name: string; at: string }>();
    await log.imports.each(({ id, partOf, name, at, images }) => {
      const holds = images.some(({ before, after }) => ids.has((after ?? before)?.id ?? ''));
      if (holds) imports.set(partOf ?? id, { name, at });
    });
    return {
      ...theirs,
      imports: [...imports.values()],
      sent: sent.filter(({ deletedAt }) => !deletedAt).length,
    };
  });
  if (!held) return null;
  const snapshots = await listSnapshots(log.name);
  const inTeam = await heldInTeam(log, held.contacts);
  return {
    at: now.toISOString(),
    name: held.contacts[0]?.name ?? '',
    ...held,
    inTeam,
    snapshots: snapshots.map(({ at }) => at),
  };
}
