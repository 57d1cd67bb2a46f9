import { quantile } from '../../measure/bootstrap';
import type { OwnSlice } from './own-time';
import type { Trace } from './trace';

/** From one mark of the feed to the next. */
export interface Window {
  /** How many posts the feed had had before it. */
  from: number;
  posts: number;
  /** Microseconds that are ours, per post. */
  perPost: number;
}

/**
 * Our time per post between the marks. While the feed rests, before two marks of the same number, it is due to the
 * posts before.
 */
export function windowsOf({ marks }: Trace, own: readonly OwnSlice[]): Window[] {
  const windows: (Window & { cpu: number })[] = [];
  const sorted = [...own].sort((a, b) => a.at - b.at);
  let next = sorted.findIndex(({ at }) => at >= (marks[0]?.at ?? 0));
  for (const [at, { posts: from }] of marks.slice(0, -1).entries()) {
    const end = marks[at + 1];
    if (!end) break;
    const posts = end.posts - from;
    if (posts > 0) windows.push({ from, posts, perPost: 0, cpu: 0 });
    const window = windows.at(-1);
    for (; next >= 0 && next < sorted.length; next++) {
      const slice = sorted[next];
      if (!slice || slice.at >= end.at) break;
      if (window) window.cpu += slice.cpu;
    }
  }
  return windows.map(({ from, posts, cpu }) => ({ from, posts, perPost: cpu / posts }));
}

function between(windows: readonly Window[], from: number, until: number): number[] {
  return windows
    .filter((window) => window.from >= from && window.from + window.posts <= until)
    .map(({ perPost }) => perPost);
}

/** The middle one of the windows that lie between so many posts. */
export function medianBetween(windows: readonly Window[], from: number, until: number): number {
  return quantile(Float64Array.from(between(windows, from, until)).sort(), 0.5);
}

/** With what comes rarely and takes long. */
export function meanBetween(windows: readonly Window[], from: number, until: number): number {
  const costs = between(windows, from, until);
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
