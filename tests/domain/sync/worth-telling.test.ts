import { describe, expect, it } from 'vitest';
import { SYNC_PROBLEMS, type SyncProblem } from '../../../src/domain/sync/problem';
import { NO_SYNC_STATE, type SyncState } from '../../../src/domain/sync/state';
import { worthTelling } from '../../../src/domain/sync/worth-telling';

const NOW = new Date('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

function failing(problem: SyncProblem, hours: number): SyncState {
  const since = new Date(NOW.getTime() - hours * HOUR).toISOString();
  return { ...NO_SYNC_STATE, trouble: { problem, since, failures: 3, nextTry: since } };
}

describe('what the user is told of sync without having asked', () => {
  it('is nothing while it works', () => {
    expect(worthTelling(NO_SYNC_STATE, true, NOW)).toBeNull();
  });

  it.each(SYNC_PROBLEMS)('%s: after a day, or at once where only the user can end it', (problem) => {
    const atOnce = [
      'login',
      'rights',
      'passphrase',
      'newer',
      'permission',
      'full',
      'not-a-team',
      'not-a-member',
    ].includes(problem);
    const needsUser = { why: 'needs-user', problem };
    expect(worthTelling(failing(problem, 0.1), true, NOW)).toEqual(atOnce ? needsUser : null);
    expect(worthTelling(failing(problem, 24), true, NOW)).toEqual(atOnce ? needsUser : null);
    expect(worthTelling(failing(problem, 25), true, NOW)).toMatchObject(
      atOnce ? needsUser : { why: 'long', since: '2026-11-23T11:00:00.000Z' },
    );
  });

  it('is that the browser lets Rapport no more, also where no round has noticed', () => {
    expect(worthTelling(NO_SYNC_STATE, false, NOW)).toEqual({ why: 'needs-user', problem: 'permission' });
  });
});
