import type { SyncState } from '../sync/state';

/** How a team stands on this device; `pending`: documents that wait to be written there. */
export interface TeamState extends SyncState {
  pending: number;
  /** Documents that the database's rules refused; they are not tried again until they change. */
  refused: number;
  /** The database's rules are older than this Rapport: its administrator has to run the setup again. */
  oldRules: boolean;
}
