import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { v4, v7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import {
  type Contact,
  DEFAULT_SETTINGS,
  EMPTY_CONTACT,
  type FollowUp,
  type Interaction,
  type Purchase,
} from '../../src/domain/model';
import { contactRow } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { trimChanges } from '../../src/log/read-changes';
import { writeSettings } from '../../src/log/settings';
import {
  currentSummaries,
  freshenSummaries,
  readSummaries,
  rebuildSummaries,
  summariesSince,
} from '../../src/log/summaries';
import { BARE_EXCHANGE, BARE_STEP } from '../support/bare';
import { days, freshLog, NOON } from '../support/log-fixtures';

const stamp = (at = NOON) => ({
  id: v7({ msecs: at.getTime() }),
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  device: 'test',
});

function contact(name: string, changes: Partial<Contact> = {}): Contact {
  return { ...stamp(), name, ...EMPTY_CONTACT, ...changes };
}

function exchange(contactId: string, at: Date, changes: Partial<Interaction> = {}): Interaction {
  return {
    ...stamp(at),
    contactId,
    ...BARE_EXCHANGE,
    at: at.toISOString(),
    ...changes,
  };
}

function followUp(contactId: string, due: Date, changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...stamp(),
    contactId,
    ...BARE_STEP,
    due: due.toISOString(),
    note: 'Call back',
    ...changes,
  };
}

function purchase(contactId: string, day: string, changes: Partial<Purchase> = {}): Purchase {
  return {
    ...stamp(),
    contactId,
    day,
    what: 'Oak floor',
    amount: 100.1,
    currency: 'EUR',
    nextWhat: '',
    nextDay: null,
    ...changes,
  };
}

async function add(log: LogDatabase, ...contacts: Contact[]): Promise<void> {
  await log.contacts.bulkPut(contacts.map(contactRow));
}

async function lines(log: LogDatabase) {
  const { rows } = await readSummaries(log);
  return rows.map(({ made: _, ...row }) => row);
}

async function lineOf(log: LogDatabase, id: string) {
  await freshenSummaries(log);
  return (await lines(log)).find((row) => row.id === id);
}

