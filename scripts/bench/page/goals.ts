import { quantile } from '../../measure/bootstrap';
import type { Line } from '../../measure/table';
import type { Runs } from './courses';
import type { Waits } from './latency';
import type { Run } from './run';
import { meanBetween, medianBetween } from './windows';

export interface Measured {
  runs: Runs;
  warm: Waits;
  cold: Waits;
  /** Microseconds a post in a hidden tab. */
  hidden: number;
  /** Kilobytes, zipped. */
  size: number;
}

interface Goal {
  name: string;
  got: string;
  goal: string;
  met: boolean;
}

/** Warming up is over after so many posts. */
export const WARM = 100;
const NOISE = 1.1;
/** What was sent is remembered, so that nothing is sent twice; a page of X holds a hundred times as much. */
const HEAP_SLACK_KB = 500;
/** Of 1,000 frames: two runs without anything differ by more. */
const FRAME_NOISE = 2;
/** What reading nothing at all may seem to cost. */
const NOTHING_US = 1;

/** Microseconds more that a post with a badge takes. Half of the posts get one: two runs differ by a few in each. */
export function badgeCost({ plain, half }: Runs): number {
  const mean = ({ windows }: Runs['plain']): number => meanBetween(windows, WARM, Number.POSITIVE_INFINITY);
  const share = half.badged.badged / (half.windows.reduce((sum, { posts }) => sum + posts, 0) || 1);
  return (mean(half) - mean(plain)) / share;
}

/**
 * Microseconds of a post's time that the browser took to send it, together with others. By the median of all messages:
 * they are timed on the clock, and in some of them the machine did something else.
 */
export function messageCost({ messages, windows }: Run): number {
  const posts = windows.reduce((sum, { posts }) => sum + posts, 0);
  return messages
    ? (1000 * quantile(Float64Array.from(messages).sort(), 0.5) * messages.length) / posts
    : Number.NaN;
}

function goalsOf({ runs, warm, cold, hidden, size }: Measured): Goal[] {
  const { ours, none, finding } = runs;
  const all = medianBetween(finding.windows, WARM, Number.POSITIVE_INFINITY);
  const find = all - messageCost(finding);
  const early = medianBetween(ours.windows, WARM, 1_000);
  const late = medianBetween(ours.windows, 9_000, 10_000);
  const badge = badgeCost(runs);
  const grown = grownBy(ours.held) - grownBy(none.held);
  const forced = [...ours.own.forced].reduce((sum, [, times]) => sum + times, 0);
  const inObserver = ours.own.forced.get('RunMicrotasks') ?? 0;
  return [
    goal('to find, read and queue a post', find, 80, 'µs'),
    goal('the same with the message that asks about it', all, 80, 'µs'),
    goal('more for one that gets a badge', badge, 150, 'µs'),
    goal('flat: the last 1,000 posts against the first', late / early, NOISE, ''),
    goal('longest stretch of ours in one task', ours.own.longest / 1000, 50, 'ms'),
    goal('long tasks that are so because of us', ours.own.longTasks, 0, ''),
    goal('dropped frames in 1,000', droppedIn(ours), droppedIn(none) + FRAME_NOISE, ''),
    goal('frames that took too long because of us, in 1,000', pushedIn(ours), FRAME_NOISE, ''),
    goal('heap grown from 1,000 to 10,000 posts, against without', grown, HEAP_SLACK_KB, 'kB'),
    goal('style or layout forced in the observer', inObserver, 0, 'times'),
    goal('style or layout forced anywhere', forced, 0, 'times'),
    goal('a post in a background tab', hidden, NOTHING_US, 'µs'),
    goal('in the page before the panel is opened, zipped', size, 25, 'kB'),
    goal('to the badge with a warm worker, p95', warm.p95, 150, 'ms'),
    goal('to the badge with a cold worker, p95', cold.p95, 500, 'ms'),
    goal('badges at posts that are not theirs', runs.reused.badged.wrong + ours.badged.wrong, 0, ''),
  ];
}

function goal(name: string, got: number, most: number, unit: string): Goal {
  const say = (value: number): string => `${value.toFixed(Number.isInteger(value) ? 0 : 2)} ${unit}`.trim();
  return { name, got: say(got), goal: say(most), met: got <= most };
}

export function droppedIn({ frames: { dropped, shown } }: Runs['ours']): number {
  return (1000 * dropped) / (dropped + shown);
}

function pushedIn({ pushedOver, frames }: Runs['ours']): number {
  return (1000 * pushedOver) / frames.shown;
}

function grownBy(held: Runs['ours']['held']): number {
  return (held.at(-1)?.heap ?? Number.NaN) - (held[0]?.heap ?? Number.NaN);
}

export function goalLines(measured: Measured): Line[] {
  return [
    ['Goals', 'measured', 'at most', ''],
    ...goalsOf(measured).map(({ name, got, goal, met }) => [`  ${name}`, got, goal, met ? 'met' : 'NOT MET']),
  ];
}
