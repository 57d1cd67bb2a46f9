import type { Connection } from '../sync/connection';
import type { TeamRole } from './roles';

/** The team that the user joined, without what opens it. */
export interface TeamConnection extends Connection {
  /** As the server said it last. */
  role: TeamRole;
  /** How colleagues read the user's name. */
  name: string;
  /** Whether the user's weekly counts go there. Off until the user says so. */
  sharesMeasures: boolean;
}