describe('a line of the contact list', () => {
  it('says what passed, what is planned, what was bought and who sent whom', async () => {
    const { log } = freshLog();
    const ana = contact('Ana Silva', {
      company: 'Silva & Filhos',
      identities: [
        { site: 'facebook', key: 'facebook:ana.s', name: 'Ana', handle: null, url: null },
        { site: 'x', key: 'x:anasilva', name: 'Ana', handle: 'anasilva', url: null },
      ],
      dates: [
        { what: 'Birthday', day: '1990-05-12' },
        { what: 'Name day', day: '--07-26' },
      ],
    });
    const ben = contact('Ben', { ...stamp(days(-3)), referredBy: ana.id });
    await add(log, ana, ben);
    await log.interactions.bulkAdd([
      exchange(ana.id, days(-30), { channel: 'site', site: 'x', intents: ['complaint'] }),
      exchange(ana.id, days(-20), {
        channel: 'visit',
        intents: ['complaint'],
        settledAt: NOON.toISOString(),
      }),
      exchange(ana.id, days(-1), { channel: 'note', note: 'Likes walnut' }),
    ]);
    await log.followUps.bulkAdd([
      followUp(ana.id, days(9)),
      followUp(ana.id, days(2), { note: 'Sample', timed: true }),
      followUp(ana.id, days(1), { status: 'done' }),
    ]);
    await log.purchases.bulkAdd([
      purchase(ana.id, '2026-10-01'),
      purchase(ana.id, '2026-10-02', { amount: 0.2 }),
      purchase(ana.id, '2026-10-03', { amount: null }),
      purchase(ana.id, '2026-10-04', { amount: 5, currency: 'USD' }),
    ]);
    expect(await lineOf(log, ana.id)).toEqual({
      id: ana.id,
      merged: [],
      name: 'Ana Silva',
      initials: 'AS',
      company: 'Silva & Filhos',
      handle: '@anasilva',
      sites: ['facebook', 'x'],
      area: '',
      stage: null,
      tags: [],
      vip: false,
      addedAt: NOON.toISOString(),
      lastAt: days(-20).toISOString(),
      lastChannel: 'visit',
      exchanges: 2,
      touchedAt: days(-20).toISOString(),
      gave: 0,
      asked: 0,
      cadenceDays: null,
      cadenceSeason: null,
      nextTouch: '',
      nextDue: days(2).toISOString(),
      nextTimed: true,
      nextNote: 'Sample',
      openFollowUps: 2,
      complaintAt: days(-30).toISOString(),
      complaintWaits: false,
      deservesThanksAt: days(-3).toISOString(),
      thankedAt: '',
      purchases: 4,
      spent: { EUR: 100.3, USD: 5 },
      sent: 1,
      referredBy: null,
      days: [
        { what: 'Birthday', on: '05-12' },
        { what: 'Name day', on: '07-26' },
      ],
    });
    expect((await lineOf(log, ben.id))?.referredBy).toBe(ana.id);
  });

  it('stands for all records of a person, and for each again after a merge is undone', async () => {
    const { log } = freshLog();
    const [ana, twin] = [contact('Ana'), contact('Ana S.', { ...stamp(days(-9)), tags: ['oak'] })];
    const [ben, cem] = [contact('Ben', { referredBy: twin.id }), contact('Cem', { referredBy: ana.id })];
    await add(log, ana, twin, ben, cem);
    await log.interactions.bulkAdd([exchange(ana.id, days(-2)), exchange(twin.id, days(-1))]);
    await freshenSummaries(log);
    expect(await lines(log)).toHaveLength(4);

    await add(log, { ...twin, mergedInto: ana.id });
    expect(await lineOf(log, ana.id)).toMatchObject({
      merged: [twin.id],
      tags: ['oak'],
      exchanges: 2,
      sent: 2,
      addedAt: days(-9).toISOString(),
    });
    expect(await lineOf(log, ben.id)).toMatchObject({ referredBy: ana.id });
    expect(await lineOf(log, twin.id)).toBeUndefined();

    await add(log, { ...twin, mergedInto: null });
    expect(await lineOf(log, ana.id)).toMatchObject({ merged: [], tags: [], exchanges: 1, sent: 1 });
    expect(await lineOf(log, twin.id)).toMatchObject({ exchanges: 1, sent: 1 });
    expect(await lineOf(log, ben.id)).toMatchObject({ referredBy: twin.id });
  });

  it('goes with a deleted contact, and what the deleted one stood for shows again', async () => {
    const { log } = freshLog();
    const ana = contact('Ana');
    const twin = contact('Ana S.', { mergedInto: ana.id });
    const ben = contact('Ben', { referredBy: ana.id });
    await add(log, ana, twin, ben);
    await freshenSummaries(log);
    await add(log, { ...ana, deletedAt: NOON.toISOString() });
    await freshenSummaries(log);
    expect((await lines(log)).map(({ name }) => name).sort()).toEqual(['Ana S.', 'Ben']);
    expect(await lineOf(log, ben.id)).toMatchObject({ referredBy: null });
  });

  it('knows whose what was erased was', async () => {
    const { log } = freshLog();
    const ana = contact('Ana');
    const ben = contact('Ben', { referredBy: ana.id });
    await add(log, ana, ben);
    const call = exchange(ana.id, days(-1));
    await log.interactions.add(call);
    expect(await lineOf(log, ana.id)).toMatchObject({ exchanges: 1, sent: 1 });
    await log.interactions.delete(call.id);
    await log.transaction('rw', log.contacts, log.summaries, async () => {
      await log.contacts.delete(ben.id);
      await log.summaries.delete(ben.id);
    });
    expect(await lineOf(log, ana.id)).toMatchObject({ exchanges: 0, sent: 0 });
    expect((await log.summaries.get(ana.id))?.lastAt).toBe('');
  });

  it.each([
    ['Thank you so much, Ana!', true],
    ['Muchísimas gracias por pasar', true],
    ['Agradeço a visita', true],
    ['Je vous remercie de tout cœur', true],
    ['Herzlichen Dank für die Empfehlung', true],
    ['No thanks, I will come by', false],
    ['Merciless prices', false],
    ['Come and see us', false],
  ])('“%s” thanks somebody: %s', async (myText, thanks) => {
    const { log } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    await log.interactions.add(exchange(ana.id, NOON, { myText, state: 'sent' }));
    expect((await lineOf(log, ana.id))?.thankedAt).toBe(thanks ? NOON.toISOString() : '');
  });

  it.each([
    ['Thanked her with flowers', true],
    ['sent a thank-you card', true],
    ['Habe mich bedankt', true],
    ['Le agradecí la recomendación', true],
    ['She thanked me for the quick delivery', false],
    ['Hat sich bei uns bedankt', false],
    ['Must thank her on Friday', false],
  ])('a note “%s” says that the user thanked: %s', async (note, thanks) => {
    const { log } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    await log.interactions.add(exchange(ana.id, NOON, { note, channel: 'note' }));
    expect((await lineOf(log, ana.id))?.thankedAt).toBe(thanks ? NOON.toISOString() : '');
  });
});

