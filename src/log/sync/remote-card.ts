import { VERSION } from '../../domain/backup/log-file';
import { CARD_ID, readCard, type SyncCard } from '../../domain/sync/card';
import type { Connection } from '../../domain/sync/connection';
import type { SyncDone } from '../../domain/sync/problem';
import { databaseAddress } from '../../domain/sync/server-address';

type Place = Pick<Connection, 'server' | 'database'>;

/** Of a card, and of what CouchDB says to being asked for one. */
export const CARD_BYTES = 1024 * 1024;

/** The card of the server's database; null: it has none. Rejects with a `WireError`. */
export async function readRemoteCard(place: Place, wire: typeof fetch): Promise<SyncDone<SyncCard | null>> {
  const answer = await wire(cardAddress(place));
  const body = (await answer.json()) as { reason?: unknown };
  if (answer.status === 404) {
    // CouchDB tells apart what is missing: https://docs.couchdb.org/en/stable/api/document/common.html
    return body.reason === 'missing' || body.reason === 'deleted'
      ? { ok: true, value: null }
      : { ok: false, problem: 'no-database' };
  }
  const card = readCard(body);
  if (card === 'newer') return { ok: false, problem: 'newer' };
  return card ? { ok: true, value: card } : { ok: false, problem: 'not-ours' };
}

/** Writes the first card. False: another device was first. Rejects with a `WireError`. */
export async function writeRemoteCard(place: Place, card: SyncCard, wire: typeof fetch): Promise<boolean> {
  const answer = await wire(cardAddress(place), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(card),
  });
  return answer.status !== 409;
}

/**
 * Says on the card that this Rapport wrote here, so that older ones stop instead of dropping what they do not know. Where
 * another device is just doing so, the next round looks again. Rejects with a `WireError`.
 */
export async function raiseRemoteCard(place: Place, wire: typeof fetch): Promise<void> {
  const known = (await (await wire(cardAddress(place))).json()) as object;
  await writeRemoteCard(place, { ...known, log: VERSION } as SyncCard, wire);
}

/** Makes the database, where it is not there yet. Rejects with a `WireError`. */
export async function makeDatabase(place: Place, wire: typeof fetch): Promise<void> {
  // 412: it is there. https://docs.couchdb.org/en/stable/api/database/common.html#put--db
  await wire(databaseAddress(place), { method: 'PUT' });
}

function cardAddress(place: Place): string {
  return `${databaseAddress(place)}/${CARD_ID}`;
}
