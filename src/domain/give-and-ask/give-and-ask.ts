import type { IntentId, Interaction } from '../model';
import { notesPitch, pitches } from './pitch';

/** What an exchange was for the contact: something given (help, an answer, thanks, a kind word), or asked of them. */
export type Leaning = 'gave' | 'asked';

/** Of the last exchanges, how many gave something and how many asked. */
export interface Balance {
  gave: number;
  asked: number;
}

/** So many exchanges back: what was longer ago, nobody remembers. */
export const RECENT = 6;

/** Somebody who asks about prices is answered with an offer, and somebody in trouble with help: that is giving. */
const ASKED_FOR: readonly IntentId[] = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'complaint',
  'churn_risk',
];

/** So many pitches with nothing else between make a habit. */
const HABIT = 2;

/** What of an exchange tells. */
export type Told = Pick<Interaction, 'id' | 'at' | 'channel' | 'ask' | 'intents' | 'myText' | 'note'>;

/** Whether anything is known of what the user said in an exchange. A note to oneself is none. */
export function isTold({ channel, ask, myText, note }: Told): boolean {
  return channel !== 'note' && (ask !== undefined || myText !== '' || note !== '');
}

/** What an exchange of which something is told was for the contact. */
export function leaningOf({ ask, intents, myText, note }: Told): Leaning {
  if (ask) return 'asked';
  if (intents.some((intent) => ASKED_FOR.includes(intent))) return 'gave';
  return pitches(myText) || notesPitch(note) ? 'asked' : 'gave';
}

/** They hear from the user only when there is something to sell or to ask. */
export function hearsOnlyPitches({ gave, asked }: Balance): boolean {
  return gave === 0 && asked >= HABIT;
}