describe('when to be in touch', () => {
  const WEEKLY = { ...DEFAULT_SETTINGS, tagCadences: { vip: 7 } };

  it('is counted from the last exchange, or from a follow-up that stood for one', async () => {
    const { log } = freshLog();
    const ana = contact('Ana', { cadenceDays: 10 });
    await add(log, ana);
    expect(await lineOf(log, ana.id)).toMatchObject({ nextTouch: '2026-12-01' });
    await log.interactions.bulkAdd([
      exchange(ana.id, days(-4)),
      exchange(ana.id, days(-1), { channel: 'note' }),
    ]);
    expect(await lineOf(log, ana.id)).toMatchObject({ nextTouch: '2026-11-27' });
    await log.followUps.bulkAdd([
      followUp(ana.id, days(-2), { kind: 'step', status: 'done', updatedAt: days(-1).toISOString() }),
      followUp(ana.id, days(-2), { kind: 'birthday', status: 'done', updatedAt: days(-2).toISOString() }),
      followUp(ana.id, days(-2), {
        kind: 'birthday',
        status: 'cancelled',
        updatedAt: days(-1).toISOString(),
      }),
    ]);
    expect(await lineOf(log, ana.id)).toMatchObject({ nextTouch: '2026-11-29' });
    await log.followUps.add(followUp(ana.id, days(0), { kind: 'cadence', deletedAt: NOON.toISOString() }));
    expect(await lineOf(log, ana.id)).toMatchObject({ nextTouch: '2026-12-01' });
  });

  it('follows the tags’ rhythms for everybody as soon as these are set', async () => {
    const { log } = freshLog();
    const [ana, ben, cem] = [
      contact('Ana', { tags: ['VIP'] }),
      contact('Ben', { tags: ['vip'], cadenceDays: 30 }),
      contact('Cem'),
    ];
    await add(log, ana, ben, cem);
    await freshenSummaries(log);
    await writeSettings(log, WEEKLY, NOON);
    await freshenSummaries(log);
    const next = async () => Object.fromEntries((await lines(log)).map((row) => [row.name, row.nextTouch]));
    expect(await next()).toEqual({ Ana: '2026-11-28', Ben: '2026-12-21', Cem: '' });
    await add(log, { ...cem, tags: ['vip'] });
    await writeSettings(log, { ...WEEKLY, tagCadences: {} }, NOON);
    await freshenSummaries(log);
    expect(await next()).toEqual({ Ana: '', Ben: '2026-12-21', Cem: '' });
  });

  it('a done thank-you counts as thanks', async () => {
    const { log } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    await log.followUps.add(followUp(ana.id, NOON, { kind: 'thanks', status: 'done' }));
    expect(await lineOf(log, ana.id)).toMatchObject({ thankedAt: NOON.toISOString() });
  });

  it('counts what the last exchanges gave and asked', async () => {
    const { log } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    await log.interactions.bulkAdd([
      exchange(ana.id, days(-3), { myText: '20% off all floors this week' }),
      exchange(ana.id, days(-2), { note: 'Offered her the new range' }),
      exchange(ana.id, days(-1)),
    ]);
    expect(await lineOf(log, ana.id)).toMatchObject({ gave: 0, asked: 2 });
    const kind = Array.from({ length: 6 }, (_, at) =>
      exchange(ana.id, days(at), { note: 'Sent a care guide' }),
    );
    await log.interactions.bulkAdd(kind);
    expect(await lineOf(log, ana.id)).toMatchObject({ gave: 6, asked: 0 });
  });
});

