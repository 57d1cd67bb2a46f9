import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchActivity } from '../../src/in-page/activity';
import { answered, GONE } from '../../src/messaging/answer';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../src/messaging/ask', () => ({ ask }));

/** As much of a document as the watch looks at. */
function fakePage() {
  const listeners = new Map<string, Set<(event: { isTrusted: boolean }) => void>>();
  const page = {
    hidden: false,
    focused: true,
    hasFocus: () => page.focused,
    addEventListener(
      type: string,
      listener: (event: { isTrusted: boolean }) => void,
      { signal }: { signal: AbortSignal },
    ) {
      const all = listeners.get(type) ?? new Set();
      listeners.set(type, all.add(listener));
      signal.addEventListener('abort', () => all.delete(listener));
    },
    send(type: string, isTrusted = true) {
      for (const listener of listeners.get(type) ?? []) listener({ isTrusted });
    },
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
  return page;
}

let page: ReturnType<typeof fakePage>;
let stopping: AbortController;
const told = (): number => ask.mock.calls.length;
/** Does something every five seconds. */
async function work(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 5) {
    page.send('pointermove');
    await vi.advanceTimersByTimeAsync(5_000);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
  ask.mockReset().mockResolvedValue(answered({ counting: true }));
  page = fakePage();
  stopping = new AbortController();
  watchActivity(page as unknown as Document, 'x', stopping.signal);
});
afterEach(() => {
  stopping.abort();
  vi.useRealTimers();
});

describe('time at work on a page', () => {
  it('is told once a minute, rounded to whole ones', async () => {
    await work(25);
    expect(told()).toBe(0);
    await work(10);
    expect(told()).toBe(1);
    expect(ask.mock.calls[0]?.slice(0, 2)).toEqual([
      'activity.minute',
      { site: 'x', minute: Date.parse('2026-11-22T12:00:00Z') / 60_000 },
    ]);
    await work(10 * 60);
    expect(told()).toBe(11);
  });

  it('ends a minute after the last thing done, and no timer runs then', async () => {
    await work(60);
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(told()).toBeLessThanOrEqual(2);
    expect(vi.getTimerCount()).toBe(0);
    const before = told();
    await work(35);
    expect(told()).toBe(before + 1);
  });

  it('is none where the page is hidden or another window has the focus', async () => {
    page.hidden = true;
    await work(120);
    page.hidden = false;
    page.focused = false;
    await work(120);
    expect(told()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not made up by scripts of the page', async () => {
    for (let second = 0; second < 120; second += 5) {
      page.send('pointermove', false);
      page.send('keydown', false);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(told()).toBe(0);
  });

  it('is told at most once a minute, however often the user comes and goes', async () => {
    for (let visit = 0; visit < 20; visit++) {
      await work(35);
      page.send('visibilitychange');
    }
    const minutes = (20 * 35) / 60;
    expect(told()).toBeLessThanOrEqual(Math.ceil(minutes));
    expect(told()).toBeGreaterThan(3);
  });

  it('rests where nobody counts it, until the page is shown again', async () => {
    ask.mockResolvedValue(answered({ counting: false }));
    await work(10 * 60);
    expect(told()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    page.send('visibilitychange');
    await work(60);
    expect(told()).toBe(2);
  });

  it('leaves nothing behind when it is told to end', async () => {
    await work(10);
    expect(vi.getTimerCount()).toBe(1);
    stopping.abort();
    expect(page.listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    await work(60);
    expect(told()).toBe(0);
  });

  it('leaves nothing behind when the extension is gone', async () => {
    ask.mockResolvedValue(GONE);
    await work(60);
    expect(page.listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
