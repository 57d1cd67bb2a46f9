import type { AskKind, IntentId } from '../model';

/**
 * A reply that comes with Rapport. The house style: listen before offering, one question, no exclamation
 * marks, no superlatives, nothing the seller has not done yet, and in public threads say who one is. Short
 * enough for X once filled. What only the seller knows stands as a free gap: `{{price}}`.
 */
export interface StarterTemplate {
  /** Names this template for good: an update adds only starters that were never added. */
  starter: string;
  title: string;
  text: string;
  intents: IntentId[];
  tags: string[];
  /** It asks a happy customer for something. */
  ask?: AskKind;
}
