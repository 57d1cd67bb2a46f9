import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interaction } from '../../src/domain/model';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import { badgeCount } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { walkTo } from '../ui/support/keyboard';

/** The side panel stands in a tab of its own here; beside a page it follows the tab that is in front. */
describe.each(BROWSERS)('the side panel beside a page in %s', (browser) => {
  let journey: Journey;
  let x: Page;
  let side: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    side = await journey.rig.openExtension('src/sidepanel/index.html');
    x = await openLiveX(journey.rig);
    await x.bringToFront();
    await until('badges', async () => (await badgeCount(x)) > 0);
  });
  afterAll(() => journey?.close());

  const text = () => side.evaluate(() => document.body.textContent ?? '');

  it('lists what waits on the open tab first', async () => {
    await until('“On this page”', async () => (await text()).includes('On this page'));
    expect((await text()).indexOf('Gillian Prowse')).toBeGreaterThan((await text()).indexOf('On this page'));
  });

  // Firefox hands key presses to the tab in front only, which is the page here; beside it, the sidebar gets them.
  it.skipIf(browser === 'firefox')('inserts into the reply box of the open tab, and logs it', async () => {
    await walkTo(side, 'Gillian Prowse', 'ArrowDown');
    await side.keyboard.press('Enter');
    await until('the coach', async () => (await text()).includes('Suggested replies'));
    await walkTo(side, 'Your reply');
    await side.keyboard.down('Control');
    await side.keyboard.press('a');
    await side.keyboard.up('Control');
    await side.keyboard.type('Sorry, Gillian. I will call you today.');
    await walkTo(side, 'Insert');
    await side.keyboard.press('Enter');
    await until('the outcome', async () => (await text()).includes('Your reply is in the reply box'));
    const drafts = (await live<LiveX>(x, (page) => page.editors())) as string[];
    expect(drafts).toContain('Sorry, Gillian. I will call you today.');
    const [interaction] = await journey.log.all<Interaction>('interactions');
    expect(interaction).toMatchObject({
      state: 'inserted',
      myText: 'Sorry, Gillian. I will call you today.',
    });
  });
});
