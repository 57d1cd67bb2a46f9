import HttpAdapter from 'pouchdb-adapter-http';
import IdbAdapter from 'pouchdb-adapter-idb';
import PouchDB, { type Database } from 'pouchdb-core';
import Replication from 'pouchdb-replication';
import { WireError } from './wire-error';

// PouchDB's core, http, idb and replication, nothing else. Only the worker of `src/sync` loads this file.
export const Pouch = PouchDB.plugin(IdbAdapter).plugin(HttpAdapter).plugin(Replication);

/**
 * Opens the replica of this name. What documents said before is dropped as soon as they say something else: what was
 * erased from the log must not stay here.
 */
export function openReplica(name: string): Database {
  return new Pouch(name, { adapter: 'idb', auto_compaction: true, revs_limit: 20 });
}

/** The server's database, by a `fetch` that signs in; see `wire.ts`. Nothing is asked of it yet. */
export function openRemote(address: string, wire: typeof fetch): Database {
  const remote = new Pouch(address, { adapter: 'http', skip_setup: true, fetch: wire });
  const { info } = remote;
  // PouchDB counts by it how far a replication is, and waits for it with nobody to hear that it failed. What fails is
  // told by the next request. `pouchdb-replication` 9.0.0, `finishBatch`.
  remote.info = () => info.call(remote).catch(() => ({ db_name: '', doc_count: 0, update_seq: 0 }));
  // PouchDB asks for documents one by one for good as soon as a request for many failed once, for whatever reason, and says
  // nothing of what kept them. `pouchdb-adapter-http` 9.0.0, `bulkGet`.
  remote.bulkGet = async ({ docs }) => {
    const answer = await remote.fetch('_bulk_get?revs=true&latest=true', {
      method: 'POST',
      headers: new Headers({ 'Content-Type': 'application/json', Accept: 'application/json' }),
      body: JSON.stringify({ docs }),
    });
    const found = (await answer.json()) as Awaited<ReturnType<Database['bulkGet']>>;
    // Written anew, or compacted away, since it was listed: the next time it is not listed as it was.
    const lacks = found.results.some((one) => one.docs.some((doc) => !('ok' in doc)));
    if (lacks) throw new WireError('cut');
    return found;
  };
  return remote;
}