describe('keeping up', () => {
  it('writes only what changed, and tells a reader what', async () => {
    const { log } = freshLog();
    const [ana, ben] = [contact('Ana'), contact('Ben')];
    await add(log, ana, ben);
    await freshenSummaries(log);
    const first = await readSummaries(log);
    const held = new Set(first.rows.map(({ id }) => id));
    expect(await summariesSince(log, first.made, held)).toEqual({ made: first.made, rows: [], ids: null });
    await add(log, { ...ana, name: 'Ana Maria' });
    await freshenSummaries(log);
    const news = await summariesSince(log, first.made, held);
    expect(news?.rows.map(({ name }) => name)).toEqual(['Ana Maria']);
    expect(news?.ids).toBeNull();
    await add(log, { ...ben, deletedAt: NOON.toISOString() });
    await freshenSummaries(log);
    expect(await summariesSince(log, news?.made ?? 0, held)).toMatchObject({ rows: [], ids: [ana.id] });
  });

  it('begins anew for a reader of a log that was emptied', async () => {
    const { log } = freshLog();
    await add(log, contact('Ana'));
    await freshenSummaries(log);
    const { made } = await readSummaries(log);
    await Promise.all([log.summaries.clear(), log.notes.clear(), log.contacts.clear(), log.changes.clear()]);
    expect(await summariesSince(log, made, new Set())).toBeNull();
    await freshenSummaries(log);
    expect(await lines(log)).toEqual([]);
  });

  it('serves two windows that freshen at once', async () => {
    const { log, twin } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    const windows = [log, twin(), twin()];
    await Promise.all(
      windows.map(async (window, at) => {
        await window.interactions.add(exchange(ana.id, days(-at)));
        await freshenSummaries(window);
      }),
    );
    expect(await lines(log)).toMatchObject([{ exchanges: 3, lastAt: NOON.toISOString() }]);
  });

  it('are read also on a full disk, where none can be kept', async () => {
    const { log } = freshLog();
    await log.contacts.put(contactRow(contact('Ana')));
    await freshenSummaries(log);
    await log.contacts.put(contactRow(contact('Bob')));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await freshenSummaries(log)).toBe(false);
    expect((await currentSummaries(log)).map(({ name }) => name).sort()).toEqual(['Ana', 'Bob']);
    vi.restoreAllMocks();
    expect((await readSummaries(log)).rows.map(({ name }) => name)).toEqual(['Ana']);
    expect(await freshenSummaries(log)).toBe(true);
    expect((await readSummaries(log)).rows).toHaveLength(2);
  });

  it('makes all lines anew when the changes it would need were forgotten', async () => {
    const { log } = freshLog();
    const ana = contact('Ana');
    await add(log, ana);
    await freshenSummaries(log);
    for (let count = 0; count < 9; count++) await log.interactions.add(exchange(ana.id, days(-count)));
    await trimChanges(log, 3);
    expect(await log.changes.count()).toBe(3);
    await freshenSummaries(log);
    expect(await lines(log)).toMatchObject([{ exchanges: 9 }]);
  });

  it('comes to the same by keeping up as by beginning anew, whatever is done', async () => {
    const one = fc.nat({ max: 5 });
    const step = fc.oneof(
      fc.record({ do: fc.constant('merge' as const), who: one, into: fc.option(one, { freq: 2 }) }),
      fc.record({ do: fc.constant('refer' as const), who: one, by: fc.option(one) }),
      fc.record({ do: fc.constant('delete' as const), who: one, gone: fc.boolean() }),
      fc.record({ do: fc.constant('erase' as const), who: one }),
      fc.record({
        do: fc.constant('call' as const),
        who: one,
        ago: fc.nat({ max: 9 }),
        thanks: fc.boolean(),
      }),
      fc.record({ do: fc.constant('complain' as const), who: one, settled: fc.boolean() }),
      fc.record({ do: fc.constant('plan' as const), who: one, ahead: fc.nat({ max: 9 }) }),
      fc.record({ do: fc.constant('buy' as const), who: one, amount: fc.integer({ min: 1, max: 999 }) }),
      fc.record({ do: fc.constant('erase exchanges' as const), who: one }),
      fc.record({ do: fc.constant('done' as const), who: one }),
    );
    const steps = fc.array(fc.tuple(step, fc.boolean()), { maxLength: 25, size: 'max' });
    type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never;
    const run = async (steps: Steps) => {
      const { log } = freshLog();
      const people = Array.from({ length: 6 }, (_, at) =>
        contact(`Person ${at}`, { ...stamp(days(-at)), id: `00000000-0000-4000-8000-00000000000${at}` }),
      );
      await add(log, ...people);
      const idOf = (at: number | null) => (at === null ? null : (people[at]?.id ?? null));
      const change = async (at: number, changes: Partial<Contact>) => {
        const row = await log.contacts.get(idOf(at) ?? '');
        if (row) await log.contacts.put({ ...row, ...changes });
      };
      await freshenSummaries(log);
      for (const [one, freshen] of steps) {
        const id = idOf(one.who) ?? '';
        if (one.do === 'merge' && one.into !== one.who) await change(one.who, { mergedInto: idOf(one.into) });
        if (one.do === 'refer') await change(one.who, { referredBy: idOf(one.by) });
        if (one.do === 'delete') {
          const row = await log.contacts.get(id);
          const { deletedAt: _, ...rest } = row ?? {};
          if (row)
            await log.contacts.put((one.gone ? { ...rest, deletedAt: NOON.toISOString() } : rest) as never);
        }
        if (one.do === 'erase') await log.contacts.delete(id);
        if (one.do === 'call') {
          await log.interactions.add(
            exchange(id, days(-one.ago), one.thanks ? { myText: 'Thank you' } : { intents: ['praise'] }),
          );
        }
        if (one.do === 'complain') {
          const settledAt = one.settled ? NOON.toISOString() : null;
          await log.interactions.add(exchange(id, days(-1), { intents: ['complaint'], settledAt }));
        }
        if (one.do === 'plan') await log.followUps.add(followUp(id, days(one.ahead), { note: v4() }));
        if (one.do === 'buy')
          await log.purchases.add(purchase(id, '2026-11-01', { amount: one.amount / 100 }));
        if (one.do === 'erase exchanges') {
          await log.interactions.bulkDelete(
            await log.interactions.where('contactId').equals(id).primaryKeys(),
          );
        }
        if (one.do === 'done') {
          const open = await log.followUps.where('contactId').equals(id).first();
          if (open) await log.followUps.put({ ...open, status: 'done' });
        }
        if (freshen) await freshenSummaries(log);
      }
      await freshenSummaries(log);
      const kept = await lines(log);
      await rebuildSummaries(log);
      expect(kept).toEqual(await lines(log));
      log.close();
    };
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 80 });
  }, 120_000);
});
