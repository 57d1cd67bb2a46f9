import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Contact, EMPTY_CONTACT } from '../../src/domain/model';
import { type Act, act, gone } from '../../src/log/act';
import { addContact, editContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { failed, kept, LOG_FULL } from '../../src/log/outcome';
import { takeBack } from '../../src/log/take-back';
import { idOf } from '../support/contact-fixtures';
import { days, dump, freshLog, NOON, value } from '../support/log-fixtures';
import { call, meet } from '../support/log-people';

afterEach(() => vi.restoreAllMocks());

const fields = (name: string) => ({ ...EMPTY_CONTACT, name });
/** An act on contacts and interactions that must succeed. */
const run = async <T>(log: LogDatabase, work: (act: Act) => Promise<T>, now = NOON) =>
  value(await act(log, ['contacts', 'interactions'], now, async (one) => kept(await work(one))));

describe('an act', () => {
  it('stamps what it adds and changes, and remembers both', async () => {
    const { log } = freshLog();
    const device = await log.deviceId();
    const added = await run(log, (one) => one.add('contacts', fields('Ana')));
    expect(added.value).toMatchObject({
      device,
      createdAt: NOON.toISOString(),
      updatedAt: NOON.toISOString(),
    });
    const { id } = added.value;
    expect(added.images).toEqual([{ table: 'contacts', before: null, after: added.value }]);
    const done = await run(
      log,
      (one) => one.change('contacts', id, (contact) => ({ ...contact, vip: true })),
      days(1),
    );
    expect(done.value?.times).toEqual({
      '': `${NOON.toISOString()} ${device}`,
      vip: `${days(1).toISOString()} ${device}`,
    });
    expect(done.images).toEqual([{ table: 'contacts', before: added.value, after: done.value }]);
  });

  it('keeps the index on profiles out of records and images', async () => {
    const { log } = freshLog();
    const { value: contact, images } = await run(log, (one) => one.add('contacts', fields('Ana')));
    expect([contact, images[0]?.after]).toEqual([contact, contact]);
    expect(contact).not.toHaveProperty('identityKeys');
    expect(await log.contacts.get(contact.id)).toHaveProperty('identityKeys', []);
  });

  it('writes and remembers nothing where nothing was changed', async () => {
    const { log } = freshLog();
    const { value: contact } = await run(log, (one) => one.add('contacts', fields('Ana')));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const same = await run(
      log,
      (one) => one.change('contacts', contact.id, (before) => ({ ...before })),
      days(1),
    );
    expect([same.value, same.images, put.mock.calls]).toEqual([contact, [], []]);
  });

  it('leaves a tombstone, and does not see what is deleted', async () => {
    const { log } = freshLog();
    const { value: contact } = await run(log, (one) => one.add('contacts', fields('Ana')));
    const gone = await run(log, (one) => one.remove('contacts', contact.id), days(1));
    expect(gone.value).toBe(true);
    expect((await log.contacts.get(contact.id))?.deletedAt).toBe(days(1).toISOString());
    const again = await run(log, async (one) => [
      await one.remove('contacts', contact.id),
      await one.remove('contacts', idOf(1)),
      await one.change('contacts', contact.id, (before) => ({ ...before, vip: true })),
      await one.change('contacts', idOf(1), (before) => before),
    ]);
    expect([again.value, again.images]).toEqual([[false, false, null, null], []]);
  });

  it('is kept whole or not at all: refused, broken or out of room', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const before = await dump(log);
    const changes = await log.changes.count();
    const half = async (one: Act) => {
      await one.add('contacts', fields('Half'));
      await one.change('contacts', ana.id, (contact) => ({ ...contact, vip: true }));
    };
    const refused = await act(log, ['contacts'], NOON, async (one) => {
      await half(one);
      return failed('refused', 'Not like this.');
    });
    expect(refused).toEqual({ ok: false, failure: { why: 'refused', says: 'Not like this.' } });
    const broken = act(log, ['contacts'], NOON, async (one) => {
      await half(one);
      throw new TypeError('a fault of ours');
    });
    await expect(broken).rejects.toThrow('a fault of ours');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await act(log, ['contacts'], NOON, async (one) => kept(await half(one)))).toEqual({
      ok: false,
      failure: LOG_FULL,
    });
    vi.restoreAllMocks();
    expect(await dump(log)).toEqual(before);
    expect(await log.changes.count()).toBe(changes);
  });

  it('on something that is gone says so', () => {
    expect(gone('log_thisContact')).toMatchObject({
      failure: {
        why: 'missing',
        says: 'This contact is no longer there. It may have been deleted in another window.',
      },
    });
  });
});

