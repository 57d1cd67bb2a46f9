import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEEP, type Keep } from '../../src/domain/model';
import { logByHand } from '../../src/log/by-hand';
import { contactPage } from '../../src/log/contact-page';
import { type LogDatabase, type Logs, openLogs } from '../../src/log/database';
import { closeRecovery } from '../../src/log/recovery';
import { applyRetention } from '../../src/log/retention';
import { newStamp } from '../../src/log/stamp';
import { deleteTemplate, seedTemplates } from '../../src/log/templates';
import { finish } from '../support/follow-ups';
import { contactOn, exchangeWith, ottoline } from '../support/full-contact';
import { days, NOON, value } from '../support/log-fixtures';

let count = 0;
function fresh(): Logs {
  return openLogs(`retention-${++count}`);
}
const keep = (changes: Partial<Keep> = {}): Keep => ({ ...DEFAULT_KEEP, ...changes });

const everything = async (log: LogDatabase): Promise<string> =>
  JSON.stringify(await Promise.all(log.tables.map((table) => table.toArray())));

async function tombstone(log: LogDatabase, id: string, at: Date): Promise<void> {
  await log.contacts.update(id, { deletedAt: at.toISOString(), updatedAt: at.toISOString() });
}

describe('what other people wrote', () => {
  it('is emptied when its time is over, and what the user said stays', async () => {
    const logs = fresh();
    const contact = await ottoline(logs.real);
    await exchangeWith(logs.real, contact.id, { at: days(89).toISOString(), theirText: 'Still news' });
    await applyRetention(logs, keep({ theirWords: 90 }), days(91));
    const [old, young] = (await logs.real.interactions.toArray()).sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(old).toMatchObject({ theirText: '', myText: 'We do.' });
    expect(young?.theirText).toBe('Still news');
    const [mention] = await logs.real.mentions.toArray();
    expect(mention?.post.text).toBe('');
    expect(mention?.post.author.name).toBe('Ottoline Vex');
    expect(JSON.stringify(mention?.verdict)).not.toContain('anyone know');
    // Later than what was written before, so that no other computer brings the words back.
    expect(old?.times?.theirText?.startsWith(days(91).toISOString())).toBe(true);
  });

  it('is kept for ever where the user chose nothing', async () => {
    const logs = fresh();
    await ottoline(logs.real);
    await applyRetention(logs, keep(), days(4000));
    expect((await logs.real.interactions.toArray())[0]?.theirText).toContain('Ottoline');
  });
});

describe('follow-ups that are done', () => {
  it('are erased when their time is over; open ones never', async () => {
    const logs = fresh();
    const { id: contactId } = await contactOn(logs.real, 'Ana', 'ana');
    const followUp = (status: 'open' | 'done') => ({
      ...newStamp('test', NOON),
      contactId,
      mentionId: null,
      interactionId: null,
      due: NOON.toISOString(),
      note: status,
      status,
      nudgedAt: null,
    });
    const done = followUp('done');
    await logs.real.followUps.bulkPut([followUp('open'), done]);
    await applyRetention(logs, keep({ doneFollowUps: 30 }), days(29));
    expect(await logs.real.followUps.count()).toBe(2);
    await applyRetention(logs, keep({ doneFollowUps: 30 }), days(31));
    expect((await logs.real.followUps.toArray()).map(({ note }) => note)).toEqual(['open']);
    expect(await logs.real.gone.get(done.id)).toEqual({
      id: done.id,
      at: days(31).toISOString(),
      into: null,
    });
  });

  it('stay as long as the complaint is open that they took a step of', async () => {
    const logs = fresh();
    const log = logs.real;
    const { id: contactId } = await contactOn(log, 'Ana', 'ana');
    const entry = { contactId, channel: 'phone' as const, at: NOON, note: 'It creaks', complaint: true };
    const followUp = { day: '2026-11-22', note: 'Call back' };
    const logged = value(await logByHand(log, { ...entry, followUp, nudgeHour: 9 }, NOON)).value;
    await finish(log, logged.followUp?.id ?? '', days(1));
    await applyRetention(logs, keep({ doneFollowUps: 30 }), days(40));
    expect((await contactPage(log, contactId))?.recovery?.next).toBe('check');
    value(await closeRecovery(log, contactId, 'settled', days(41)));
    await applyRetention(logs, keep({ doneFollowUps: 30 }), days(42));
    expect(await log.followUps.count()).toBe(0);
  });
});

