import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTACT, type FollowUp, type Mention } from '../../src/domain/model';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lookAs, waysToLook } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const stamp = (n: number) => ({ id: idOf(n), createdAt: ago(30), updatedAt: ago(30), device: 'test' });

const contact = (n: number, name: string, changes: object = {}) => ({
  ...stamp(n),
  name,
  ...EMPTY_CONTACT,
  ...changes,
  identityKeys: [],
});

const step = (n: number, contactId: string, note: string, days: number, changes: Partial<FollowUp> = {}) =>
  ({
    ...stamp(n),
    contactId,
    mentionId: null,
    interactionId: null,
    due: ago(days),
    note,
    status: 'open',
    nudgedAt: ago(0),
    ...changes,
  }) satisfies FollowUp;

const post = (n: number, name: string, text: string, intent: string, changes: Partial<Mention> = {}) => ({
  ...stamp(n),
  key: `x:${n}`,
  post: {
    site: 'x',
    id: String(n),
    kind: 'post',
    author: { name, handle: null, url: null },
    text,
    publishedAt: ago(1),
    permalink: `https://x.com/somebody/status/${n}`,
    promoted: false,
    quoted: null,
    answers: null,
    thread: null,
  },
  verdict: {
    reasons: [{ kind: 'named', says: 'Names your store' }],
    intents: [{ intent, score: 1, why: [] }],
    sentiment: 'neutral',
    urgency: { score: 3, terms: [] },
  },
  status: 'waiting',
  expiresAt: ago(-20),
  contactId: null,
  ...changes,
});

