import 'fake-indexeddb/auto';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import { addContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { mergeContacts } from '../../src/log/merge-contacts';
import { claimNudges } from '../../src/log/nudges';
import { wakeFollowUps } from '../../src/log/wake';
import { days, freshLog, NOON, value } from '../support/log-fixtures';

async function person(log: LogDatabase, name: string): Promise<string> {
  return value(await addContact(log, { name }, NOON)).value.id;
}

async function aside(log: LogDatabase, contactId: string, changes: Partial<FollowUp> = {}): Promise<string> {
  return log.followUps.add({
    id: v4(),
    createdAt: NOON.toISOString(),
    updatedAt: NOON.toISOString(),
    device: 'test',
    contactId,
    mentionId: null,
    interactionId: null,
    due: days(30).toISOString(),
    note: '',
    status: 'open',
    nudgedAt: null,
    until: 'reply',
    ...changes,
  });
}

describe('a follow-up that was set aside', () => {
  it('is due and nudges when what it waits for happens, and for nobody else', async () => {
    const { log } = freshLog();
    const [ana, ben] = [await person(log, 'Ana'), await person(log, 'Ben')];
    const id = await aside(log, ana, { nudgedAt: days(-1).toISOString() });
    const [page, bens] = [await aside(log, ana, { until: 'page' }), await aside(log, ben)];
    const now = days(2);
    expect(value(await wakeFollowUps(log, ana, 'reply', now))).toBe(1);
    const woken = await log.followUps.get(id);
    expect(woken).toMatchObject({ due: now.toISOString(), nudgedAt: null });
    expect(woken).not.toHaveProperty('until');
    for (const other of [page, bens]) {
      expect(await log.followUps.get(other)).toMatchObject({ due: days(30).toISOString() });
    }
    expect((await claimNudges(log, days(2.05))).nudge?.followUps.map((one) => one.id)).toEqual([id]);
    expect(value(await wakeFollowUps(log, ana, 'reply', days(3)))).toBe(0);
  });

  it('sleeps on when it happened before it was set aside', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    const id = await aside(log, ana, {
      createdAt: days(-9).toISOString(),
      times: { '': `${days(-9).toISOString()} test`, until: `${NOON.toISOString()} test` },
    });
    expect(value(await wakeFollowUps(log, ana, 'reply', days(1), days(-1)))).toBe(0);
    expect(value(await wakeFollowUps(log, ana, 'reply', days(1), days(0.5)))).toBe(1);
    expect(await log.followUps.get(id)).toMatchObject({ due: days(1).toISOString() });
  });

  it('is found over all records of a person', async () => {
    const { log } = freshLog();
    const [main, other] = [await person(log, 'Ana'), await person(log, 'Ana K.')];
    const id = await aside(log, other);
    value(await mergeContacts(log, main, other, NOON));
    expect(value(await wakeFollowUps(log, main, 'reply', days(1)))).toBe(1);
    expect(await log.followUps.get(id)).not.toHaveProperty('until');
  });

  it.each([{ status: 'done' }, { status: 'cancelled' }, { deletedAt: NOON.toISOString() }] as const)(
    'stays as it is when it is over: %o',
    async (over) => {
      const { log } = freshLog();
      const ana = await person(log, 'Ana');
      const id = await aside(log, ana, over);
      const before = await log.followUps.get(id);
      expect(value(await wakeFollowUps(log, ana, 'reply', days(1)))).toBe(0);
      expect(await log.followUps.get(id)).toEqual(before);
    },
  );

  it('keeps its due date and its nudge when it came due before', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    const nudged = { due: days(1).toISOString(), nudgedAt: days(1).toISOString() };
    const id = await aside(log, ana, nudged);
    expect(value(await wakeFollowUps(log, ana, 'reply', days(2)))).toBe(1);
    expect(await log.followUps.get(id)).toMatchObject(nudged);
    expect(await log.followUps.get(id)).not.toHaveProperty('until');
  });
});
