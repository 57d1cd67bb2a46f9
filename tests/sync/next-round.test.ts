import { describe, expect, it } from 'vitest';
import { nextRound, type Waiting } from '../../src/sync/next-round';

const T = 1_000_000;
const at = (changes: Partial<Waiting> = {}) =>
  nextRound({ reachable: true, asked: false, notBefore: null, lastEnd: T, changedAt: null, ...changes });

describe('the next round', () => {
  it('is at once where there was none yet', () => {
    expect(at({ lastEnd: null })).toBe(0);
  });

  it('is a minute after the last, or a few seconds after a change', () => {
    expect(at()).toBe(T + 60_000);
    expect(at({ changedAt: T + 10_000 })).toBe(T + 13_000);
  });

  it('does not wait for quiet longer than for the minute', () => {
    expect(at({ changedAt: T + 59_000 })).toBe(T + 60_000);
  });

  it('waits after a failure, whatever changed', () => {
    expect(at({ notBefore: T + 3_600_000, changedAt: T + 1 })).toBe(T + 3_600_000);
    expect(at({ notBefore: T + 3_600_000, lastEnd: null })).toBe(T + 3_600_000);
  });

  it('is at once for whoever asks, unless nothing can be reached', () => {
    expect(at({ asked: true, notBefore: T + 3_600_000 })).toBe(0);
    expect(at({ asked: true, reachable: false })).toBeNull();
    expect(at({ lastEnd: null, reachable: false })).toBeNull();
  });
});
