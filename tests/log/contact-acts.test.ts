import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Contact, EMPTY_CONTACT } from '../../src/domain/model';
import {
  addContact,
  type ContactFields,
  clashOf,
  deleteContact,
  editContact,
} from '../../src/log/contact-acts';
import { contactById, contactForIdentity } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { mergeContacts } from '../../src/log/merge-contacts';
import type { Kept } from '../../src/log/outcome';
import { takeBack } from '../../src/log/take-back';
import { idOf, onFacebook, onX } from '../support/contact-fixtures';
import { days, dump, freshLog, keep, NOON, request, value } from '../support/log-fixtures';

const add = async (log: LogDatabase, fields: Partial<ContactFields> & { name: string }, now = NOON) =>
  value(await addContact(log, fields, now)).value;

function says(outcome: Kept<unknown>): string {
  return outcome.ok ? '' : outcome.failure.says;
}

describe('adding a contact', () => {
  it('keeps what was written, tidied, and can be found by its profile', async () => {
    const { log } = freshLog();
    const contact = await add(log, { name: '  Ana Silva ', tags: ['vip', ' VIP'], identities: [onX('Ana')] });
    const identities = [{ ...onX('Ana'), key: 'x:ana' }];
    expect(contact).toMatchObject({ ...EMPTY_CONTACT, name: 'Ana Silva', tags: ['vip'], identities });
    expect(Contact.safeParse(contact).success).toBe(true);
    expect((await contactForIdentity(log, 'x:ana'))?.id).toBe(contact.id);
  });

  it('can be undone', async () => {
    const { log } = freshLog();
    await log.deviceId();
    const { value: contact, images } = value(await addContact(log, { name: 'Ana' }, NOON));
    value(await takeBack(log, images, days(1)));
    expect(await contactById(log, contact.id)).toBeNull();
  });

  it('refuses what makes no sense in words that say what to do, and writes nothing', async () => {
    const { log } = freshLog();
    await log.deviceId();
    const before = await dump(log);
    expect(says(await addContact(log, { name: ' ' }, NOON))).toBe('Write a name.');
    expect(says(await addContact(log, { name: 'Ana', referredBy: idOf(1) }, NOON))).toMatch(
      /no longer there/,
    );
    expect(await dump(log)).toEqual(before);
  });

  it('refuses a profile that somebody else has, and says whose it is', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana Silva', identities: [onX('ana')] });
    const again = await addContact(log, { name: 'A. S.', identities: [onX('ANA')] }, NOON);
    expect(says(again)).toBe(
      'The profile “ANA” belongs to Ana Silva already. If they are one person, merge the two contacts.',
    );
    // Who was deleted has it no longer.
    value(await deleteContact(log, ana.id, NOON));
    expect((await addContact(log, { name: 'A. S.', identities: [onX('ana')] }, NOON)).ok).toBe(true);
  });

  it('never merges it into another by itself', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana' });
    expect((await add(log, { name: 'Ana', mergedInto: ana.id })).mergedInto).toBeNull();
  });
});

describe('editing a contact', () => {
  it('changes it as it stands, stamps what was changed, and can be undone', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana', company: 'Lindt' });
    const done = value(
      await editContact(log, ana.id, (contact) => ({ ...contact, name: 'Ana Silva' }), days(1)),
    );
    expect(done.value).toMatchObject({
      name: 'Ana Silva',
      company: 'Lindt',
      updatedAt: days(1).toISOString(),
    });
    expect(Object.keys(done.value.times ?? {}).sort()).toEqual(['', 'name']);
    value(await takeBack(log, done.images, days(2)));
    expect((await contactById(log, ana.id))?.name).toBe('Ana');
  });

  it('keeps the index on profiles right', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana', identities: [onX('ana')] });
    value(await editContact(log, ana.id, (one) => ({ ...one, identities: [onFacebook('ana')] }), NOON));
    expect(await contactForIdentity(log, 'x:ana')).toBeNull();
    expect((await contactForIdentity(log, 'facebook:ana'))?.id).toBe(ana.id);
  });

  it('writes nothing where nothing was changed', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana', tags: ['b', 'a'] });
    const before = await dump(log);
    const done = value(await editContact(log, ana.id, (one) => ({ ...one, tags: ['a', 'b'] }), days(1)));
    expect([done.images, await dump(log)]).toEqual([[], before]);
  });

  it('refuses what makes no sense, a profile of somebody else and a referrer who cannot be one', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana', identities: [onX('ana')] });
    const rui = await add(log, { name: 'Rui' });
    const refused = async (changes: Partial<Contact>) =>
      says(await editContact(log, rui.id, (one) => ({ ...one, ...changes }), NOON));
    expect(await refused({ name: '' })).toBe('Write a name.');
    expect(await refused({ identities: [onX('ana')] })).toMatch(/“ana” belongs to Ana already/);
    expect(await refused({ referredBy: rui.id })).toMatch(/nobody can have sent themselves/);
    expect(await refused({ referredBy: idOf(9) })).toMatch(/no longer there/);
    expect(await refused({ referredBy: ana.id })).toBe('');
    expect(await contactById(log, rui.id)).toMatchObject({ name: 'Rui', referredBy: ana.id });
  });

  it('of nobody is a failure with words', async () => {
    const { log } = freshLog();
    const outcome = await editContact(log, idOf(1), (one) => one, NOON);
    expect(outcome).toMatchObject({ ok: false, failure: { why: 'missing' } });
  });

  it('of merged records changes what the user sees, each part where it comes from', async () => {
    const { log } = freshLog();
    const ana = await add(log, { name: 'Ana', identities: [onX('ana')], notes: 'Wants oak.' });
    const other = await add(log, { name: 'A.', area: 'Porto', tags: ['vip'], notes: 'Has dogs.' });
    value(await mergeContacts(log, ana.id, other.id, NOON));
    const wanted = { name: 'Ana Silva', area: 'Faro', tags: [], notes: 'Wants oak.\n\nHas two dogs.' };
    const done = value(await editContact(log, other.id, (one) => ({ ...one, ...wanted }), days(1)));
    expect(done.value).toMatchObject({ id: ana.id, ...wanted });
    expect(await log.contacts.get(other.id)).toMatchObject({
      name: 'A.',
      area: 'Faro',
      tags: [],
      notes: 'Has two dogs.',
    });
    value(await takeBack(log, done.images, days(2)));
    expect(await contactById(log, ana.id)).toMatchObject({ name: 'Ana', area: 'Porto', tags: ['vip'] });
  });
});

