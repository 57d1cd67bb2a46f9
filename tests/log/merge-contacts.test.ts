import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/domain/merge/merge-records';
import { canonical, fieldsOf, partsOf } from '../../src/domain/merge/paths';
import type { Contact } from '../../src/domain/model';
import { planFollowUp } from '../../src/log/by-hand';
import { editContact } from '../../src/log/contact-acts';
import { contactPage, timelineOf } from '../../src/log/contact-page';
import { contactById, contactForIdentity, contactRow } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { findLikelySame } from '../../src/log/likely-same';
import { keepApart, mergeContacts, mergeExact, separate } from '../../src/log/merge-contacts';
import { takeBack } from '../../src/log/take-back';
import { contactOf, idOf, onFacebook, onX } from '../support/contact-fixtures';
import { days, dump, freshLog, NOON, value } from '../support/log-fixtures';
import { buy, call, meet } from '../support/log-people';

/** Two contacts with all that a contact can have. */
async function twoContacts() {
  const { log, twin } = freshLog();
  const ana = await meet(log, {
    name: 'Ana Silva',
    company: 'Lindt',
    tags: ['vip'],
    identities: [onX('ana')],
    notes: 'Wants oak.',
  });
  const other = await meet(log, {
    name: 'A. Silva',
    area: 'Porto',
    tags: ['oak'],
    identities: [onFacebook('ana.silva')],
    phones: [{ number: '912 345 678', label: '' }],
    notes: 'Has dogs.',
  });
  await call(log, ana.id, 'Asked for oak', days(-3));
  await call(log, other.id, 'Asked for a sample', days(-2));
  await buy(log, ana.id, 'Floor', 1200);
  await buy(log, other.id, 'Rug', 300);
  value(await planFollowUp(log, { contactId: other.id, day: '2026-11-24', note: 'Call' }, 9, NOON));
  return { log, twin, ana, other };
}

/** All that a page shows of a contact, and their timeline. */
async function seen(log: LogDatabase, id: string) {
  const page = await contactPage(log, id);
  if (!page) return null;
  return {
    said: said(page.contact),
    followUps: page.followUps.map((step) => step.id),
    purchases: page.purchases.map((purchase) => purchase.id),
    timeline: (await timelineOf(log, id, { limit: 50 })).lines.map((line) => line.id),
  };
}

/** What a contact says, but for whom the user keeps apart from it. */
function said(contact: Contact): string {
  return canonical({ id: contact.id, ...fieldsOf('contacts', partsOf('contacts', contact)), apart: [] });
}

