import { expect, it } from 'vitest';
import type { IntentId } from '../../src/domain/model';
import { searchTemplates } from '../../src/domain/template-search';
import { template } from './template/given';

const LABELS: Partial<Record<IntentId, string>> = { complaint: 'Is unhappy', praise: 'Says something nice' };
const labelOf = (intent: IntentId) => LABELS[intent] ?? intent;

const templates = [
  template({
    id: 'late',
    title: 'Sorry about the wait',
    text: 'Your order comes',
    tags: ['Delivery'],
    intents: ['complaint'],
    order: 3,
  }),
  template({ id: 'cafe', title: 'Meet at the Café', text: 'Order what you like', order: 1 }),
  template({ id: 'thanks', title: 'Thank you', text: 'For the café tip', intents: ['praise'], order: 2 }),
];
const found = (query: string) => searchTemplates(templates, query, labelOf).map(({ id }) => id);

it.each([
  ['', ['cafe', 'thanks', 'late']],
  ['  ', ['cafe', 'thanks', 'late']],
  ['CAFE', ['cafe', 'thanks']],
  ['café tip', ['thanks']],
  ['order', ['cafe', 'late']],
  ['deliv', ['late']],
  ['unhappy', ['late']],
  ['nice thank', ['thanks']],
  ['order unhappy', ['late']],
  ['order nothing', []],
  ['(a+)+$', []],
  ['waityour', []],
])('%j finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it('puts titles first, then the user’s order', () => {
  const more = [...templates, template({ id: 'title', title: 'Order', order: 9 })];
  expect(searchTemplates(more, 'order', labelOf).map(({ id }) => id)).toEqual(['title', 'cafe', 'late']);
});
