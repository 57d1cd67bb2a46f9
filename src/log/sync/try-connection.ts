import { readCard } from '../../domain/sync/card';
import type { Login } from '../../domain/sync/connection';
import { databaseAddress } from '../../domain/sync/server-address';
import { no, type TryFailed, type Trying, tryServer } from './try-server';

/** What a connection turned out to be. */
export type Tried =
  | {
      ok: true;
      /** As the server says it: `3.3.3`. */
      version: string;
      database: 'there' | 'missing';
      /** new: nothing of ours is in it yet. */
      kind: 'new' | 'sealed' | 'plain';
    }
  | TryFailed;

/** Design documents that are looked at. */
const MOST_DESIGNS = 100;

/** Tries a connection without changing anything on the server; see `tryServer`. */
export function tryConnection(login: Login, trying: Trying): Promise<Tried> {
  return tryServer(login, trying, async ({ version, roles, said }): Promise<Tried> => {
    const found = await said(databaseAddress(login));
    if (found.status === 404) {
      // Only administrators of the server make databases.
      return roles.includes('_admin')
        ? { ok: true, version, database: 'missing', kind: 'new' }
        : no('no-database');
    }
    if (found.status !== 200) return no('not-couch');
    const card = await said(`${databaseAddress(login)}/rapport`);
    if (card.status === 404) {
      const rows = (await said(`${databaseAddress(login)}/_all_docs?limit=${MOST_DESIGNS}`)).body.rows;
      return holdsNothing(found.body.doc_count, rows as { id?: unknown }[])
        ? { ok: true, version, database: 'there', kind: 'new' }
        : no('not-ours');
    }
    const read = readCard(card.body);
    if (read === 'newer') return no('newer');
    if (!read) return no('not-ours');
    return { ok: true, version, database: 'there', kind: read.sealed ? 'sealed' : 'plain' };
  });
}

/** A database that an administrator made ready may hold rules and nothing else. */
function holdsNothing(count: unknown, rows: readonly { id?: unknown }[]): boolean {
  return count === rows.length && rows.every(({ id }) => String(id).startsWith('_design/'));
}
