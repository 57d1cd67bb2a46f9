import fc from 'fast-check';
import { type Contact, EMPTY_CONTACT, SEASONS } from '../../src/domain/model';
import { STAGE_IDS } from '../../src/domain/stages';
import { emptyDraft } from '../../src/domain/transfer/draft';
import { settleDraft } from '../../src/domain/transfer/settle-draft';

const AT = '2026-11-20T08:00:00.000Z';

/** Text rich in what formats trip over. */
const TEXT = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'aZé7 ;,:\\"\'=+-@\n\r\t\u00a0\u200b\u2028😀ß_[]^n') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
});
const DAY = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const YEARLY = fc.oneof(
  DAY,
  DAY.map((day) => `-${day.slice(4)}`),
);
const HANDLE = fc.stringMatching(/^u_[a-z0-9_]{1,13}$/);

/** Any contact a log may hold, as far as files carry it. */
export function anyContact(): fc.Arbitrary<Contact> {
  return fc
    .record({
      id: fc.uuid({ version: 7 }),
      name: TEXT.map((text) => `A${text}`),
      company: TEXT,
      x: fc.uniqueArray(HANDLE, { maxLength: 2 }),
      phones: fc.array(fc.record({ number: TEXT.map((text) => `+351${text}`), label: TEXT }), {
        maxLength: 3,
      }),
      emails: fc.array(fc.record({ address: fc.emailAddress(), label: TEXT }), { maxLength: 3 }),
      links: fc.array(fc.webUrl({ withQueryParameters: true, withFragments: true }), { maxLength: 3 }),
      dates: fc.array(
        fc.record({ what: fc.oneof(TEXT, fc.constantFrom('Birthday', 'Anniversary')), day: YEARLY }),
        { maxLength: 3 },
      ),
      howMet: TEXT,
      area: TEXT,
      tags: fc.array(TEXT, { maxLength: 4 }),
      stage: fc.option(fc.constantFrom(...STAGE_IDS)),
      vip: fc.boolean(),
      notes: TEXT,
      gaps: fc.array(fc.record({ text: TEXT, heardOn: DAY }), { maxLength: 3 }),
      rhythm: fc.oneof(
        fc.record({ cadenceDays: fc.option(fc.integer({ min: 0, max: 3650 })) }),
        fc.record({ cadenceSeason: fc.constantFrom(...SEASONS) }),
      ),
    })
    .map(({ x, gaps, rhythm, ...fields }) => {
      const identities = x.map((handle) => ({
        site: 'x' as const,
        key: `x:${handle}`,
        name: '',
        handle,
        url: `https://x.com/${handle}`,
      }));
      const settled = settleDraft({ ...emptyDraft(1), ...fields, ...rhythm, identities, gaps });
      return {
        ...EMPTY_CONTACT,
        id: fields.id,
        createdAt: AT,
        updatedAt: AT,
        device: 'd',
        name: settled.name,
        company: settled.company,
        identities: settled.identities,
        phones: settled.phones,
        emails: settled.emails,
        links: settled.links,
        dates: settled.dates,
        howMet: settled.howMet,
        area: settled.area,
        tags: settled.tags,
        stage: settled.stage,
        vip: settled.vip,
        notes: settled.notes,
        gaps: settled.gaps.map(({ text, heardOn }, index) => ({
          id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          text,
          heardOn: heardOn ?? '2026-11-20',
        })),
        cadenceDays: settled.cadenceDays,
        ...(settled.cadenceSeason && { cadenceSeason: settled.cadenceSeason }),
      };
    });
}

/** A contact with these fields. */
export function contact(fields: Partial<Contact> = {}): Contact {
  return {
    ...EMPTY_CONTACT,
    id: '01930000-0000-7000-8000-00000000000a',
    createdAt: AT,
    updatedAt: AT,
    device: 'd',
    name: 'Ana Silva',
    ...fields,
  };
}
