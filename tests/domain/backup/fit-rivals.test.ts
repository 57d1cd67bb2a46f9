import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/domain/backup/check-record';
import { RECORDED } from '../../../src/domain/backup/record-schemas';
import { MOST_RIVALS } from '../../../src/domain/merge/rivals';
import type { Contact, Rival } from '../../../src/domain/model';
import { contactOf } from '../../support/contact-fixtures';

const STAMP = '2026-03-01T00:00:00.000Z desktop';
const read = (changes: object) => checkRecord(RECORDED.contacts.schema, { ...contactOf(1), ...changes });
const kept = (...rivals: object[]): readonly Rival[] | undefined => {
  const checked = read({ rivals });
  if (!checked.ok) throw new Error(checked.says);
  return (checked.value as Contact).rivals;
};

describe('rivals out of a file', () => {
  it('stay where the record could hold them', () => {
    const fit = [
      { path: 'cadenceSeason', stamp: STAMP },
      { path: 'dates/birthday', stamp: STAMP, value: { what: 'Birthday', day: '1990-05-12' } },
      { path: 'deletedAt', stamp: STAMP },
      { path: 'name', stamp: STAMP, value: 'Ana' },
    ];
    expect(kept(...fit)).toEqual(fit);
  });

  it('go where it could not, and the record stays', () => {
    const unfit = [
      { path: 'name', stamp: STAMP, value: '' },
      { path: 'name', stamp: STAMP },
      { path: 'name', stamp: STAMP, value: { evil: true } },
      { path: 'vip', stamp: STAMP, value: true },
      { path: 'id', stamp: STAMP, value: 'x' },
      { path: '__proto__', stamp: STAMP, value: {} },
      { path: 'dates/birthday', stamp: STAMP, value: { what: 'Wedding', day: '1990-05-12' } },
      { path: 'deletedAt', stamp: STAMP, value: '2026-01-01T00:00:00.000Z' },
    ];
    for (const rival of unfit) expect(kept(rival), JSON.stringify(rival)).toBeUndefined();
    const many = Array.from({ length: 30 }, (_, which) => ({
      path: 'name',
      stamp: STAMP,
      value: `Ana ${which}`,
    }));
    expect(kept(...many)).toHaveLength(MOST_RIVALS);
  });

  it('are no stamps of a time that no clock shows', () => {
    const late = '9000-01-01T00:00:00.000Z desktop';
    for (const changes of [
      { seen: [late] },
      { knew: [late] },
      { rivals: [{ path: 'name', stamp: late, value: 'Ana' }] },
    ]) {
      expect(read(changes).ok).toBe(false);
    }
  });
});
