import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeDraft } from '../../../src/domain/facts/judge';
import type { FactKind } from '../../../src/domain/model';
import { readDraft } from '../../../src/domain/review/review';
import { factOf } from './shops';
import type { FactRow } from './trades/trade';

/** Six businesses and 50 answers, written and labelled by somebody who never saw the readers. */
const LINES = readFileSync(new URL('./independent.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const now = new Date(2026, 10, 23, 14, 30);

function factsOf(business: string): FactRow[] {
  return LINES.filter(([what, of]) => what === 'fact' && of === business).map(
    ([, , kind, about = '', says = '', expiresOn], place) =>
      [String(place), kind as FactKind, about, says, expiresOn || undefined] as FactRow,
  );
}

it('hard answers of somebody who never saw the readers: nearly half of the wrong are found, hardly a right one is marked', () => {
  const drafts = LINES.filter(([what]) => what === 'draft').map(
    ([, business = '', wrong = '', post = '', says = '']) => {
      const found = judgeDraft(readDraft(says), { facts: factsOf(business).map(factOf), post, now });
      return { wrong, found: found.map(({ fact }) => String(fact.order)) };
    },
  );
  const wrong = drafts.filter((one) => one.wrong !== '');
  expect([wrong.length, drafts.length]).toEqual([20, 50]);
  expect(wrong.filter((one) => one.found.includes(one.wrong)).length).toBeGreaterThanOrEqual(9);
  const marked = drafts.filter((one) => one.wrong === '' && one.found.length > 0);
  expect(marked.length).toBeLessThanOrEqual(2);
});
