import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/domain/merge/changed';
import { holdsAll, mergeRecords } from '../../../src/domain/merge/merge-records';
import { canonical } from '../../../src/domain/merge/paths';
import { Contact } from '../../../src/domain/model';
import { contactOf, onX } from '../../support/contact-fixtures';
import { at, BORN, edited, edits } from './edits';

const merge = (a: Contact, b: Contact) => mergeRecords('contacts', a, b);
const by = (device: string, minute: number, change: (contact: Contact) => Contact, from = BORN) =>
  changed('contacts', from, change(from), device, at(minute));

/** One record as several computers have it after edits of their own. */
const replicas = fc
  .tuple(edits, edits, edits)
  .map((each) => each.map((all, where) => edited(BORN, all, ` ${where}`)) as Three);
/**
 * Records of one thing that were made apart, as by two computers that never met; some in the very moment in which
 * something was done to another.
 */
const strangers = fc
  .tuple(
    ...[1, 2, 3].map((count) =>
      fc.tuple(fc.integer({ min: 0, max: 9 }), edits).map(([minute, all]) => {
        const born = at(minute).toISOString();
        const device = `laptop ${count}`;
        const contact = contactOf(count, { createdAt: born, updatedAt: born, device, tags: ['oak'] });
        return edited(contact, all, ` ${count}`);
      }),
    ),
  )
  .map((each) => each as Three);
type Three = [Contact, Contact, Contact];

describe.each([
  ['one record', replicas],
  ['records made apart', strangers],
])('merging copies of %s', (_, copies) => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  it('does not depend on which two are merged first', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const both = merge(a, b);
        expect(merge(both, both)).toEqual(both);
        expect(merge(both, a)).toEqual(both);
        expect(merge(b, both)).toEqual(both);
        expect([holdsAll('contacts', both, a), holdsAll('contacts', both, b)]).toEqual([true, true]);
      }),
    );
  });

  it('answers a record that the schema allows wherever the copies are', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const allowed = (contact: Contact) => Contact.safeParse(contact).success;
        fc.pre(allowed(a) && allowed(b));
        expect(allowed(merge(a, b))).toBe(true);
      }),
    );
  });
});

describe('what the last one wrote', () => {
  it('stands, in every part by itself', () => {
    fc.assert(
      fc.property(edits, edits, (here, there) => {
        // There they began after all was done here.
        const first = edited(BORN, here);
        const second = edited(first, there);
        const normal = merge(second, second);
        expect(merge(first, second)).toEqual(normal);
      }),
    );
  });

  it('keeps concurrent edits of different fields', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, name: 'Ana Silva' }));
    const there = by('desktop', 2, (contact) => ({ ...contact, company: 'Oak & Co', vip: true }));
    expect(merge(here, there)).toMatchObject({ name: 'Ana Silva', company: 'Oak & Co', vip: true });
  });

  it('keeps the later of two edits of one field, on a tie the same one on both sides', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, name: 'Ana Here' }));
    const there = by('desktop', 2, (contact) => ({ ...contact, name: 'Ana There' }));
    expect(merge(here, there).name).toBe('Ana There');
    const twin = by('laptop', 1, (contact) => ({ ...contact, name: 'Ana Elsewhere' }));
    expect(merge(here, twin).name).toBe(merge(twin, here).name);
  });
});

