import type { IntentId } from '../model';

/** Whether a post is a complaint, whatever else it is. Spam that complains is spam. */
export function complains({ intents }: { intents: readonly { intent: IntentId }[] }): boolean {
  return intents[0]?.intent !== 'spam' && intents.some(({ intent }) => intent === 'complaint');
}

type Judged = { verdict: { intents: readonly { intent: IntentId }[] } };

/** The complaints and the others; both stay in their order. */
export function complaintsApart<T extends Judged>(mentions: readonly T[]): { complaints: T[]; others: T[] } {
  return {
    complaints: mentions.filter(({ verdict }) => complains(verdict)),
    others: mentions.filter(({ verdict }) => !complains(verdict)),
  };
}

/** Complaints that nobody answered lead every list. */
export function complaintsFirst<T extends Judged>(mentions: readonly T[]): T[] {
  const { complaints, others } = complaintsApart(mentions);
  return [...complaints, ...others];
}
