import type { Language } from '../language/languages';
import type { FoundIntent, IntentId, Sentiment } from '../model';

/** What a text says, whoever wrote it. */
export interface Classification {
  /** Strongest first; empty when the text is none of a salesperson's business. */
  intents: FoundIntent[];
  /** What speaks for each intent; from NEEDED on the text has it (see `points.ts`). */
  points: Record<IntentId, number>;
  sentiment: Sentiment;
  /** 0 none, 1 waits for an answer or a fix, 2 time-critical now; with the words that say so. */
  pressing: { level: 0 | 1 | 2; why: string[] };
  /** Null for a language that we have no cues for. */
  language: Language | null;
  /** Whether the trained model had its say; without it (other languages, model missing) cues decide alone. */
  byModel: boolean;
}

/** The seam between detection and whatever classifies. */
export type Classifier = (text: string) => Classification;
