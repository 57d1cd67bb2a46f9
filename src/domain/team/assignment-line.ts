import type { PostKey } from '../post-key';
import type { Assignment, AssignmentState } from './assignments';

/** Somebody in the team: CouchDB's name, and how colleagues read it. */
export interface Colleague {
  user: string;
  name: string;
}

/** An assignment as it is shown. */
export interface AssignmentLine {
  id: string;
  /** The key of `post`. */
  key: PostKey;
  from: Colleague;
  to: Colleague;
  state: AssignmentState;
  note: string;
  /** When it was given. */
  at: string;
  /** When this browser learned that it is in this state. */
  since: string;
  post: Assignment['post'];
  /** What one gave oneself is to oneself. */
  mine: 'to-me' | 'by-me' | null;
  /** waiting: what this browser says of it is not with the server yet; refused: the server did not take that. */
  sending: 'sent' | 'waiting' | 'refused';
}

/** Whether somebody is still to do it. */
export function isOpen({ state }: Pick<AssignmentLine, 'state'>): boolean {
  return state === 'open' || state === 'taken';
}

/** How long (ms) what was done or declined is still shown. */
const SHOWN = 14 * 86_400_000;

/** Whether nobody needs to see it any more. */
export function isFaded(line: Pick<AssignmentLine, 'state' | 'since'>, now: Date): boolean {
  return !isOpen(line) && now.getTime() - Date.parse(line.since) >= SHOWN;
}
