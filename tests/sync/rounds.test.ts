import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Said } from '../../src/sync/messages';
import { Rounds, type RoundsHouse } from '../../src/sync/rounds';

type Ran = Awaited<ReturnType<RoundsHouse['run']>>;

/** A log and a server, made up. */
function house() {
  const made = {
    /** The newest change of the log. */
    seq: 10,
    /** What stands beside the log, and will at the end of the next round. */
    news: '',
    brings: '',
    reachable: true,
    tryAt: null as number | null,
    /** What the next rounds come to; at their end `writes` changes stand in the log. */
    ran: { ok: true } as Ran,
    writes: 0,
    takes: 0,
    signals: [] as AbortSignal[],
    said: [] as Said[],
  };
  const rounds = new Rounds({
    async run(signal) {
      made.signals.push(signal);
      if (made.takes > 0) {
        await new Promise<void>((done) => {
          setTimeout(done, made.takes);
          signal.addEventListener('abort', () => done());
        });
      }
      made.seq += made.writes;
      made.news = made.brings;
      return made.ran;
    },
    newest: async () => made.seq,
    news: async () => made.news,
    tryAt: async () => made.tryAt,
    reachable: () => made.reachable,
    now: () => Date.now(),
    say: (said) => made.said.push(said),
  });
  /** A user writes to the log. */
  const write = () => rounds.changed(++made.seq);
  return { made, rounds, write, count: () => made.signals.length };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('rounds', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('tell of what they brought beside the log, and are no reason for another', async () => {
    const { rounds, count, made } = house();
    await rounds.start();
    await pass(0);
    made.brings = 'given';
    await pass(60_000);
    expect(made.said).toEqual(['busy', 'idle', 'busy', 'changed', 'idle']);
    await pass(60_000);
    expect(made.said.slice(5)).toEqual(['busy', 'idle']);
    expect(count()).toBe(3);
  });

  it('begin at once and come each minute', async () => {
    const { rounds, count, made } = house();
    await rounds.start();
    await pass(0);
    expect(count()).toBe(1);
    expect(made.said).toEqual(['busy', 'idle']);
    await pass(59_000);
    expect(count()).toBe(1);
    await pass(1_000);
    expect(count()).toBe(2);
  });

  it('come when those who write pause', async () => {
    const { rounds, write, count } = house();
    await rounds.start();
    await pass(10_000);
    for (let each = 0; each < 5; each++) {
      write();
      await pass(2_000);
    }
    expect(count()).toBe(1);
    await pass(1_000);
    expect(count()).toBe(2);
    // What was seen by a round is no reason of another.
    await pass(50_000);
    expect(count()).toBe(2);
  });

  it('that wrote are told, and followed by one more, not by one after the other', async () => {
    const { rounds, made, count } = house();
    made.writes = 1;
    await rounds.start();
    await pass(0);
    expect(made.said).toEqual(['busy', 'changed', 'idle']);
    await pass(3_000);
    expect(count()).toBe(2);
    await pass(50_000);
    expect(count()).toBe(2);
    await pass(10_000);
    expect(count()).toBe(3);
  });

  it('see what was written while they went on', async () => {
    const { rounds, made, write, count } = house();
    made.takes = 5_000;
    await rounds.start();
    await pass(1_000);
    write();
    await pass(4_000);
    expect(count()).toBe(1);
    await pass(3_000);
    expect(count()).toBe(2);
  });

  it('wait after a failure, until somebody asks', async () => {
    const { rounds, made, write, count } = house();
    made.ran = { ok: false, tryAt: Date.now() + 600_000 };
    await rounds.start();
    await pass(1_000);
    write();
    await pass(590_000);
    expect(count()).toBe(1);
    rounds.ask();
    await pass(0);
    expect(count()).toBe(2);
    made.ran = { ok: true };
    await pass(20_000);
    expect(count()).toBe(3);
  });

  it('are run for who asked before there was a connection', async () => {
    const { rounds, made, count } = house();
    made.tryAt = Date.now() + 120_000;
    made.reachable = false;
    rounds.ask();
    rounds.stop();
    made.reachable = true;
    await rounds.start();
    await pass(0);
    expect(count()).toBe(1);
  });

  it('wait for what an earlier worker was told', async () => {
    const { rounds, made, count } = house();
    made.tryAt = Date.now() + 120_000;
    await rounds.start();
    await pass(119_000);
    expect(count()).toBe(0);
    await pass(1_000);
    expect(count()).toBe(1);
  });

  it('do not go without a network, and come back with it', async () => {
    const { rounds, made, write, count } = house();
    made.reachable = false;
    await rounds.start();
    write();
    rounds.ask();
    await pass(600_000);
    expect(count()).toBe(0);
    made.reachable = true;
    rounds.look();
    await pass(0);
    expect(count()).toBe(1);
  });

  it('are one at a time; what is asked meanwhile comes after', async () => {
    const { rounds, made, count } = house();
    made.takes = 5_000;
    await rounds.start();
    await pass(1_000);
    rounds.ask();
    rounds.ask();
    await pass(3_000);
    expect(count()).toBe(1);
    await pass(1_000);
    expect(count()).toBe(2);
    await pass(10_000);
    expect(count()).toBe(2);
  });

  it('are cut when sync is turned off, and begin anew when it is turned on again at once', async () => {
    const { rounds, made, count } = house();
    made.takes = 5_000;
    made.ran = { ok: false, tryAt: Date.now() + 600_000 };
    await rounds.start();
    await pass(1_000);
    made.reachable = false;
    rounds.stop();
    made.reachable = true;
    await rounds.start();
    expect(made.signals[0]?.aborted).toBe(true);
    await pass(0);
    expect(count()).toBe(2);
    expect(made.signals[1]?.aborted).toBe(false);
  });

  it('that are off stay off', async () => {
    const { rounds, made, write, count } = house();
    await rounds.start();
    await pass(1_000);
    made.reachable = false;
    rounds.stop();
    write();
    await pass(600_000);
    expect(count()).toBe(1);
  });

  it('go on after the log could not be read', async () => {
    const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const run = vi.fn(async (): Promise<Ran> => ({ ok: true }));
    const rounds = new Rounds({
      run,
      newest: async () => {
        if (broken) throw new Error('closed');
        return 1;
      },
      news: async () => '',
      tryAt: async () => null,
      reachable: () => true,
      now: () => Date.now(),
      say: () => undefined,
    });
    await rounds.start();
    await pass(10_000);
    expect([failed.mock.calls.length, run.mock.calls.length]).toEqual([1, 0]);
    broken = false;
    await pass(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