describe('lists', () => {
  it('keep a tag added here and another added there', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, tags: [...contact.tags, 'vip'] }));
    const there = by('desktop', 2, (contact) => ({ ...contact, tags: ['new', ...contact.tags] }));
    expect(merge(here, there).tags).toEqual(['new', 'oak', 'vip']);
  });

  it('lose a tag that was taken out, though the other never knew', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, tags: [] }));
    const there = by('desktop', 2, (contact) => ({ ...contact, name: 'Ana Silva' }));
    expect(merge(here, there)).toMatchObject({ name: 'Ana Silva', tags: [] });
  });

  it('hold a tag that was put back after it was taken out', () => {
    const out = by('laptop', 1, (contact) => ({ ...contact, tags: [] }));
    const back = by('desktop', 2, (contact) => ({ ...contact, tags: ['oak'] }), out);
    expect(merge(out, back).tags).toEqual(['oak']);
  });

  it('lose a tag though another record was made in the moment in which it was taken out', () => {
    const born = (minute: number, tags: string[]) =>
      contactOf(1, { createdAt: at(minute).toISOString(), updatedAt: at(minute).toISOString(), tags });
    const out = by('laptop', 3, (contact) => ({ ...contact, tags: [] }), born(1, ['oak']));
    const [twin, older] = [born(3, []), born(2, ['oak'])];
    expect(merge(merge(out, twin), older).tags).toEqual([]);
    expect(merge(out, merge(twin, older)).tags).toEqual([]);
  });

  it('know one phone by its digits, and the later label stands', () => {
    const number = '+351 912 345 678';
    const here = by('laptop', 1, (contact) => ({ ...contact, phones: [{ number, label: 'work' }] }));
    const there = by('desktop', 2, (contact) => ({
      ...contact,
      phones: [{ number: '+351912345678', label: 'mobile' }],
    }));
    expect(merge(here, there).phones).toEqual([{ number: '+351912345678', label: 'mobile' }]);
  });

  it('hold profiles of both', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, identities: [onX('ana')] }));
    const there = by('desktop', 2, (contact) => ({ ...contact, identities: [onX('ana_silva')] }));
    expect(merge(here, there).identities.map(({ key }) => key)).toEqual(['x:ana', 'x:ana_silva']);
  });
});

describe('a deletion', () => {
  const gone = by('laptop', 1, (contact) => ({ ...contact, deletedAt: at(1).toISOString() }));

  it('holds against later edits elsewhere, whose words are kept under it', () => {
    const there = by('desktop', 5, (contact) => ({ ...contact, name: 'Ana Silva' }));
    expect(merge(gone, there)).toMatchObject({ deletedAt: at(1).toISOString(), name: 'Ana Silva' });
  });

  it('holds whatever else happened, until somebody restores the record', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const there = edited(BORN, all);
        fc.pre(there.times?.deletedAt === undefined);
        expect(merge(gone, there).deletedAt).toBe(at(1).toISOString());
      }),
    );
    const { deletedAt: _, ...live } = gone;
    const back = changed('contacts', gone, live as Contact, 'desktop', at(9));
    expect(merge(gone, back).deletedAt).toBeUndefined();
  });
});

describe('a change', () => {
  it('is later than the one before it, also where the clock went back', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let last = BORN;
        for (const { device, minute, change } of all) {
          const next = changed('contacts', last, change(last), device, at(minute));
          if (next !== last) expect(next.updatedAt > last.updatedAt).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('outweighs what it changed, also where the clock went back by a year', () => {
    const here = by('laptop', 5, (contact) => ({ ...contact, name: 'Ana Silva' }));
    const yearAgo = new Date(Date.UTC(2025, 10, 21));
    const again = changed('contacts', here, { ...here, name: 'Ana Costa' }, 'laptop', yearAgo);
    expect(merge(here, again).name).toBe('Ana Costa');
  });

  it('of nothing is none', () => {
    const same = { ...BORN, tags: [...BORN.tags], identities: [] };
    expect(changed('contacts', BORN, same, 'desktop', at(9))).toBe(BORN);
  });

  it('stamps what was changed and leaves the rest as old as it is', () => {
    const twice = by(
      'desktop',
      3,
      (contact) => ({ ...contact, vip: true }),
      by('laptop', 1, (contact) => ({ ...contact, name: 'B' })),
    );
    expect(twice.times).toEqual({
      '': `${BORN.createdAt} laptop`,
      name: `${at(1).toISOString()} laptop`,
      vip: `${at(3).toISOString()} desktop`,
    });
  });
});

describe('adversarial 12: names and tags that JavaScript knows', () => {
  it('are words like others', () => {
    const here = by('laptop', 1, (contact) => ({ ...contact, name: '__proto__', tags: ['__proto__'] }));
    const there = by('desktop', 2, (contact) => ({ ...contact, tags: ['constructor', 'toString'] }));
    const both = merge(here, there);
    expect([both.name, both.tags]).toEqual(['__proto__', ['__proto__', 'constructor', 'toString']]);
    expect(Object.getPrototypeOf(both)).toBe(Object.prototype);
    expect(canonical(merge(there, here))).toBe(canonical(both));
  });
});
