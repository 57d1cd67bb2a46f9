import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  DEFAULT_SETTINGS,
  EMPTY_CONTACT,
  type FollowUp,
  type Purchase,
} from '../../src/domain/model';
import { deleteFollowUp, deleteInteraction, logByHand } from '../../src/log/by-hand';
import { deleteContact, editContact } from '../../src/log/contact-acts';
import { contactRow } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { eraseContact } from '../../src/log/erase';
import { fillOccasions } from '../../src/log/fill-occasions';
import { mergeContacts } from '../../src/log/merge-contacts';
import { deletePurchase } from '../../src/log/purchases';
import { applyRetention } from '../../src/log/retention';
import { writeSettings } from '../../src/log/settings';
import { takeBack } from '../../src/log/take-back';
import { finish } from '../support/follow-ups';
import { living } from '../support/living';
import { DAY, freshLog, value } from '../support/log-fixtures';

living('Europe/Lisbon');

/** Local hours; Lisbon is on UTC in winter. */
const on = (day: string, hour = 12) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
const TODAY = '2026-11-21';
const stamp = (at: Date) => ({
  id: v7({ msecs: at.getTime() }),
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  device: 'test',
});

async function person(log: LogDatabase, name: string, changes: Partial<Contact> = {}): Promise<Contact> {
  const contact = { ...stamp(on('2026-01-01')), name, ...EMPTY_CONTACT, ...changes };
  await log.contacts.add(contactRow(contact));
  return contact;
}

async function bought(log: LogDatabase, contactId: string, day: string, changes: Partial<Purchase> = {}) {
  const purchase = {
    ...stamp(on(day)),
    contactId,
    day,
    what: 'Oak floor',
    amount: 900,
    currency: 'EUR',
    nextWhat: '',
    nextDay: null,
    ...changes,
  };
  await log.purchases.add(purchase);
  return purchase;
}

/** The follow-ups made by themselves, oldest due first: kind, note and status. */
async function made(log: LogDatabase): Promise<Pick<FollowUp, 'kind' | 'note' | 'status'>[]> {
  const all = (await log.followUps.orderBy('id').toArray()).filter(({ deletedAt }) => !deletedAt);
  return all
    .sort((a, b) => (a.due + a.note < b.due + b.note ? -1 : 1))
    .map(({ kind, note, status }) => ({ kind, note, status }));
}

const fill = async (log: LogDatabase, now: Date) => value(await fillOccasions(log, now));
const one = async (log: LogDatabase): Promise<FollowUp> => {
  const all = await log.followUps.toArray();
  expect(all).toHaveLength(1);
  return all[0] as FollowUp;
};
const call = (contactId: string, at: Date, channel: 'phone' | 'note' = 'phone') => ({
  contactId,
  channel,
  at,
  note: 'How are you',
  followUp: null,
  nudgeHour: 9,
});

