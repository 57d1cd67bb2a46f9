import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptAbout } from '../support/journey/counts';
import { openLiveX } from '../support/journey/live';
import { badgeCount } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';

describe.each(BROWSERS)('detection in the worker of %s', (browser) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
  });
  afterAll(() => journey?.close());

  it('reads the trained model, and every intent found carries the sum it came from', async () => {
    const { mention } = await keptAbout(journey, 'Two weeks now');
    expect(mention?.verdict).toMatchObject({ byModel: true, language: 'en' });
    const complaint = mention?.verdict.intents.find(({ intent }) => intent === 'complaint');
    const sum = complaint?.sum;
    expect(sum?.terms.length).toBeGreaterThan(0);
    const told = (sum?.terms ?? []).reduce((points, term) => points + term.points, 0);
    expect((sum?.base ?? 0) + told + (sum?.rest ?? 0)).toBe(sum?.total);
  });

  it('reads the model again in a worker that was just started', async () => {
    await journey.rig.killWorker();
    const other = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(other)) === 4);
    expect((await keptAbout(journey, 'Two weeks now')).mention?.verdict.byModel).toBe(true);
    await other.close();
  });
});
