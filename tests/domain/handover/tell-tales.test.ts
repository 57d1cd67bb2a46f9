import { describe, expect, it } from 'vitest';
import { tellTales } from '../../../src/domain/handover/tell-tales';
import { nameFinder } from '../../../src/domain/search/find-names';

const findNames = nameFinder([
  { id: '1', name: 'Marta Ferreira', handle: '@martaf' },
  { id: '2', name: 'Ana Silva', handle: '' },
  { id: '3', name: 'Ana Kovač', handle: '' },
  { id: '4', name: 'Will Grace', handle: '' },
]);
const tales = (text: string) =>
  tellTales([{ label: 'Text', text }], findNames).map(({ what, words }) => `${what} ${words}`);

describe('what seems to be about a person', () => {
  it.each([
    ['Write to marta.f@example.com today', 'e-mail marta.f@example.com'],
    ['Call me on +351 912 345 678.', 'phone +351 912 345 678'],
    ['Ring (020) 7946 0958', 'phone (020) 7946 0958'],
    ['555-123-45678 works too', 'phone 555-123-45678'],
    ['As Marta Ferreira said, it lasts.', 'person Marta Ferreira'],
    ['Marta loved it.', 'person Marta'],
    ['Ana loved it.', 'person Ana'],
    ['Ask @martaf about it', 'person @martaf'],
    ['Hi {{contact.firstName|Marta}}, hello', 'person Marta'],
    [`${'word '.repeat(300)}and then Marta Ferreira came`, 'person Marta Ferreira'],
  ])('%s', (text, found) => {
    expect(tales(text)).toContain(found);
  });

  it.each([
    'Hi {{contact.firstName|there}}, I could measure on {{day}}. It is {{price}} per m².',
    '1 250 000 € or 890,00 €, until 31.12.2026 or 2026-12-31',
    'Mon–Fri 9:00–18:00, Sat 09.00-18.00',
    'We will call you. By the grace of the weather, it is done.',
    'See https://example.com/p/912345678 for the oak',
  ])('is not seen in “%s”', (text) => {
    expect(tales(text)).toEqual([]);
  });
});
