import { describe, expect, it } from 'vitest';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { judgeDraft } from '../../../src/domain/facts/judge';
import { weighReply } from '../../../src/domain/facts/judge-reply';
import { readDraft } from '../../../src/domain/review/review';
import { SEEN, type SellersDraft } from './drafts';
import { FRESH } from './fresh';
import { HELD_OUT } from './held-out';
import { factOf, factsOf, keyOf } from './shops';
import { TRADES } from './trades';

const now = new Date(2026, 10, 24, 14, 30);

const { facts: trees } = shippedReviewModel();

/** The facts that the topics hold a draft to go against, by key. */
function marked({ shop, text, post = '' }: SellersDraft): string[] {
  return judgeDraft(readDraft(text), { facts: factsOf(shop), post, now }).map(({ fact }) =>
    keyOf(shop, fact),
  );
}

/** The same with the trees, as the review does. */
function weighed({ shop, text, post = '' }: SellersDraft): string[] {
  const given = { facts: factsOf(shop), post, now, author: 'Ana Silva' };
  return weighReply(readDraft(text), given, trees).map(({ fact }) => keyOf(shop, fact));
}

const isMissed = (draft: SellersDraft): boolean => !marked(draft).includes(draft.wrong ?? '');
const wrongOf = (all: readonly SellersDraft[]) => all.filter((draft) => draft.wrong !== null);
const rightOf = (all: readonly SellersDraft[]) => all.filter((draft) => draft.wrong === null);

describe('drafts of made-up sellers', () => {
  it.each([
    ['seen', SEEN],
    ['held out', HELD_OUT],
  ])(
    '%s: 19 of 20 that are wrong are found by the right fact, at most 2 of 30 right ones marked',
    (_, all) => {
      expect([wrongOf(all).length, rightOf(all).length]).toEqual([20, 30]);
      for (const facts of [marked, weighed]) {
        const missed = wrongOf(all).filter((draft) => !facts(draft).includes(draft.wrong ?? ''));
        expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(1);
        const nagged = rightOf(all).filter((draft) => facts(draft).length > 0);
        expect(nagged.length, nagged.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(2);
      }
    },
  );

  it('written last: nearly all are judged rightly', () => {
    expect(FRESH.length).toBeGreaterThanOrEqual(30);
    expect(wrongOf(FRESH).filter(isMissed).length).toBeLessThanOrEqual(1);
    expect(rightOf(FRESH).filter((draft) => marked(draft).length > 0).length).toBeLessThanOrEqual(1);
  });

  it.each(Object.entries(TRADES))('of many trades: %s', (_, { facts: rows, wrong, right }) => {
    const facts = rows.map(factOf);
    const marked = (text: string, post = '') =>
      judgeDraft(readDraft(text), { facts, post, now }).map(({ fact }) => rows[fact.order]?.[0]);
    const missed = wrong.filter(([key, text, post]) => !marked(text, post).includes(key));
    const nagged = right.filter(([text, post]) => marked(text, post).length > 0);
    expect({ missed, nagged }).toEqual({ missed: [], nagged: [] });
  });

  it('are found nothing wrong with where no fact is written down', () => {
    for (const { text, post = '' } of [...SEEN, ...HELD_OUT]) {
      expect(judgeDraft(readDraft(text), { facts: [], post, now })).toEqual([]);
    }
  });
});
