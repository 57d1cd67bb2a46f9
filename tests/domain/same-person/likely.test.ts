import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../../src/domain/model';
import { lettersApart } from '../../../src/domain/same-person/letters-apart';
import { likelySame } from '../../../src/domain/same-person/likely';
import { SIGNS } from '../../../src/domain/same-person/signs';
import { contactOf, idOf, onFacebook, onX } from '../../support/contact-fixtures';

afterEach(() => vi.restoreAllMocks());

/** Why two contacts are taken for one person; empty when they are not. `others` stand in the same log. */
function reasons(a: Partial<Contact>, b: Partial<Contact>, others: Partial<Contact>[] = []): string[] {
  const log = [a, b, ...others].map((changes, index) => contactOf(index + 1, changes));
  const pair = likelySame(log).find((one) => one.a === idOf(1) && one.b === idOf(2));
  return pair?.reasons ?? [];
}

const named = (name: string, changes: Partial<Contact> = {}): Partial<Contact> => ({ name, ...changes });
const phone = (number: string) => ({ phones: [{ number, label: '' }] });
const email = (address: string) => ({ emails: [{ address, label: '' }] });

describe('two contacts are likely one', () => {
  it.each<[string, Partial<Contact>, Partial<Contact>, string]>([
    [
      'with one e-mail address',
      email('Ana@example.com'),
      email('ana@EXAMPLE.com'),
      'Same e-mail address, ana@example.com',
    ],
    [
      'with one phone number',
      phone('+351 912 345 678'),
      phone('912345678'),
      'Same phone number, +351 912 345 678',
    ],
    [
      'with a 0 for the country',
      phone('030 1234567'),
      phone('+49 (30) 123-4567'),
      'Same phone number, 030 1234567',
    ],
    [
      'with one handle on two sites',
      { identities: [onX('ana_silva')] },
      { identities: [onFacebook('anasilva')] },
      'Same handle on two sites, @anasilva',
    ],
    ['with one name', named('Ána  SILVA 🌟'), named('Ana Silva'), 'Same name'],
    [
      'with a name the other way round',
      named('Silva, Ana'),
      named('Ana Silva'),
      'Same name in another order, “Silva, Ana” and “Ana Silva”',
    ],
    ['with what follows the name', named('Ana Silva | Realtor'), named('Ana Silva'), 'Same name'],
    ['with an initial', named('J. Weber'), named('Jonas Weber'), '“J. Weber” may be short for “Jonas Weber”'],
    [
      'with an initial behind',
      named('Weber J'),
      named('Jonas Weber'),
      '“Weber J” may be short for “Jonas Weber”',
    ],
    [
      'with a slip',
      named('Jonas Weber'),
      named('Jonas Wever'),
      'Names are spelled alike, “Jonas Weber” and “Jonas Wever”',
    ],
    [
      'with two slips in a long word',
      named('Ana Papadopoulos'),
      named('Ana Papadopulus'),
      'Names are spelled alike, “Ana Papadopoulos” and “Ana Papadopulus”',
    ],
    [
      'with two letters exchanged',
      named('Jonas Weber'),
      named('Jonas Weebr'),
      'Names are spelled alike, “Jonas Weber” and “Jonas Weebr”',
    ],
  ])('%s', (_, a, b, says) =>
    expect(reasons({ name: 'Somebody', ...a }, { name: 'Else', ...b })).toEqual([says]),
  );

  it('with a name one of them leaves a part out of, where something else speaks for it', () => {
    expect(reasons(named('Ana Maria Silva'), named('Ana Silva'))).toEqual([]);
    expect(
      reasons(named('Ana Maria Silva', { area: 'Porto' }), named('Ana Silva', { area: 'porto' })),
    ).toEqual(['“Ana Silva” may be short for “Ana Maria Silva”', 'same area, Porto']);
  });

  it('by everything they have in common, the strongest first', () => {
    const both = { company: 'Lindt', tags: ['oak'], dates: [{ what: 'Birthday', day: '--05-12' }] };
    expect(
      reasons(
        named('Ana Silva', { ...both, ...phone('912345678') }),
        named('ana silva', { ...both, ...phone('912 345 678') }),
      ),
    ).toEqual([
      'Same phone number, 912345678',
      'Same name',
      'same company, Lindt',
      'same day for “Birthday”',
      'same tag, oak',
    ]);
  });
});

