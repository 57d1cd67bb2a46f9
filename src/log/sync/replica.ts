import HttpAdapter from 'pouchdb-adapter-http';
import IdbAdapter from 'pouchdb-adapter-idb';
import PouchDB, { type Database } from 'pouchdb-core';
import Replication from 'pouchdb-replication';

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
  return remote;
}