describe.each([
  ['the younger into the older', false],
  ['the older into the younger', true],
])('merging %s', (_, turned) => {
  async function merged() {
    const { log, ana, other } = await twoContacts();
    const [main, into] = turned ? [other, ana] : [ana, other];
    const before = await Promise.all([seen(log, ana.id), seen(log, other.id)]);
    const { images } = value(await mergeContacts(log, main.id, into.id, days(1)));
    return { log, ana, other, main, into, before, images };
  }

  it('shows one person with all that both had, whichever id is asked for', async () => {
    const { log, ana, other, main } = await merged();
    const whole = await contactById(log, ana.id);
    expect(whole).toEqual(await contactById(log, other.id));
    expect(whole).toMatchObject({ id: main.id, name: main.name, company: 'Lindt', area: 'Porto' });
    expect(whole?.tags.toSorted()).toEqual(['oak', 'vip']);
    expect(whole?.identities.map(({ key }) => key).sort()).toEqual(['facebook:anasilva', 'x:ana']);
    expect((await contactForIdentity(log, 'facebook:anasilva'))?.id).toBe(main.id);
    const page = await seen(log, other.id);
    expect([page?.timeline.length, page?.purchases.length, page?.followUps.length]).toEqual([2, 2, 1]);
  });

  it('is undone whole by its images', async () => {
    const { log, ana, other, before, images } = await merged();
    value(await takeBack(log, images, days(2)));
    expect(await Promise.all([seen(log, ana.id), seen(log, other.id)])).toEqual(before);
  });

  it('is undone whole by separating, whichever record is taken out', async () => {
    for (const taken of ['ana', 'other'] as const) {
      const { log, ana, other, before, ...rest } = await merged();
      value(await separate(log, { ana, other, ...rest }[taken].id, days(2)));
      expect(await Promise.all([seen(log, ana.id), seen(log, other.id)])).toEqual(before);
    }
  });

  it('is done again by undoing the undo', async () => {
    const { log, ana, main, images } = await merged();
    const undone = value(await takeBack(log, images, days(2)));
    value(await takeBack(log, undone.images, days(3)));
    expect((await contactById(log, ana.id))?.id).toBe(main.id);
  });

  it('leaves edits, exchanges and purchases made in between with the record they were made on', async () => {
    for (const undo of ['images', 'separate'] as const) {
      const { log, ana, other, main, into, images } = await merged();
      const change = (one: Contact): Contact => ({
        ...one,
        name: 'Ana Costa',
        company: 'Oak & Co',
        area: 'Faro',
        notes: 'Wants oak, soon.\n\nHas dogs.',
        howMet: 'At the fair',
        tags: [...one.tags, 'new'],
      });
      value(await editContact(log, into.id, change, days(2)));
      const later = await call(log, into.id, 'Called again', days(2));
      const bought = await buy(log, into.id, 'Skirting', 50);
      if (undo === 'images') expect(value(await takeBack(log, images, days(3))).value).toBe(0);
      else value(await separate(log, into.id, days(3)));

      const [first, second] = await Promise.all([contactById(log, ana.id), contactById(log, other.id)]);
      expect(first).toMatchObject({ company: 'Oak & Co', area: '' });
      expect(second).toMatchObject({ company: '', area: 'Faro' });
      expect(await contactById(log, main.id)).toMatchObject({ name: 'Ana Costa', howMet: 'At the fair' });
      expect(await contactById(log, into.id)).toMatchObject({ name: into.name, howMet: '' });
      expect((await contactById(log, main.id))?.tags).toContain('new');
      // New exchanges were written for whoever stood for the person.
      expect((await seen(log, main.id))?.timeline).toContain(later.id);
      expect((await seen(log, main.id))?.purchases).toContain(bought.id);
      expect((await seen(log, into.id))?.timeline).toHaveLength(1);
    }
  });
});

describe('notes of merged records', () => {
  it('go back to whom they were of, with what was changed in them', async () => {
    const { log, ana, other } = await twoContacts();
    value(await mergeContacts(log, ana.id, other.id, days(1)));
    value(await editContact(log, ana.id, (one) => ({ ...one, notes: `${one.notes} And a cat.` }), days(2)));
    value(await separate(log, other.id, days(3)));
    expect((await contactById(log, ana.id))?.notes).toBe('Wants oak.');
    expect((await contactById(log, other.id))?.notes).toBe('Has dogs. And a cat.');
  });
});

