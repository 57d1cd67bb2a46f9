import type { Page } from 'puppeteer-core';
import { type Contestant, startRacer } from './contestants';
import type { Badged, FeedOptions } from './feed/feed';
import type { Frames } from './feed/stream';
import { openFeed, pause } from './feed-page';
import { pushedOver } from './frames';
import { type Messages, timeMessages } from './messages';
import { type OwnTime, ownTime } from './own-time';
import type { Stage } from './stage';
import { traced } from './trace';
import { type Window, windowsOf } from './windows';

export interface Course extends FeedOptions {
  posts: number;
  perSecond: number;
  /** After how many posts the page's memory is looked at. */
  stops: readonly number[];
}

/** What a page holds after its rubbish was collected. */
export interface Held {
  posts: number;
  /** Of JavaScript, in kB. */
  heap: number;
  nodes: number;
  listeners: number;
}

export interface Run {
  frames: Frames;
  badged: Badged;
  own: OwnTime;
  /** Frames that took too long because of what is ours. */
  pushedOver: number;
  windows: Window[];
  held: Held[];
  /** Null where nothing of ours runs. */
  messages: Messages | null;
  /** What a rival left on the page for the bench. */
  said: Record<string, string | undefined>;
}

/** What was begun when the feed stopped: looks that are due, answers, badges. */
const SETTLE_MS = 1_000;

/** One contestant on one course, in a browser of its own. */
export async function runCourse(stage: Stage, contestant: Contestant, course: Course): Promise<Run> {
  const { rig, origin } = await startRacer(stage, contestant);
  try {
    const page = await openFeed(rig, stage, course);
    const held: Held[] = [];
    const messages = contestant === 'rapport' && origin ? await timeMessages(page, origin) : null;
    const { trace, got } = await traced(page, async () => {
      const frames: Frames = { shown: 0, dropped: 0 };
      await page.evaluate(() => FEED.mark());
      for (const until of [...course.stops, course.posts]) {
        const part = await page.evaluate((until, rate) => FEED.run(until, rate), until, course.perSecond);
        frames.shown += part.shown;
        frames.dropped += part.dropped;
        await pause(SETTLE_MS);
        await page.evaluate(() => FEED.mark());
        if (course.stops.length > 0) held.push({ posts: until, ...(await heldBy(page)) });
      }
      return frames;
    });
    const own = ownTime(trace.slices, origin);
    return {
      frames: got,
      badged: await page.evaluate(() => FEED.settle()),
      own,
      pushedOver: pushedOver(trace.slices, own.slices),
      windows: windowsOf(trace, own.slices),
      held,
      messages: (await messages?.()) ?? null,
      said: await page.evaluate(() => ({ ...document.documentElement.dataset })),
    };
  } finally {
    await rig.close();
  }
}

async function heldBy(page: Page): Promise<Omit<Held, 'posts'>> {
  const client = await page.createCDPSession();
  // Twice: what the first one frees may hold more.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: value('JSHeapUsedSize') / 1000,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}
