import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings, Template } from '../../src/domain/model';
import { loadAgain } from '../support/extension-page';
import { openLiveX } from '../support/journey/live';
import { badgeCount } from '../support/journey/panel';
import { BROWSERS, DANA, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { walkTo } from '../ui/support/keyboard';

describe.each(BROWSERS)('settings and templates in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const said = () => page.evaluate(() => document.body.innerText);
  const shows = (words: string) => until(`“${words}”`, async () => (await said()).includes(words));
  const settings = async (): Promise<Settings | undefined> =>
    (await journey.log.all<{ id: string; value: Settings }>('settings'))[0]?.value;

  /** A button of the bar that tells of the last change. */
  const press = async (name: 'Undo' | 'Redo'): Promise<void> => {
    const button = await until(`“${name}”`, async () => {
      const all = await page.$$('.undo-bar [data-way]');
      for (const one of all) {
        if ((await one.evaluate(({ textContent }) => textContent))?.startsWith(name)) return one;
      }
      return null;
    });
    await button.focus();
    await page.keyboard.press('Enter');
    // From the top again: by Tab past the page's end, Firefox would leave it, and buttons would not hear of Enter.
    await page.focus('h1');
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await page.bringToFront();
    await shows('Remind me at');
  });
  afterAll(() => journey?.close());

  it('shows no badges on a site that is switched off, until it is on again', async () => {
    await walkTo(page, 'Look for customers on X');
    await page.keyboard.press(' ');
    await until('X off', async () => (await settings())?.sitesOff.includes('x'));
    const x = await openLiveX(journey.rig);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await badgeCount(x)).toBe(0);
    expect(await journey.log.all('mentions')).toEqual([]);
    await x.close();

    await page.bringToFront();
    await page.keyboard.press(' ');
    await until('X on', async () => (await settings())?.sitesOff.length === 0);
    const again = await openLiveX(journey.rig);
    await until('badges', async () => (await badgeCount(again)) > 0);
    await again.close();
    await page.bringToFront();
  });

  it('keeps how long posts wait and the hour of reminders, and refuses what makes no sense', async () => {
    await page.focus('#set-days');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('400');
    await shows('Choose 1 to 365 days');
    // 4 and 40 were days on the way to 400, and nobody paused at them.
    expect((await settings())?.mentionDays ?? 30).toBe(30);
    for (let key = 0; key < 3; key++) await page.keyboard.press('Backspace');
    await page.keyboard.type('14');
    await until('14 days', async () => (await settings())?.mentionDays === 14);
    const [mention] = await journey.log.all<{ id: string; createdAt: string; expiresAt: string }>('mentions');
    if (!mention) throw new Error('no mention waits');
    const days = (Date.parse(mention.expiresAt) - Date.parse(mention.createdAt)) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    await page.select('#set-hour', '7');
    await until('7 o’clock', async () => (await settings())?.nudgeHour === 7);
  });

  it('takes back what was set, typed text as one, and shows it', async () => {
    const shown = (selector: string) =>
      page.$eval(selector, (field) => (field as HTMLInputElement | HTMLSelectElement).value);
    const before = (await settings())?.profile.store ?? '';
    const store = 'input[autocomplete="organization"]';
    // By Tab past the page's end, Firefox would leave the page, and its fields would not hear of being left.
    await page.focus(store);
    await page.keyboard.press('End');
    await page.keyboard.type(' and');
    await until('the first words', async () => (await settings())?.profile.store === `${before} and`);
    await page.keyboard.type(' Sons');
    await page.keyboard.press('Tab');
    await shows('Changed “Your store or business”.');
    expect((await settings())?.profile.store).toBe(`${before} and Sons`);
    await page.select('#keep-theirWords', '90');
    await shows('What other people wrote: 90 days.');
    await press('Undo');
    await until('it kept as before', async () => (await settings())?.keep.theirWords === null);
    await until('that shown', async () => (await shown('#keep-theirWords')) === '');
    await press('Undo');
    await until('the store as before', async () => (await settings())?.profile.store === before);
    await until('that shown', async () => (await shown(store)) === before);
    // The field of the days was left after the hour was chosen.
    await press('Undo');
    await until('the days', async () => (await settings())?.mentionDays === 30);
    await until('that shown', async () => (await shown('#set-days')) === '30');
    await press('Undo');
    await until('the hour', async () => (await settings())?.nudgeHour === 9);
    await until('that shown', async () => (await shown('#set-hour')) === '9');
    await press('Redo');
    await until('the hour again', async () => (await settings())?.nudgeHour === 7);
  });

  it('keeps within how many hours a complaint is to be answered, and takes that back', async () => {
    await page.focus('#set-answer');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('200');
    await shows('Choose 1 to 168 hours. Until then it stays at 4.');
    expect((await settings())?.replyWithinHours ?? 4).toBe(4);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await until('2 hours', async () => (await settings())?.replyWithinHours === 2);
    await page.focus('h1');
    await press('Undo');
    await until('4 hours', async () => (await settings())?.replyWithinHours === 4);
  });

  it('deletes the practice data, and brings it back', async () => {
    const row = { id: 'one', name: 'Marta', identityKeys: [] };
    await journey.rig.openExtension('src/practice/index.html').then(async (practice) => {
      await until('badges', async () => (await badgeCount(practice)) >= 4);
      await practice.close();
    });
    await journey.log.put('contacts', row, 'rapport-practice');
    await page.bringToFront();
    await walkTo(page, 'Delete practice data');
    await page.keyboard.press('Enter');
    const people = () => journey.log.all('contacts', 'rapport-practice');
    await until('nobody', async () => (await people()).length === 0);
    await shows('Practice data deleted');
    await walkTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await until('everybody', async () => (await people()).length === 1);
  });

  it('says which settings were damaged, and mends them', async () => {
    const value = {
      profile: { ...DANA, store: 7 },
      welcomed: true,
      mentionDays: 14,
      nudgeHour: 'noon',
      sitesOff: [],
    };
    await journey.log.put('settings', {
      id: 'settings',
      value,
      updatedAt: new Date().toISOString(),
      device: 'test',
    });
    await loadAgain(page);
    await shows('back at their defaults: your store, the hour of reminders');
    await walkTo(page, 'Keep the settings below');
    await page.keyboard.press('Enter');
    await until('the notice gone', async () => !(await said()).includes('Some settings could not be read'));
    expect(await settings()).toMatchObject({
      nudgeHour: 9,
      mentionDays: 14,
      profile: { store: '', name: DANA.name },
    });
    await loadAgain(page);
    await shows('Remind me at');
    expect(await said()).not.toContain('Some settings could not be read');
  });

  it('tags a template, moves one, takes that back, and finds it by its tag', async () => {
    await page.evaluate(() => {
      location.hash = 'templates';
    });
    await shows('New template');
    await page.focus('[data-edit]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#template-tags');
    await page.focus('#template-tags');
    await page.keyboard.press('End');
    await page.keyboard.type(', zebra');
    await walkTo(page, 'Save');
    await page.keyboard.press('Enter');
    await until('the tag', async () =>
      (await journey.log.all<Template>('templates')).some(({ tags }) => tags.includes('zebra')),
    );
    await press('Undo');
    const tagged = async () =>
      (await journey.log.all<Template>('templates')).some(({ tags }) => tags.includes('zebra'));
    await until('no tag', async () => !(await tagged()));
    await press('Redo');
    await until('the tag again', tagged);

    const first = () => page.$eval('.template h2', (title) => title.textContent);
    const before = await first();
    await page.focus('[data-move="down"]');
    await page.keyboard.press('Enter');
    await until('another first', async () => (await first()) !== before);
    await press('Undo');
    await until('it first again', async () => (await first()) === before);
    await page.focus('input[type="search"]');
    await page.keyboard.type('zebra');
    await shows('1 of');
  });
});
