import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import type { LogDatabase } from '../../src/log/database';
import {
  completeFollowUp,
  countDue,
  dueFollowUps,
  restoreFollowUp,
  snoozeFollowUp,
  upcomingFollowUps,
} from '../../src/log/follow-ups';
import { logReply } from '../../src/log/log-reply';
import { claimNudges, nextDue, nudgesShown, unshownNudges } from '../../src/log/nudges';
import { days, freshLog, keep, NOON, post, request, value } from '../support/log-fixtures';

function followUp(due: Date, changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: v4(),
    createdAt: NOON.toISOString(),
    updatedAt: NOON.toISOString(),
    device: 'test',
    contactId: v4(),
    mentionId: null,
    interactionId: null,
    due: due.toISOString(),
    note: '',
    status: 'open',
    nudgedAt: null,
    ...changes,
  };
}

async function add(log: LogDatabase, due: Date, changes: Partial<FollowUp> = {}): Promise<string> {
  return log.followUps.add(followUp(due, changes));
}

describe('claiming nudges', () => {
  it('claims what is due, open and unclaimed, once', async () => {
    const { log } = freshLog();
    const due = await add(log, days(-1));
    const justNow = await add(log, NOON);
    await add(log, days(1));
    await add(log, days(-1), { status: 'done' });
    await add(log, days(-1), { status: 'cancelled' });
    await add(log, days(-1), { deletedAt: NOON.toISOString() });
    await add(log, days(-1), { nudgedAt: days(-1).toISOString() });
    const claimed = await claimNudges(log, NOON);
    expect(claimed.map(({ id }) => id)).toEqual([due, justNow]);
    expect(claimed.every(({ nudgedAt }) => nudgedAt === NOON.toISOString())).toBe(true);
    expect(await claimNudges(log, days(0.5))).toEqual([]);
  });

  it('leaves a claim that nobody saw shown to the next worker, and only that', async () => {
    const { log, twin } = freshLog();
    const [shown, lost, done, snoozed] = [
      await add(log, days(-4)),
      await add(log, days(-3)),
      await add(log, days(-2)),
      await add(log, days(-1)),
    ];
    await claimNudges(log, NOON);
    await nudgesShown(log, [shown]);
    await completeFollowUp(log, done, NOON);
    await snoozeFollowUp(log, snoozed, days(3), NOON);
    const next = twin();
    expect((await unshownNudges(next)).map(({ id }) => id)).toEqual([lost]);
    await nudgesShown(next, [lost]);
    expect(await unshownNudges(next)).toEqual([]);
  });

  it('tells when the next one is due', async () => {
    const { log } = freshLog();
    expect(await nextDue(log, NOON)).toBeNull();
    await add(log, days(1), { nudgedAt: NOON.toISOString() });
    await add(log, days(3));
    await add(log, days(2));
    expect(await nextDue(log, NOON)).toEqual(days(2));
    await add(log, days(-2));
    expect(await nextDue(log, NOON)).toEqual(NOON);
    await claimNudges(log, NOON);
    expect(await nextDue(log, NOON)).toEqual(days(2));
  });

  it('neither loses nor doubles when the clock is set back a year and comes right again', async () => {
    const { log } = freshLog();
    const before = await add(log, days(-1));
    const after = await add(log, days(1));
    expect(await claimNudges(log, NOON)).toHaveLength(1);
    expect(await claimNudges(log, days(-365))).toEqual([]);
    expect(await nextDue(log, days(-365))).toEqual(days(1));
    expect((await upcomingFollowUps(log, days(-365), 9)).map((line) => line.followUp.id)).toEqual([
      before,
      after,
    ]);
    expect((await claimNudges(log, days(2))).map(({ id }) => id)).toEqual([after]);
  });

  it('claims each due date exactly once, whoever asks at once, whatever dies and however the clock jumps', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), inDays: fc.integer({ min: -3, max: 400 }) }),
      fc.record({ do: fc.constant('claim' as const), workers: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        do: fc.constant('snooze' as const),
        which: fc.nat(),
        inDays: fc.integer({ min: 1, max: 400 }),
      }),
      fc.record({ do: fc.constant('done' as const), which: fc.nat() }),
      fc.record({ do: fc.constant('clock' as const), byDays: fc.integer({ min: -400, max: 400 }) }),
    );
    const run = async (steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
      const { log, twin } = freshLog();
      const workers = [log, twin(), twin()];
      let now = NOON;
      /** Follow-up id and due date → how often it was claimed. */
      const claims = new Map<string, number>();
      const claim = async (count: number) => {
        const lists = await Promise.all(workers.slice(0, count).map((worker) => claimNudges(worker, now)));
        for (const { id, due } of lists.flat())
          claims.set(`${id} ${due}`, (claims.get(`${id} ${due}`) ?? 0) + 1);
      };
      const chosen = new Set<string>();
      const ids: string[] = [];
      const choose = (id: string, due: Date) => chosen.add(`${id} ${due.toISOString()}`);
      for (const one of steps) {
        const id = 'which' in one ? ids[one.which % Math.max(1, ids.length)] : undefined;
        if (one.do === 'add') {
          const due = days(one.inDays, now);
          const added = await add(log, due);
          ids.push(added);
          choose(added, due);
        }
        if (one.do === 'claim') await claim(one.workers);
        if (one.do === 'snooze' && id) {
          const due = days(one.inDays, now);
          // The same date chosen again is a new promise, which this count could not tell apart.
          if (!chosen.has(`${id} ${due.toISOString()}`)) {
            await snoozeFollowUp(log, id, due, now);
            choose(id, due);
          }
        }
        if (one.do === 'done' && id) await completeFollowUp(log, id, now);
        if (one.do === 'clock') now = days(one.byDays, now);
      }
      now = days(5000);
      await claim(3);
      for (const count of claims.values()) expect(count).toBe(1);
      for (const open of await log.followUps.where('status').equals('open').toArray()) {
        expect(claims.get(`${open.id} ${open.due}`)).toBe(1);
      }
      for (const worker of workers) worker.close();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), run), { numRuns: 40 });
  }, 60_000);

  it('copes with thousands of overdue follow-ups at once', async () => {
    const { log } = freshLog();
    await log.followUps.bulkAdd(Array.from({ length: 3_000 }, (_, n) => followUp(days(-n / 100))));
    expect(await countDue(log, NOON)).toBe(3_000);
    expect(await dueFollowUps(log, NOON, 50)).toHaveLength(50);
    expect(await claimNudges(log, NOON)).toHaveLength(3_000);
    expect(await claimNudges(log, NOON)).toEqual([]);
  }, 30_000);
});

