import type { IntentId, Sentiment } from '../../../src/domain/model';

/** What a system can be asked about. */
export type Topic = IntentId | 'sentiment' | 'urgency' | 'language';

/** What a system makes of a text; the same shape for all, so that they stand side by side. */
export interface Answer {
  labels: ReadonlySet<IntentId>;
  sentiment: Sentiment;
  /** Whether it waits for an answer at all. */
  pressing: boolean;
  /** Null for none of our languages, and from systems that do not look. */
  language: string | null;
}

export interface System {
  name: string;
  /** Of anything else it has nothing to say: a dash is printed, not a score. */
  speaksOf: ReadonlySet<Topic>;
  answer(text: string): Answer;
}
