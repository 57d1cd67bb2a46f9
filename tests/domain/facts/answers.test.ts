import { describe, expect, it } from 'vitest';
import { judgeDraft } from '../../../src/domain/facts/judge';
import { readDraft } from '../../../src/domain/review/review';
import { ANSWERS } from './answers';
import { factOf } from './shops';

const now = new Date(2026, 10, 23, 11, 0);

describe('answers to posts in passing', () => {
  it.each(Object.entries(ANSWERS))('%s', (_, { trade: { facts: rows, wrong, right }, unseen }) => {
    const facts = rows.map(factOf);
    const marked = (text: string, post = '') =>
      judgeDraft(readDraft(text), { facts, post, now }).map(({ fact }) => rows[fact.order]?.[0]);
    const missed = wrong.filter(([key, text, post]) => !marked(text, post).includes(key));
    const nagged = right.filter(([text, post]) => marked(text, post).length > 0);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(unseen);
    expect(nagged).toEqual([]);
  });
});
