import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Patience } from '../../../src/log/sync/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('ends after its time', () => {
  const patience = new Patience(1_000);
  vi.advanceTimersByTime(999);
  expect(patience.signal.aborted).toBe(false);
  vi.advanceTimersByTime(2);
  expect(patience.signal.aborted).toBe(true);
});

it('has the time besides that a slow line takes for what goes and comes', () => {
  const patience = new Patience(1_000);
  // 16 bytes a millisecond.
  patience.add(16_000);
  vi.advanceTimersByTime(1_900);
  patience.add(32_000);
  vi.advanceTimersByTime(2_000);
  expect(patience.signal.aborted).toBe(false);
  vi.advanceTimersByTime(200);
  expect(patience.signal.aborted).toBe(true);
});

it('is not kept by a byte now and then', () => {
  const patience = new Patience(1_000);
  for (let count = 0; count < 11; count++) {
    patience.add(1);
    vi.advanceTimersByTime(100);
  }
  expect(patience.signal.aborted).toBe(true);
});

it('wants nothing any more after its end', () => {
  const patience = new Patience(1_000);
  patience.end();
  vi.advanceTimersByTime(10_000);
  expect(patience.signal.aborted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
