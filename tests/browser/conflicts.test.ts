import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { focused } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const ELSEWHERE = '018f0000-0000-7000-8000-00000000beef';

describe.each(BROWSERS)('two values of one field in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  let maria: Contact;
  const stands = async (): Promise<Contact | undefined> =>
    (await journey.log.all<Contact>('contacts')).find(({ id }) => id === maria.id);

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    const [first] = await journey.log.all<Contact>('contacts');
    if (!first) throw new Error('nobody is there');
    const at = new Date(Date.now() - 86_400_000).toISOString();
    const rivals = [
      { path: 'company', stamp: `${at} ${ELSEWHERE}`, value: 'Santos Interiors' },
      { path: 'notes', stamp: `${at} ${ELSEWHERE}`, value: 'Moves in May' },
    ];
    maria = { ...first, company: 'Santos & Daughters', notes: 'Moves in June', rivals };
    await journey.log.put('contacts', maria);
    page = await journey.rig.openExtension('src/dashboard/index.html#conflicts');
    await page.bringToFront();
    await shows(page, '2 fields have two values.');
  });
  afterAll(() => journey?.close());

  it('are told beside the field, and lead to the choice', async () => {
    await goTo(page, `contact/${maria.id}`);
    await shows(page, 'Two values: choose');
    const marks = () =>
      page.$$eval('.two-values', (all) => all.map(({ textContent }) => textContent?.trim()));
    expect(await marks()).toEqual(['Two values: choose: Company', 'Two values: choose: Notes']);
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Two values: choose: Company');
    await shows(page, 'Only those of Maria Santos are shown.');
    for (const words of [
      'Santos & Daughters',
      'Santos Interiors',
      'Moves in May',
      'On another device, yesterday',
    ])
      await shows(page, words);
    expect(await looks(page, violations)).toEqual([]);
  });

  it('are chosen from, by key as well, and back', async () => {
    await press(page, 'Keep this one: Santos Interiors');
    await until('the company', async () => (await stands())?.company === 'Santos Interiors');
    // The next one to choose has the keyboard.
    await until('the next', async () => (await focused(page)).startsWith('Keep this one: Moves in June'));
    await shows(page, '1 field has two values.');
    await press(page, 'Undo');
    await until('it as before', async () => (await stands())?.company === 'Santos & Daughters');
    await shows(page, '2 fields have two values.');
    for (const value of ['Santos & Daughters', 'Moves in May']) {
      const choice = `Keep this one: ${value}`;
      await press(page, choice);
      await until(
        'it chosen',
        async () =>
          !(await page.evaluate(() => document.body.innerText)).includes(value) ||
          (await page.$$('.conflict')).length < 2,
      );
    }
    await shows(page, 'There is nothing to choose.');
    expect(await stands()).toMatchObject({ company: 'Santos & Daughters', notes: 'Moves in May' });
    await goTo(page, `contact/${maria.id}`);
    await shows(page, 'Company');
    expect(await page.$('.two-values')).toBeNull();
  });
});
