import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/model';
import { editWhole } from '../../../src/domain/same-person/edit-whole';
import { joinNotes, splitNotes } from '../../../src/domain/same-person/joined-notes';
import { inOrder, wholeContact } from '../../../src/domain/same-person/whole';
import { contactOf, idOf, onFacebook, onX } from '../../support/contact-fixtures';

const MAIN = contactOf(1, {
  name: 'Ana Silva',
  company: 'Lindt',
  tags: ['vip'],
  phones: [{ number: '912 345 678', label: '' }],
  identities: [onX('ana')],
  notes: 'Wants oak.',
});
const OTHER = contactOf(2, {
  name: 'A. Silva',
  company: 'Other & Co',
  area: 'Porto',
  tags: ['vip', 'oak'],
  phones: [{ number: '912-345-678', label: 'mobile' }],
  identities: [onFacebook('ana.silva')],
  stage: 'customer',
  vip: true,
  notes: 'Has two dogs.',
});

/** The two records, and the whole contact, after the user changed what they see. */
function edit(change: (whole: Contact) => Contact) {
  const before = wholeContact(MAIN, [OTHER]);
  const wanted = change(before);
  const [main = MAIN, other = OTHER] = editWhole(MAIN, [OTHER], before, wanted);
  return { main, other, whole: wholeContact(main, [other]), wanted };
}

describe('editing one contact of two records', () => {
  it('changes each part where it comes from', () => {
    const { main, other, whole } = edit((whole) => ({ ...whole, name: 'Ana Costa', area: 'Lisboa' }));
    expect([main.name, main.area]).toEqual(['Ana Costa', '']);
    expect([other.name, other.area]).toEqual(['A. Silva', 'Lisboa']);
    expect([whole.name, whole.area]).toEqual(['Ana Costa', 'Lisboa']);
  });

  it('puts what is new on the main record', () => {
    const { main, other } = edit((whole) => ({
      ...whole,
      howMet: 'At the fair',
      tags: [...whole.tags, 'new'],
    }));
    expect([main.howMet, main.tags]).toEqual(['At the fair', ['new', 'vip']]);
    expect([other.howMet, other.tags]).toEqual(['', ['oak', 'vip']]);
  });

  it('takes out of all records what the user takes out of the contact', () => {
    const { main, other, whole } = edit((whole) => ({
      ...whole,
      company: '',
      stage: null,
      vip: false,
      tags: ['oak'],
      phones: [],
      identities: [onX('ana')],
    }));
    expect(whole).toMatchObject({ company: '', stage: null, vip: false, tags: ['oak'], phones: [] });
    expect(whole.identities).toEqual([onX('ana')]);
    expect([main.tags, other.tags]).toEqual([[], ['oak']]);
  });

  it('leaves merging and deletion to the acts that are for it', () => {
    const { main, other } = edit((whole) => ({ ...whole, mergedInto: idOf(9), deletedAt: MAIN.createdAt }));
    expect([main.mergedInto, other.mergedInto, main.deletedAt]).toEqual([null, null, undefined]);
  });

  it('writes a passage of the notes on the record that has it', () => {
    const { main, other } = edit((whole) => ({ ...whole, notes: 'Wants oak, soon.\n\nHas two dogs.' }));
    expect([main.notes, other.notes]).toEqual(['Wants oak, soon.', 'Has two dogs.']);
    const later = edit((whole) => ({ ...whole, notes: `${whole.notes} And a cat.` }));
    expect([later.main.notes, later.other.notes]).toEqual(['Wants oak.', 'Has two dogs. And a cat.']);
  });

  it('shows exactly what the user wrote, whatever that is', () => {
    const passage = fc.constantFrom('Wants oak.', 'Has two dogs.', 'New.', '', '\n\n', ' ');
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 5 }),
        fc.constantFrom('Lindt', '', 'Else'),
        fc.subarray(['vip', 'oak', 'new']),
        fc.boolean(),
        (passages, company, tags, vip) => {
          const notes = passages.join('\n\n').trim();
          const { whole } = edit((before) => ({ ...before, notes, company, tags, vip }));
          expect({ ...whole, tags: whole.tags.toSorted() }).toMatchObject({
            notes,
            company,
            tags: tags.toSorted(),
            vip,
          });
        },
      ),
    );
  });
});

describe('notes of several records', () => {
  it('are put back so that joining them shows what the user wrote', () => {
    const words = fc.stringMatching(/^[ab \n]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        words,
        fc.nat(),
        fc.nat(),
        (notes, typed, a, b) => {
          const joined = joinNotes(notes);
          const [from, until] = [a % (joined.length + 1), b % (joined.length + 1)].sort((x, y) => x - y);
          const wanted = joined.slice(0, from) + typed + joined.slice(until);
          expect(joinNotes(splitNotes(notes, wanted))).toBe(wanted.trim());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stay with their records where nothing of them was changed', () => {
    expect(splitNotes(['One', 'Two', 'Three'], 'One\n\n2\n\nThree')).toEqual(['One', '2', 'Three']);
    expect(splitNotes(['One', '', 'Three'], 'One\n\nThree!')).toEqual(['One', '', 'Three!']);
    expect(splitNotes(['One', 'One'], 'Uno')).toEqual(['Uno', 'Uno']);
    expect(splitNotes(['One', 'Two'], 'New\n\nOne\n\nTwo')).toEqual(['New\n\nOne', 'Two']);
    expect(splitNotes(['One', 'Two'], 'One\n\nTwo\n\nNew')).toEqual(['One', 'Two\n\nNew']);
    expect(splitNotes(['', ''], 'New')).toEqual(['New', '']);
    expect(splitNotes(['One', 'Two', 'Three'], 'One\n\nThree')).toEqual(['One', '', 'Three']);
  });
});

describe('the order in which records have their say', () => {
  it('is the main one, then the oldest, however they were read', () => {
    const all = [contactOf(3), contactOf(2), contactOf(4)];
    expect(inOrder(contactOf(9), all).map(({ id }) => id)).toEqual([9, 2, 3, 4].map(idOf));
  });
});