describe('keeping in touch', () => {
  it('comes due on its day at the hour the user chose, once', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 30, createdAt: on('2026-10-23').toISOString() });
    expect(await fill(log, on(TODAY))).toBe(0);
    await writeSettings(log, { ...DEFAULT_SETTINGS, nudgeHour: 15 }, on(TODAY));
    expect(await fill(log, on('2026-11-22', 1))).toBe(1);
    expect(await one(log)).toMatchObject({
      contactId: ana.id,
      kind: 'cadence',
      due: on('2026-11-22', 15).toISOString(),
      note: 'Say hello: every month',
      status: 'open',
      nudgedAt: null,
    });
    for (const day of ['2026-11-22', '2026-11-23', '2026-11-22', '2027-03-01']) {
      expect(await fill(log, on(day))).toBe(0);
    }
  });

  it('begins again from when it was done, and from when it was deleted', async () => {
    const { log } = freshLog();
    await person(log, 'Ana', { cadenceDays: 30, createdAt: on('2026-10-01').toISOString() });
    await fill(log, on(TODAY));
    await finish(log, (await one(log)).id, on('2026-11-25'));
    expect(await fill(log, on('2026-12-24'))).toBe(0);
    expect(await fill(log, on('2026-12-25'))).toBe(1);
    expect(await made(log)).toMatchObject([{ status: 'done' }, { status: 'open' }]);
    const open = (await log.followUps.toArray()).find(({ status }) => status === 'open');
    value(await deleteFollowUp(log, open?.id ?? '', on('2026-12-28')));
    expect(await fill(log, on('2027-01-26'))).toBe(0);
    expect(await fill(log, on('2027-01-27'))).toBe(1);
  });

  it('waits while anything is planned with them, and while a complaint is open', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 1 });
    const entry = { ...call(ana.id, on('2026-11-10')), followUp: { day: '2026-12-10', note: 'Ask' } };
    const { followUp } = value(await logByHand(log, entry, on('2026-11-10'))).value;
    const ben = await person(log, 'Ben', { cadenceDays: 1 });
    value(await logByHand(log, { ...call(ben.id, on('2026-11-10')), complaint: true }, on('2026-11-10')));
    expect(await fill(log, on(TODAY))).toBe(0);
    await finish(log, followUp?.id ?? '', on(TODAY));
    expect(await fill(log, on(TODAY))).toBe(1);
  });

  it('is done by an exchange on any channel, and open again when that is undone or deleted', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 7 });
    await fill(log, on(TODAY));
    value(await logByHand(log, call(ana.id, on(TODAY), 'note'), on(TODAY)));
    expect(await one(log)).toMatchObject({ status: 'open' });

    const logged = value(await logByHand(log, call(ana.id, on(TODAY)), on(TODAY)));
    expect(await one(log)).toMatchObject({ status: 'done', interactionId: logged.value.interaction.id });
    expect(await fill(log, on(TODAY))).toBe(0);
    value(await takeBack(log, logged.images, on(TODAY)));
    expect(await one(log)).toMatchObject({ status: 'open', interactionId: null });

    const again = value(await logByHand(log, call(ana.id, on(TODAY)), on(TODAY)));
    value(await deleteInteraction(log, again.value.interaction.id, on(TODAY)));
    expect(await one(log)).toMatchObject({ status: 'open', interactionId: null });
    expect(await fill(log, on(TODAY))).toBe(0);
  });

  it('is not done by an exchange from before it came due', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 30 });
    await fill(log, on(TODAY));
    value(await logByHand(log, call(ana.id, on('2026-01-20')), on(TODAY)));
    expect(await one(log)).toMatchObject({ status: 'open' });
  });

  it('closes what another way brought the exchange for, and what has no plan any more', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 7 });
    const twin = await person(log, 'Ana S.');
    const ben = await person(log, 'Ben', { cadenceDays: 7 });
    await fill(log, on(TODAY));
    value(await logByHand(log, call(twin.id, on(TODAY)), on(TODAY)));
    value(await mergeContacts(log, ana.id, twin.id, on(TODAY)));
    // As a file or another computer leaves it: the contact has no plan, the hello stands open.
    await log.contacts.update(ben.id, { cadenceDays: null });
    expect(await fill(log, on(TODAY))).toBe(2);
    const statusOf = async (id: string) =>
      (await log.followUps.where('contactId').equals(id).toArray()).map(({ status }) => status);
    expect(await statusOf(ana.id)).toEqual(['done']);
    expect(await statusOf(ben.id)).toEqual(['cancelled']);
  });

  it('a contact can be left out of what a tag asks: an open hello goes in the same act, and comes back with it', async () => {
    const { log } = freshLog();
    await writeSettings(log, { ...DEFAULT_SETTINGS, tagCadences: { vip: 7 } }, on(TODAY));
    const ana = await person(log, 'Ana', { tags: ['VIP'] });
    expect(await fill(log, on(TODAY))).toBe(1);
    const never = () => editContact(log, ana.id, (shown) => ({ ...shown, cadenceDays: 0 }), on(TODAY, 13));
    const { images } = value(await never());
    expect(await one(log)).toMatchObject({ status: 'cancelled' });
    value(await takeBack(log, images, on(TODAY, 13)));
    expect(await one(log)).toMatchObject({ status: 'open' });

    value(await never());
    for (const day of ['2026-11-22', '2027-11-22']) expect(await fill(log, on(day))).toBe(0);
    value(await editContact(log, ana.id, (shown) => ({ ...shown, cadenceDays: null }), on(TODAY, 14)));
    expect(await fill(log, on('2026-11-27'))).toBe(0);
    expect(await fill(log, on('2026-11-28'))).toBe(1);
  });

  it('an open hello stays where one tag with a rhythm is taken off and another asks', async () => {
    const { log } = freshLog();
    await writeSettings(log, { ...DEFAULT_SETTINGS, tagCadences: { vip: 7, fair: 30 } }, on(TODAY));
    const ana = await person(log, 'Ana', { tags: ['VIP', 'fair'] });
    await fill(log, on(TODAY));
    const tagged = (tags: string[]) => editContact(log, ana.id, (shown) => ({ ...shown, tags }), on(TODAY));
    value(await tagged(['fair']));
    expect(await one(log)).toMatchObject({ status: 'open' });
    value(await tagged([]));
    expect(await one(log)).toMatchObject({ status: 'cancelled' });
  });

  it('brings a handful at a time: VIPs first, then who waited longest, none while five are open', async () => {
    const { log } = freshLog();
    for (let at = 0; at < 9; at++) {
      const createdAt = on(`2026-0${9 - at}-01`).toISOString();
      await person(log, `Person ${at}`, { cadenceDays: 7, createdAt, vip: at === 1 });
    }
    const names = async () => {
      const open = (await log.followUps.toArray()).filter(({ status }) => status === 'open');
      const contacts = await log.contacts.bulkGet(open.map(({ contactId }) => contactId));
      return contacts.map((contact) => contact?.name).sort();
    };
    expect(await fill(log, on(TODAY))).toBe(5);
    expect(await names()).toEqual(['Person 1', 'Person 5', 'Person 6', 'Person 7', 'Person 8']);
    const open = await log.followUps.toArray();
    for (const { id } of open.slice(0, 3)) await finish(log, id, on(TODAY));
    expect(await fill(log, on(TODAY))).toBe(0);
    expect(await fill(log, on('2026-11-22'))).toBe(3);
    expect(await fill(log, on('2026-11-23'))).toBe(0);
  });

  it('follows a tag as soon as the settings say so', async () => {
    const { log } = freshLog();
    await person(log, 'Ana', { tags: ['VIP'] });
    expect(await fill(log, on(TODAY))).toBe(0);
    await writeSettings(log, { ...DEFAULT_SETTINGS, tagCadences: { vip: 14 } }, on(TODAY));
    expect(await fill(log, on(TODAY))).toBe(1);
    expect(await one(log)).toMatchObject({ note: 'Say hello: every two weeks (VIP)' });
  });

  it('stays done when what was done is no longer kept', async () => {
    const { log } = freshLog();
    await person(log, 'Ana', { cadenceDays: 100, createdAt: on('2026-08-01').toISOString() });
    await fill(log, on(TODAY));
    await finish(log, (await one(log)).id, on(TODAY));
    const later = on('2026-12-30');
    await applyRetention(
      { real: log, practice: freshLog().log } as never,
      { ...DEFAULT_SETTINGS.keep, doneFollowUps: 30 },
      later,
    );
    expect(await log.followUps.count()).toBe(0);
    expect(await fill(log, later)).toBe(0);
    // Two rhythms after they were added: the first was had.
    expect(await fill(log, on('2027-02-16'))).toBe(0);
    expect(await fill(log, on('2027-02-17'))).toBe(1);
  });
});

