import { describe, expect, it } from 'vitest';
import { proposeStage, type WaySoFar } from '../../../src/domain/journey/propose-stage';

const now = new Date(2026, 10, 24, 14, 30);
const asked = (
  id: string,
  at: string,
  intents: WaySoFar['exchanges'][number]['intents'],
  theirText = '',
) => ({
  id,
  at: `${at}T10:00:00.000Z`,
  intents,
  theirText,
});
const bought = (id: string, day: string, what = 'an oak table') => ({ id, day, what });
const on = (way: Partial<WaySoFar>) =>
  proposeStage({ stage: null, purchases: [], exchanges: [], notNow: '', now, ...way });

describe('a stage is proposed', () => {
  it('by what they asked, with the reason', () => {
    expect(on({ exchanges: [asked('a', '2026-11-20', ['product_question'])] })).toEqual({
      stage: 'interested',
      why: 'They asked about what you sell on Fri 20 Nov.',
      basis: 'said a',
    });
  });

  it('by words that weigh, or by asking again to buy', () => {
    expect(on({ exchanges: [asked('a', '2026-11-23', [], 'Thanks. We will sleep on it.')] })).toMatchObject({
      stage: 'deciding',
      why: 'They wrote “sleep on it” yesterday.',
    });
    const twice = [
      asked('a', '2026-11-10', ['product_question']),
      asked('b', '2026-11-20', ['purchase_intent']),
    ];
    expect(on({ exchanges: twice })).toMatchObject({ stage: 'deciding', basis: 'said b' });
  });

  it('by what they bought, whatever they say', () => {
    const exchanges = [asked('a', '2026-11-23', ['product_question'])];
    expect(on({ exchanges, purchases: [bought('p', '2026-11-03')] })).toEqual({
      stage: 'customer',
      why: 'They bought an oak table on Tue 3 Nov.',
      basis: 'bought p',
    });
    const purchases = [bought('p', '2026-11-03'), bought('q', '2026-05-03')];
    expect(on({ purchases })).toMatchObject({ stage: 'regular', basis: 'bought p' });
    expect(on({ purchases: [bought('p', '2026-11-03'), bought('q', '2026-11-03')] })?.stage).toBe('customer');
  });

  it('as past only after a year without a word', () => {
    const purchases = [bought('p', '2025-01-03')];
    expect(on({ stage: 'customer', purchases })?.stage).toBe('past');
    expect(on({ stage: 'customer', purchases, exchanges: [asked('a', '2026-06-01', [])] })).toBeNull();
    expect(on({ stage: 'past', purchases: [...purchases, bought('q', '2026-11-01')] })?.stage).toBe(
      'regular',
    );
  });
});

describe('nothing is proposed', () => {
  it('where they stand there, or further', () => {
    const exchanges = [asked('a', '2026-11-20', ['product_question'])];
    expect(on({ stage: 'interested', exchanges })).toBeNull();
    expect(on({ stage: 'regular', exchanges })).toBeNull();
    expect(on({})).toBeNull();
    expect(on({ exchanges: [asked('a', '2026-11-20', ['praise'], 'Lovely')] })).toBeNull();
  });

  it('where it was turned down, until there is something new', () => {
    const exchanges = [asked('a', '2026-11-20', ['product_question'])];
    expect(on({ exchanges, notNow: 'said a' })).toBeNull();
    const more = [...exchanges, asked('b', '2026-11-22', ['product_question'])];
    expect(on({ exchanges: more, notNow: 'said a' })?.basis).toBe('said b');
  });
});
