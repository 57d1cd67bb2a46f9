import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Ask, AtWork, Say } from '../../../src/dashboard/work/messages';
import { serveWork, type WorkerScope } from '../../../src/dashboard/work/serve-work';
import { type PageWorker, WorkerAsker } from '../../../src/dashboard/work/worker-asker';

/** Work that ends when the test says so. */
function slowWork() {
  const ends: { resolve: (answer: string) => void; reject: (error: unknown) => void; at: AtWork }[] = [];
  return {
    ends,
    work: {
      double: async ({ number }: { number: number }) => number * 2,
      slow: (_: object, at: AtWork) =>
        new Promise<string>((resolve, reject) => {
          ends.push({ resolve, reject, at });
        }),
      unsendable: async () => () => 'a function',
    },
  };
}
type Slow = ReturnType<typeof slowWork>['work'];

const started: { terminate: Mock; die: () => void }[] = [];
let slow: ReturnType<typeof slowWork>;
/** How the worker takes on a language. */
let speak: Mock<(language: string) => Promise<void>>;

/** A worker on the same thread: what is told is copied as it would be, and comes a little later. */
function startWorker(): PageWorker {
  const listeners: Record<string, (event: unknown) => void> = {};
  let ended = false;
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (say: Say) => {
      const data = structuredClone(say);
      queueMicrotask(() => ended || listeners.message?.({ data }));
    },
  };
  serveWork(slow.work, scope, speak);
  const terminate = vi.fn(() => {
    ended = true;
  });
  started.push({ terminate, die: () => listeners.error?.(new Error('out of memory')) });
  return {
    terminate,
    postMessage: (ask: Ask) => {
      const data = structuredClone(ask);
      queueMicrotask(() => ended || scope.onmessage?.({ data } as MessageEvent<Ask>));
    },
    addEventListener: (type: string, listener: unknown) => {
      listeners[type] = listener as (event: unknown) => void;
    },
  };
}

let asker: WorkerAsker<Slow>;
const waiting = (more: { onProgress?: (part: number) => void } = {}) => ({
  signal: new AbortController().signal,
  ...more,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  started.length = 0;
  slow = slowWork();
  speak = vi.fn(async () => {});
  asker = new WorkerAsker<Slow>(startWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page and its worker', () => {
  it('ask and answer, several questions at once, by one worker that starts with the first', async () => {
    expect(started).toHaveLength(0);
    const [late, early] = [asker.ask('slow', {}, waiting()), asker.ask('double', { number: 21 }, waiting())];
    expect(await early).toBe(42);
    slow.ends[0]?.resolve('at last');
    expect(await late).toBe('at last');
    expect(started).toHaveLength(1);
  });

  it('speak one language: nothing is worked at before the worker does', async () => {
    let learnt = (): void => {};
    speak.mockReturnValue(new Promise((resolve) => (learnt = resolve)));
    const answer = asker.ask('slow', {}, waiting());
    const stopping = new AbortController();
    const stopped = asker.ask('slow', {}, { signal: stopping.signal });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(speak.mock.calls).toEqual([['en']]);
    expect(slow.ends).toHaveLength(0);
    stopping.abort(new Error('another screen'));
    await expect(stopped).rejects.toThrow('another screen');
    await vi.advanceTimersByTimeAsync(0);
    learnt();
    await vi.advanceTimersByTimeAsync(0);
    expect(slow.ends).toHaveLength(1);
    slow.ends[0]?.resolve('said');
    expect(await answer).toBe('said');
    await asker.ask('double', { number: 1 }, waiting());
    expect(speak).toHaveBeenCalledTimes(1);
  });

  it('answer nothing where the worker cannot take on the language', async () => {
    speak.mockRejectedValue(new Error('no such file'));
    await expect(asker.ask('double', { number: 1 }, waiting())).rejects.toThrow('no such file');
  });

  it('tell how much is done', async () => {
    const onProgress = vi.fn();
    const answer = asker.ask('slow', {}, waiting({ onProgress }));
    await vi.advanceTimersByTimeAsync(0);
    slow.ends[0]?.at.progress(0.5);
    slow.ends[0]?.resolve('');
    await answer;
    expect(onProgress.mock.calls).toEqual([[0.5]]);
  });

  it('stop the work when nobody waits for it any more', async () => {
    const stopping = new AbortController();
    const answer = asker.ask('slow', {}, { signal: stopping.signal });
    await vi.advanceTimersByTimeAsync(0);
    stopping.abort(new Error('another period'));
    await expect(answer).rejects.toThrow('another period');
    await vi.advanceTimersByTimeAsync(0);
    expect(slow.ends[0]?.at.signal.aborted).toBe(true);
    slow.ends[0]?.reject(new Error('stopped'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(console.error).not.toHaveBeenCalled();
    expect(await asker.ask('double', { number: 2 }, waiting())).toBe(4);
    expect(started).toHaveLength(1);
  });

  it('ask nothing of what is not waited for from the start', async () => {
    await expect(asker.ask('slow', {}, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow(
      'gone',
    );
    expect(started).toHaveLength(0);
  });

  it('tell what failed, and go on', async () => {
    const answer = asker.ask('slow', {}, waiting());
    await vi.advanceTimersByTimeAsync(0);
    slow.ends[0]?.reject(new Error('the disk is broken'));
    await expect(answer).rejects.toThrow('the disk is broken');
    await expect(asker.ask('unsendable', undefined, waiting())).rejects.toThrow(/clone/);
    expect(await asker.ask('double', { number: 1 }, waiting())).toBe(2);
    expect(started).toHaveLength(1);
  });

  it('leave nobody waiting when the worker dies, and start another with the next question', async () => {
    const answers = [asker.ask('slow', {}, waiting()), asker.ask('slow', {}, waiting())];
    const told = Promise.allSettled(answers);
    started[0]?.die();
    expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(started[0]?.terminate).toHaveBeenCalled();
    expect(await asker.ask('double', { number: 4 }, waiting())).toBe(8);
    expect(started).toHaveLength(2);
  });

  it('take one that says nothing for dead, but not one that is at work for long', async () => {
    const long = asker.ask('slow', {}, waiting());
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    slow.ends[0]?.resolve('after ten minutes');
    expect(await long).toBe('after ten minutes');

    const silent = asker.ask('slow', {}, waiting());
    const told = expect(silent).rejects.toThrow('gone');
    // As when the browser ends a worker without a word.
    started[0]?.terminate();
    await vi.advanceTimersByTimeAsync(60_000);
    await told;
  });

  it('say so where none can be started', async () => {
    const never = new WorkerAsker<Slow>(() => {
      throw new Error('not allowed');
    });
    await expect(never.ask('double', { number: 1 }, waiting())).rejects.toThrow('not allowed');
  });

  it('end together: nothing runs on, whoever waited is told', async () => {
    const answer = asker.ask('slow', {}, waiting());
    asker.end();
    await expect(answer).rejects.toThrow('ended');
    expect(started[0]?.terminate).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