describe('deleting a contact', () => {
  it('takes away all records of the person and cancels what was planned; undo brings all back', async () => {
    const { log } = freshLog();
    await keep(log);
    const { contactId } = value(await logReply(log, request(), 9, NOON));
    const other = await add(log, { name: 'A. Silva' });
    const sent = await add(log, { name: 'Rui', referredBy: contactId });
    value(await mergeContacts(log, contactId, other.id, NOON));
    const before = await contactById(log, contactId);

    const { images } = value(await deleteContact(log, other.id, days(1)));
    expect([await contactById(log, contactId), await contactById(log, other.id)]).toEqual([null, null]);
    expect((await log.followUps.toArray()).map(({ status }) => status)).toEqual(['cancelled']);
    expect((await log.contacts.get(sent.id))?.referredBy).toBe(contactId);
    expect(await log.interactions.filter(({ deletedAt }) => !deletedAt).count()).toBe(1);

    value(await takeBack(log, images, days(2)));
    const { updatedAt: _, times: __, ...back } = (await contactById(log, contactId)) as Contact;
    expect(before).toMatchObject(back);
    expect((await log.followUps.toArray()).map(({ status }) => status)).toEqual(['open']);
  });

  it('leaves a step that is done as it is, and says when there is nobody', async () => {
    const { log } = freshLog();
    await keep(log);
    const { contactId, followUpId } = value(await logReply(log, request(), 9, NOON));
    await log.followUps.update(followUpId ?? '', { status: 'done' });
    value(await deleteContact(log, contactId, NOON));
    expect((await log.followUps.get(followUpId ?? ''))?.status).toBe('done');
    expect(await deleteContact(log, contactId, NOON)).toMatchObject({ failure: { why: 'missing' } });
  });
});

