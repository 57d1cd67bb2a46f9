import type { FollowUp } from './model';

/**
 * When a follow-up's status was written last: of one that is done, when it was done. A record that was never changed
 * since tells by its date as a whole.
 */
export function doneAt({ times, updatedAt }: Pick<FollowUp, 'times' | 'updatedAt'>): string {
  const stamp = times?.status?.split(' ', 1)[0];
  return stamp ? stamp : updatedAt;
}
