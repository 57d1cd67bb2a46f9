import { describe, expect, it } from 'vitest';
import { judgeDraft, weighDraft } from '../../../../src/domain/facts/judge';
import { readDraft } from '../../../../src/domain/review/review';
import { factOf } from '../shops';
import type { FactRow } from '../trades/trade';
import { treesFor } from './trees';

const now = new Date(2026, 10, 23, 14, 30);
const ROWS: FactRow[] = [
  ['cats', 'other', 'cats', 'dogs only, we do not groom cats'],
  ['groom', 'price', 'full groom', '$65'],
  ['fall', 'price', 'fall deal', 'nails free with any groom', '2026-10-31'],
];
const facts = ROWS.map(factOf);
const POST = 'Do you guys do cats? Mine is a matted mess';
const YES = 'We sure do! Bring kitty in and we will brush her cats hair out.';
const weighed = (trees: Parameters<typeof weighDraft>[2], says: string, post = POST) =>
  weighDraft(readDraft(says), { facts, post, now }, trees).map(({ fact, what, start, end, surely }) => ({
    about: fact.about,
    what,
    words: says.slice(start, end),
    surely,
  }));

describe('the trees', () => {
  it('find what no topic reads, and mark the sentence that speaks of the fact', () => {
    expect(judgeDraft(readDraft(YES), { facts, post: POST, now })).toEqual([]);
    expect(weighed(treesFor('deniedDiffers'), YES)).toEqual([
      {
        about: 'cats',
        what: 'contradicts',
        words: 'Bring kitty in and we will brush her cats hair out.',
        surely: false,
      },
    ]);
    expect(weighed(treesFor('no'), YES)).toEqual([]);
  });

  it('uphold what a topic found, with its own place, or take it back', () => {
    const draft = 'The full groom is $95.';
    const [found] = weighed(treesFor('found'), draft, 'How much is a full groom?');
    expect(found).toMatchObject({ about: 'full groom', words: '$95', surely: true });
    expect(weighed(treesFor('no'), draft, 'How much is a full groom?')).toEqual([]);
  });

  it('weigh only facts that hold: what rests on one that is over is found as before', () => {
    const draft = 'Yes, the fall deal is on, nails are free with any groom.';
    const before = judgeDraft(readDraft(draft), { facts, post: 'Is the fall deal on?', now });
    expect(before.map(({ what }) => what)).toEqual(['expired']);
    expect(weighed(treesFor('kind.price'), draft, 'Is the fall deal on?').map(({ about }) => about)).toEqual([
      'full groom',
      'fall deal',
    ]);
  });

  it('are not asked about a language that they were not grown for', () => {
    const german = 'Ja, wir machen auch Katzen, kommen Sie gern mit ihr vorbei und wir bürsten sie aus.';
    expect(weighed(treesFor('kind.other'), german, 'Machen Sie auch Katzen?')).toEqual([]);
    expect(
      weighed(treesFor('kind.other'), 'yep', 'Do you guys do cats at all?').map(({ about }) => about),
    ).toEqual(['cats']);
  });

  it('find nothing where there are no facts', () => {
    expect(weighDraft(readDraft(YES), { facts: [], post: POST, now }, treesFor('yes'))).toEqual([]);
  });
});
