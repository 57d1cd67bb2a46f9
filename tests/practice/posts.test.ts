import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import { detect } from '../../src/domain/detect';
import { EMPTY_PROFILE, type Post, type Profile } from '../../src/domain/model';
import { practiceProfile } from '../../src/domain/practice-profile';
import { TRADES } from '../../src/domain/trades';
import { TRADE_WORDS } from '../../src/domain/trades/wording';
import { practicePosts, VIEWER_HANDLE } from '../../src/practice/posts';
import { speak } from '../support/speak';

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

describe.each(['en', 'es'])('the practice feed in %s', (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  const profiles = [
    EMPTY_PROFILE,
    ...TRADES.map(({ id }) => ({ ...EMPTY_PROFILE, trade: id })),
    { ...EMPTY_PROFILE, name: 'Dana Hart', store: 'Boathouse No. 7', trade: 'boats', area: 'Poole' },
    { ...EMPTY_PROFILE, name: 'Íñigo Peña', store: 'Náutica Peña', trade: 'barcos', area: 'Cádiz' },
  ];

  it.each(profiles)('shows every intent and only what matters, for trade “$trade”', (profile) => {
    const found = mentioned(profile);
    const missed = Object.entries(EXPECTED).filter(([id, intent]) => !found.get(id)?.includes(intent));
    expect(missed.map(([id, intent]) => ({ id, intent, found: found.get(id) }))).toEqual([]);
    expect([...found.keys()].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it('names nobody twice, and everybody so that a profile can be named after them', () => {
    const posts = practicePosts(EMPTY_PROFILE);
    for (const part of ['id', 'name', 'handle'] as const)
      expect(new Set(posts.map((post) => post[part])).size).toBe(posts.length);
    for (const { handle } of posts) expect(handle).toMatch(/^[a-z]{2,}(?:\.[a-z]{2,})*$/);
  });
});

describe('the practice feeds of all languages', () => {
  afterAll(() => speak('en'));

  it('are the same posts in other words, none of them left in English', () => {
    const english = practicePosts(EMPTY_PROFILE);
    speak('es');
    const spanish = practicePosts(EMPTY_PROFILE);
    const facts = (posts: typeof english) =>
      posts.map(({ id, under, minutesAgo, promoted, answersBack }) => ({
        id,
        under,
        minutesAgo,
        promoted,
        answersBack: answersBack !== null,
      }));
    expect(facts(spanish)).toEqual(facts(english));
    for (const [at, { id, text, answersBack }] of spanish.entries()) {
      expect(text, id).not.toBe(english[at]?.text);
      expect(`${text} ${answersBack ?? ''}`, id).not.toMatch(/\b(?:the|you|your|and|with|thank)\b/i);
    }
  });

  it.each(TRADES)('have words of their own for $id', ({ id }) => {
    const words = Object.values(TRADE_WORDS).map(({ known }) => known[id]);
    for (const part of ['thing', 'things', 'visit'] as const)
      expect(new Set(words.map((one) => one?.[part])).size).toBe(words.length);
    expect(words).not.toContain(undefined);
  });
});
