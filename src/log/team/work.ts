import type { Database } from 'pouchdb-core';
import type { TeamConnection } from '../../domain/team/connection';
import type { LogDatabase } from '../database';
import type { SyncKeys } from '../sync/keys';
import type { TeamDocuments } from './documents';
import type { TeamDatabase } from './team-database';

/** What a round with a team works on. */
export interface TeamWork {
  log: LogDatabase;
  team: TeamDatabase;
  connection: TeamConnection;
  keys: SyncKeys | null;
  documents: TeamDocuments;
  now: Date;
  signal: AbortSignal;
}

/** The same with the server. */
export interface TeamSides extends TeamWork {
  remote: Database;
}
