import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import { planFollowUp } from '../../src/log/by-hand';
import type { LogDatabase } from '../../src/log/database';
import { finishFollowUps, moveFollowUps } from '../../src/log/follow-up-acts';
import { takeBack } from '../../src/log/take-back';
import { finish } from '../support/follow-ups';
import { contactOn } from '../support/full-contact';
import { freshLog, NOON, value } from '../support/log-fixtures';

const LATER = new Date(NOON.getTime() + 86_400_000);
const at = (minute: number) => new Date(NOON.getTime() + minute * 60_000);

async function threeSteps(): Promise<{ log: LogDatabase; ids: string[] }> {
  const { log } = freshLog();
  const { id } = await contactOn(log, 'Ana', 'ana');
  const ids: string[] = [];
  for (const note of ['one', 'two', 'three']) {
    const step = { contactId: id, day: '2026-12-01', note };
    ids.push(value(await planFollowUp(log, step, 9, NOON)).value.id);
  }
  return { log, ids };
}

const stand = async (log: LogDatabase, ids: string[]) => (await log.followUps.bulkGet(ids)) as FollowUp[];

describe('many follow-ups', () => {
  it('are done in one go, and one undo brings them all back', async () => {
    const { log, ids } = await threeSteps();
    const before = await stand(log, ids);
    const done = value(await finishFollowUps(log, ids.slice(0, 2), at(1)));
    expect(done.value).toBe(2);
    expect((await stand(log, ids)).map(({ status }) => status)).toEqual(['done', 'done', 'open']);
    expect(value(await takeBack(log, done.images, at(2))).value).toBe(0);
    expect((await stand(log, ids)).map(({ status, due }) => [status, due])).toEqual(
      before.map(({ status, due }) => [status, due]),
    );
  });

  it('are moved to a time with a new nudge, and what they waited for no longer counts', async () => {
    const { log, ids } = await threeSteps();
    value(await moveFollowUps(log, ids, { due: LATER, until: 'reply' }, at(1)));
    for (const one of await stand(log, ids)) {
      expect(one).toMatchObject({ due: LATER.toISOString(), until: 'reply', nudgedAt: null, status: 'open' });
    }
    value(await moveFollowUps(log, ids, { due: LATER }, at(2)));
    for (const one of await stand(log, ids)) expect(one.until).toBeUndefined();
    value(await moveFollowUps(log, ids, { due: LATER, timed: true }, at(2)));
    for (const one of await stand(log, ids)) expect(one.timed).toBe(true);
    // The user has just chosen a time that is over: they are looking at it.
    value(await moveFollowUps(log, ids, { due: NOON }, at(3)));
    for (const one of await stand(log, ids)) {
      expect(one.nudgedAt).toBe(at(3).toISOString());
      expect(one).not.toHaveProperty('timed');
    }
  });

  it('pass over what is done, deleted or never was', async () => {
    const { log, ids } = await threeSteps();
    const [one = '', two = ''] = ids;
    await finish(log, one, at(1));
    await log.followUps.update(two, { deletedAt: at(1).toISOString() });
    const moved = value(await moveFollowUps(log, [...ids, 'nobody'], { due: LATER }, at(2)));
    expect([moved.value, moved.images.length]).toEqual([1, 1]);
    const [done] = await stand(log, [one]);
    expect(done).toMatchObject({ status: 'done', due: expect.stringContaining('2026-12-01') });
  });
});