describe('merging', () => {
  it('changes nothing where they are one already, in either direction', async () => {
    const { log, ana, other } = await twoContacts();
    value(await mergeContacts(log, ana.id, other.id, days(1)));
    const before = await dump(log);
    expect(value(await mergeContacts(log, ana.id, other.id, days(2))).images).toEqual([]);
    expect(value(await mergeContacts(log, other.id, ana.id, days(2))).images).toEqual([]);
    expect(value(await mergeContacts(log, ana.id, ana.id, days(2))).images).toEqual([]);
    expect(await dump(log)).toEqual(before);
  });

  it('takes along whoever was merged into the other, and separates each again', async () => {
    const { log, ana, other } = await twoContacts();
    const third = await meet(log, { name: 'Ana S.', howMet: 'Fair' });
    const before = await Promise.all([ana, other, third].map(({ id }) => seen(log, id)));
    value(await mergeContacts(log, other.id, third.id, days(1)));
    value(await mergeContacts(log, ana.id, third.id, days(2)));
    for (const { id } of [ana, other, third]) expect((await contactById(log, id))?.id).toBe(ana.id);
    value(await separate(log, third.id, days(3)));
    expect((await contactById(log, other.id))?.id).toBe(ana.id);
    value(await separate(log, other.id, days(4)));
    expect(await Promise.all([ana, other, third].map(({ id }) => seen(log, id)))).toEqual(before);
  });

  it('of three is undone step by step', async () => {
    const { log, ana, other } = await twoContacts();
    const third = await meet(log, { name: 'Ana S.' });
    const all = () => Promise.all([ana, other, third].map(({ id }) => seen(log, id)));
    const apart = await all();
    const first = value(await mergeContacts(log, ana.id, other.id, days(1)));
    const two = await all();
    const second = value(await mergeContacts(log, third.id, ana.id, days(2)));
    value(await takeBack(log, second.images, days(3)));
    expect(await all()).toEqual(two);
    value(await takeBack(log, first.images, days(4)));
    expect(await all()).toEqual(apart);
  });

  it('made on two computers the other way round each is one person, and is parted by one act', async () => {
    const { log, ana, other } = await twoContacts();
    const before = await Promise.all([seen(log, ana.id), seen(log, other.id)]);
    // What merging the logs of the two computers makes of it.
    const ring = { [ana.id]: other.id, [other.id]: ana.id };
    await log.contacts.toCollection().modify((row) => {
      row.mergedInto = ring[row.id] ?? null;
    });
    const main = [ana.id, other.id].sort()[0];
    for (const { id } of [ana, other]) expect((await contactById(log, id))?.id).toBe(main);
    const third = await meet(log, { name: 'Ana S.' });
    value(await mergeContacts(log, third.id, ana.id, days(1)));
    for (const { id } of [ana, other]) expect((await contactById(log, id))?.id).toBe(third.id);
    value(await separate(log, third.id, days(2)));
    expect((await contactById(log, ana.id))?.id).toBe((await contactById(log, other.id))?.id);
    value(await separate(log, other.id, days(3)));
    expect(await Promise.all([seen(log, ana.id), seen(log, other.id)])).toEqual(before);
  });

  it('with somebody who is gone is a failure with words', async () => {
    const { log, ana } = await twoContacts();
    expect(await mergeContacts(log, ana.id, idOf(1), NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(await mergeContacts(log, idOf(1), ana.id, NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(await separate(log, idOf(1), NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(value(await separate(log, ana.id, NOON)).images).toEqual([]);
  });
});

describe('keeping two apart', () => {
  it('is said by both, can be undone, and not said of one person', async () => {
    const { log, ana, other } = await twoContacts();
    const { images } = value(await keepApart(log, ana.id, other.id, days(1)));
    expect((await contactById(log, ana.id))?.apart).toEqual([other.id]);
    expect((await contactById(log, other.id))?.apart).toEqual([ana.id]);
    value(await takeBack(log, images, days(2)));
    expect((await contactById(log, ana.id))?.apart).toEqual([]);
    value(await mergeContacts(log, ana.id, other.id, days(3)));
    expect(await keepApart(log, ana.id, other.id, days(4))).toMatchObject({ failure: { why: 'refused' } });
    expect(await keepApart(log, ana.id, idOf(1), days(4))).toMatchObject({ failure: { why: 'missing' } });
  });
});

describe('merging who shares a profile', () => {
  /** A log with records as an import may leave them. */
  async function logOf(...contacts: Contact[]) {
    const { log } = freshLog();
    await log.contacts.bulkAdd(contacts.map(contactRow));
    return log;
  }
  const twice = () => [
    contactOf(2, { name: 'Ana', identities: [onX('ana')] }),
    contactOf(1, { name: 'Ana Silva', identities: [onX('ana'), onFacebook('ana')] }),
    contactOf(3, { name: 'Rui', identities: [onX('rui')] }),
  ];

  it('makes the older stand for both, changes nothing the second time, and can be undone', async () => {
    const log = await logOf(...twice());
    const done = value(await mergeExact(log));
    expect(done.value).toBe(1);
    expect((await contactById(log, idOf(2)))?.id).toBe(idOf(1));
    expect((await contactById(log, idOf(3)))?.id).toBe(idOf(3));
    const before = await dump(log);
    expect(value(await mergeExact(log))).toEqual({ value: 0, images: [] });
    expect(await dump(log)).toEqual(before);
    value(await takeBack(log, done.images, days(1)));
    expect((await contactById(log, idOf(2)))?.id).toBe(idOf(2));
    // Undone is the user’s word.
    expect(value(await mergeExact(log)).value).toBe(0);
  });

  it('holds to what the user kept apart or separated', async () => {
    const log = await logOf(...twice());
    value(await keepApart(log, idOf(1), idOf(2), NOON));
    expect(value(await mergeExact(log)).value).toBe(0);
    const other = await logOf(...twice());
    value(await mergeExact(other));
    value(await separate(other, idOf(2), NOON));
    expect(value(await mergeExact(other)).value).toBe(0);
    expect((await contactById(other, idOf(2)))?.id).toBe(idOf(2));
  });

  it('does not merge again who was separated, also where neither record says so itself', async () => {
    const log = await logOf(...twice());
    // The older one into the younger, so that it is the younger one that could be merged by itself.
    value(await mergeContacts(log, idOf(2), idOf(1), NOON));
    value(await separate(log, idOf(1), NOON));
    expect((await contactById(log, idOf(2)))?.times?.mergedInto).toBeUndefined();
    expect(value(await mergeExact(log)).value).toBe(0);
    expect(await findLikelySame(log)).toEqual([]);
  });

  it('keeps apart whoever is separated from one of them later', async () => {
    const log = await logOf(...twice(), contactOf(4, { identities: [onX('ana')] }));
    value(await mergeContacts(log, idOf(4), idOf(1), NOON));
    value(await mergeContacts(log, idOf(4), idOf(2), NOON));
    // Nothing was ever said of the youngest itself, which could be merged into either.
    value(await separate(log, idOf(4), NOON));
    value(await separate(log, idOf(2), NOON));
    expect(value(await mergeExact(log)).value).toBe(0);
    for (const count of [1, 2, 4]) expect((await contactById(log, idOf(count)))?.id).toBe(idOf(count));
  });

  it('is outweighed by the user’s word on another computer, whatever its clock says', async () => {
    const log = await logOf(...twice());
    const before = await log.contacts.get(idOf(2));
    value(await separate(log, idOf(2), new Date('2020-01-01T00:00:00.000Z')));
    value(await mergeContacts(log, idOf(1), idOf(2), new Date('2020-01-01T00:00:00.000Z')));
    value(await separate(log, idOf(2), new Date('2020-01-01T00:00:00.000Z')));
    const word = (await log.contacts.get(idOf(2))) as Contact;
    const elsewhere = await logOf(...twice());
    value(await mergeExact(elsewhere));
    const joined = (await elsewhere.contacts.get(idOf(2))) as Contact;
    expect([before?.mergedInto, joined.mergedInto]).toEqual([null, idOf(1)]);
    expect(mergeRecords('contacts', joined, word).mergedInto).toBeNull();
    expect(mergeRecords('contacts', word, joined).mergedInto).toBeNull();
  });

  it('stays when the user takes the profile off the one contact they see', async () => {
    const log = await logOf(...twice());
    value(await mergeExact(log));
    const edit = (one: Contact): Contact => ({ ...one, identities: [onFacebook('ana')] });
    const { images } = value(await editContact(log, idOf(1), edit, days(1)));
    expect(value(await mergeExact(log)).value).toBe(0);
    expect((await contactById(log, idOf(2)))?.id).toBe(idOf(1));
    value(await takeBack(log, images, days(2)));
    expect((await contactById(log, idOf(2)))?.identities).toHaveLength(2);
    expect((await contactById(log, idOf(2)))?.id).toBe(idOf(1));
  });
});

describe('whatever is merged and separated', () => {
  it('no record loses a word, and separating all brings back all', async () => {
    const step = fc.record({
      what: fc.constantFrom('merge', 'separate', 'undo'),
      a: fc.nat({ max: 3 }),
      b: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { log } = freshLog();
        const contacts: Contact[] = [];
        for (const name of ['Ana', 'Rui', 'Eva', 'Leo'])
          contacts.push(await meet(log, { name, tags: [name] }));
        const before = await Promise.all(contacts.map(({ id }) => seen(log, id)));
        const idAt = (at: number) => contacts[at]?.id ?? '';
        let last: Parameters<typeof takeBack>[1] = [];
        for (const { what, a, b } of steps) {
          if (what === 'merge') last = value(await mergeContacts(log, idAt(a), idAt(b), NOON)).images;
          if (what === 'separate') last = value(await separate(log, idAt(a), NOON)).images;
          if (what === 'undo') last = value(await takeBack(log, last, NOON)).images;
          const shown = await Promise.all(contacts.map(({ id }) => contactById(log, id)));
          for (const [at, whole] of shown.entries()) expect(whole?.tags).toContain(contacts[at]?.name);
        }
        for (const { id } of contacts) value(await separate(log, id, NOON));
        for (const { id } of contacts) value(await separate(log, id, NOON));
        expect(await Promise.all(contacts.map(({ id }) => seen(log, id)))).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
