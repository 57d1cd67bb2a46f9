import type { Line } from '../../measure/table';
import type { Runs } from './courses';
import { droppedIn, WARM } from './goals';
import type { Waits } from './latency';
import type { Run } from './run';
import { meanBetween, medianBetween } from './windows';

const END = Number.POSITIVE_INFINITY;
const us = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

/** What a post costs as the feed goes on, and on other courses. */
export function costLines(runs: Runs): Line[] {
  const line = (name: string, { windows }: Run, from = WARM, until = END): Line => [
    `  ${name}`,
    us(medianBetween(windows, from, until)),
    us(meanBetween(windows, from, until)),
  ];
  const { ours, kept } = runs;
  return [
    ['Our time per post in µs, windows of 100 posts', 'median', 'mean'],
    line('every tenth a mention, the first 100', ours, 0, 100),
    line('101 to 1,000', ours, 100, 1_000),
    line('1,001 to 5,000', ours, 1_000, 5_000),
    line('5,001 to 9,000', ours, 5_000, 9_000),
    line('9,001 to 10,000', ours, 9_000, 10_000),
    line('without a mention, 101 to 10,000', runs.finding),
    line('more slowly, without a mention', runs.plain),
    line('more slowly, every second a mention', runs.half),
    line('more slowly, elements reused', runs.reused),
    line('more slowly, on Facebook', runs.facebook),
    line('nothing removed, 101 to 1,000', kept, WARM, 1_000),
    line('nothing removed, 1,001 to 2,000', kept, 1_000, 2_000),
    line('without an extension (what is wrongly taken for ours)', runs.none),
  ];
}

/** Beside the simple designs, which find and read but ask nobody and draw nothing. */
export function rivalLines({ ours, query, poll, kept, queryKept }: Runs): Line[] {
  const line = (name: string, run: Run, beside: Run, from: number, until: number): Line => {
    const cost = meanBetween(run.windows, from, until);
    return [
      `  ${name}`,
      us(cost),
      (cost / meanBetween(beside.windows, from, until)).toFixed(2),
      (run.own.longest / 1000).toFixed(1),
      run.said.read ?? '',
    ];
  };
  return [
    [
      'Simple designs that only find and read, mean µs a post',
      'each',
      'to ours',
      'longest, ms',
      'posts read',
    ],
    line('Rapport, 1,500 posts', ours, ours, 0, 1_500),
    line('query the page with each mutation', query, ours, 0, 1_500),
    line('poll each second', poll, ours, 0, 1_500),
    line('Rapport, nothing removed, 1,001 to 2,000', kept, kept, 1_000, 2_000),
    line('query the page with each mutation, the same', queryKept, kept, 1_000, 2_000),
  ];
}

export function memoryLines({ ours, none }: Runs): Line[] {
  return [
    ['After collecting rubbish', 'heap, kB', 'without', 'nodes', 'without', 'listeners', 'without'],
    ...ours.held.map(({ posts, ...held }, at) => {
      const bare = none.held[at];
      const pairs = [held.heap, bare?.heap, held.nodes, bare?.nodes, held.listeners, bare?.listeners];
      return [`  at ${posts} posts`, ...pairs.map((value) => (value ?? Number.NaN).toFixed(0))];
    }),
  ];
}

export function frameLines({ ours, none, query, poll }: Runs): Line[] {
  const line = (name: string, run: Run): Line => [
    `  ${name}`,
    String(run.frames.shown),
    droppedIn(run).toFixed(1),
    String(run.pushedOver),
    String(run.own.allLongTasks),
    (run.own.longest / 1000).toFixed(1),
  ];
  return [
    ['Frames', 'shown', 'dropped of 1,000', 'too long by it', 'tasks over 50 ms', 'its longest, ms'],
    line('without an extension', none),
    line('Rapport', ours),
    line('query', query),
    line('poll', poll),
  ];
}

export function waitLines(waits: Record<string, Waits>): Line[] {
  return [
    ['From coming into view to the badge, ms', 'median', 'p95', 'times', 'lost'],
    ...Object.entries(waits).map(([name, { median, p95, times, lost }]) => [
      `  ${name}`,
      median.toFixed(0),
      p95.toFixed(0),
      String(times),
      String(lost),
    ]),
  ];
}

/** Which posts had their badge when they left the page. */
export function badgeLines(runs: Runs): Line[] {
  const line = (name: string, { badged: { mentions, badged, wrong } }: Run): Line => [
    `  ${name}`,
    String(mentions),
    String(badged),
    String(wrong),
  ];
  return [
    ['Badges as posts left the page', 'mentions', 'with a badge', 'wrong'],
    line('a fifth of a second each', runs.ours),
    line('a third of a second each', runs.half),
    line('elements reused', runs.reused),
    line('nothing removed', runs.kept),
    line('Facebook', runs.facebook),
  ];
}

export function forcedLines({ ours }: Runs): Line[] {
  const forced = [...ours.own.forced].sort(([, a], [, b]) => b - a);
  return [
    ['Style or layout forced by us, called by', 'times'],
    ...(forced.length > 0 ? forced : [['nobody', 0] as const]).map(([by, times]) => [
      `  ${by}`,
      String(times),
    ]),
  ];
}