describe('two contacts are not likely one', () => {
  it.each<[string, Partial<Contact>, Partial<Contact>]>([
    ['with other names', named('Ana Silva'), named('Rui Costa')],
    ['with short names a letter apart', named('Dana Weber'), named('Dina Weber')],
    ['with only a first name alike', named('Ana'), named('Ana')],
    [
      'with an area and a tag alone',
      named('Ana Silva', { area: 'Porto', tags: ['vip'] }),
      named('Rui Costa', { area: 'Porto', tags: ['vip'] }),
    ],
    ['with a phone of too few digits', { name: 'A A', ...phone('112') }, { name: 'B B', ...phone('112') }],
    [
      'with a number for a handle',
      { name: 'A A', identities: [onX('10001')] },
      { name: 'B B', identities: [onFacebook('10001')] },
    ],
    ['with two initials', named('J. Weber'), named('M. Weber')],
    [
      'with the post of one that has no profile',
      { name: 'A A', identities: [{ ...onX('a'), key: 'post x:1' }] },
      { name: 'B B', identities: [{ ...onFacebook('a'), key: 'post facebook:1' }] },
    ],
    ['with names of nothing but signs', named('🌟'), named('💐')],
  ])('%s', (_, a, b) => expect(reasons(a, b)).toEqual([]));

  it('because of a number or address that many have: it is the company’s', () => {
    const office = { ...phone('21 000 0000'), ...email('info@lindt.example') };
    const staff = ['Rui Costa', 'Eva Klein', 'Leo Gross'].map((name) => named(name, office));
    expect(reasons(named('Ana Silva', office), named('Max Meyer', office), staff)).not.toContain('Same name');
    const pairs = likelySame(
      [named('Ana Silva', office), named('Max Meyer', office), ...staff].map((one, at) =>
        contactOf(at + 1, one),
      ),
    );
    const proven = likelySame([
      contactOf(1, named('Ana Silva', office)),
      contactOf(2, named('Max Meyer', office)),
    ]);
    expect(pairs[0]?.sure ?? 0).toBeLessThan(proven[0]?.sure ?? 0);
  });

  it('because of a name that many have, unless something else speaks for it', () => {
    const others = Array.from({ length: 8 }, () => named('Maria Silva', { area: 'Faro' }));
    expect(reasons(named('Maria Silva'), named('Maria Silva'))).toEqual(['Same name']);
    expect(reasons(named('Maria Silva'), named('Maria Silva'), others)).toEqual([]);
    const porto = { area: 'Porto', tags: ['oak'] };
    expect(reasons(named('Maria Silva', porto), named('Maria Silva', porto), others)).toEqual([
      'Same name',
      'same area, Porto',
      'same tag, oak',
    ]);
  });

  it('because of family names a letter apart that others have too', () => {
    const others = [named('Rui Martins'), named('Eva Martin')];
    expect(reasons(named('Ana Martins'), named('Ana Martin'))).not.toEqual([]);
    expect(reasons(named('Ana Martins'), named('Ana Martin'), others)).toEqual([]);
  });
});

describe('who is never suggested', () => {
  const ana = contactOf(1, { name: 'Ana Silva' });
  const twin = contactOf(2, { name: 'Ana Silva' });

  it('people the user keeps apart, whichever of them says so', () => {
    expect(likelySame([ana, twin])).toHaveLength(1);
    expect(likelySame([{ ...ana, apart: [twin.id] }, twin])).toEqual([]);
    expect(likelySame([ana, { ...twin, apart: [ana.id] }])).toEqual([]);
  });

  it('people kept apart by way of a merged record', () => {
    const merged = contactOf(3, { name: 'A. Silva', mergedInto: ana.id });
    expect(likelySame([ana, merged, { ...twin, apart: [merged.id] }])).toEqual([]);
    expect(likelySame([ana, { ...merged, apart: [twin.id] }, twin])).toEqual([]);
  });

  it('the same person, and who was deleted', () => {
    expect(likelySame([ana, { ...twin, mergedInto: ana.id }])).toEqual([]);
    expect(likelySame([ana, { ...twin, deletedAt: ana.createdAt }])).toEqual([]);
  });

  it('records rather than persons: what a merged record knows counts for the main one', () => {
    const merged = contactOf(3, { name: 'Else', mergedInto: twin.id, ...phone('912345678') });
    const [pair] = likelySame([{ ...ana, name: 'Rui', ...phone('+351912345678') }, twin, merged]);
    expect([pair?.a, pair?.b, pair?.reasons]).toEqual([
      ana.id,
      twin.id,
      ['Same phone number, +351912345678'],
    ]);
  });
});