describe('adversarial 50: two windows editing one contact', () => {
  /** A contact, and the two windows' own connections to its log. */
  async function twoWindows() {
    const { log: here, twin } = freshLog();
    const there = twin();
    const shown = await add(here, {
      name: 'Ana',
      company: 'Lindt',
      tags: ['vip'],
      phones: [{ number: '912 345 678', label: '' }],
    });
    return { here, there, shown };
  }

  it('keeps the fields of both, also when they save in the same moment', async () => {
    const { here, there, shown } = await twoWindows();
    const outcomes = await Promise.all([
      editContact(here, shown.id, (one) => ({ ...one, name: 'Ana Silva' }), days(1)),
      editContact(there, shown.id, (one) => ({ ...one, company: 'Oak & Co' }), days(1)),
      editContact(here, shown.id, (one) => ({ ...one, tags: [...one.tags, 'new'] }), days(1)),
      editContact(there, shown.id, (one) => ({ ...one, tags: [...one.tags, 'oak'] }), days(1)),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await contactById(here, shown.id)).toMatchObject({
      name: 'Ana Silva',
      company: 'Oak & Co',
      tags: ['new', 'oak', 'vip'],
    });
  });

  it('of one field keeps the later one where the form did not tell what it showed', async () => {
    const { here, there, shown } = await twoWindows();
    value(await editContact(here, shown.id, (one) => ({ ...one, name: 'Ana Here' }), days(1)));
    value(await editContact(there, shown.id, (one) => ({ ...one, name: 'Ana There' }), days(2)));
    expect((await contactById(here, shown.id))?.name).toBe('Ana There');
  });

  it('keeps what the other window wrote in fields that this form did not change', async () => {
    const { here, there, shown } = await twoWindows();
    value(
      await editContact(
        here,
        shown.id,
        (one) => ({ ...one, company: 'Oak & Co', tags: ['vip', 'oak'] }),
        days(1),
      ),
    );
    // A form saves all it shows; the user changed the name and took out a tag.
    const form = { name: 'Ana Silva', company: 'Lindt', tags: [] };
    value(
      await editContact(there, shown.id, (one) => ({ ...one, ...form }), days(2), {
        name: 'Ana',
        company: 'Lindt',
        tags: ['vip'],
      }),
    );
    expect(await contactById(there, shown.id)).toMatchObject({
      name: 'Ana Silva',
      company: 'Oak & Co',
      tags: ['oak'],
    });
  });

  it('tells of one field that both changed, writes nothing, and takes the answer', async () => {
    const { here, there, shown } = await twoWindows();
    value(await editContact(here, shown.id, (one) => ({ ...one, name: 'Ana Here' }), days(1)));
    const mine = (one: Contact): Contact => ({ ...one, name: 'Ana There', company: 'Oak & Co' });
    const outcome = await editContact(there, shown.id, mine, days(2), shown);
    if (outcome.ok) throw new Error('kept');
    const clash = clashOf(outcome.failure);
    expect(clash?.clashes).toEqual([{ field: 'name', shown: 'Ana', mine: 'Ana There', theirs: 'Ana Here' }]);
    expect(clash?.newest).toMatchObject({ name: 'Ana Here', company: 'Lindt' });
    expect(outcome.failure.says).toMatch(/another window/);
    expect((await contactById(here, shown.id))?.company).toBe('Lindt');

    // “Keep mine”: now the form knows.
    value(await editContact(there, shown.id, mine, days(3), clash?.newest ?? {}));
    expect(await contactById(here, shown.id)).toMatchObject({ name: 'Ana There', company: 'Oak & Co' });
  });

  it('tells of one entry of a list, and of one that the other took out', async () => {
    const { here, there, shown } = await twoWindows();
    const [phone = { number: '', label: '' }] = shown.phones;
    value(await editContact(here, shown.id, (one) => ({ ...one, phones: [], tags: [] }), days(1)));
    const label = (one: Contact): Contact => ({ ...one, phones: [{ ...phone, label: 'work' }], tags: [] });
    const outcome = await editContact(there, shown.id, label, days(2), {
      phones: shown.phones,
      tags: shown.tags,
    });
    // Both took out the tag: they agree.
    expect(outcome.ok ? null : clashOf(outcome.failure)?.clashes).toEqual([
      { field: 'phones', shown: phone, mine: { ...phone, label: 'work' }, theirs: undefined },
    ]);
  });

  it('is no clash for another failure', () => {
    expect(clashOf({ why: 'refused', says: 'no' })).toBeNull();
  });

  it('loses nothing of either, whatever the two change', async () => {
    const fields = fc.record(
      {
        name: fc.constantFrom('A', 'B'),
        company: fc.constantFrom('', 'B'),
        tags: fc.subarray(['vip', 'new', 'oak']),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fields, fields, async (first, second) => {
        const { here, there, shown } = await twoWindows();
        value(await editContact(here, shown.id, (one) => ({ ...one, ...first }), days(1), shown));
        const outcome = await editContact(there, shown.id, (one) => ({ ...one, ...second }), days(2), shown);
        const stands = await contactById(here, shown.id);
        const clashes = (['name', 'company'] as const).filter(
          (field) =>
            first[field] !== undefined &&
            second[field] !== undefined &&
            first[field] !== second[field] &&
            first[field] !== shown[field] &&
            second[field] !== shown[field],
        );
        expect(outcome.ok).toBe(clashes.length === 0);
        if (!outcome.ok) return;
        for (const field of ['name', 'company'] as const) {
          const [a, b] = [first[field] ?? shown[field], second[field] ?? shown[field]];
          expect(stands?.[field]).toBe(b === shown[field] ? a : b);
        }
        for (const tag of ['vip', 'new', 'oak']) {
          const [was, a, b] = [shown.tags, first.tags ?? shown.tags, second.tags ?? shown.tags].map((tags) =>
            tags.includes(tag),
          );
          expect(stands?.tags.includes(tag)).toBe(b === was ? a : b);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('adversarial 12, 13: names and tags that JavaScript knows', () => {
  it('are kept, changed and taken back as any others', async () => {
    const { log } = freshLog();
    const odd = await add(log, {
      name: '__proto__',
      tags: ['constructor', '__proto__'],
      identities: [onX('__proto__')],
    });
    expect((await contactForIdentity(log, 'x:__proto__'))?.id).toBe(odd.id);
    const done = value(
      await editContact(
        log,
        odd.id,
        (one) => ({ ...one, name: 'constructor', tags: ['__proto__', 'toString'] }),
        days(1),
      ),
    );
    expect(done.value).toMatchObject({ name: 'constructor', tags: ['__proto__', 'toString'] });
    value(await takeBack(log, done.images, days(2)));
    const back = await contactById(log, odd.id);
    expect([back?.name, back?.tags]).toEqual(['__proto__', ['__proto__', 'constructor']]);
    expect(Contact.safeParse(back).success).toBe(true);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});