describe.each(BROWSERS)('Today in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const steps = async () => {
    const all = await journey.log.all<FollowUp>('followUps');
    return Object.fromEntries(all.map((one) => [one.note, one]));
  };
  /** The notes of what is due, from the top. */
  const order = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.today-queue .follow-up-note')].map((one) => one.textContent ?? ''),
    );
  const shows = (words: string) =>
    until(`“${words}”`, () => page.evaluate((words) => document.body.textContent?.includes(words), words));

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.putAll('contacts', [
      contact(1, 'Ana Silva', { vip: true }),
      contact(2, 'Rui Costa'),
      contact(3, 'Marta Reis', { stage: 'deciding' }),
    ]);
    // The test writes past what notes changes; the list of contacts makes its lines anew from it.
    await journey.log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
    const contacts = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await until('the contacts', () =>
      contacts.evaluate(() => document.body.textContent?.includes('Marta Reis')),
    );
    await contacts.close();
    await journey.log.putAll('mentions', [
      post(51, 'Paula Cross', 'Nobody calls me back, I am very disappointed.', 'complaint'),
      post(52, 'Walter Past', 'Are you open on Sundays?', 'product_question', { seenAt: ago(0.2) }),
      post(53, 'Nina New', 'Do you sell lamps?', 'product_question'),
    ]);
  });
  afterAll(() => journey?.close());

  beforeEach(async () => {
    await journey.log.putAll('followUps', [
      step(11, idOf(2), 'the longest wait', 3),
      step(12, idOf(1), 'for a VIP', 1.5),
      step(13, idOf(3), 'as promised', 1, { kind: 'promise', words: 'I will tell you on Tuesday' }),
      step(14, idOf(2), 'still to come', -2),
    ]);
    await page?.close();
    page = await journey.rig.openExtension('src/dashboard/index.html#today');
    await page.bringToFront();
    await shows('still to come');
    await until('the order by what is known of them', async () => (await order())[0] === 'as promised');
  });

  it('stands in the order of what counts, says why, and leads with the complaint', async () => {
    expect(await order()).toEqual(['as promised', 'for a VIP', 'the longest wait']);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    const places = ['Paula Cross', 'as promised', 'Walter Past', 'still to come'].map((one) =>
      text.indexOf(one),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    // It is on a page somewhere, and the user has not had it before their eyes.
    expect(text).not.toContain('Nina New');
    expect(text).toContain('1 day overdue · you promised it · deciding now');
    expect(text).toContain('I will tell you on Tuesday');
    expect(text).toContain('31 points: unanswered complaint · 1 day old');
    await walkTo(page, '7 points');
    await page.keyboard.press('Enter');
    await shows('Together');
  });

  it('is worked by keyboard: walk, select, done, all back by one undo', async () => {
    await walkTo(page, 'Select Marta Reis');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('Select Ana Silva');
    await page.keyboard.press('x');
    await shows('2 follow-ups selected');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('Select Marta Reis');
    await page.evaluate(() => document.querySelector<HTMLElement>('.bulk-bar button')?.focus());
    await page.keyboard.press('Enter');
    await until('both done', async () => {
      const { 'as promised': one, 'for a VIP': other } = await steps();
      return one?.status === 'done' && other?.status === 'done';
    });
    await until('them off the list', async () => (await order()).length === 1);
    await chord(page, 'Control', 'z');
    await until('both back', async () => (await order()).length === 3);
    expect((await steps())['the longest wait']?.status).toBe('open');
  });

  it('finishes with d, and the focus goes on to the next', async () => {
    await walkTo(page, 'Select Marta Reis');
    await page.keyboard.press('d');
    await until('it done', async () => (await steps())['as promised']?.status === 'done');
    await until('the focus on the next', async () => (await focused(page)) === 'Select Ana Silva');
    await chord(page, 'Control', 'z');
    await until('it back', async () => (await order())[0] === 'as promised');
  });

  it('sets aside until they write again, with a day at the latest', async () => {
    await walkTo(page, 'Select Marta Reis');
    await page.keyboard.press('l');
    await walkTo(page, 'Until they write again');
    await page.keyboard.press('Enter');
    const aside = await until('it set aside', async () => {
      const one = (await steps())['as promised'];
      return one?.until === 'reply' && one;
    });
    expect(aside.due > ago(-13)).toBe(true);
    expect(aside.nudgedAt).toBeNull();
    await shows('at the latest');
    await chord(page, 'Control', 'z');
    await until('it back', async () => (await order())[0] === 'as promised');
    expect((await steps())['as promised']?.until).toBeUndefined();
  });

  it('moves what is selected to another day', async () => {
    await walkTo(page, 'Select Marta Reis');
    await chord(page, 'Control', 'a');
    await shows('3 follow-ups selected');
    await page.evaluate(() => document.querySelector<HTMLElement>('.bulk-bar .drop-down button')?.focus());
    await page.keyboard.press('Enter');
    await walkTo(page, 'In a week');
    await page.keyboard.press('Enter');
    await until('all moved', async () => (await order()).length === 0);
    for (const one of Object.values(await steps())) expect(one.status).toBe('open');
    await shows('Nothing is due');
    await chord(page, 'Control', 'z');
    await until('all back', async () => (await order()).length === 3);
  });

  it('is reached by its old address, and does nothing on clicks that a script made up', async () => {
    await page.evaluate(() => {
      location.hash = 'templates';
    });
    await until('another screen', async () => (await order()).length === 0);
    await page.evaluate(() => {
      location.hash = 'due';
    });
    await shows('as promised');
    expect(await page.title()).toContain('Today');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('main button, main input')) one.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Object.values(await steps()).map(({ status }) => status)).toEqual([
      'open',
      'open',
      'open',
      'open',
    ]);
    expect((await journey.log.all<Mention>('mentions')).map(({ status }) => status)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it('has nothing for axe to find, light and dark, wide and 320 px', async () => {
    await walkTo(page, 'Select Marta Reis');
    await page.keyboard.press('x');
    await page.keyboard.press('l');
    for (const look of await waysToLook(page)) {
      await lookAs(page, look);
      expect(await violations(page), JSON.stringify(look)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `sideways scrolling at ${look.width} px`).toBeLessThanOrEqual(0);
    }
  });
});
