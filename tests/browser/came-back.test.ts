import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { SoakTab } from '../support/soak/tab';

describe.each(BROWSERS)('a page that is come back to in %s', (browser) => {
  let journey: Journey;
  let tab: SoakTab;
  beforeAll(async () => {
    journey = await startJourney(browser);
    tab = await SoakTab.open(journey.rig, 0, { site: 'x', reuse: false });
  });
  afterAll(() => journey?.close());

  it('asks again what was under way when it was left, and goes on', async () => {
    const { page } = tab;
    await tab.toFront();
    await tab.read(1);
    await tab.settled();
    // A background that has to start first leaves time to go.
    await journey.rig.killWorker();
    await tab.read(1);
    const left = () => page.evaluate(() => document.documentElement.dataset.left === 'yes');
    await page.evaluate(() => {
      document.documentElement.dataset.left = 'yes';
      location.assign('/explore?elsewhere');
    });
    // What stands there once the background answers, and has dropped or answered what it was asked before.
    await until(
      'the coach on the other page',
      async () => !(await left()) && (await page.$('rapport-panel')),
    );
    await page.evaluate(() => history.back());
    // From the back/forward cache: loaded anew it would not know that it was left.
    await until('the page again', left);
    await tab.settled();
    await tab.read(1);
    await tab.settled();
    expect(await journey.log.all('mentions')).toHaveLength(tab.mentions.size);
  });
});
