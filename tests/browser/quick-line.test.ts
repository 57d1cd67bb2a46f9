import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact, FollowUp, Interaction, Purchase } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import { PEOPLE, seedContactLog } from '../ui/support/contact-log';
import { chord, walkTo } from '../ui/support/keyboard';

const QUICK = '.quick-line input';

describe.each(BROWSERS)('the one-line box in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const said = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const shows = (words: string) => until(`“${words}”`, async () => (await said()).includes(words));
  const marks = () => page.$$eval('.quick-mark', (all) => all.map((one) => one.textContent));
  const noted = async (note: string) =>
    (await journey.log.all<Interaction>('interactions')).find((one) => one.note === note && !one.deletedAt);

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedContactLog(journey.log);
  });
  afterAll(() => journey?.close());
  beforeEach(async () => {
    page = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await page.bringToFront();
    await page.waitForSelector(QUICK);
    await shows('Jonas Weber');
    return () => page.close();
  });

  it('shows what it understood before anything is kept; Enter keeps it, Ctrl and Z takes all of it back', async () => {
    const before = (await journey.log.all('interactions')).length;
    await page.focus(QUICK);
    await page.keyboard.type('called Jonas, wants the red one, in 3 days');
    await until('the marks', async () => (await marks()).length === 3);
    expect(await marks()).toEqual(['called', 'Jonas', 'in 3 days']);
    expect((await journey.log.all('interactions')).length).toBe(before);
    expect(await looks(page, violations)).toEqual([]);
    await page.focus(QUICK);
    await page.keyboard.press('Enter');
    const call = await until('the call', () => noted('wants the red one'));
    expect(call).toMatchObject({ contactId: PEOPLE.jonas, channel: 'phone' });
    const steps = async () =>
      (await journey.log.all<FollowUp>('followUps')).filter(
        (one) => one.interactionId === call.id && !one.deletedAt,
      );
    expect(await steps()).toMatchObject([{ note: 'wants the red one', status: 'open' }]);
    expect(await page.$eval(QUICK, (box) => (box as HTMLInputElement).value)).toBe('');

    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await chord(page, 'Control', 'z');
    await until(
      'all of it gone',
      async () => !(await noted('wants the red one')) && (await steps()).length === 0,
    );
  });

  it('asks whom it means when two fit, and keeps it for the one chosen', async () => {
    await page.focus(QUICK);
    await page.keyboard.type('saw Ana yesterday, likes the herringbone');
    await until(
      'the choices',
      async () => (await said()).includes('Ana Kovač') && (await marks()).length === 3,
    );
    await page.keyboard.press('Enter');
    await shows('More than one contact fits. Choose one.');
    expect(await noted('likes the herringbone')).toBeUndefined();
    await walkTo(page, 'Ana Silva');
    await page.keyboard.press('Enter');
    await page.focus(QUICK);
    await page.keyboard.press('Enter');
    const visit = await until('the visit', () => noted('likes the herringbone'));
    expect(visit).toMatchObject({ contactId: PEOPLE.ana, channel: 'visit' });
    expect(Date.parse(visit.at)).toBeLessThan(Date.now());
  });

  it('adds a new contact, and what they bought, as one change', async () => {
    await page.focus(QUICK);
    await page.keyboard.type('sold Peter Novak the oak table for 1.250,50 €');
    await shows('New contact: Peter Novak');
    await page.keyboard.press('Enter');
    const peter = async () =>
      (await journey.log.all<Contact>('contacts')).find(
        (one) => one.name === 'Peter Novak' && !one.deletedAt,
      );
    const { id } = await until('Peter', peter);
    const bought = async () =>
      (await journey.log.all<Purchase>('purchases')).find((one) => one.contactId === id && !one.deletedAt);
    expect(await until('the table', bought)).toMatchObject({
      what: 'oak table',
      amount: 1250.5,
      currency: 'EUR',
    });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await chord(page, 'Control', 'z');
    await until('nobody', async () => !(await peter()) && !(await bought()));
  });

  it('opens a recovery when it tells of a complaint', async () => {
    await page.focus(QUICK);
    await page.keyboard.type('Jonas complained about the loose board');
    await until('what was read', () =>
      page.evaluate(() => {
        const box = [...document.querySelectorAll<HTMLLabelElement>('.quick-preview label')].find(
          ({ textContent }) => textContent === 'They complained',
        );
        return box?.control instanceof HTMLInputElement && box.control.checked;
      }),
    );
    await page.keyboard.press('Enter');
    expect(await until('the complaint', () => noted('complained about the loose board'))).toMatchObject({
      contactId: PEOPLE.jonas,
      channel: 'phone',
      intents: ['complaint'],
      settledAt: null,
    });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await chord(page, 'Control', 'z');
    await until('none', async () => !(await noted('complained about the loose board')));
  });

  it('lets every part be put right before it is kept', async () => {
    await page.focus(QUICK);
    await page.keyboard.type('called Jonas, asks about the stairs, 31 Feb');
    await shows('There is no 31 Feb. Choose a day.');
    await page.select('.quick-fields select', 'visit');
    await walkTo(page, 'Plan a next step');
    await page.keyboard.press('Enter');
    await walkTo(page, 'What to do');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Measure the stairs');
    await page.keyboard.press('Enter');
    const visit = await until('the visit', async () => noted('asks about the stairs, 31 Feb'));
    expect(visit.channel).toBe('visit');
    expect(
      (await journey.log.all<FollowUp>('followUps')).some(({ note }) => note === 'Measure the stairs'),
    ).toBe(true);
  });

  it('keeps markup as the words it is', async () => {
    await page.focus(QUICK);
    await page.keyboard.type('called Jonas, <img src=x onerror=alert(1)>{{name}}');
    await shows('<img src=x onerror=alert(1)>');
    expect(await page.$('.quick img')).toBeNull();
    await page.keyboard.press('Enter');
    await until('the note', () => noted('<img src=x onerror=alert(1)>{{name}}'));
  });
});
