import 'fake-indexeddb/auto';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import { type HandEntry, logByHand } from '../../src/log/by-hand';
import { addContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { mergeContacts } from '../../src/log/merge-contacts';
import { claimNudges } from '../../src/log/nudges';
import { takeBack } from '../../src/log/take-back';
import { wakeFollowUps } from '../../src/log/wake';
import { sayWoken } from '../../src/ui/say-woken';
import { days, freshLog, keep, NOON, request, value } from '../support/log-fixtures';

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

describe('an exchange that is logged by hand', () => {
  const talk = (log: LogDatabase, contactId: string, changes: Partial<HandEntry> = {}, now = days(2)) =>
    logByHand(
      log,
      { contactId, channel: 'phone', at: now, note: 'Spoke', followUp: null, nudgeHour: 9, ...changes },
      now,
    );

  it.each(['phone', 'visit', 'message', 'email'] as const)(
    'by %s makes due what waits for a word of theirs, without a nudge; undo sets it aside again',
    async (channel) => {
      const { log } = freshLog();
      const [ana, ben] = [await person(log, 'Ana'), await person(log, 'Ben')];
      const id = await aside(log, ana, { note: 'Send the offer', timed: true });
      const others = [await aside(log, ana, { until: 'page' }), await aside(log, ben)];
      const before = await log.followUps.bulkGet([id, ...others]);
      const { images } = value(await talk(log, ana, { channel }));
      const [woken, ...rest] = await log.followUps.bulkGet([id, ...others]);
      expect(woken).toMatchObject({ due: days(2).toISOString(), nudgedAt: days(2).toISOString() });
      expect(woken).not.toHaveProperty('until');
      expect(woken).not.toHaveProperty('timed');
      expect(rest).toEqual(before.slice(1));
      expect((await claimNudges(log, days(2.05))).nudge).toBeNull();
      expect(sayWoken(images)).toBe(' Due now: Send the offer.');
      expect(value(await takeBack(log, images, days(3))).value).toBe(0);
      expect(await log.followUps.get(id)).toMatchObject({
        due: days(30).toISOString(),
        nudgedAt: null,
        until: 'reply',
        timed: true,
      });
    },
  );

  it('wakes nothing as a note to oneself, nor from before it was set aside', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    const id = await aside(log, ana, { createdAt: days(1).toISOString() });
    const { images } = value(await talk(log, ana, { channel: 'note' }));
    value(await talk(log, ana, { at: days(-1) }));
    expect(await log.followUps.get(id)).toHaveProperty('until', 'reply');
    expect(sayWoken(images)).toBe('');
  });

  it('counts on its day at whatever hour it was, where it is written down later', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    const [noon, three, four] = [12, 15, 16].map((hour) => new Date(2026, 10, 25, hour)) as [
      Date,
      Date,
      Date,
    ];
    const id = await aside(log, ana, { createdAt: three.toISOString() });
    value(await talk(log, ana, { at: noon }, four));
    expect(await log.followUps.get(id)).toMatchObject({ due: four.toISOString() });
  });

  it('says how many it woke where there are several, or one without words', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    await aside(log, ana);
    expect(sayWoken(value(await talk(log, ana)).images)).toBe(' Due now: 1 follow-up you had set aside.');
    for (const note of ['One', 'Two']) await aside(log, ana, { note });
    expect(sayWoken(value(await talk(log, ana)).images)).toBe(' Due now: 2 follow-ups you had set aside.');
  });

  it('keeps a nudge that is still to come for what came due meanwhile', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    const id = await aside(log, ana, { due: days(1).toISOString() });
    value(await talk(log, ana));
    expect(await log.followUps.get(id)).toMatchObject({ due: days(1).toISOString(), nudgedAt: null });
  });
});

describe('a reply to a post of theirs', () => {
  it('wakes nothing by itself: the post has, and what was set aside since waits for the next one', async () => {
    const { log } = freshLog();
    await keep(log);
    const { contactId } = value(await logReply(log, request({ followUp: null }), 9, NOON));
    const id = await aside(log, contactId, { createdAt: days(1).toISOString() });
    value(await logReply(log, request({ idempotencyKey: 'again', followUp: null }), 9, days(2)));
    expect(await log.followUps.get(id)).toMatchObject({ due: days(30).toISOString(), until: 'reply' });
  });
});