describe('follow-ups', () => {
  it('shows whom a due one is about and where to go', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    expect(await dueFollowUps(log, NOON, 9)).toEqual([]);
    const [line] = await dueFollowUps(log, days(10), 9);
    expect(line).toMatchObject({
      contact: { name: 'Ana Silva' },
      permalink: 'https://x.com/anasilva/status/1',
      mentionKey: 'x:1',
    });
  });

  it('orders by due date and counts', async () => {
    const { log } = freshLog();
    const [b, c, a] = [await add(log, days(-2)), await add(log, days(-1)), await add(log, days(-3))];
    const later = await add(log, days(1));
    expect((await dueFollowUps(log, NOON, 9)).map((line) => line.followUp.id)).toEqual([a, b, c]);
    expect((await upcomingFollowUps(log, NOON, 9)).map((line) => line.followUp.id)).toEqual([later]);
    expect(await countDue(log, NOON)).toBe(3);
  });

  it('undoes done and snooze without a second nudge', async () => {
    const { log } = freshLog();
    const id = await add(log, days(-1));
    await claimNudges(log, NOON);
    const before = value(await completeFollowUp(log, id, NOON));
    value(await restoreFollowUp(log, before, NOON));
    expect(await claimNudges(log, NOON)).toEqual([]);
    value(await snoozeFollowUp(log, id, days(7), NOON));
    value(await restoreFollowUp(log, before, NOON));
    expect(await log.followUps.get(id)).toMatchObject({ status: 'open', due: before.due });
    expect(await claimNudges(log, NOON)).toEqual([]);
  });

  it('nudges again after a snooze, but not for a time that is past already', async () => {
    const { log } = freshLog();
    const id = await add(log, days(-1));
    await claimNudges(log, NOON);
    value(await snoozeFollowUp(log, id, days(1), NOON));
    expect(await claimNudges(log, days(1))).toHaveLength(1);
    value(await snoozeFollowUp(log, id, NOON, days(1)));
    expect(await claimNudges(log, days(1))).toEqual([]);
    expect(await countDue(log, days(1))).toBe(1);
  });

  it('says so when one is gone', async () => {
    const { log } = freshLog();
    expect(await completeFollowUp(log, v4(), NOON)).toMatchObject({ ok: false, failure: { why: 'missing' } });
  });

  it('keeps the practice log out of the real one', async () => {
    const { openLogs } = await import('../../src/log/database');
    const logs = openLogs('both');
    await keep(logs.for('practice'), post({ site: 'practice' }));
    value(await logReply(logs.practice, request({ key: 'practice:1' }), 9, NOON));
    expect(logs.for('x')).toBe(logs.real);
    expect(logs.for('facebook')).toBe(logs.real);
    for (const table of ['mentions', 'contacts', 'interactions', 'followUps']) {
      expect(await logs.real.table(table).count()).toBe(0);
      expect(await logs.practice.table(table).count()).toBe(1);
    }
  });
});