describe('days of theirs', () => {
  it('birthdays come on the day, late ones too, one for each year', async () => {
    const { log } = freshLog();
    await person(log, 'Ana', { dates: [{ what: 'Birthday', day: '1990-11-21' }] });
    await person(log, 'Ben', { dates: [{ what: 'Geburtstag', day: '--11-19' }] });
    await person(log, 'Cem', { dates: [{ what: 'Moved in', day: '--11-21' }] });
    await person(log, 'Dea', { dates: [{ what: 'Birthday', day: '--11-22' }] });
    await person(log, 'Eli', { dates: [{ what: 'Birthday', day: '--11-17' }] });
    expect(await fill(log, on(TODAY))).toBe(3);
    expect(await made(log)).toEqual([
      { kind: 'anniversary', note: 'Send a kind word: Moved in', status: 'open' },
      { kind: 'birthday', note: 'Wish them a happy birthday', status: 'open' },
      { kind: 'birthday', note: 'Wish them a happy birthday (it was on 19 November)', status: 'open' },
    ]);
    expect(await fill(log, on('2026-11-22'))).toBe(1);
    expect(await fill(log, on('2027-11-21'))).toBe(3);
  });

  it('29 February is the 28th in other years', async () => {
    const { log } = freshLog();
    await person(log, 'Ana', { dates: [{ what: 'Birthday', day: '1992-02-29' }] });
    expect(await fill(log, on('2027-02-27'))).toBe(0);
    expect(await fill(log, on('2027-02-28'))).toBe(1);
    expect(await fill(log, on('2027-03-01'))).toBe(0);
    expect(await fill(log, on('2028-02-28'))).toBe(0);
    expect(await fill(log, on('2028-02-29'))).toBe(1);
  });

  it('are not had again by whoever stands for both after a merge', async () => {
    const { log } = freshLog();
    const dates = [{ what: 'Birthday', day: '--11-21' }];
    const ana = await person(log, 'Ana', { dates });
    await fill(log, on(TODAY));
    await finish(log, (await one(log)).id, on(TODAY));
    const main = await person(log, 'Ana Silva', { createdAt: on('2026-11-22').toISOString() });
    value(await mergeContacts(log, main.id, ana.id, on(TODAY)));
    expect(await fill(log, on(TODAY))).toBe(0);
  });

  it('of who was deleted or erased bring nothing', async () => {
    const { log } = freshLog();
    const dates = [{ what: 'Birthday', day: '--11-21' }];
    const [ana, ben] = [await person(log, 'Ana', { dates }), await person(log, 'Ben', { dates })];
    value(await deleteContact(log, ana.id, on(TODAY)));
    value(await eraseContact(log, ben.id, on(TODAY)));
    expect(await fill(log, on(TODAY))).toBe(0);
  });
});