describe('what was deleted', () => {
  it('leaves nothing but its ids when its time is over, nor does what was kept of a contact', async () => {
    const logs = fresh();
    const contact = await ottoline(logs.real);
    await tombstone(logs.real, contact.id, NOON);
    await applyRetention(logs, keep(), days(29));
    expect(await logs.real.contacts.count()).toBe(1);

    const ids = [
      contact.id,
      ...(await logs.real.interactions.toCollection().primaryKeys()),
      ...(await logs.real.followUps.toCollection().primaryKeys()),
      ...(await logs.real.purchases.toCollection().primaryKeys()),
      ...(await logs.real.mentions.toCollection().primaryKeys()),
    ];
    await applyRetention(logs, keep(), days(31));
    expect((await logs.real.gone.toArray()).map(({ id }) => id).sort()).toEqual(ids.sort());
    expect((await logs.real.imports.toArray())[0]?.images).toEqual([]);
    // What the user taught and whom they muted is theirs, and stays.
    await logs.real.corrections.clear();
    await logs.real.mutes.clear();
    expect(await everything(logs.real)).not.toContain('Ottoline');
  });

  it('stays as long as the user wants, and nobody else goes with it', async () => {
    const logs = fresh();
    const gone = await contactOn(logs.real, 'Gone', 'gone');
    const ana = await contactOn(logs.real, 'Ana', 'ana');
    await exchangeWith(logs.real, ana.id);
    await tombstone(logs.real, gone.id, NOON);
    await applyRetention(logs, keep({ deleted: 365 }), days(364));
    expect(await logs.real.contacts.count()).toBe(2);
    await applyRetention(logs, keep({ deleted: 365 }), days(366));
    expect((await logs.real.contacts.toArray()).map(({ name }) => name)).toEqual(['Ana']);
    expect(await logs.real.interactions.count()).toBe(1);
  });

  it('spares starters, which would else come back', async () => {
    const logs = fresh();
    const starter = { starter: 's', title: 'Hello', text: 'Hello', intents: [], tags: [] };
    value(await seedTemplates(logs.real, [starter], NOON));
    const [template] = await logs.real.templates.toArray();
    value(await deleteTemplate(logs.real, template?.id ?? '', NOON));
    await applyRetention(logs, keep(), days(400));
    expect(value(await seedTemplates(logs.real, [starter], days(400)))).toBe(0);
  });
});

describe('imports', () => {
  it('can no longer be undone after their time, and are still known', async () => {
    const logs = fresh();
    await ottoline(logs.real);
    await applyRetention(logs, keep({ importUndo: 30 }), days(29));
    expect((await logs.real.imports.toArray())[0]?.images).toHaveLength(1);
    await applyRetention(logs, keep({ importUndo: 30 }), days(31));
    expect(await logs.real.imports.toArray()).toMatchObject([
      { name: 'friends.csv', rows: ['mark'], images: [] },
    ]);
  });
});

describe('when it is applied', () => {
  it('is once a day, at once when the user chose otherwise, and after a clock set back', async () => {
    const logs = fresh();
    const first = await contactOn(logs.real, 'First', 'first');
    await tombstone(logs.real, first.id, NOON);
    const at = (hours: number): Date => new Date(days(31).getTime() + hours * 3_600_000);
    await applyRetention(logs, keep(), at(0));
    expect(await logs.real.contacts.count()).toBe(0);

    const second = await contactOn(logs.real, 'Second', 'second');
    await tombstone(logs.real, second.id, NOON);
    await applyRetention(logs, keep(), at(23));
    expect(await logs.real.contacts.count()).toBe(1);
    await applyRetention(logs, keep({ snapshots: 7 }), at(23));
    expect(await logs.real.contacts.count()).toBe(0);

    const third = await contactOn(logs.real, 'Third', 'third');
    await tombstone(logs.real, third.id, days(-100));
    await applyRetention(logs, keep({ snapshots: 7 }), days(-1));
    expect(await logs.real.contacts.count()).toBe(0);
  });

  it('is in the practice log as well, and over more records than one reading takes', async () => {
    const logs = fresh();
    const rows = Array.from({ length: 2500 }, (_, index) => ({
      ...newStamp('test', NOON),
      deletedAt: NOON.toISOString(),
      title: String(index),
      filter: { query: '', on: {}, sort: '' },
    }));
    await logs.practice.savedFilters.bulkPut(rows);
    await applyRetention(logs, keep(), days(31));
    expect(await logs.practice.savedFilters.count()).toBe(0);
    expect(await logs.practice.gone.count()).toBe(2500);
  });
});