describe('taking an act back', () => {
  it('takes back what it added, changed and removed, all in one, and can be taken back itself', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana', tags: ['vip'] });
    const line = await call(log, ana.id, 'Hello');
    const { value: added, images } = await run(log, async (one) => {
      await one.change('contacts', ana.id, (contact) => ({ ...contact, name: 'Ana Silva', tags: [] }));
      await one.remove('interactions', line.id);
      return one.add('contacts', fields('Rui'));
    });
    const names = async () =>
      (await log.contacts.filter(({ deletedAt }) => !deletedAt).toArray()).map(({ name }) => name).sort();
    const undone = value(await takeBack(log, images, days(1)));
    expect([undone.value, await names()]).toEqual([0, ['Ana']]);
    expect((await contactById(log, ana.id))?.tags).toEqual(['vip']);
    expect((await log.interactions.get(line.id))?.deletedAt).toBeUndefined();

    const redone = value(await takeBack(log, undone.images, days(2)));
    expect([redone.value, await names()]).toEqual([0, ['Ana Silva', 'Rui']]);
    expect(await contactById(log, added.id)).toMatchObject({ name: 'Rui' });
    expect((await log.interactions.get(line.id))?.deletedAt).not.toBeUndefined();

    const again = value(await takeBack(log, redone.images, days(3)));
    expect([again.value, await names()]).toEqual([0, ['Ana']]);
  });

  it('leaves what was changed since, and counts it', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana', company: 'Lindt' });
    const change = (changes: Partial<Contact>) => async (day: number) =>
      value(await editContact(log, ana.id, (one) => ({ ...one, ...changes }), days(day)));
    const { images } = await change({ name: 'Ana Silva', company: 'Oak & Co', tags: ['new'] })(1);
    await change({ company: 'Oak & Sons', area: 'Porto' })(2);
    expect(value(await takeBack(log, images, days(3))).value).toBe(1);
    expect(await contactById(log, ana.id)).toMatchObject({
      name: 'Ana',
      company: 'Oak & Sons',
      area: 'Porto',
      tags: [],
    });
  });

  it('is later than what it takes back, also where the clock went back', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { images, value: edited } = value(
      await editContact(log, ana.id, (one) => ({ ...one, vip: true }), days(9)),
    );
    value(await takeBack(log, images, NOON));
    const back = await contactById(log, ana.id);
    expect([back?.vip, (back?.updatedAt ?? '') > edited.updatedAt]).toEqual([false, true]);
  });

  it('passes over what was erased meanwhile, and leaves alone what is deleted already', async () => {
    const { log } = freshLog();
    await log.deviceId();
    const first = value(await addContact(log, { name: 'Ana' }, NOON));
    const second = value(await addContact(log, { name: 'Rui' }, NOON));
    await log.contacts.delete(first.value.id);
    expect(value(await takeBack(log, first.images, NOON))).toEqual({ value: 1, images: [] });
    value(await takeBack(log, second.images, days(1)));
    expect(value(await takeBack(log, second.images, days(2)))).toEqual({ value: 0, images: [] });
    expect((await log.contacts.get(second.value.id))?.deletedAt).toBe(days(1).toISOString());
    expect(value(await takeBack(log, [], NOON))).toEqual({ value: 0, images: [] });
  });

  it('is kept whole or not at all', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { images } = await run(log, async (one) => {
      await one.add('contacts', fields('Rui'));
      await one.change('contacts', ana.id, (contact) => ({ ...contact, vip: true }));
    });
    const before = await dump(log);
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (count++ > 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await takeBack(log, images, NOON)).toEqual({ ok: false, failure: LOG_FULL });
    vi.restoreAllMocks();
    expect(await dump(log)).toEqual(before);
  });
});
