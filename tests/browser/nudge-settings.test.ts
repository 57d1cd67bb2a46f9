import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_NUDGES, type NudgeSettings, type Settings } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';

describe.each(BROWSERS)('the settings of nudges in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const nudges = async (): Promise<NudgeSettings | undefined> =>
    (await journey.log.all<{ value: Settings }>('settings'))[0]?.value.nudges;
  const shows = (words: string) =>
    until(`“${words}”`, () => page.evaluate((said) => document.body.innerText.includes(said), words));
  /** The keyboard's way from the section's heading on. */
  const walk = async (name: string): Promise<void> => {
    await page.focus('.dash-main h1');
    await walkTo(page, name);
  };

  beforeAll(async () => {
    journey = await startJourney(browser, { nudges: DEFAULT_NUDGES });
    page = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await page.bringToFront();
    await shows('Notifications come Monday to Saturday, 08:00 to 20:00; at most 8 a day.');
  });
  afterAll(() => journey?.close());

  it('keeps the days by keyboard, and takes that back', async () => {
    await walk('Saturday');
    await page.keyboard.press(' ');
    await shows('Notifications come Monday to Friday');
    expect((await nudges())?.days).toEqual([1, 2, 3, 4, 5]);
    await walk('Undo');
    await page.keyboard.press('Enter');
    await shows('Notifications come Monday to Saturday');
    expect((await nudges())?.days).toContain(6);
  });

  it('keeps hours, quiet hours and how many, and says what they come to', async () => {
    await page.select('#nudges-from', '9');
    await page.select('#nudges-until', '18');
    await page.select('#nudges-quiet-from', '12');
    await until('the end of quiet hours', () => page.$('#nudges-quiet-until'));
    await page.select('#nudges-most', '3');
    await shows('09:00 to 18:00, but not 12:00 to 14:00; at most 3 a day.');
    expect(await nudges()).toMatchObject({ from: 9, until: 18, quietFrom: 12, quietUntil: 14, mostADay: 3 });
    await page.select('#nudges-quiet-from', '');
    await shows('09:00 to 18:00; at most 3 a day.');
  });

  it('makes one digest of a day, at an hour of the user’s', async () => {
    await walk('When something comes due');
    await page.keyboard.press('ArrowDown');
    await shows('One notification Monday to Saturday at 09:00');
    await page.select('#nudges-digest', '7');
    await shows('One notification Monday to Saturday at 07:00');
    expect(await nudges()).toMatchObject({ digestHour: 7, mostADay: 3 });
  });

  it('switches a kind off, and all of them', async () => {
    await walk('Birthdays');
    await page.keyboard.press(' ');
    await until('birthdays off', async () => (await nudges())?.off.includes('birthday'));
    expect(await violations(page)).toEqual([]);
    await walk('Notify me when follow-ups come due');
    await page.keyboard.press(' ');
    await shows('You get no notifications.');
    expect(await page.$('#nudges-from')).toBeNull();
    expect(await nudges()).toMatchObject({ on: false, off: ['birthday'] });
  });
});
