import { expect, test } from 'vitest';
import { sayMissing } from '../../src/domain/page-reading';

const missing = { author: 0, text: 0, id: 0, actions: 0 };

test('says what is missing on a page, a line for each part', () => {
  expect(sayMissing({ present: 12, missing: { ...missing, text: 3, author: 1 } })).toEqual([
    '1 of 12 posts here does not say who wrote it',
    '3 of 12 posts here have no readable text',
  ]);
  expect(sayMissing({ present: 1, missing: { ...missing, id: 1, actions: 1 } })).toEqual([
    '1 of 1 post here has no link of its own',
    '1 of 1 post here has no row of buttons',
  ]);
  expect(sayMissing({ present: 12, missing })).toEqual([]);
});
