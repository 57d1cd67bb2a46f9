import { describe, expect, it } from 'vitest';
import { pushedOver } from '../../../../scripts/bench/page/frames';
import { ownTime } from '../../../../scripts/bench/page/own-time';
import { readTrace } from '../../../../scripts/bench/page/trace';
import { windowsOf } from '../../../../scripts/bench/page/windows';

const OURS = 'chrome-extension://abc/';
const MAIN = { pid: 1, tid: 1 };

/** As Chromium writes it; on a busy machine the thread itself spent half of what the clock says. */
const slice = (name: string, ts: number, dur: number, url?: string, thread = MAIN) => ({
  name,
  ph: 'X',
  ts,
  dur,
  tdur: dur / 2,
  ...thread,
  ...(url ? { args: { data: { url } } } : {}),
});
const mark = (posts: number, ts: number) => ({ name: `bench:${posts}`, ph: 'I', ts, ...MAIN });

const FRAME = [
  mark(0, 0),
  slice('RunTask', 10, 90_000),
  slice('FireAnimationFrame', 10, 1_000),
  slice('FunctionCall', 20, 900, 'https://x.com/home'),
  slice('RunMicrotasks', 1_000, 80_000),
  slice('FunctionCall', 1_000, 79_000, `${OURS}content.js`),
  slice('Layout', 2_000, 400),
  slice('FunctionCall', 80_200, 600, 'https://x.com/home'),
  slice('Layout', 80_300, 100),
  mark(100, 95_000),
  slice('RunTask', 100_000, 2_000),
  slice('TimerFire', 100_000, 1_000),
  slice('FunctionCall', 100_000, 900, `${OURS}content.js`),
  slice('UpdateLayoutTree', 100_100, 100),
  slice('FunctionCall', 101_200, 300, 'chrome-extension://other/content.js'),
  mark(300, 103_000),
  slice('FunctionCall', 200, 5_000, `${OURS}content.js`, { pid: 2, tid: 2 }),
];

describe('what of a trace is ours', () => {
  const trace = readTrace(FRAME);
  const own = ownTime(trace.slices, OURS);

  it('counts our calls and microtasks with all that is in them, and what they call of others not', () => {
    const spent = own.slices.reduce((sum, { cpu }) => sum + cpu, 0);
    expect(spent).toBe((80_000 - 600) / 2 + 900 / 2);
    expect(own.slices.reduce((sum, { took }) => sum + took, 0)).toBe(80_000 - 600 + 900);
  });

  it('gives it to the posts that came before', () => {
    expect(windowsOf(trace, own.slices)).toEqual([
      { from: 0, posts: 100, perPost: (80_000 - 600) / 2 / 100 },
      { from: 100, posts: 200, perPost: 900 / 2 / 200 },
    ]);
  });

  it('gives what comes while the feed rests to the posts before', () => {
    const rests = [mark(0, 0), mark(100, 10), mark(100, 30), mark(200, 40)];
    const slices = [5, 20, 35].map((at) => ({ at, took: 0, cpu: at }));
    expect(windowsOf(readTrace(rests), slices).map(({ perPost }) => perPost * 100)).toEqual([25, 35]);
  });

  it('tells a task that is long because of us from one that is long anyway', () => {
    expect(own).toMatchObject({ longest: 79_400, longTasks: 1, allLongTasks: 1 });
    const theirs = readTrace([mark(0, 0), slice('RunTask', 1, 90_000), slice('RunMicrotasks', 2, 1_000)]);
    expect(ownTime(theirs.slices, OURS)).toMatchObject({ longest: 1_000, longTasks: 0, allLongTasks: 1 });
  });

  it('says who called when style or layout was forced, and only of ours', () => {
    expect([...own.forced]).toEqual([
      ['RunMicrotasks', 1],
      ['TimerFire', 1],
    ]);
  });

  it('counts the frames that would have been in time without us', () => {
    const frame = (at: number, theirs: number, mine: number) => [
      slice('RunTask', at, theirs),
      slice('FireAnimationFrame', at + 5, 10),
      slice('RunTask', at + theirs, mine),
      slice('FunctionCall', at + theirs, mine, `${OURS}content.js`),
    ];
    const { slices } = readTrace([
      mark(0, 0),
      ...frame(1_000, 30_000, 2_000),
      ...frame(101_000, 30_000, 6_000),
      ...frame(201_000, 50_000, 6_000),
    ]);
    expect(pushedOver(slices, ownTime(slices, OURS).slices)).toBe(1);
  });
});
