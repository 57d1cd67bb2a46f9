import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Draft, readDrafts, WRITTEN } from '../../../scripts/facts-model/draft';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { judgeReply, weighReply } from '../../../src/domain/facts/judge-reply';
import { readDraft } from '../../../src/domain/review/review';
import { factOf } from './shops';

const { facts: trees } = shippedReviewModel();
const now = new Date(2026, 10, 24, 14, 30);
const FACTS = [
  factOf(['table', 'price', 'Oakline table', '890 €'], 0),
  factOf(['hours', 'hours', '', 'Monday to Saturday 9 am to 6 pm'], 1),
  factOf(['desk', 'stock', 'Walnut desk', 'in stock', '2026-01-31'], 2),
];
const given = {
  facts: FACTS,
  post: 'Two weeks now and nobody has called me back about my order.',
  now,
  author: 'Gillian Prowse',
};

/** The words that are marked, and by which fact. */
function marked(text: string): string[] {
  return weighReply(readDraft(text), given, trees).map(
    ({ start, end, fact, what }) => `${what} ${fact.order}: ${text.slice(start, end)}`,
  );
}

describe('a reply of several claims', () => {
  it('is judged claim by claim, each at its place', () => {
    expect(
      marked(
        'I’m sorry, Gillian. The Oakline table is 790 € and the walnut desk is in stock. We are open on Sunday. I’ll call you tomorrow at 3.',
      ),
    ).toEqual([
      expect.stringMatching(/^contradicts 0: 790 €/),
      expect.stringMatching(/^expired 2: .*in stock/),
      expect.stringMatching(/^contradicts 1: Sunday/),
    ]);
    expect(
      marked(
        'I’m sorry, Gillian. The Oakline table is 890 €. We are open on Saturday. I’ll call you tomorrow at 3.',
      ),
    ).toEqual([]);
  });

  it('an apology is no sign that its writer knows that something is over; an answer in it is', () => {
    const said = ['expired 2: in stock'];
    for (const courtesy of [
      'I’m sorry, Gillian. ',
      'So sorry about the long wait! ',
      'Thank you for writing. ',
    ])
      expect([courtesy, marked(`${courtesy}The walnut desk is in stock.`)]).toEqual([courtesy, said]);
    expect(marked('The walnut desk? Sorry, it is not in stock.')).toEqual([]);
    expect(marked('I’m sorry, Gillian.')).toEqual([]);
  });
});

describe('replies as people ordinarily write them', () => {
  const drafts = ['a', 'b', 'c', 'd'].flatMap((file) =>
    readDrafts(readFileSync(new URL(`./ordinary/${file}.tsv`, import.meta.url), 'utf8')),
  );
  interface Reply {
    says: string;
    wrong: (number | null)[];
    facts: Draft['facts'];
    post: string;
  }
  function shares(replies: readonly Reply[]): { found: number; marked: number } {
    const read = replies.map(({ says, wrong, facts, post }) => ({
      wrong: wrong.filter((order) => order !== null),
      found: weighReply(readDraft(says), { facts, post, now: WRITTEN, author: 'Gillian Prowse' }, trees).map(
        ({ fact }) => fact.order,
      ),
    }));
    const wrong = read.flatMap(({ wrong, found }) => wrong.map((order) => found.includes(order)));
    const right = read.filter((one) => one.wrong.length === 0);
    return {
      found: wrong.filter(Boolean).length / wrong.length,
      marked: right.filter(({ found }) => found.length > 0).length / right.length,
    };
  }

  it('after an apology as many wrong ones are found, and hardly a right one is marked', () => {
    // All of them take long.
    const half = drafts.filter((_, at) => at % 2 === 0);
    const { found, marked } = shares(
      half.map((one) => ({
        ...one,
        says: `I’m so sorry about that, Gillian. ${one.says}`,
        wrong: [one.wrong],
      })),
    );
    expect(found).toBeGreaterThan(0.7);
    expect(marked).toBeLessThanOrEqual(0.05);
  });

  it('of two in one, half of what is wrong is found', () => {
    const pairs = drafts.slice(1).flatMap((two, at): Reply[] => {
      const one = drafts[at];
      if (!one || one.facts !== two.facts || at % 5 > 0) return [];
      const end = /[.!?]$/.test(one.says) ? '' : '.';
      return [{ ...one, says: `${one.says}${end} ${two.says}`, wrong: [one.wrong, two.wrong] }];
    });
    const { found, marked } = shares(pairs);
    expect(found).toBeGreaterThan(0.47);
    // Twice as much may be marked wrongly.
    expect(marked).toBeLessThanOrEqual(0.08);
  });
});

it('a reply too long to be read passage by passage is read as a whole', () => {
  const text = `Hi Gillian. ${'We measure at your home. '.repeat(200)}The Oakline table is 790 €.`;
  const found = judgeReply(readDraft(text), given);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['790 €']);
});
