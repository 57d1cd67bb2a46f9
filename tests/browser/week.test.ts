import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, momentOn } from '../../src/domain/days';
import {
  DEFAULT_NUDGES,
  DEFAULT_SETTINGS,
  EMPTY_CONTACT,
  type Settings,
  type WeekAnswer,
} from '../../src/domain/model';
import { mondayOf } from '../../src/domain/when/calendar';
import { BARE_EXCHANGE, BARE_STEP } from '../support/bare';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';

const MONDAY = mondayOf(dayOf(new Date()));
/** Noon so many days before this week's Monday. */
const daysBefore = (days: number) => (momentOn(addDays(MONDAY, -days), 12) as Date).toISOString();
const stamp = (n: number) => ({
  id: idOf(n),
  createdAt: daysBefore(2),
  updatedAt: daysBefore(2),
  device: 'test',
});
/** Whatever the hour and day of the test, it is in working hours of the week's first working day. */
const NUDGES = { ...DEFAULT_NUDGES, days: [new Date().getDay()], from: 0, until: 0 };

describe.each(BROWSERS)('Week in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const answers = async (): Promise<string[]> =>
    (await journey.log.all<WeekAnswer>('weekAnswers'))
      .filter((one) => !('deletedAt' in one))
      .map(({ point, answer }) => `${point}: ${answer}`);
  const text = () => page.evaluate(() => document.body.innerText);
  const settings = async () => (await journey.log.all<{ value: Settings }>('settings'))[0]?.value;
  const putSettings = (changes: Partial<Settings> = {}) =>
    journey.log.put('settings', {
      id: 'settings',
      value: { ...DEFAULT_SETTINGS, welcomed: true, nudges: NUDGES, remindOfTraining: false, ...changes },
      updatedAt: daysBefore(0),
      device: 'test',
    });
  /** As when it is opened: what the screen read before is gone with it. */
  const openAnew = async (place: string): Promise<void> => {
    await goTo(page, 'facts');
    await shows(page, 'Oak table');
    await goTo(page, place);
  };
  const forget = () => page.evaluate(() => localStorage.clear());

  beforeAll(async () => {
    journey = await startJourney(browser);
    const { log } = journey;
    const person = { ...EMPTY_CONTACT, identityKeys: [] };
    const talk = { ...BARE_EXCHANGE, channel: 'site', site: 'x', state: 'sent', findings: ['pitch-first'] };
    await log.putAll('contacts', [
      { ...stamp(1), ...person, name: 'Ana Silva' },
      { ...stamp(2), ...person, name: 'Ben Ode' },
      { ...stamp(3), ...person, name: 'Cleo Roy', referredBy: idOf(2) },
    ]);
    await log.putAll('interactions', [
      { ...stamp(21), ...talk, contactId: idOf(1), at: daysBefore(5), intents: ['purchase_intent'] },
      { ...stamp(22), ...talk, contactId: idOf(2), at: daysBefore(4) },
    ]);
    await log.put('followUps', {
      ...stamp(31),
      ...BARE_STEP,
      contactId: idOf(2),
      due: daysBefore(3),
      note: 'Send the measurements',
      nudgedAt: daysBefore(0),
    });
    await log.put('facts', {
      ...stamp(41),
      kind: 'price',
      about: 'Oak table',
      says: '890 €',
      expiresOn: addDays(MONDAY, -9),
      order: 0,
    });
    await log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
    await putSettings();
    page = await journey.rig.openExtension('src/dashboard/index.html');
    await page.bringToFront();
  });
  afterAll(() => journey?.close());

  beforeEach(async () => {
    const given = await journey.log.all<WeekAnswer>('weekAnswers');
    await journey.log.putAll(
      'weekAnswers',
      given.map((one) => ({ ...one, deletedAt: daysBefore(0) })),
    );
    await putSettings();
    await openAnew('week');
    await shows(page, 'Three things to do');
  });

  it('says what went well, three things to do and a skill, each from its rows, to everybody', async () => {
    await shows(page, 'Ben Ode sent you Cleo Roy.');
    await shows(page, 'You talked with Ana Silva and Ben Ode.');
    await shows(page, 'Plan a next step with Ana Silva.');
    await shows(page, 'Thank Ben Ode for sending you Cleo Roy.');
    await shows(page, 'Keep 1 follow-up that is late: Ben Ode.');
    expect(await text()).not.toContain('whose day is over');
    await shows(page, 'Train “Listening first”: 2 replies of the last four weeks');
    await press(page, 'From 1 row: Plan a next step');
    await shows(page, 'Ana Silva: Wants to buy');
    await press(page, 'Leave out: Keep 1 follow-up');
    await shows(page, 'Why? The next reviews go by it.');
    expect(await looks(page, violations)).toEqual([]);
    // Clicks that a script made up do nothing.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.week-point button')) one.click();
    });
    await press(page, 'Ana Silva: Wants to buy');
    await until('the contact', async () => page.url().endsWith(`#contact/${idOf(1)}`));
    expect(await answers()).toEqual([]);
  });

  it('is done by keyboard, counted, and taken back by one undo', async () => {
    await walkTo(page, 'Done: Plan a next step');
    await page.keyboard.press('Enter');
    await shows(page, '1 of 3 done');
    expect(await answers()).toEqual(['no-next-step: done']);
    await until('the focus on the next', async () => (await focused(page)).startsWith('Done: Thank Ben'));
    await shows(page, 'Done and left out');
    expect(await violations(page)).toEqual([]);
    await chord(page, 'Control', 'z');
    await shows(page, 'Plan a next step with Ana Silva.');
    expect(await answers()).toEqual([]);
  });

  it('leaves out what is not for the user, with room for the next, until it is brought back', async () => {
    await press(page, 'Leave out: Thank Ben Ode');
    await press(page, 'Not for me');
    await shows(page, 'Look at 1 fact whose day is over.');
    await shows(page, 'Points of this kind stay away for half a year.');
    expect(await answers()).toEqual(['thank-senders: not-mine']);
    await openAnew('week');
    await shows(page, 'Look at 1 fact whose day is over.');
    expect(await text()).not.toContain('Thank Ben Ode');
    await press(page, 'Bring back: Thank who sent somebody');
    await shows(page, 'Thank Ben Ode for sending you Cleo Roy.');
    expect(await answers()).toEqual([]);
  });

  it('is pointed to in Today on the first working day, until it was looked at or put off', async () => {
    await forget();
    await openAnew('today');
    await shows(page, 'A new week: what went well in the last one');
    await press(page, 'Do not mention this week’s review');
    await shows(page, 'The week is not mentioned again until the next one.');
    await press(page, 'Undo');
    await shows(page, 'A new week: what went well in the last one');
    await goTo(page, 'week');
    await shows(page, 'Three things to do');
    await goTo(page, 'today');
    await shows(page, 'Send the measurements');
    expect(await text()).not.toContain('A new week');

    await forget();
    await openAnew('settings');
    await press(page, 'Point me to the review of my week');
    await shows(page, 'Nothing will point to the review of your week.');
    await goTo(page, 'today');
    await shows(page, 'Send the measurements');
    expect(await text()).not.toContain('A new week');
  });

  it('shows where customers answer, with a plan that Week and the popup go by', async () => {
    await press(page, 'See where your customers are');
    await shows(page, 'With fewer than 10 people that says little yet.');
    await shows(page, 'You have talked with nobody there yet');
    await press(page, 'Show: People you talked with, X');
    await shows(page, 'Ana Silva');
    expect(await looks(page, violations)).toEqual([]);
    await page.focus('#plan-x');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The neighbours’ group');
    await until('the plan', async () => {
      const plan = (await settings())?.venuePlans.x;
      return plan?.perWeek === 3 && plan.note === 'The neighbours’ group';
    });
    await shows(page, 'This week: 0 of 3 conversations.');

    const popup = await journey.rig.openExtension('src/popup/index.html');
    await shows(popup, 'This week: 0 of 3 conversations on X.');
    await press(popup, 'Do not mention my plan this week');
    await shows(popup, 'Your plan is not mentioned again this week.');
    await press(popup, 'Undo');
    await shows(popup, 'This week: 0 of 3 conversations on X.');
    expect(await violations(popup)).toEqual([]);
    await popup.close();

    await page.bringToFront();
    await goTo(page, 'week');
    await shows(page, 'This week 0 of 3 on X.');
    await press(page, 'Done: Keep 1 follow-up');
    await press(page, 'Leave out: Thank Ben Ode');
    await press(page, 'Not this week');
    await shows(page, 'Talk with 3 people on X this week: last week it was 2.');
  });
});
