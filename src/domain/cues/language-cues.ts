import type { IntentId } from '../model';
import type { Cue } from './cue';

/** What a language brings to the rules. See `cue.ts` for how cues are written. */
export interface LanguageCues {
  intents: Record<IntentId, readonly Cue[]>;
  glad: readonly Cue[];
  sad: readonly Cue[];
  /** Words that put a clock on it. */
  now: readonly Cue[];
  /** Words of someone who waits. */
  waiting: readonly Cue[];
  /** Lines of words that negate what follows in the same clause. */
  negators: string;
  /** Lines that hold such a word and negate nothing. */
  harmless: string;
  /** Words that may stand before the START of what is said. */
  greetings: string;
}
