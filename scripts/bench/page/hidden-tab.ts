import { startRacer } from './contestants';
import { TENTH } from './courses';
import { openFeed, pause } from './feed-page';
import { ownTime } from './own-time';
import type { Stage } from './stage';
import { traced } from './trace';

const POSTS = 1_000;
const AT_ONCE = 10;
/** What waits for a moment has it. */
const SETTLE_MS = 1_000;

/** Microseconds a post costs us in a tab that lies behind another. */
export async function hiddenTabCost(stage: Stage): Promise<number> {
  const { rig, origin } = await startRacer(stage, 'rapport');
  try {
    const page = await openFeed(rig, stage, { site: 'x', recycling: 'remove', mentions: TENTH, seed: 7 });
    await (await rig.browser.newPage()).bringToFront();
    while (!(await page.evaluate(() => document.hidden))) await pause(50);
    const { trace } = await traced(page, async () => {
      await page.evaluate(() => FEED.mark());
      await page.evaluate((posts, atOnce) => FEED.addBehind(posts, atOnce), POSTS, AT_ONCE);
      await pause(SETTLE_MS);
    });
    const { slices } = ownTime(trace.slices, origin);
    return slices.reduce((sum, { cpu }) => sum + cpu, 0) / POSTS;
  } finally {
    await rig.close();
  }
}
