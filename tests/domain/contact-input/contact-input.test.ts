import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/domain/contact-input/refusal';
import { tidyContact } from '../../../src/domain/contact-input/tidy';
import { Contact } from '../../../src/domain/model';
import { contactOf, idOf, onX } from '../../support/contact-fixtures';

const BEFORE = contactOf(1);
const refused = (changes: Partial<Contact>, before = BEFORE) => refusalOf(before, { ...before, ...changes });

describe('a contact as it is kept', () => {
  it('has its texts on the lines where they belong', () => {
    const tidy = tidyContact(null, {
      ...BEFORE,
      name: '  Ana\r\n Silva\u0000 ',
      notes: '\r\nOne\r\nTwo\u0007\tthree\n\n',
      tags: [' vip ', 'VIP', '', ' '],
      phones: [
        { number: ' +351  912 ', label: ' mobile ' },
        { number: '+351912', label: 'again' },
        { number: ' ', label: 'none' },
      ],
      emails: [
        { address: ' mailto:Ana@example.com ', label: '' },
        { address: 'ana@EXAMPLE.com', label: 'work' },
      ],
      links: ['example.com/ana', 'https://example.com/ana', 'shop.example:8080'],
      gaps: [{ id: idOf(3), text: ' ', heardOn: '2026-11-21' }],
    });
    expect(tidy).toMatchObject({
      name: 'Ana Silva',
      notes: 'One\nTwo\tthree',
      tags: ['vip'],
      phones: [{ number: '+351 912', label: 'mobile' }],
      emails: [{ address: 'Ana@example.com', label: '' }],
      links: ['https://example.com/ana', 'https://shop.example:8080'],
      gaps: [],
    });
  });

  it('has the keys of its profiles, whatever the caller wrote; one post’s author keeps theirs', () => {
    const nobody = {
      site: 'facebook' as const,
      key: 'post facebook:1',
      name: 'Ana',
      handle: null,
      url: null,
    };
    const { identities } = tidyContact(null, {
      ...BEFORE,
      identities: [{ ...onX('Ana'), key: 'x:other' }, nobody],
    });
    expect(identities.map(({ key }) => key)).toEqual(['x:ana', 'post facebook:1']);
  });

  it('is left alone where the user did not touch it', () => {
    const before = { ...BEFORE, tags: [' odd ', 'odd'], name: ' Ana ' };
    expect(tidyContact(before, { ...before, company: ' Lindt ' })).toEqual({ ...before, company: 'Lindt' });
  });

  it('is the same when it is tidied again', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '\u0000', '\u00a0', 'é'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, fc.array(text), (name, notes, tags) => {
        const once = tidyContact(null, { ...BEFORE, name, notes, tags });
        expect(tidyContact(null, once)).toEqual(once);
      }),
    );
  });
});

describe('a contact that cannot be kept so', () => {
  it.each<[string, Partial<Contact>, RegExp]>([
    ['no name', { name: '' }, /^Write a name\.$/],
    ['a name without end', { name: 'a'.repeat(301) }, /300 characters at most; this has 301/],
    ['notes without end', { notes: 'a'.repeat(50_001) }, /Notes can have 50,000/],
    [
      'a phone without digits',
      { phones: [{ number: 'call me', label: '' }] },
      /“call me” is no phone number/,
    ],
    ['an e-mail without @', { emails: [{ address: 'ana.example.com', label: '' }] }, /no e-mail address/],
    ['two addresses in one', { emails: [{ address: 'a@b.pt c@d.pt', label: '' }] }, /no e-mail address/],
    ['a script for a link', { links: ['javascript:alert(1)'] }, /no web address/],
    ['a word for a link', { links: ['https://shop'] }, /no web address/],
    ['30 February', { dates: [{ what: 'birthday', day: '1990-02-30' }] }, /“Birthday” does not exist/],
    ['29 February of no leap year', { dates: [{ what: 'birthday', day: '1990-02-29' }] }, /does not exist/],
    ['a day of nothing', { dates: [{ what: '', day: '--05-12' }] }, /Write what the day is/],
    ['a tag without end', { tags: ['a'.repeat(61)] }, /60 characters/],
    ['no profile', { identities: [{ ...onX('a b'), key: 'x:a b' }] }, /is no profile/],
    ['a plan of too many days', { cadenceDays: 3651 }, /up to 3650/],
    ['a plan of days gone by', { cadenceDays: -1 }, /up to 3650/],
    [
      '51 phones',
      { phones: Array.from({ length: 51 }, (_, at) => ({ number: `9120${at}`, label: '' })) },
      /more than 50 phone numbers/,
    ],
  ])('%s', (_, changes, words) => expect(refused(changes)).toMatch(words));

  it.each<[string, Partial<Contact>]>([
    ['an extension', { phones: [{ number: '(021) 34-56 ext. 7', label: 'work' }] }],
    ['Arabic digits', { phones: [{ number: '٠١٢٣٤٥٦٧', label: '' }] }],
    ['an address of today', { emails: [{ address: 'ana+oak@münchen.example', label: '' }] }],
    ['29 February of no year', { dates: [{ what: 'birthday', day: '--02-29' }] }],
    ['29 February of a leap year', { dates: [{ what: 'birthday', day: '1992-02-29' }] }],
    ['a name of one letter', { name: 'Ö' }],
    ['a name that JavaScript knows', { name: '__proto__', tags: ['constructor', '__proto__', 'toString'] }],
  ])('but not %s', (_, changes) => expect(refused(changes)).toBeNull());

  it('is judged by what the user changed, not by what a file brought', () => {
    const odd = { ...BEFORE, phones: [{ number: 'ask at the desk', label: '' }], tags: ['a'.repeat(80)] };
    expect(refused({ company: 'Lindt' }, odd)).toBeNull();
    expect(refused({ phones: [...odd.phones, { number: 'no', label: '' }] }, odd)).toMatch(
      /“no” is no phone/,
    );
  });

  it('may get shorter where a list is too long already', () => {
    const phones = Array.from({ length: 60 }, (_, at) => ({ number: `91200${at}`, label: '' }));
    expect(refused({ phones: phones.slice(1) }, { ...BEFORE, phones })).toBeNull();
    expect(
      refused({ phones: [...phones, { number: '91', label: '' }] }, { ...BEFORE, phones }),
    ).not.toBeNull();
  });

  it('is never one that the schema refuses and we let through', () => {
    const value = fc.constantFrom('', 'Ana', 'a'.repeat(301), 'a'.repeat(50_001), '2026-02-30');
    fc.assert(
      fc.property(value, value, fc.array(value, { maxLength: 3 }), (name, notes, tags) => {
        const after = { ...BEFORE, name, notes, tags };
        expect(refusalOf(null, after) === null).toBe(Contact.safeParse(after).success);
      }),
    );
  });
});
