import type { SyncProblem } from '../sync/problem';
import type { AssignmentLine, Colleague } from './assignment-line';
import type { Claim } from './claims';
import type { KnownBy } from './known-by';

/** Somebody talks to a customer, or did. */
export interface Talk {
  who: Colleague;
  /** When they began; where they answered, when that was. */
  since: string;
  /** The very post, or the same author about something else. */
  about: Claim['about'];
  answered: boolean;
}

/** What the team knows of one post and its author, as far as this browser has heard. */
export interface TeamView {
  /** A colleague who talks to them or answered; the post before its author. Null: nobody that is known of. */
  talking: Talk | null;
  /** What the colleagues are told of the user; null: nothing. */
  mine: Pick<Talk, 'since' | 'answered'> | null;
  knownBy: KnownBy[];
  /** Of this very post. */
  assignments: AssignmentLine[];
  /** Whom it can be given to: everybody else. */
  members: Colleague[];
  /** When this browser last heard all that the server knows; null: never. */
  asOf: string | null;
  /** Why nothing newer is known; `no-answer`: it did not come in time. Null: nothing keeps it. */
  trouble: SyncProblem | 'no-answer' | null;
}
