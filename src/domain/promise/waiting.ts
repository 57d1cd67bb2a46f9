import type { PostKey } from '../post-key';
import type { ToKeep } from './promise-step';

/** What a reply promised when it went out and nobody has planned yet: for the user to keep or to let go. */
export interface WaitingPromise extends ToKeep {
  /** Of the mention that was replied to. */
  key: PostKey;
  contactId: string;
  /** Whom it was promised. */
  name: string;
}
