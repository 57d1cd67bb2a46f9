import { quantile } from '../../measure/bootstrap';
import { startRacer } from './contestants';
import { openFeed, pause } from './feed-page';
import type { Stage } from './stage';

/** Milliseconds from a post's coming into view to its badge. */
export interface Waits {
  median: number;
  p95: number;
  times: number;
  /** Badges that had not come after five seconds. */
  lost: number;
}

const WARM = 80;
const COLD = 25;
/** A feed has something in it before. */
const BEFORE = 20;

/** With a worker that runs, and with one that was stopped right before. */
export async function measureWaits(stage: Stage): Promise<{ warm: Waits; cold: Waits }> {
  const { rig } = await startRacer(stage, 'rapport');
  try {
    const page = await openFeed(rig, stage, { site: 'x', recycling: 'remove', mentions: 0, seed: 5 });
    await page.evaluate((count) => FEED.add(count), BEFORE);
    await pause(1_000);
    let seed = 100;
    const ask = (): Promise<number | null> => page.evaluate((seed) => FEED.wait(seed), ++seed);
    // The first badge of a browser makes the worker read its model.
    await ask();
    const warm: (number | null)[] = [];
    while (warm.length < WARM) warm.push(await ask());
    const cold: (number | null)[] = [];
    while (cold.length < COLD) {
      await rig.killWorker();
      cold.push(await ask());
    }
    return { warm: waitsOf(warm), cold: waitsOf(cold) };
  } finally {
    await rig.close();
  }
}

function waitsOf(waits: readonly (number | null)[]): Waits {
  const sorted = Float64Array.from(waits, (wait) => wait ?? Number.POSITIVE_INFINITY).sort();
  return {
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    times: waits.length,
    lost: waits.filter((wait) => wait === null).length,
  };
}
