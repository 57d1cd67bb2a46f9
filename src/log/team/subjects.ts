import { claimsSubject } from './claims';
import { contactsSubject } from './contacts';
import { assignmentsSubject } from './keep-assignments';
import { knowledgeSubject } from './knowledge';
import { measuresSubject } from './measures';
import { memberSubject } from './member';
import type { TeamWork } from './work';

/** One thing that a team shares, and what a round does for it. */
export interface TeamSubject {
  /** Brings what came into the user's own log, where it belongs there. After each round that brought something. */
  takeIn?(work: TeamWork): Promise<void>;
  /** Puts down (`sayInTeam`) what this log has to say there and did not say yet. Every round. */
  speak?(work: TeamWork): Promise<void>;
}

/** In the order they are asked. To add one: a file, and a line here. */
export const TEAM_SUBJECTS: readonly TeamSubject[] = [
  memberSubject,
  knowledgeSubject,
  contactsSubject,
  assignmentsSubject,
  claimsSubject,
  measuresSubject,
];
