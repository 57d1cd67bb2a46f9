import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCoverage } from '../../src/in-page/coverage';
import type { Notices } from '../../src/in-page/notices';
import type { Steps } from '../../src/sites/coverage';
import type { Coverage, Site } from '../../src/sites/site';

const ask = vi.hoisted(() => vi.fn(async () => ({ ok: true })));
vi.mock('../../src/messaging/ask', () => ({ ask }));

const SECOND = 1_000;
const missing = { author: 0, text: 0, id: 0, actions: 0 };
const EMPTY: Coverage = { present: 0, read: 0, missing, blind: false, drop: false };
const FINE: Coverage = { present: 9, read: 9, missing, blind: false, drop: false };
const BLIND: Coverage = {
  present: 9,
  read: 0,
  missing: { ...missing, author: 9 },
  blind: true,
  drop: false,
};
const DROP: Coverage = { present: 9, read: 6, missing: { ...missing, text: 3 }, blind: false, drop: true };

describe('watching what a page lets us read', () => {
  let stands: Coverage;
  let checks: number;
  /** What is found when a page is looked at. */
  let posts: () => Steps<Coverage>;
  let hidden: boolean;
  let href: string;
  let shown: string[];
  let ended: AbortController;
  let watched: ReturnType<typeof watchCoverage>;

  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockClear();
    [stands, checks, hidden, href, shown] = [FINE, 0, false, 'https://x.com/home', []];
    ended = new AbortController();
    posts = function* () {
      yield;
      return stands;
    };
    const defaultView = {
      setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
      // A page that is never idle: the longest wait.
      requestIdleCallback: (act: () => void, { timeout }: { timeout: number }) => setTimeout(act, timeout),
    };
    const document = {
      defaultView,
      get hidden() {
        return hidden;
      },
      get location() {
        return { href };
      },
    } as unknown as Document;
    const site = {
      id: 'x',
      name: 'X',
      pageKind: ({ pathname }: URL) => pathname.slice(1) || 'home',
      *coverage() {
        const found = yield* posts();
        checks++;
        return found;
      },
    } as unknown as Site;
    const notices = {
      show: ({ says }: { says: string }) => shown.push(says),
      hide: () => (shown.length > 0 ? shown.push('hidden') : 0),
    } as unknown as Notices;
    watched = watchCoverage({ document, site, notices, signal: ended.signal });
  });
  afterEach(() => vi.useRealTimers());

  const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * SECOND);
  const told = (): string[] =>
    ask.mock.calls.map((call) => {
      const [name, { reading }] = call as unknown as [string, { reading: { state: string; kind: string } }];
      return `${name} ${reading.kind} ${reading.state}`;
    });

  it('tells of an unreadable page within ten seconds, on it and to the background, once', async () => {
    stands = BLIND;
    watched.looked(true);
    await pass(9.9);
    expect(told()).toEqual(['page.coverage home blind']);
    expect(shown).toEqual([expect.stringContaining('cannot read this X page')]);
    expect(watched.trouble).toMatchObject({ state: 'blind', present: 9, read: 0, missing: { author: 9 } });
    watched.looked(false);
    await pass(60);
    expect(told()).toHaveLength(1);
    expect(shown).toHaveLength(1);
  });

  it('tells within ten seconds of posts that come late', async () => {
    stands = EMPTY;
    watched.looked(true);
    await pass(7);
    stands = BLIND;
    watched.looked(false);
    await pass(9.9);
    expect(told()).toEqual(['page.coverage home blind']);
  });

  it('says nothing of a page that was only half there', async () => {
    stands = BLIND;
    watched.looked(true);
    await pass(6);
    stands = FINE;
    await pass(60);
    expect(told()).toEqual([]);
    expect(shown).toEqual([]);
    expect(watched.trouble).toBeNull();
  });

  it('tells of a drop without a word on the page', async () => {
    watched.looked(true);
    await pass(20);
    stands = DROP;
    watched.looked(false);
    await pass(20);
    expect(told()).toEqual(['page.coverage home drop']);
    expect(shown).toEqual([]);
    expect(watched.trouble).toMatchObject({ state: 'drop', read: 6 });
  });

  it('takes it back when the page can be read again', async () => {
    stands = BLIND;
    watched.looked(true);
    await pass(10);
    stands = FINE;
    watched.looked(false);
    await pass(3);
    expect(told()).toEqual(['page.coverage home blind', 'page.coverage home fine']);
    expect(shown.at(-1)).toBe('hidden');
    expect(watched.trouble).toBeNull();
  });

  it('begins anew on another page, and says it on the page once for each kind', async () => {
    stands = BLIND;
    watched.looked(true);
    await pass(10);
    href = 'https://x.com/search';
    watched.looked(true);
    expect(watched.trouble).toBeNull();
    await pass(10);
    href = 'https://x.com/home';
    watched.looked(true);
    await pass(10);
    expect(told()).toEqual([
      'page.coverage home blind',
      'page.coverage home fine',
      'page.coverage search blind',
      'page.coverage search fine',
      'page.coverage home blind',
    ]);
    expect(shown.filter((says) => says.includes('cannot read'))).toHaveLength(2);
  });

  it('looks again at most every ten seconds while a readable page changes, and never while it does not', async () => {
    watched.looked(true);
    await pass(5);
    expect(checks).toBe(1);
    await pass(600);
    expect(checks).toBe(1);
    for (let n = 0; n < 100; n++) {
      watched.looked(false);
      await pass(1);
    }
    expect(checks).toBeGreaterThan(5);
    expect(checks).toBeLessThanOrEqual(11);
  });

  it('does nothing while the page is hidden, or once it ended', async () => {
    stands = BLIND;
    watched.looked(true);
    hidden = true;
    await pass(60);
    expect(checks).toBe(0);
    hidden = false;
    watched.looked(false);
    ended.abort();
    await pass(60);
    expect(checks).toBe(0);
  });

  it('checks a long page a little at a time, with the page between, and goes not on with one that was left', async () => {
    /** How many posts were looked at, by the moment of the clock. */
    const turns = new Map<number, number>();
    let spent = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
    posts = function* () {
      for (let post = 0; post < 100; post++) {
        spent += 3;
        turns.set(Date.now(), (turns.get(Date.now()) ?? 0) + 1);
        yield;
      }
      return stands;
    };
    stands = BLIND;
    watched.looked(true);
    await pass(6);
    expect(Math.max(...turns.values())).toBe(3);
    expect(checks).toBe(1);
    expect(told()).toEqual([]);

    await pass(3.99);
    expect(told()).toEqual(['page.coverage home blind']);

    turns.clear();
    watched.looked(true);
    await pass(4.95);
    expect(turns.size).toBeGreaterThan(1);
    const before = turns.size;
    watched.looked(true);
    await pass(1);
    expect(turns.size).toBe(before);
    vi.restoreAllMocks();
  });
});