describe('thanks', () => {
  it('who bought is thanked the day after, before anything else', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana', { cadenceDays: 7 });
    await bought(log, ana.id, TODAY, { what: 'Walnut stairs' });
    const before = await fill(log, on(TODAY));
    expect([before, (await made(log)).map(({ kind }) => kind)]).toEqual([1, ['cadence']]);
    expect(await fill(log, on('2026-11-22'))).toBe(1);
    expect(await made(log)).toMatchObject([
      {},
      { kind: 'thanks', note: 'Thank them: they bought Walnut stairs' },
    ]);
    const ben = await person(log, 'Ben', { cadenceDays: 7 });
    await bought(log, ben.id, '2026-11-20');
    expect(await fill(log, on('2026-11-22'))).toBe(1);
    const theirs = await log.followUps.where('contactId').equals(ben.id).toArray();
    expect(theirs.map(({ kind }) => kind)).toEqual(['thanks']);
  });

  it('nobody is thanked twice, for what is long past, or for what was brought back', async () => {
    const { log } = freshLog();
    const [ana, ben, cem] = [await person(log, 'Ana'), await person(log, 'Ben'), await person(log, 'Cem')];
    await bought(log, ana.id, '2026-11-20');
    value(await logByHand(log, { ...call(ana.id, on(TODAY)), note: 'Thanked her' }, on(TODAY)));
    await bought(log, ben.id, '2026-10-20');
    await bought(log, cem.id, '2026-11-20', { amount: -40 });
    expect(await fill(log, on(TODAY))).toBe(0);
    await bought(log, ben.id, '2026-11-19');
    await bought(log, ben.id, '2026-11-20', { what: 'Wax' });
    expect(await fill(log, on(TODAY))).toBe(1);
    await finish(log, (await one(log)).id, on(TODAY));
    expect(await fill(log, on('2026-11-23'))).toBe(0);
  });

  it('who sent somebody is thanked', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    await person(log, 'Ben', { referredBy: ana.id, createdAt: on('2026-11-20').toISOString() });
    await person(log, 'Cem', { referredBy: ana.id });
    expect(await fill(log, on(TODAY))).toBe(1);
    expect(await one(log)).toMatchObject({
      contactId: ana.id,
      kind: 'thanks',
      note: 'Thank them for sending you Ben',
    });
  });

  it('is counted from when the user noted who sent them', async () => {
    const { log } = freshLog();
    const [ana, ben] = [await person(log, 'Ana'), await person(log, 'Ben')];
    value(await editContact(log, ben.id, (shown) => ({ ...shown, referredBy: ana.id }), on(TODAY)));
    expect(await fill(log, on(TODAY))).toBe(0);
    expect(await fill(log, on('2026-11-22'))).toBe(1);
  });
});

