import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addContact, deleteContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import { deletedName, restoreContact } from '../../src/log/restore-contact';
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

  it('is nobody where there never was one', async () => {
    const { log } = freshLog();
    const id = '018f0000-0000-7000-8000-000000000001';
    expect(await deletedName(log, id)).toBeNull();
    expect((await restoreContact(log, id, NOON)).ok).toBe(false);
  });
});
