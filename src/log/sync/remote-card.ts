import { CARD_ID, readCard, type SyncCard } from '../../domain/sync/card';
import type { Connection } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';
import { problemOf } from './wire';

type Place = Pick<Connection, 'server' | 'database'>;

/** The card of the server's database; null: it has none. */
export async function readRemoteCard(place: Place, wire: typeof fetch): Promise<SyncDone<SyncCard | null>> {
  return unlessRefused(async () => {
    const answer = await wire(cardAddress(place));
    if (answer.status === 404) {
      const { reason } = (await answer.json()) as { reason?: unknown };
      // CouchDB tells apart what is missing: https://docs.couchdb.org/en/stable/api/document/common.html
      return reason === 'missing' || reason === 'deleted'
        ? { ok: true, value: null }
        : { ok: false, problem: 'no-database' };
    }
    const card = readCard(await answer.json());
    if (card === 'newer') return { ok: false, problem: 'newer' };
    return card ? { ok: true, value: card } : { ok: false, problem: 'not-ours' };
  });
}

/** Writes the first card. False: another device was first. */
export function writeRemoteCard(
  place: Place,
  card: SyncCard,
  wire: typeof fetch,
): Promise<SyncDone<boolean>> {
  return unlessRefused(async () => {
    const answer = await wire(cardAddress(place), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(card),
    });
    return { ok: true, value: answer.status !== 409 };
  });
}

/** Makes the database, where it is not there yet. */
export function makeDatabase(place: Place, wire: typeof fetch): Promise<SyncDone<null>> {
  return unlessRefused(async () => {
    // 412: it is there. https://docs.couchdb.org/en/stable/api/database/common.html#put--db
    await wire(databaseAddress(place), { method: 'PUT' });
    return { ok: true, value: null };
  });
}

function cardAddress(place: Place): string {
  return `${databaseAddress(place)}/${CARD_ID}`;
}

async function unlessRefused<T>(work: () => Promise<SyncDone<T>>): Promise<SyncDone<T>> {
  try {
    return await work();
  } catch (error) {
    const known = problemOf(error);
    if (!known) throw error;
    return { ok: false, problem: known.problem };
  }
}
