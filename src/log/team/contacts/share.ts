import { canonical } from '../../../domain/merge/paths';
import { say } from '../../../domain/say/say';
import { gone } from '../../act';
import type { LogDatabase } from '../../database';
import { attempt, failed, type Kept, kept } from '../../outcome';
import { openTeam, type Team } from '../open-team';
import { deleteInTeam, sayInTeam } from '../say';
import { contactDocument, isFlagged } from './flags';
import { type Gathering, gatherOf, newGathering } from './gather';
import { fits } from './settle';

/** How a contact of the user's is shared. */
export interface Sharing {
  shared: boolean;
  /** When the user shared it in this browser; null: on another device. */
  since: string | null;
  /** Put down, and not sent yet. */
  waits: boolean;
  /** The database's rules did not take it. */
  refused: boolean;
}

export async function sharingOf({ team, connection }: Team, contactId: string): Promise<Sharing> {
  const id = contactDocument(connection.user, contactId);
  const [stands, waits, said] = await Promise.all([
    team.documents.get(id),
    team.out.get(id),
    team.shared.get(id),
  ]);
  const shared = isFlagged(stands !== undefined, waits);
  return {
    shared,
    since: (shared && said?.since) || null,
    waits: waits !== undefined && waits.refused === undefined,
    refused: waits?.refused !== undefined,
  };
}

/**
 * Shares a contact with the team, with all exchanges with them that may leave; what changes is said by itself from then
 * on. The document that waits is the choice: see `contactsSubject`.
 */
export function shareContact(log: LogDatabase, contactId: string, now: Date): Promise<Kept<null>> {
  return attempt(async () => {
    const gathering = await gatheringOf(log, now, { shared: new Set([contactId]), fresh: [], ended: [] });
    if (!gathering) return failed('missing', say('teamContacts_noTeam'));
    await gatherOf(gathering, [contactId]);
    const { team, connection } = gathering.work;
    const document = contactDocument(connection.user, contactId);
    const contact = gathering.wanted.get(document);
    if (!contact) return gone('log_thisContact');
    if (!fits(contact)) return failed('refused', say('teamContacts_unfit'));
    const since = now.toISOString();
    await team.transaction('rw', team.out, team.shared, async () => {
      for (const [id, said] of gathering.wanted) {
        if (!fits(said)) continue;
        await sayInTeam(team, said, { now, urgent: id === document });
        const text = canonical(said.body);
        await team.shared.put(id === document ? { id, text, since } : { id, text });
      }
    });
    return kept(null);
  });
}

/** Takes a contact and all exchanges with them out of the team again. */
export function stopSharing(log: LogDatabase, contactId: string, now: Date): Promise<Kept<null>> {
  return attempt(async () => {
    const gathering = await gatheringOf(log, now, { shared: new Set(), fresh: [], ended: [contactId] });
    if (!gathering) return failed('missing', say('teamContacts_noTeam'));
    await gatherOf(gathering, [contactId]);
    const { team, connection } = gathering.work;
    const document = contactDocument(connection.user, contactId);
    const going = [...gathering.struck];
    await team.transaction('rw', team.documents, team.out, team.shared, async () => {
      const [standing, waiting] = [await team.documents.bulkGet(going), await team.out.bulkGet(going)];
      for (const [at, id] of going.entries())
        if (standing[at] || waiting[at]) await deleteInTeam(team, id, { now, urgent: id === document });
      await team.shared.bulkDelete(going);
    });
    return kept(null);
  });
}

async function gatheringOf(
  log: LogDatabase,
  now: Date,
  flags: Gathering['flags'],
): Promise<Gathering | null> {
  const opened = await openTeam(log);
  if (!opened) return null;
  const { team, connection } = opened;
  return newGathering({ log, team, connection, now }, flags);
}
