import type { Key } from '../../../domain/say/keys';
import { say } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import type { AssignmentState } from '../../../domain/team/assignments';
import { sayAgo } from '../../../ui/say-when';

const STATES: Record<AssignmentState, Key> = {
  open: 'teamAssigned_isOpen',
  taken: 'teamAssigned_isTaken',
  done: 'teamAssigned_isDone',
  declined: 'teamAssigned_isDeclined',
};

/** How it stands and since when: `Taken 2 h ago`. */
export function sayState({ state, since, mine }: AssignmentLine, now: Date): string {
  if (state === 'taken' && mine === 'to-me') return say('teamAssigned_youTook', { ago: sayAgo(since, now) });
  return say(STATES[state], { ago: sayAgo(since, now) });
}
