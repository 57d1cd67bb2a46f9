import type { IntentId, Mention } from './model';
import { complains } from './recovery/complains';

/** Until then the user may still be busy with the post. */
const WALKED_AFTER_MS = 10 * 60_000;

/** What tells whether the user walked past a post. */
export interface Sighted {
  seenAt?: Mention['seenAt'];
  verdict: { intents: readonly { intent: IntentId }[] };
}

/** The mention was before the user's eyes a while ago, and they went on. Asked of mentions that wait. */
export function walkedPastAt({ seenAt }: Pick<Sighted, 'seenAt'>, now: Date): boolean {
  return seenAt !== undefined && Date.parse(seenAt) < now.getTime() - WALKED_AFTER_MS;
}

/**
 * Of mentions that wait: those that the user walked past, seen last first, and the others in their order. A complaint
 * is among the others: these lead every list.
 */
export function walkedApart<T extends Sighted>(
  mentions: readonly T[],
  now: Date,
): { walked: T[]; others: T[] } {
  const isWalked = (mention: T): boolean => walkedPastAt(mention, now) && !complains(mention.verdict);
  return {
    walked: mentions.filter(isWalked).sort((a, b) => Date.parse(b.seenAt ?? '') - Date.parse(a.seenAt ?? '')),
    others: mentions.filter((mention) => !isWalked(mention)),
  };
}
