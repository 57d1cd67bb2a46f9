import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addContact, deleteContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import { mergeContacts } from '../../src/log/merge-contacts';
import { deletedName, restoreContact } from '../../src/log/restore-contact';
import { personOf } from '../../src/log/same-person';
import { days, freshLog, NOON, value } from '../support/log-fixtures';

describe('a deleted contact', () => {
  it('comes back by name, and that can be taken back as well', async () => {
    const { log } = freshLog();
    const { id } = value(
      await addContact(log, { name: 'Ana', phones: [{ number: '912345', label: '' }] }, NOON),
    ).value;
    expect(await deletedName(log, id)).toBeNull();
    expect((await restoreContact(log, id, NOON)).ok).toBe(false);

    value(await deleteContact(log, id, days(1)));
    expect(await deletedName(log, id)).toBe('Ana');
    const { images } = value(await restoreContact(log, id, days(2)));
    expect(await contactById(log, id)).toMatchObject({
      name: 'Ana',
      phones: [{ number: '912345', label: '' }],
    });
    expect(await deletedName(log, id)).toBeNull();
    expect(images).toHaveLength(1);
  });

  it('comes back with all records of the person, by whichever it is named, and with nobody else', async () => {
    const { log } = freshLog();
    const ids: string[] = [];
    for (const name of ['Ana', 'Ana S.', 'A. Silva', 'Ana once']) {
      ids.push(value(await addContact(log, { name }, NOON)).value.id);
    }
    const [main, other, third, once] = ids as [string, string, string, string];
    value(await mergeContacts(log, main, once, NOON));
    await log.contacts.update(once, { deletedAt: NOON.toISOString() });
    value(await mergeContacts(log, other, third, NOON));
    value(await mergeContacts(log, main, other, NOON));
    value(await deleteContact(log, main, days(1)));

    const { images } = value(await restoreContact(log, third, days(2)));
    expect(images).toHaveLength(3);
    expect(await contactById(log, third)).toMatchObject({ id: main, name: 'Ana' });
    expect((await personOf(log, main)).map(({ id }) => id).sort()).toEqual([main, other, third].sort());
  });

  it('is nobody where there never was one', async () => {
    const { log } = freshLog();
    const id = '018f0000-0000-7000-8000-000000000001';
    expect(await deletedName(log, id)).toBeNull();
    expect((await restoreContact(log, id, NOON)).ok).toBe(false);
  });
});
