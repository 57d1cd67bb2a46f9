import type { Database } from 'pouchdb-core';
import type { LogDatabase } from '../../../src/log/database';
import { documentsWith } from '../../../src/log/sync/documents';
import type { Sides } from '../../../src/log/sync/exchange';
import type { SyncKeys } from '../../../src/log/sync/keys';
import { freshLog, NOON } from '../log-fixtures';
import { MemoryPouch } from './memory-pouch';

let count = 0;

/** A database of PouchDB's in memory: stands for a replica, or for the server where no wire is needed. */
export function memoryDatabase(name = `memory-${++count}`): Database {
  return new MemoryPouch(name, { adapter: 'memory', auto_compaction: true });
}

/** A device of the user's: its log and replica, and the server that all of them share. */
export function device(
  remote: Database,
  keys: SyncKeys | null = null,
  log: LogDatabase = freshLog().log,
): Sides {
  return {
    log,
    replica: memoryDatabase(),
    remote,
    documents: documentsWith(keys),
    signal: new AbortController().signal,
    now: NOON,
  };
}
