import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/model';
import { personsOf } from '../../../src/domain/same-person/persons';
import { type ContactDraft, emptyDraft } from '../../../src/domain/transfer/draft';
import { numberEqualRows } from '../../../src/domain/transfer/mark';
import type { ImportPlan } from '../../../src/domain/transfer/plan/import-plan';
import { EMPTY_LOG, type KnownLog, planImport } from '../../../src/domain/transfer/plan/plan-import';
import { settleDraft } from '../../../src/domain/transfer/settle-draft';
import { contact } from '../../support/any-contact';

const NOW = new Date(2026, 10, 21, 12);
const uuid = (end: number | string) => `01930000-0000-7000-8000-${String(end).padStart(12, '0')}`;
const x = (handle: string) => ({
  site: 'x' as const,
  key: `x:${handle}`,
  name: '',
  handle,
  url: `https://x.com/${handle}`,
});
const phone = (number: string) => ({ number, label: '' });
const email = (address: string) => ({ address, label: '' });

function plan(
  rows: Partial<ContactDraft>[],
  contacts: Contact[] = [],
  options: { preferFile?: boolean; known?: Partial<KnownLog> } = {},
): Promise<ImportPlan> {
  let made = 0;
  const drafts = numberEqualRows(rows.map((row, index) => settleDraft({ ...emptyDraft(index + 2), ...row })));
  const taken = new Set(contacts.map(({ id }) => id));
  const known = { ...EMPTY_LOG, persons: personsOf(contacts), taken, ...options.known };
  const newId = () => uuid(`f${++made}`);
  return planImport(drafts, known, { now: NOW, preferFile: options.preferFile ?? false, newId });
}

const said = ({ rows }: ImportPlan) => rows.map(({ what, why }) => `${what}: ${why}`);

describe('whom a row is about', () => {
  const ana = contact({
    id: uuid('a'),
    name: 'Ana Silva',
    company: 'Lindt Floors',
    identities: [x('anasilva')],
    phones: [phone('+351 912 345 678')],
    emails: [email('ana@lindt.example')],
  });

  it.each<[string, Partial<ContactDraft>, string]>([
    ['its Rapport ID', { id: uuid('a'), name: 'Somebody' }, 'same Rapport ID'],
    ['a profile', { name: 'A. S.', identities: [x('anasilva')] }, 'same profile'],
    ['an e-mail address', { name: 'Ana', emails: [email('ANA@lindt.example')] }, 'same e-mail address'],
    [
      'a phone number written otherwise',
      { name: 'Silva, Ana', phones: [phone('912345678')] },
      'same phone number',
    ],
    ['an address without a name', { emails: [email('ana@lindt.example')] }, 'same e-mail address'],
    ['a name and the company', { name: 'ana silva', company: 'Lindt floors' }, 'same name and company'],
  ])('is told by %s', async (_, row, by) => {
    const { rows } = await plan([{ ...row, area: 'Lisbon' }], [ana]);
    expect(rows[0]).toMatchObject({
      what: 'change',
      why: `You have Ana Silva already: ${by}.`,
      contactId: ana.id,
    });
  });

  it('is not told by a name alone, nor by a phone that somebody else has too', async () => {
    const done = await plan(
      [
        { name: 'Ana Silva', area: 'Porto' },
        { name: 'Rui Costa', phones: ana.phones },
      ],
      [ana],
    );
    expect(said(done)).toEqual([
      'add: New.',
      'add: New. Ana Silva has the same phone number, but another name.',
    ]);
  });

  it('is not told by a name that two have', async () => {
    const other = { ...ana, id: uuid('b'), identities: [], phones: [], emails: [] };
    const { counts } = await plan(
      [{ name: 'Ana Silva', company: 'Lindt Floors', area: 'Porto' }],
      [ana, other],
    );
    expect(counts).toEqual({ add: 1, change: 0, skip: 0 });
  });

  it('is the main contact where records were merged, deleted ones are nobody', async () => {
    const merged = contact({ id: uuid('c'), name: 'Anita', mergedInto: ana.id, identities: [x('anita')] });
    const deleted = contact({ id: uuid('d'), name: 'Eva', identities: [x('eva')], deletedAt: ana.createdAt });
    const { rows } = await plan(
      [
        { name: 'Anita', identities: [x('anita')], area: 'Faro' },
        { name: 'Eva', identities: [x('eva')] },
      ],
      [ana, merged, deleted],
    );
    expect(rows.map(({ what, contactId }) => [what, contactId])).toEqual([
      ['change', ana.id],
      ['add', uuid('f1')],
    ]);
  });

  it('is one person where two rows of the file tell of them', async () => {
    const { rows, people, counts } = await plan([
      { name: 'Rui Costa', phones: [phone('211234567')], notes: 'tall' },
      {
        name: 'Rui Costa',
        phones: [phone('+351 211234567')],
        emails: [email('rui@b.example')],
        notes: 'kind',
      },
      { name: 'Rui', emails: [email('rui@b.example')] },
    ]);
    expect(counts).toEqual({ add: 1, change: 1, skip: 1 });
    expect(people).toHaveLength(1);
    expect(rows.map(({ why }) => why)).toEqual([
      'New.',
      'Same person as row 2: same phone number.',
      'Same person as row 2: same e-mail address.',
    ]);
    expect(rows[1]?.changes.map(({ label, after }) => `${label}: ${after}`)).toEqual([
      'E-mail: rui@b.example',
      'Notes: kind',
    ]);
  });

  it('is nobody where nothing tells who', async () => {
    const { rows } = await plan([{ notes: 'who?', tags: ['x'] }]);
    expect(rows[0]).toMatchObject({ what: 'skip', contactId: null });
    expect(rows[0]?.why).toContain('There is no name');
  });

  it('keeps the id of a contact of another log, unless it is taken, deleted or erased', async () => {
    const { people } = await plan(
      [
        { id: uuid('1'), name: 'Ana' },
        { id: uuid('2'), name: 'Rui' },
      ],
      [],
      { known: { taken: new Set([uuid('2')]) } },
    );
    expect(people.map(({ contactId }) => contactId)).toEqual([uuid('1'), uuid('f1')]);
  });
});

