import { expect, it } from 'vitest';
import { reviewDraft } from '../../../src/domain/review/review';
import { situation } from './situation';

const shouted = (text: string): string[] =>
  reviewDraft(text, situation({ post: 'Is it still there?' }), null)
    .filter(({ check }) => check === 'shouting')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  'That one is SOLD, Ana, sorry. Another comes on Friday.',
  'Delivery is FREE within ten miles, Ana.',
  'It is NOT the old model, Ana.',
])('one short word in capitals is stress, no shout: %s', (text) => {
  expect(shouted(text)).toEqual([]);
});

it.each([
  ['It is SOLD! Sorry, Ana.', ['SOLD']],
  ['It is “SOLD”!!! Sorry, Ana.', ['SOLD']],
  ['It is SOLD, Ana. Really SOLD.', ['SOLD', 'SOLD']],
  ['Delivery is FREE, Ana, and it is NOT slow.', ['FREE', 'NOT']],
  ['It is SO GOOD, Ana.', ['SO GOOD']],
  ['It left us YESTERDAY, Ana.', ['YESTERDAY']],
])('with an exclamation mark, again, beside another or long it is one: %s', (text, words) => {
  expect(shouted(text)).toEqual(words);
});
