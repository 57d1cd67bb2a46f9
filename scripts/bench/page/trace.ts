import type { Page } from 'puppeteer-core';

/** A stretch of the page's main thread as Chromium's trace tells it; times in microseconds. */
export interface Slice {
  name: string;
  at: number;
  /** On the clock: with whatever else the machine did meanwhile. */
  took: number;
  /** What the thread itself spent. */
  cpu: number;
  /** The script it runs, for calls of scripts. */
  url: string | null;
}

/** The page's main thread, sorted, and when its marks stood. */
export interface Trace {
  slices: Slice[];
  marks: { posts: number; at: number }[];
}

interface RawEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const MARK = 'bench:';
const CATEGORIES = [
  '-*',
  'devtools.timeline',
  // Whole tasks.
  'disabled-by-default-devtools.timeline',
  // Microtasks.
  'v8.execute',
  // The feed's marks.
  'blink.user_timing',
];

export async function traced<T>(page: Page, act: () => Promise<T>): Promise<{ trace: Trace; got: T }> {
  await page.tracing.start({ categories: CATEGORIES });
  const got = await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Chromium gave no trace');
  return { trace: readTrace(JSON.parse(new TextDecoder().decode(bytes)).traceEvents), got };
}

/** Only the thread of the feed's marks counts. */
export function readTrace(events: readonly RawEvent[]): Trace {
  const first = events.find(({ name }) => name.startsWith(MARK));
  if (!first) throw new Error('The trace holds no mark');
  const ours = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  return {
    slices: ours
      .filter(({ ph }) => ph === 'X')
      .map(({ name, ts, dur = 0, tdur = 0, args }) => ({
        name,
        at: ts,
        took: dur,
        cpu: tdur,
        url: args?.data?.url ?? null,
      }))
      // What begins together: the longer one is around the other.
      .sort((a, b) => a.at - b.at || b.took - a.took),
    marks: ours
      .filter(({ name }) => name.startsWith(MARK))
      .map(({ name, ts }) => ({ posts: Number(name.slice(MARK.length)), at: ts }))
      .sort((a, b) => a.at - b.at),
  };
}
