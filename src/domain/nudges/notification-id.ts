import type { NudgePlan } from './plan';

const SINGLE = 'follow-up';
const DIGEST = 'digest';

/**
 * The name a nudge goes by in the browser. It is made from the claim, so no two nudges share it, and one that is
 * shown already is recognised.
 */
export function notificationId({ ids, as }: NonNullable<NudgePlan['show']>, claimedAt: string): string {
  return `${as === 'single' ? SINGLE : DIGEST} ${ids[0]} ${claimedAt}`;
}

/** The follow-up that a nudge is about; null: it is a digest, or none of ours. */
export function followUpOf(id: string): string | null {
  const [as, followUpId] = id.split(' ');
  return as === SINGLE && followUpId ? followUpId : null;
}