describe('the answer', () => {
  const log = [
    contactOf(3, { name: 'Ana Silva' }),
    contactOf(2, { name: 'Rui Costa', ...email('rui@example.com') }),
    contactOf(1, { name: 'R. C.', ...email('rui@example.com') }),
    contactOf(4, { name: 'Ana Silva' }),
  ];

  it('has the surest first, of each pair the one known longer first, in whatever order the log is read', () => {
    const pairs = likelySame(log);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [idOf(1), idOf(2)],
      [idOf(3), idOf(4)],
    ]);
    expect(likelySame(log.toReversed())).toEqual(pairs);
  });

  it('is of one person when one is asked for', () => {
    expect(likelySame(log, idOf(4)).map(({ a, b }) => [a, b])).toEqual([[idOf(3), idOf(4)]]);
    expect(likelySame(log, idOf(9))).toEqual([]);
  });

  it('of one person is what it is among all', () => {
    const all = likelySame(log);
    for (const { id } of log) {
      expect(likelySame(log, id)).toEqual(all.filter(({ a, b }) => a === id || b === id));
    }
  });
});

describe('ten thousand contacts', () => {
  it('are not compared each with each', () => {
    const first = ['Ana', 'Rui', 'Eva', 'Leo', 'Max', 'Mia', 'Tom', 'Ida', 'Jan', 'Lea'];
    const last = [
      'Silva',
      'Costa',
      'Klein',
      'Gross',
      'Meyer',
      'Weber',
      'Santos',
      'Pereira',
      'Schmidt',
      'Fernandes',
    ];
    const log = Array.from({ length: 10_000 }, (_, at) =>
      contactOf(at, {
        name: `${first[at % 10]} ${last[Math.floor(at / 10) % 10]}${at % 97} ${at % 89}`,
        area: 'Porto',
        tags: ['vip'],
        ...phone(`+351 9${String(at * 7919).padStart(8, '0')}`),
        ...email(`person${at}@example.com`),
      }),
    );
    const compared = SIGNS.map((sign) => vi.spyOn(sign, 'compare'));
    likelySame(log);
    const times = compared.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    expect(times).toBeLessThan(40 * log.length);
  });

  it('of one name are too many to suggest any two', () => {
    const log = Array.from({ length: 500 }, (_, at) => contactOf(at, { name: 'Maria Silva' }));
    expect(likelySame(log)).toEqual([]);
  });
});

describe('adversarial 12, 13: names and tags that JavaScript knows', () => {
  it('are words like others', () => {
    const odd = { name: '__proto__ constructor', tags: ['toString', '__proto__'], area: 'constructor' };
    expect(reasons(odd, odd)).toEqual(['Same name', 'same area, constructor', 'same tag, tostring']);
  });
});

describe('letters apart', () => {
  it.each<[string, string, number, boolean]>([
    ['weber', 'weber', 0, true],
    ['weber', 'wever', 1, true],
    ['weber', 'wber', 1, true],
    ['weber', 'webber', 1, true],
    ['weber', 'webre', 1, true],
    ['weber', 'wevar', 1, false],
    ['weber', 'wevar', 2, true],
    ['weber', '', 2, false],
    ['', 'ab', 2, true],
    ['weber', 'koch', 2, false],
  ])('%s, %s, at most %d: %s', (a, b, most, is) => {
    expect([lettersApart(a, b, most), lettersApart(b, a, most)]).toEqual([is, is]);
  });
});
