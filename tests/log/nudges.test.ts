import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FollowUp, NudgeSettings } from '../../src/domain/model';
import type { LogDatabase } from '../../src/log/database';
import { countDue, upcomingFollowUps } from '../../src/log/follow-ups';
import { logReply } from '../../src/log/log-reply';
import { claimNudges, giveBackNudge, nextDue, nudgeShown, pendingNudges } from '../../src/log/nudges';
import { changeSettings } from '../../src/log/settings';
import { takeBack } from '../../src/log/take-back';
import { todayLines } from '../../src/log/today';
import { finish, move } from '../support/follow-ups';
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

/** What is claimed at a moment. */
async function claimed(log: LogDatabase, now: Date): Promise<FollowUp[]> {
  return (await claimNudges(log, now)).nudge?.followUps ?? [];
}

async function nudges(log: LogDatabase, changes: Partial<NudgeSettings>): Promise<void> {
  value(await changeSettings(log, (now) => ({ ...now, nudges: { ...now.nudges, ...changes } }), NOON));
}

/** Any hour of any day. */
const ANYTIME: Partial<NudgeSettings> = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 0, mostADay: 50 };

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
    const { nudge } = await claimNudges(log, NOON);
    expect(nudge?.followUps.map(({ id }) => id)).toEqual([due, justNow]);
    expect(nudge?.followUps.every(({ nudgedAt }) => nudgedAt === NOON.toISOString())).toBe(true);
    expect(await claimNudges(log, days(1 / 24))).toMatchObject({ nudge: null });
  });

  it('waits for the hours of the user, and says until when', async () => {
    const { log } = freshLog();
    await nudges(log, { days: [1], from: 9, until: 17 });
    const id = await add(log, days(-1));
    const monday = new Date(2026, 10, 23, 9);
    expect(await claimNudges(log, NOON)).toEqual({ nudge: null, again: monday });
    expect(await log.followUps.get(id)).toMatchObject({ nudgedAt: null });
    expect((await claimed(log, monday)).map((one) => one.id)).toEqual([id]);
  });

  it('counts the nudges of a day, and tells the rest of it with the last one', async () => {
    const { log } = freshLog();
    await nudges(log, { mostADay: 2 });
    await add(log, NOON);
    expect(await claimed(log, NOON)).toHaveLength(1);
    const [second, later] = [await add(log, days(0.05)), await add(log, days(0.2))];
    const tomorrow = await add(log, days(0.9));
    expect((await claimed(log, days(0.1))).map((one) => one.id)).toEqual([second, later]);
    await add(log, days(0.1));
    const monday = new Date(2026, 10, 23, 8);
    expect(await claimNudges(log, days(0.15))).toEqual({ nudge: null, again: monday });
    // A clock that was set back has nudges on that day, comes right, and finds this one spent as it was.
    await add(log, days(-9));
    expect(await claimed(log, days(-3))).toHaveLength(1);
    await add(log, days(-9));
    expect(await claimed(log, days(0.2))).toEqual([]);
    expect(await log.followUps.get(tomorrow)).toMatchObject({ nudgedAt: null });
    expect(await claimed(log, monday)).toHaveLength(3);
  });

  it('claims without a word what brings no notification', async () => {
    const { log } = freshLog();
    await nudges(log, { off: ['birthday'] });
    const id = await add(log, days(-1), { kind: 'birthday' });
    expect(await claimNudges(log, NOON)).toEqual({ nudge: null, again: null });
    expect(await log.followUps.get(id)).toMatchObject({ nudgedAt: NOON.toISOString() });
    await nudges(log, { off: [] });
    expect(await claimed(log, days(2))).toEqual([]);
  });

  it('gives a claim back that nobody saw shown, and only what still matters of it', async () => {
    const { log, twin } = freshLog();
    await nudges(log, { ...ANYTIME, mostADay: 2 });
    const [lost, done, snoozed] = [
      await add(log, days(-3)),
      await add(log, days(-2)),
      await add(log, days(-1)),
    ];
    const shown = (await claimNudges(log, NOON)).nudge?.id ?? '';
    expect(await pendingNudges(log)).toEqual([shown]);
    await finish(log, done, NOON);
    await move(log, snoozed, days(3), NOON);
    const next = twin();
    await giveBackNudge(next, shown, days(1));
    expect(await pendingNudges(next)).toEqual([]);
    const again = (await claimNudges(next, days(1))).nudge;
    expect(again?.followUps.map(({ id }) => id)).toEqual([lost]);
    expect(again?.id).not.toBe(shown);
    await nudgeShown(next, again?.id ?? '');
    expect(await pendingNudges(next)).toEqual([]);
  });

  it('does not count a claim that was given back', async () => {
    const { log } = freshLog();
    await nudges(log, { mostADay: 1 });
    await add(log, NOON);
    await giveBackNudge(log, (await claimNudges(log, NOON)).nudge?.id ?? '', NOON);
    expect(await claimed(log, NOON)).toHaveLength(1);
    await add(log, NOON);
    expect(await claimed(log, NOON)).toEqual([]);
  });

  it('gives back what an earlier version claimed, which did not note what it called it', async () => {
    const { log } = freshLog();
    const claimedAt = days(-0.1).toISOString();
    const id = await add(log, days(-1), { nudgedAt: claimedAt });
    await log.pendingNudges.put({ followUpId: id, claimedAt });
    for (const pending of await pendingNudges(log)) await giveBackNudge(log, pending, NOON);
    expect((await claimed(log, NOON)).map((one) => one.id)).toEqual([id]);
  });

  it('tells when it may nudge next, and when the toolbar has more to count', async () => {
    const { log } = freshLog();
    expect(await claimNudges(log, NOON)).toEqual({ nudge: null, again: null });
    expect(await nextDue(log, NOON)).toBeNull();
    await add(log, days(60), { kind: 'birthday' });
    await add(log, days(74));
    await nudges(log, { off: ['birthday'] });
    expect((await claimNudges(log, NOON)).again).toEqual(days(74));
    expect(await nextDue(log, NOON)).toEqual(days(60));
    await add(log, days(1), { nudgedAt: NOON.toISOString() });
    await add(log, days(3));
    expect((await claimNudges(log, NOON)).again).toEqual(days(3));
    expect(await nextDue(log, NOON)).toEqual(days(1));
    await add(log, days(-2));
    await claimNudges(log, NOON);
    expect((await claimNudges(log, NOON)).again).toEqual(days(3));
  });

  it('neither loses nor doubles when the clock is set back a year and comes right again', async () => {
    const { log } = freshLog();
    await nudges(log, ANYTIME);
    const before = await add(log, days(-1));
    const after = await add(log, days(1));
    expect(await claimed(log, NOON)).toHaveLength(1);
    expect(await claimNudges(log, days(-365))).toEqual({ nudge: null, again: days(1) });
    expect((await upcomingFollowUps(log, days(-365), 9)).map((line) => line.followUp.id)).toEqual([
      before,
      after,
    ]);
    expect((await claimed(log, days(2))).map(({ id }) => id)).toEqual([after]);
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
      await nudges(log, ANYTIME);
      const workers = [log, twin(), twin()];
      let now = NOON;
      /** Follow-up id and due date → how often it was claimed. */
      const claims = new Map<string, number>();
      const claim = async (count: number) => {
        const lists = await Promise.all(workers.slice(0, count).map((worker) => claimed(worker, now)));
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
            if ((await move(log, id, due, now)).value > 0) choose(id, due);
          }
        }
        if (one.do === 'done' && id) await finish(log, id, now);
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
    expect((await todayLines(log, NOON, 50)).lines).toHaveLength(50);
    expect(await claimed(log, NOON)).toHaveLength(3_000);
    expect(await claimed(log, NOON)).toEqual([]);
  }, 30_000);
});

