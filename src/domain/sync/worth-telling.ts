import type { SyncProblem } from './problem';
import type { SyncState } from './state';

/** What does not pass by itself, however long it is waited for. */
const NEEDS_USER: readonly SyncProblem[] = [
  'login',
  'rights',
  'passphrase',
  'newer',
  'permission',
  'full',
  'not-a-team',
  'not-a-member',
];

const DAY_MS = 86_400_000;

/** What the user is told of without having asked how sync stands. */
export type Telling =
  | { why: 'needs-user'; problem: SyncProblem }
  /** `since`: as ISO 8601. */
  | { why: 'long'; since: string };

/** Null: nothing is wrong that would not pass by itself. `allowed`: the browser lets Rapport reach the server. */
export function worthTelling({ trouble }: SyncState, allowed: boolean, now: Date): Telling | null {
  if (!allowed) return { why: 'needs-user', problem: 'permission' };
  if (!trouble) return null;
  if (NEEDS_USER.includes(trouble.problem)) return { why: 'needs-user', problem: trouble.problem };
  const { since } = trouble;
  return now.getTime() - Date.parse(since) > DAY_MS ? { why: 'long', since } : null;
}
