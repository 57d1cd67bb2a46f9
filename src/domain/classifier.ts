import type { FoundIntent, Sentiment } from './model';

/** What a text says, whoever wrote it. Each entry of `intents` carries the words that decided it. */
export interface Classification {
  /** Strongest first; empty when the text is none of a salesperson's business. */
  intents: FoundIntent[];
  sentiment: Sentiment;
  /** 0 none, 1 waits for an answer or a fix, 2 time-critical now; with the words that say so. */
  pressing: { level: 0 | 1 | 2; why: string[] };
}

/** The seam between detection and whatever classifies: rules today, rules and a trained model next. */
export type Classifier = (text: string) => Classification;