describe('purchases that come round', () => {
  it('the last one, a year later', async () => {
    const { log } = freshLog();
    const ana = await person(log, 'Ana');
    await bought(log, ana.id, '2024-11-20', { what: 'Wax' });
    await bought(log, ana.id, '2025-11-20');
    expect(await fill(log, on(TODAY))).toBe(1);
    expect(await one(log)).toMatchObject({
      kind: 'anniversary',
      note: 'A year ago they bought Oak floor. Ask how they get on with it',
    });
  });

  it('what they are likely to need, unless they bought it since', async () => {
    const { log } = freshLog();
    const [ana, ben] = [await person(log, 'Ana'), await person(log, 'Ben')];
    for (const { id } of [ana, ben])
      await bought(log, id, '2026-05-20', { nextWhat: 'Wax', nextDay: '2026-11-21' });
    await bought(log, ben.id, '2026-10-01', { what: 'wax' });
    expect(await fill(log, on(TODAY))).toBe(1);
    expect(await one(log)).toMatchObject({ contactId: ana.id, note: 'They may need this by now: Wax' });
  });
});

it('what was to be said of a purchase goes with it, and comes back with it', async () => {
  const { log } = freshLog();
  const ana = await person(log, 'Ana');
  const floor = await bought(log, ana.id, '2026-11-20', { nextDay: '2026-11-21' });
  const stairs = await bought(log, ana.id, '2025-11-21');
  expect(await fill(log, on(TODAY))).toBe(2);
  const open = async () => (await log.followUps.toArray()).filter(({ status }) => status === 'open').length;
  value(await deletePurchase(log, stairs.id, on(TODAY)));
  expect(await open()).toBe(2);
  const deleted = value(await deletePurchase(log, floor.id, on(TODAY)));
  expect(await open()).toBe(0);
  value(await takeBack(log, deleted.images, on(TODAY)));
  expect(await open()).toBe(2);
});

describe('on two computers', () => {
  it('an occasion is one record, and doing it on one outweighs making it on the other', async () => {
    const [{ log: here }, { log: there }] = [freshLog(), freshLog()];
    const ana = await person(here, 'Ana', { dates: [{ what: 'Birthday', day: '--11-21' }] });
    await there.contacts.add(contactRow(ana));
    await fill(here, on(TODAY, 10));
    await finish(here, (await one(here)).id, on(TODAY, 11));
    await fill(there, on(TODAY, 18));
    const { mergeRecords } = await import('../../src/domain/merge/merge-records');
    const [done, open] = [await one(here), await one(there)];
    expect(open.id).toBe(done.id);
    for (const [a, b] of [
      [done, open],
      [open, done],
    ] as const) {
      expect(mergeRecords('followUps', a, b)).toMatchObject({ status: 'done' });
    }
  });
});

it('costs next to nothing when nothing was written, also over many contacts', async () => {
  const { log } = freshLog();
  for (let at = 0; at < 300; at++) await person(log, `Person ${at}`, { cadenceDays: 7 });
  await fill(log, on(TODAY));
  await fill(log, on(TODAY));
  let reads = 0;
  const count = () => {
    reads += 1;
  };
  log.summaries.hook('reading', (row) => {
    count();
    return row;
  });
  log.contacts.hook('reading', (row) => {
    count();
    return row;
  });
  await fill(log, new Date(on(TODAY).getTime() + DAY / 24));
  expect(reads).toBe(0);
  const [first] = await log.contacts.toCollection().primaryKeys();
  value(await editContact(log, first ?? '', (shown) => ({ ...shown, vip: true }), on(TODAY)));
  reads = 0;
  await fill(log, on(TODAY));
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(30);
});
