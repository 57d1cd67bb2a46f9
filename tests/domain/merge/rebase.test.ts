import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, fieldsOf, partsOf } from '../../../src/domain/merge/paths';
import { rebase } from '../../../src/domain/merge/rebase';
import { takeBackChange } from '../../../src/domain/merge/take-back';
import type { Contact } from '../../../src/domain/model';
import { at, BORN, edited, edits } from './edits';

const WRITING = { device: 'laptop', now: at(10) };

/** What a contact says, whatever the order of its lists. */
const said = (contact: Contact) => canonical(fieldsOf('contacts', partsOf('contacts', contact)));

describe('putting a change on top of what was written meanwhile', () => {
  it('is the change itself where nothing was', () => {
    fc.assert(
      fc.property(edits, edits, (before, mine) => {
        const shown = edited(BORN, before);
        const wanted = edited(shown, mine);
        const { record, clashes } = rebase('contacts', shown, wanted, shown);
        expect(clashes).toEqual([]);
        expect(said(record)).toBe(said(wanted));
      }),
    );
  });

  it('loses nothing: each part is mine, theirs or a clash', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const [wanted, stands] = [edited(BORN, mine), edited(BORN, theirs)];
        const { record, clashes } = rebase('contacts', BORN, wanted, stands);
        const of = (contact: Contact) => partsOf('contacts', contact);
        const clashing = new Set(clashes.map(({ path }) => path));
        for (const path of new Set([...of(BORN).keys(), ...of(wanted).keys(), ...of(stands).keys()])) {
          const [was, my, their, is] = [BORN, wanted, stands, record].map((one) =>
            canonical(of(one).get(path)),
          );
          if (clashing.has(path))
            expect([was !== my, was !== their, my !== their, is]).toEqual([true, true, true, their]);
          else expect(is).toBe(was === my ? their : my);
        }
      }),
    );
  });

  it('keeps what the record carries about itself', () => {
    const stands = edited(BORN, [
      { device: 'desktop', minute: 3, change: (contact) => ({ ...contact, vip: true }) },
    ]);
    const { record } = rebase('contacts', BORN, { ...BORN, name: 'Ana Silva' }, stands);
    const { id, createdAt, updatedAt, device, times } = stands;
    expect(record).toMatchObject({ id, createdAt, updatedAt, device, times, name: 'Ana Silva', vip: true });
  });

  it('says what clashes, also where one of the two took it out', () => {
    const { clashes, record } = rebase(
      'contacts',
      BORN,
      { ...BORN, company: 'Mine', tags: ['OAK'] },
      { ...BORN, company: 'Theirs', tags: [] },
    );
    expect(clashes).toHaveLength(2);
    expect(clashes).toContainEqual({ path: 'tags/oak', shown: 'oak', mine: 'OAK', theirs: undefined });
    expect(clashes).toContainEqual({ path: 'company', shown: 'Lindt', mine: 'Mine', theirs: 'Theirs' });
    expect(record).toMatchObject({ company: 'Theirs', tags: [] });
  });
});

describe('taking a change back', () => {
  it('brings back what stood before', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const before = edited(BORN, first);
        const changed = edited(before, second);
        const back = takeBackChange('contacts', changed, before, changed, WRITING);
        expect([said(back.record), back.left]).toEqual([said(before), 0]);
      }),
    );
  });

  it('leaves alone what was changed since, and counts it', () => {
    const before = BORN;
    const changed = { ...BORN, name: 'Ana Silva', company: 'Oak & Co', tags: ['oak', 'vip'] };
    const since = { ...changed, company: 'Oak & Sons', tags: ['oak', 'vip', 'new'] };
    const { record, left } = takeBackChange('contacts', since, before, changed, WRITING);
    expect(record).toMatchObject({ name: 'Ana', company: 'Oak & Sons', tags: ['new', 'oak'] });
    expect(left).toBe(1);
  });

  it('never touches a part that the change left alone', () => {
    fc.assert(
      fc.property(edits, edits, (first, later) => {
        const changed = edited(BORN, first);
        const since = edited(changed, later);
        const { record } = takeBackChange('contacts', since, BORN, changed, WRITING);
        const of = (contact: Contact, path: string) => canonical(partsOf('contacts', contact).get(path));
        for (const path of partsOf('contacts', since).keys()) {
          if (of(BORN, path) === of(changed, path)) expect(of(record, path)).toBe(of(since, path));
        }
      }),
    );
  });

  it('restores what was deleted', () => {
    const gone = { ...BORN, deletedAt: '2026-11-21T12:00:00.000Z' };
    expect(takeBackChange('contacts', gone, BORN, gone, WRITING).record).not.toHaveProperty('deletedAt');
  });
});