describe('what becomes of what both know', () => {
  const ana = contact({
    area: 'Lisbon',
    notes: 'mine',
    dates: [{ what: 'Birthday', day: '--05-12' }],
    tags: ['Oak'],
  });
  const row: Partial<ContactDraft> = {
    id: ana.id,
    name: 'Anna Silva',
    area: 'Porto',
    company: 'Lindt',
    notes: 'theirs',
    dates: [{ what: 'birthday', day: '1990-05-13' }],
    tags: ['oak', 'vip'],
    stage: 'customer',
  };

  it('fills what is empty, adds to lists, keeps the rest', async () => {
    const { rows } = await plan([row], [ana]);
    expect(rows[0]?.changes).toEqual([
      { label: 'Company', before: '', after: 'Lindt' },
      { label: 'Tag', before: '', after: 'vip' },
      { label: 'Stage', before: '', after: 'Customer' },
    ]);
    expect(rows[0]?.kept).toEqual(['Name', 'Birthday', 'Area', 'Notes']);
  });

  it("takes the file's word where it is preferred", async () => {
    const { rows } = await plan([row], [ana], { preferFile: true });
    expect(rows[0]?.kept).toEqual([]);
    expect(rows[0]?.changes.filter(({ before }) => before !== '')).toEqual([
      { label: 'Name', before: 'Ana Silva', after: 'Anna Silva' },
      { label: 'Birthday', before: '12 May', after: '13 May 1990' },
      { label: 'Area', before: 'Lisbon', after: 'Porto' },
      { label: 'Notes', before: 'mine', after: 'theirs' },
    ]);
  });

  it('skips a row that tells nothing new, and one that was imported before', async () => {
    const same = { id: ana.id, name: 'Ana Silva', tags: ['OAK'] };
    expect(said(await plan([same], [ana]))).toEqual(['skip: Ana Silva has all of this already.']);
    const [first] = (await plan([row], [ana])).rows;
    const imported = new Map([[first?.mark ?? '', new Date(2026, 10, 12, 9).toISOString()]]);
    const again = await plan([row, row], [], { known: { imported } });
    expect(said(again)).toEqual(['skip: Already imported on Thu 12 Nov.', 'add: New.']);
    expect(again.rows[0]?.contactId).toBeNull();
  });
});

describe('who sent them', () => {
  it('is found in the log and in the file, before or after, by name and by number', async () => {
    const eva = contact({ id: uuid('e'), name: 'Eva' });
    const { people } = await plan(
      [
        { name: 'Ana', referredBy: { id: null, name: 'rui' } },
        { name: 'Rui', referredBy: { id: null, name: 'EVA' } },
        { name: 'Pia', referredBy: { id: eva.id, name: 'Eva before' } },
      ],
      [eva],
    );
    const [ana, rui, pia] = people;
    expect(ana?.referredBy).toBe(rui?.contactId);
    expect(rui?.referredBy).toBe(eva.id);
    expect(pia?.referredBy).toBe(eva.id);
  });

  it('becomes how they met where nobody of that name is known, or it is they themselves', async () => {
    const { rows, people } = await plan([{ name: 'Ana', referredBy: { id: null, name: 'Ana' } }]);
    expect(rows[0]?.warnings).toEqual(['Ana, who sent them, is none of your contacts.']);
    expect(people[0]?.drafts[0]?.howMet).toBe('Sent by Ana');
  });
});

describe('what comes beside a contact', () => {
  const purchase = {
    what: 'Oak',
    day: '2026-01-05',
    amount: 10,
    currency: 'EUR',
    nextWhat: '',
    nextDay: null,
  };

  it('is added once: purchases, a next step where there is none, the last contact of somebody new', async () => {
    const ana = contact();
    const known = {
      purchases: new Map([
        [
          ana.id,
          [
            {
              ...purchase,
              id: uuid('9'),
              contactId: ana.id,
              createdAt: ana.createdAt,
              updatedAt: ana.updatedAt,
              device: '',
            },
          ],
        ],
      ]),
      withNextStep: new Set([ana.id]),
    };
    const extras = {
      purchases: [purchase, { ...purchase, what: 'Oil' }],
      nextStep: { day: '2026-12-01', note: 'Call' },
      lastContact: '2026-11-01',
    };
    const { people } = await plan(
      [
        { id: ana.id, name: 'Ana', ...extras },
        { name: 'Rui', ...extras },
      ],
      [ana],
      { known },
    );
    expect(
      people.map(({ purchases, nextStep, lastContact }) => [purchases.length, nextStep, lastContact]),
    ).toEqual([
      [1, null, null],
      [2, extras.nextStep, '2026-11-01'],
    ]);
  });
});
