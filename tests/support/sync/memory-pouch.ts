import MemoryAdapter from 'pouchdb-adapter-memory';
import MapReduce from 'pouchdb-mapreduce';
import { Pouch } from '../../../src/log/sync/replica';

// A plugin is put into PouchDB itself, once for all who use it in a process.
export const MemoryPouch = Pouch.plugin(MemoryAdapter).plugin(MapReduce);
