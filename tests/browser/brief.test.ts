import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import {
  contact,
  dayIn,
  exchange,
  PEOPLE,
  purchase,
  putContact,
  seedContactLog,
  step,
} from '../ui/support/contact-log';

const RICH = '018f0000-0000-7000-9000-0000000000aa';
const LONG = 'A sentence about floors that goes on and on and says little. '.repeat(40);
const UNBROKEN = 'w'.repeat(250);

describe.each(BROWSERS)('a contact’s brief in %s', (browser) => {
  let journey: Journey;
  const said = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const open = async (id: string, words: string): Promise<Page> => {
    const page = await journey.rig.openExtension(`src/dashboard/index.html#brief/${id}`);
    await page.bringToFront();
    await until(`“${words}”`, async () => (await said(page)).includes(words));
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedContactLog(journey.log);
    await seedRich(journey);
  });
  afterAll(() => journey?.close());

  it('tells what matters in a meeting, with nothing for axe to find', async () => {
    const page = await open(PEOPLE.dana, 'What was said last');
    for (const words of [
      'Kovač Interiors · Porto · Customer',
      '+351 912 345 678',
      'sent by Maria Santos. At the trade fair in Lisbon.',
      'Open complaint',
      'Two boards have come loose again.',
      'Ask how the sample looks',
      'Wants the smoked oak.',
      'A floor the dog cannot scratch',
      'Stair nosing',
      'Care oil',
      'Birthday',
      'Jonas Weber. With whom they sent: 2 people, who bought for €1,000.',
      'Prefers messages in the morning.',
    ]) {
      expect(await said(page)).toContain(words);
    }
    expect(await looks(page, violations)).toEqual([]);
    await page.close();
  });

  it('cuts a rich contact to what a page holds, and says how much more there is', async () => {
    const page = await open(RICH, 'What was said last');
    expect(await said(page)).toContain('And 12 more.');
    await page.close();
  });

  if (browser === 'chromium') {
    it.each(['A4', 'letter'] as const)(
      'is one page of %s, only the brief, black on white',
      async (format) => {
        for (const id of [PEOPLE.dana, RICH]) {
          const page = await open(id, 'What was said last');
          await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
          const pdf = Buffer.from(await page.pdf({ format, printBackground: false })).toString('latin1');
          expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), `pages for ${id}`).toHaveLength(1);

          await page.emulateMediaType('print');
          await page.setViewport({ width: format === 'A4' ? 703 : 725, height: 1000 });
          const printed = await page.evaluate(() => {
            const seen = (selector: string) =>
              [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
            const brief = document.querySelector('.brief');
            const notes = document.querySelector('.brief-notes');
            const columns = [...document.querySelectorAll('.brief-column')];
            if (!brief || !notes) throw new Error('no brief');
            return {
              nav: seen('.dash-nav'),
              buttons: seen('main button'),
              ink: getComputedStyle(brief).color,
              paper: getComputedStyle(document.documentElement).backgroundColor,
              // Nothing of the words is cut off by the edge of the page, and there is room to write.
              cut:
                Math.max(...columns.map((one) => one.getBoundingClientRect().bottom)) -
                notes.getBoundingClientRect().top,
              room: brief.getBoundingClientRect().bottom - notes.getBoundingClientRect().top,
            };
          });
          expect(printed).toMatchObject({
            nav: false,
            buttons: false,
            ink: 'rgb(0, 0, 0)',
            paper: 'rgb(255, 255, 255)',
          });
          expect(printed.cut).toBeLessThanOrEqual(0);
          expect(printed.room).toBeGreaterThan(70);
          await page.close();
        }
      },
    );
  }
});

/** As much of everything as a contact can have, in words as long as they get. */
async function seedRich({ log }: Journey): Promise<void> {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  await putContact(
    log,
    contact(`${UNBROKEN} ${LONG}`.slice(0, 300), {
      id: RICH,
      company: LONG.slice(0, 300),
      area: UNBROKEN,
      tags: many(40, (index) => `${LONG.slice(0, 50)} ${index}`),
      stage: 'regular',
      vip: true,
      howMet: LONG.slice(0, 2000),
      notes: LONG,
      phones: many(20, (index) => ({
        number: `+49 30 ${100_000 + index}`,
        label: 'A long word for a phone',
      })),
      dates: many(20, (index) => ({
        what: `${LONG.slice(0, 50)} ${index}`,
        day: `1990-${dayIn(index).slice(5)}`,
      })),
      gaps: many(17, (index) => ({
        id: `018f0000-0000-7000-9100-${String(index).padStart(12, '0')}`,
        text: LONG.slice(0, 1000),
        heardOn: dayIn(-index),
      })),
    }),
  );
  const theirs = { contactId: RICH };
  for (const index of many(17, (at) => at)) {
    const words = { theirText: LONG, myText: UNBROKEN, note: LONG };
    await log.put(
      'interactions',
      exchange(index, { ...theirs, ...words, intents: index === 3 ? ['complaint'] : [] }),
    );
    await log.put('followUps', step(index, LONG.slice(0, 2000), theirs));
    const next = { nextWhat: LONG.slice(0, 300), nextDay: dayIn(index) };
    await log.put(
      'purchases',
      purchase(index, LONG.slice(0, 300), { ...theirs, ...next, amount: 123_456.78 }),
    );
    await putContact(log, contact(LONG.slice(0, 300), { referredBy: RICH }));
  }
}
