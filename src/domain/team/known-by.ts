import type { IntentId } from '../model';
import type { StageId } from '../stages';

/** A colleague who knows somebody as well, as far as they share it. */
export interface KnownBy {
  /** The document of their contact, which names this row. */
  id: string;
  /** CouchDB's name, and how colleagues read it. */
  who: { user: string; name: string };
  /** What the colleague calls the person. */
  name: string;
  stage: StageId | null;
  /** When they had to do with each other last; null: nothing of it is shared. */
  lastAt: string | null;
  /** What that was about. */
  about: IntentId[];
}
