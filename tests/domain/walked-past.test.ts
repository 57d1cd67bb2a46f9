import { describe, expect, it } from 'vitest';
import { type InboxData, inboxAt } from '../../src/domain/inbox';
import type { IntentId } from '../../src/domain/model';
import { walkedApart, walkedPastAt } from '../../src/domain/walked-past';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const ago = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();

function mention(key: string, seen: number | null, ...intents: IntentId[]) {
  return {
    key,
    ...(seen !== null && { seenAt: ago(seen) }),
    verdict: { intents: intents.map((intent) => ({ intent })), reasons: [] },
  };
}

describe('walking past', () => {
  it('takes more than ten minutes since the post was in sight', () => {
    expect(walkedPastAt({ seenAt: ago(10) }, NOW)).toBe(false);
    expect(walkedPastAt({ seenAt: ago(10.1) }, NOW)).toBe(true);
    expect(walkedPastAt({ seenAt: ago(-60) }, NOW)).toBe(false);
    expect(walkedPastAt({}, NOW)).toBe(false);
  });

  it('sets apart what was seen, seen last first, and keeps the order of the others', () => {
    const all = [
      mention('long ago', 500),
      mention('never', null),
      mention('just now', 2),
      mention('a while ago', 30, 'product_question'),
    ];
    const { walked, others } = walkedApart(all, NOW);
    expect(walked.map(({ key }) => key)).toEqual(['a while ago', 'long ago']);
    expect(others.map(({ key }) => key)).toEqual(['never', 'just now']);
  });

  it('leaves a complaint where it leads, but not spam that complains', () => {
    const all = [mention('bad', 60, 'praise', 'complaint'), mention('spam', 60, 'spam', 'complaint')];
    const { walked, others } = walkedApart(all, NOW);
    expect(walked.map(({ key }) => key)).toEqual(['spam']);
    expect(others.map(({ key }) => key)).toEqual(['bad']);
  });

  it('goes on in rows that were left a while ago', () => {
    const post = { site: 'x' as const, text: '', publishedAt: null, permalink: null, thread: null };
    const listed = (one: ReturnType<typeof mention>) => ({
      ...one,
      createdAt: ago(900),
      post: { ...post, author: { name: one.key, url: null } },
    });
    const left: InboxData = {
      waiting: [listed(mention('seen', 8)), listed(mention('not', null))],
      waitingCount: 7,
      walkedPast: [listed(mention('before', 40))],
      walkedPastCount: 9,
      unconfirmed: [],
      promised: [],
      due: [],
      dueCount: 0,
      upcoming: [],
      replyWithinHours: 4,
    };
    const later = inboxAt(left, new Date(NOW.getTime() + 5 * 60_000));
    expect(later.walkedPast.map(({ key }) => key)).toEqual(['seen', 'before']);
    expect(later.waiting.map(({ key }) => key)).toEqual(['not']);
    expect([later.waitingCount, later.walkedPastCount]).toEqual([6, 10]);
    expect(inboxAt(left, NOW)).toBe(left);
  });
});
