import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Attempt,
  type Card,
  DEFAULT_NUDGES,
  DEFAULT_SETTINGS,
  EMPTY_CONTACT,
} from '../../src/domain/model';
import { BARE_EXCHANGE, BARE_STEP } from '../support/bare';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const stamp = (n: number) => ({ id: idOf(n), createdAt: ago(30), updatedAt: ago(30), device: 'test' });
/** This week's session as it is kept once its week is over. */
const OVER = { week: '2000-01-03', at: ago(0), items: [], leftOut: [] };
const LOUD = 'BUY NOW AT OUR STORE, THE BEST TABLES EVER!!!!!!';

describe.each(BROWSERS)('Train in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const cards = () => journey.log.all<Card>('cards');
  const tries = async () =>
    (await journey.log.all<Attempt>('attempts')).filter((one) => !('deletedAt' in one));
  const open = async (hash: string): Promise<Page> => {
    if (page && !page.isClosed()) await page.close();
    page = await journey.rig.openExtension(`src/dashboard/index.html#${hash}`);
    await page.bringToFront();
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.put('contacts', { ...stamp(1), name: 'Ana Silva', ...EMPTY_CONTACT, identityKeys: [] });
    await journey.log.put('interactions', {
      ...stamp(21),
      ...BARE_EXCHANGE,
      contactId: idOf(1),
      channel: 'site',
      site: 'x',
      at: ago(2),
      theirText: 'Can anybody recommend a small oak table?',
      myText: LOUD,
      state: 'sent',
    });
    await journey.log.put('followUps', {
      ...stamp(31),
      ...BARE_STEP,
      contactId: idOf(1),
      due: ago(4),
      note: 'Send the measurements',
      nudgedAt: ago(0),
      kind: 'promise',
    });
  });
  afterAll(() => journey?.close());

  /** The cards as they were made. */
  let made: readonly Card[] = [];

  beforeEach(async () => {
    if (page && !page.isClosed()) await page.close();
    // Whatever the hour and day of the test, it is in working hours.
    const nudges = { ...DEFAULT_NUDGES, days: [0, 1, 2, 3, 4, 5, 6], from: 0, until: 0 };
    const value = { ...DEFAULT_SETTINGS, welcomed: true, nudges };
    await journey.log.put('settings', { id: 'settings', value, updatedAt: ago(0), device: 'test' });
    await journey.log.putAll('cards', made);
    await journey.log.putAll(
      'attempts',
      (await tries()).map((one) => ({ ...one, deletedAt: ago(0) })),
    );
    await journey.log.put('notes', { id: 'training session', value: OVER });
    await open('train');
    await shows(page, 'about 8 minutes');
    await until('the cards', async () => (await cards()).length === 2);
    if (made.length === 0) made = await cards();
  });

  it('shows this week’s ten minutes from the user’s own misses, to everybody', async () => {
    await shows(page, 'Your reply to Ana Silva');
    await shows(page, 'You meant to be in touch with Ana Silva');
    await shows(page, 'about 8 minutes');
    await press(page, 'Listening first');
    await shows(page, 'A drill or the first test gives you a first level.');
    expect(await looks(page, violations)).toEqual([]);
    await goTo(page, 'train/session');
    await shows(page, 'Card 1 of 5');
    await press(page, 'Show a better way');
    await shows(page, 'How well did you know it?');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('keeps the place of this week’s session until it is there, only where there is none yet', async () => {
    const arrives = async (): Promise<{ places: number[]; kept: boolean }> => {
      await goTo(page, 'today');
      await until('Today', () => page.evaluate(() => !document.getElementById('train-skills')));
      await page.evaluate(() => {
        const seen = { places: [] as number[], kept: false };
        Object.assign(window, { seen });
        new MutationObserver(() => {
          const skills = document.getElementById('train-skills');
          if (!skills) return;
          const place = Math.round(skills.getBoundingClientRect().top + scrollY);
          if (!seen.places.includes(place)) seen.places.push(place);
          seen.kept ||= document.querySelector('.train-to-come [role="status"]') !== null;
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      await goTo(page, 'train');
      await shows(page, 'about 8 minutes');
      return page.evaluate(() => (window as unknown as { seen: { places: number[]; kept: boolean } }).seen);
    };
    await journey.log.put('notes', { id: 'training session', value: OVER });
    expect(await arrives()).toEqual({ places: [expect.any(Number)], kept: true });
    expect(await arrives()).toEqual({ places: [expect.any(Number)], kept: false });
  });

  it('is done by keyboard, taken back by one undo, and gone on with after the page was closed', async () => {
    await walkTo(page, 'Begin');
    await page.keyboard.press('Enter');
    await shows(page, 'Card 1 of 5');
    await page.keyboard.press('3');
    await page.keyboard.press(' ');
    await until('the answer', async () => (await focused(page)) === 'A better way');
    await page.keyboard.press('3');
    await shows(page, 'Card 2 of 5');
    expect(await focused(page)).toBe('Card 2 of 5');
    const [tried, ...more] = await tries();
    expect(more).toEqual([]);
    const graded = (await cards()).find(({ id }) => id === tried?.item);
    expect(graded?.schedule.reps).toBe(1);
    expect(Date.parse(graded?.schedule.due ?? '')).toBeGreaterThan(Date.now() + DAY);

    await chord(page, 'Control', 'z');
    await until('the try taken back', async () => (await tries()).length === 0);
    expect((await cards()).every(({ schedule }) => schedule.reps === 0)).toBe(true);

    await goTo(page, 'train');
    await shows(page, 'This week');
    await goTo(page, 'train/session');
    await shows(page, 'Card 1 of 5');
    await page.keyboard.press(' ');
    await until('the answer', async () => (await focused(page)) === 'A better way');
    await page.keyboard.press('1');
    await until('it kept', async () => (await tries()).length === 1);
    await open('train/session');
    await shows(page, 'Card 2 of 5');
    await goTo(page, 'train');
    await shows(page, 'Go on');
    await shows(page, 'about 7 minutes left');
  });

  it('goes from cards to lesson to drill, and leaves out what the user leaves out', async () => {
    await goTo(page, 'train/session');
    await shows(page, 'Card 1 of 5');
    await page.keyboard.press(' ');
    await until('the answer', async () => (await focused(page)) === 'A better way');
    await page.keyboard.press('4');
    await shows(page, 'Card 2 of 5');
    await press(page, 'Leave out this week');
    await shows(page, 'Lesson 2 of 4');
    await until('the focus', async () => (await focused(page)).startsWith('Lesson'));
    await press(page, 'I do this already');
    await press(page, 'Next: drill');
    await shows(page, 'Drill 3 of 4');
    expect((await tries()).map(({ what }) => what).sort()).toEqual(['card', 'lesson']);
    await press(page, 'Leave out this week');
    await shows(page, 'Drill 3 of 3');
    await press(page, 'Leave out this week');
    await shows(page, 'That was this week');
    await chord(page, 'Control', 'z');
    await shows(page, 'Drill 3 of 3');
    await press(page, 'Leave out this week');
    await shows(page, 'That was this week');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('does nothing on keys and clicks that a script made up', async () => {
    await goTo(page, 'train/practise');
    await shows(page, '2 cards left.');
    await page.evaluate(() => {
      for (const key of [' ', '3'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await goTo(page, 'train/cards');
    await shows(page, 'Put away');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.train-card-row button')) one.click();
    });
    expect(await tries()).toEqual([]);
    expect((await cards()).some(({ suspended }) => suspended)).toBe(false);
  });

  it('puts a card away and brings it back, and lists what was trained', async () => {
    await goTo(page, 'train/cards');
    await press(page, 'Put away');
    await until('it put away', async () => (await cards()).some(({ suspended }) => suspended));
    await shows(page, 'Bring back');
    expect(await looks(page, violations)).toEqual([]);
    await chord(page, 'Control', 'z');
    await until('it back', async () => !(await cards()).some(({ suspended }) => suspended));
    await goTo(page, 'train/practise');
    await press(page, 'Show a better way');
    await press(page, '2');
    await shows(page, '1 card left.');
    await goTo(page, 'train/history');
    await shows(page, '60%');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('is pointed to in Today and the popup, until the user wants no more of it', async () => {
    await goTo(page, 'today');
    await shows(page, 'Ten minutes of training wait for you this week, with 2 cards of your own.');
    await goTo(page, 'train/practise');
    await press(page, 'Show a better way');
    await press(page, '3');
    await goTo(page, 'today');
    await shows(page, 'of this week’s training are left');
    const popup = await journey.rig.openExtension('src/popup/index.html');
    await shows(popup, 'of this week’s training are left');
    await popup.close();
    await page.bringToFront();
    await press(page, 'Not this week');
    await shows(page, 'Training is not mentioned again this week.');
    await press(page, 'Undo');
    await shows(page, 'of this week’s training are left');
    await goTo(page, 'settings');
    await press(page, 'Point me to this week’s ten minutes');
    await shows(page, 'Nothing will point to your session.');
    await goTo(page, 'today');
    await shows(page, 'Send the measurements');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('this week’s training');
  });
});
