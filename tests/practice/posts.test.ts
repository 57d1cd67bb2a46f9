import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import { detect } from '../../src/domain/detect';
import { EMPTY_PROFILE, type Post, type Profile } from '../../src/domain/model';
import { practiceProfile } from '../../src/domain/practice-profile';
import { TRADES } from '../../src/domain/trades';
import { practicePosts, VIEWER_HANDLE } from '../../src/practice/posts';

const classify = shippedClassifier();

/** The practice feed as its reader reads it. */
function asPosts(profile: Profile): Post[] {
  const all = practicePosts(profile);
  const ref = (id: string) => {
    const found = all.find((post) => post.id === id);
    return { id, author: { name: found?.name ?? '', handle: found?.handle ?? null, url: null } };
  };
  return all.map((post) => ({
    site: 'practice',
    id: post.id,
    kind: post.under ? 'comment' : 'post',
    author: { name: post.name, handle: post.handle, url: null },
    text: post.text,
    publishedAt: null,
    permalink: null,
    promoted: post.promoted,
    quoted: null,
    answers: post.under ? ref(post.under) : null,
    thread: post.under ? ref(post.under) : null,
  }));
}

function mentioned(profile: Profile): Map<string, string[]> {
  const found = detect(asPosts(profile), {
    profile: practiceProfile(profile),
    viewer: { name: 'You', handle: VIEWER_HANDLE },
    known: () => null,
    classify,
    now: new Date('2026-11-21T10:00:00Z'),
  });
  return new Map(found.map(({ post, verdict }) => [post.id, verdict.intents.map(({ intent }) => intent)]));
}

const EXPECTED: Record<string, string> = {
  seeking: 'recommendation_request',
  complaint: 'complaint',
  price: 'product_question',
  tagging: 'referral',
  praise: 'praise',
  leaving: 'churn_risk',
  buying: 'purchase_intent',
  question: 'product_question',
  referral: 'referral',
  mixed: 'complaint',
  spam: 'spam',
};

describe('the practice feed', () => {
  const profiles = [
    EMPTY_PROFILE,
    ...TRADES.map(({ id }) => ({ ...EMPTY_PROFILE, trade: id })),
    { ...EMPTY_PROFILE, name: 'Dana Hart', store: 'Boathouse No. 7', trade: 'boats', area: 'Poole' },
  ];

  it.each(profiles)('shows every intent and only what matters, for trade “$trade”', (profile) => {
    const found = mentioned(profile);
    const missed = Object.entries(EXPECTED).filter(([id, intent]) => !found.get(id)?.includes(intent));
    expect(missed.map(([id, intent]) => ({ id, intent, found: found.get(id) }))).toEqual([]);
    expect([...found.keys()].sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
