import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdWorker } from '../../src/sync/hold-worker';
import type { Said } from '../../src/sync/messages';

/** The page, opened with this behind its address: what it tells its worker and the background. */
function page(opened: string) {
  const told: unknown[] = [];
  const heard: Record<string, (event: unknown) => void> = {};
  const worker = {
    postMessage: (what: unknown) => void told.push(what),
    addEventListener: (kind: string, hear: (event: unknown) => void) => {
      heard[kind] = hear;
    },
  };
  const tell = vi.fn();
  const startAgain = vi.fn();
  let now = () => {};
  holdWorker(worker as never, opened, {
    tell,
    startAgain,
    wanted: (callBack) => {
      now = callBack;
    },
  });
  const asked = () => tell.mock.calls.map(([name]) => name);
  return {
    told,
    asked,
    startAgain,
    want: () => now(),
    say: (said: Said) => heard.message?.({ data: said }),
    fail: () => heard.error?.({ message: 'out of memory' }),
  };
}

describe('the page of sync', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('has its worker speak first, and run a round where it was opened for one', () => {
    expect(page('#en').told).toEqual([{ speak: 'en' }]);
    expect(page('#es,now').told).toEqual([{ speak: 'es' }, { now: true }]);
  });

  it('passes on that a round is wanted', () => {
    const { told, want } = page('#en');
    want();
    expect(told.slice(1)).toEqual([{ now: true }]);
  });

  it('keeps the background awake while a round goes on, and no longer', () => {
    const { say, asked } = page('#en');
    say('busy');
    // Firefox gives it 30 s.
    vi.advanceTimersByTime(29_000);
    expect(asked()).toEqual(['sync.busy']);
    say('changed');
    vi.advanceTimersByTime(16_000);
    expect(asked()).toEqual(['sync.busy', 'log.changed', 'sync.busy', 'sync.busy']);
    say('idle');
    vi.advanceTimersByTime(120_000);
    expect(asked()).toHaveLength(4);
  });

  it('keeps it awake as long as one of two rounds goes on', () => {
    const { say, asked } = page('#en');
    say('busy');
    say('busy');
    say('idle');
    vi.advanceTimersByTime(31_000);
    expect(asked()).toHaveLength(2);
    say('idle');
    vi.advanceTimersByTime(120_000);
    expect(asked()).toHaveLength(2);
  });

  it('starts anew after its worker broke down', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { fail, startAgain } = page('#en');
    fail();
    expect(startAgain).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(startAgain).toHaveBeenCalledTimes(1);
  });
});
