import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badgeText, badgeTitle, makeBadge } from '../../src/background/badge';
import { oneAtATime } from '../../src/background/one-at-a-time';
import { timeOf } from '../../src/domain/when/time-of';
import { openLogs } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { changeSettings } from '../../src/log/settings';
import { fakeBrowser } from '../support/fake-browser';
import { days, keep, NOON, post, request } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

beforeEach(() => fakeBrowser.reset());

describe('the toolbar', () => {
  it('counts waiting mentions and due follow-ups of the real log', async () => {
    const logs = openLogs('badge');
    for (const id of ['1', '2', '3']) await keep(logs.real, post({ id }));
    await keep(logs.practice, post({ site: 'practice' }));
    await logReply(logs.real, request(), 9, NOON);
    await makeBadge(logs.real, () => NOON)();
    expect(fakeBrowser.badge).toMatchObject({ text: '2', title: 'Rapport: 2 posts wait for you' });
    await makeBadge(logs.real, () => days(10))();
    expect(fakeBrowser.badge).toMatchObject({
      text: '3',
      title: 'Rapport: 2 posts wait for you, 1 follow-up is due',
    });
  });

  it('says quietly that there is a pause, and counts on after it', async () => {
    const logs = openLogs('badge-pause');
    for (const id of ['1', '2']) await keep(logs.real, post({ id }));
    const until = new Date(NOON.getTime() + 1_800_000);
    await changeSettings(logs.real, (now) => ({ ...now, pausedUntil: until.toISOString() }), NOON);
    await makeBadge(logs.real, () => NOON)();
    expect(fakeBrowser.badge).toMatchObject({
      text: 'II',
      title: `Rapport, paused until ${timeOf(until)}: 2 posts wait for you`,
    });
    await makeBadge(logs.real, () => until)();
    expect(fakeBrowser.badge).toMatchObject({ text: '2', title: 'Rapport: 2 posts wait for you' });
  });

  it('stays quiet and short', () => {
    expect([0, 1, 99, 100, 10_000].map(badgeText)).toEqual(['', '1', '99', '99+', '99+']);
    expect(badgeTitle({ waiting: 0, due: 0, given: 0 }, null)).toBe('Rapport');
    expect(badgeTitle({ waiting: 1, due: 2, given: 0 }, null)).toBe(
      'Rapport: 1 post waits for you, 2 follow-ups are due',
    );
    expect(badgeTitle({ waiting: 0, due: 0, given: 1 }, null)).toBe('Rapport: a colleague gave you 1 post');
    expect(badgeTitle({ waiting: 1, due: 2, given: 3 }, null)).toBe(
      'Rapport: 1 post waits for you, colleagues gave you 3 posts, 2 follow-ups are due',
    );
  });
});

describe('one at a time', () => {
  it('never runs twice at once, and a call always sees a run that began after it', async () => {
    let running = 0;
    let started = 0;
    const run = oneAtATime(async () => {
      started++;
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
    });
    const first = run();
    await Promise.resolve();
    const more = [run(), run(), run()];
    await first;
    expect(started).toBeLessThanOrEqual(2);
    await Promise.all(more);
    expect(started).toBe(2);
    await run();
    expect(started).toBe(3);
  });

  it('goes on after a failure, which its caller hears of', async () => {
    const work = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
    const run = oneAtATime(work);
    await expect(run()).rejects.toThrow('no');
    await expect(run()).resolves.toBeUndefined();
  });
});
