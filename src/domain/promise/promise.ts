import type { Day } from '../days';
import type { Language } from '../language/languages';
import type { Stretch } from '../stretch';
import type { Clock } from '../when/when';

/** Something that the user's own reply promises; `start` and `end` are where it says so. */
export interface FoundPromise extends Stretch {
  /** The words, without line breaks. */
  words: string;
  /** When it is to be kept; null where the reply names no day. */
  day: Day | null;
  time: Clock | null;
  /** The hour it is promised by, where `time` is set before it. */
  by?: Clock;
}

/** When a promise is to be kept, as its words say. */
export type PromisedTime = Pick<FoundPromise, 'time' | 'by'> & { day: Day };

/** How a language promises. Patterns are tried on one sentence each. */
export interface PromiseLanguage {
  id: Language;
  /** Where one begins; with the flags `giu`. */
  begins: readonly RegExp[];
  /** Promises only with a day in the same sentence: `You’ll have it by Friday`. */
  dated: readonly RegExp[];
  /** Where a sentence that promises goes on without saying again who does: `and call you on Friday`; `giu`. */
  goesOn: readonly RegExp[];
  /** Sentences that promise nothing: `if you send me the size, I’ll…`. */
  nothing: readonly RegExp[];
  /** Days and hours named in a stretch of a sentence, the one to keep it on; null: none. */
  when(text: string, now: Date): PromisedTime | null;
}