describe('follow-ups', () => {
  it('shows whom a due one is about and where to go', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    expect((await todayLines(log, NOON, 9)).lines).toEqual([]);
    const [line] = (await todayLines(log, days(10), 9)).lines;
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
    expect((await todayLines(log, NOON, 9)).lines.map((line) => line.followUp.id)).toEqual([a, b, c]);
    expect((await upcomingFollowUps(log, NOON, 9)).map((line) => line.followUp.id)).toEqual([later]);
    expect(await countDue(log, NOON)).toBe(3);
  });

  it('undoes done and snooze without a second nudge', async () => {
    const { log } = freshLog();
    const id = await add(log, days(-1));
    await claimNudges(log, NOON);
    const done = await finish(log, id, NOON);
    value(await takeBack(log, done.images, NOON));
    expect(await claimed(log, NOON)).toEqual([]);
    const moved = await move(log, id, days(7), NOON);
    value(await takeBack(log, moved.images, NOON));
    expect(await log.followUps.get(id)).toMatchObject({ status: 'open', due: days(-1).toISOString() });
    expect(await claimed(log, NOON)).toEqual([]);
  });

  it('nudges again after a snooze, but not for a time that is past already', async () => {
    const { log } = freshLog();
    await nudges(log, ANYTIME);
    const id = await add(log, days(-1));
    await claimNudges(log, NOON);
    await move(log, id, days(1), NOON);
    expect(await claimed(log, days(1))).toHaveLength(1);
    await move(log, id, NOON, days(1));
    expect(await claimed(log, days(1))).toEqual([]);
    expect(await countDue(log, days(1))).toBe(1);
  });

  it('gives up waiting for them when another time is chosen, and waits again when that is undone', async () => {
    const { log } = freshLog();
    const id = await add(log, days(30), { until: 'reply' });
    const before = await move(log, id, days(2), NOON);
    expect(await log.followUps.get(id)).not.toHaveProperty('until');
    value(await takeBack(log, before.images, NOON));
    expect(await log.followUps.get(id)).toMatchObject({ until: 'reply', due: days(30).toISOString() });
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
