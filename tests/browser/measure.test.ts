import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActiveDay, Settings } from '../../src/domain/model';
import { openLiveX } from '../support/journey/live';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { quicken } from '../support/quick-clock';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';
import { seedMeasured } from '../ui/support/measured-log';

describe.each(BROWSERS)('what the work came to, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  /** What it says to whom nothing is kept of. */
  let atFirst = '';
  const said = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const shows = (words: string) => until(`“${words}”`, async () => (await said()).includes(words));
  const open = async (place: string): Promise<Page> => {
    page = await journey.rig.openExtension(`src/dashboard/index.html#${place}`);
    await page.bringToFront();
    return page;
  };
  /** Presses a button that stands after the heading, by keyboard. */
  const press = async (name: string): Promise<void> => {
    await page.focus('.dash-main h1');
    await walkTo(page, name);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await open('measure');
    await shows('Return on your time');
    atFirst = await said();
    await page.close();
    await seedMeasured(journey.log, 120, 40);
  });
  afterAll(() => journey?.close());

  it('shows every figure with the one before, and says what rests on little', async () => {
    await open('measure');
    await shows('Return on your time');
    for (const words of [
      'Time to answer',
      'Share answered',
      'Complaints recovered',
      'Follow-ups kept on time',
      'From conversations to sales',
      'Referrals and what they brought',
      'What templates led to',
      'in the 4 weeks before',
      'of only 3',
      'What rests on fewer than 10 says little.',
    ]) {
      expect(await said()).toContain(words);
    }
    expect(await looks(page, violations)).toEqual([]);
  });

  it('says where figures come from, where there are none', async () => {
    expect(atFirst).toContain('Nothing to count in this time. Answer a post on X or Facebook with Rapport');
    expect(await said()).not.toContain('Nothing to count');
  });

  it('opens what a figure rests on: a picture with its table, and the rows', async () => {
    await press('What it rests on: Share answered');
    await shows('rows behind it');
    await until('the picture', () => page.$('.chart canvas'));
    expect(await page.$eval('.chart', (chart) => chart.getAttribute('aria-hidden'))).toBe('true');
    const sites = () =>
      page.$$eval('.breakdown tbody th', (all) => all.map((one) => one.lastChild?.lastChild?.textContent));
    expect((await sites()).sort()).toEqual(['Facebook', 'X']);
    await shows('Forgotten, unanswered');
    await press('Only rows of X');
    await shows('behind it: Site X');
    await press('By weekday');
    await until('weekdays', async () => (await sites()).includes('Monday'));
    expect(await looks(page, violations)).toEqual([]);

    // In order: a row's name leads to the contact's page.
    const link = await page.$eval('.figure-table a', (one) => one.getAttribute('href'));
    expect(link).toMatch(/^#contact\/018f0000/);
  });

  if (browser === 'chromium') {
    it('saves the rows as a file that a spreadsheet computes the same figure from', async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-csv-'));
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await press('Save as CSV: Share answered');
      const name = await until('the file', async () =>
        readdirSync(folder).find((one) => one.endsWith('.csv')),
      );
      expect(name).toMatch(/^rapport-share-answered-4-weeks-\d{4}-\d\d-\d\d\.csv$/);
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [head, ...lines] = text.slice(1).trim().split('\r\n');
      expect(head).toBe('Person,Site,About,Day,Answered,Posts,Contact id');
      // A name that is a formula is none there.
      expect(text).toContain("'=Jonas Weber");
      const posts = (wanted: RegExp) =>
        lines
          .filter((line) => wanted.test(line))
          .reduce((sum, line) => sum + Number(line.split(',').at(-2)), 0);
      const shown = await page.evaluate(
        () =>
          [...document.querySelectorAll('.figure-card')].find((one) => one.textContent?.startsWith('Share'))
            ?.textContent,
      );
      expect(shown).toContain(`Answered${Math.round((posts(/,yes,/) / posts(/./)) * 100)}%`);
    });
  }

  it('measures another time when it is chosen', async () => {
    await press('All');
    await until('all time', async () => !(await said()).includes('weeks before'));
    expect(await page.$eval('.measure-head [aria-pressed="true"]', (one) => one.textContent)).toBe('All');
  });

  it('reads anew for what is opened after its worker died', async () => {
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: unknown) {
        Worker.prototype.postMessage = postMessage;
        postMessage.call(this, message);
        addEventListener('test-worker-dies', () => this.dispatchEvent(new Event('error')), { once: true });
      };
    });
    await press('What it rests on: Referrals and what they brought');
    await shows('Purchases of people sent to you');
    await until('its rows', () => page.$('[aria-label="Rows of Referrals and what they brought"]'));
    await page.evaluate(() => dispatchEvent(new Event('test-worker-dies')));
    await press('What it rests on: Time to answer');
    await shows('Your contact log could not be read.');
    await press('Try again');
    await until('its rows', () => page.$('[aria-label="Rows of Time to answer"]'));
    expect(await said()).not.toContain('could not be read');
  });

  it('says when its worker is gone, and goes on with another', async () => {
    await page.evaluate(() => {
      const { Worker } = globalThis;
      globalThis.Worker = class {
        constructor() {
          globalThis.Worker = Worker;
          throw new Error('none to be had');
        }
      } as unknown as typeof Worker;
      location.hash = 'report/year';
    });
    await shows('Your contact log could not be read.');
    await press('Try again');
    await shows('beside the year before');
    await page.evaluate(() => {
      location.hash = 'measure';
    });
    await shows('Return on your time');
  });

  it('counts time only when it is switched on, and takes that back', async () => {
    const counts = async (): Promise<boolean | undefined> =>
      (await journey.log.all<{ id: string; value: Settings }>('settings'))[0]?.value.measureTime;
    await page.focus('.dash-main h1');
    await walkTo(page, 'Count my time on X and Facebook');
    await page.keyboard.press(' ');
    await until('time to be counted', counts);
    await walkTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await until('time not to be counted', async () => (await counts()) === false);
    await page.close();
  });

  it('counts the minutes in which something is done on a page before the user, once it is switched on', async () => {
    const [row] = await journey.log.all<{ id: string; value: Settings }>('settings');
    if (!row) throw new Error('no settings');
    await journey.log.put('settings', { ...row, value: { ...row.value, measureTime: true } });
    const minutes = async (): Promise<number> =>
      (await journey.log.all<ActiveDay>('activeDays')).reduce((sum, one) => sum + one.minutes, 0);
    const before = await minutes();
    const x = await openLiveX(journey.rig);
    await x.bringToFront();
    // When it counts is proven in tests/in-page/activity; here, that hands on a page are noticed and told.
    await quicken(journey.rig, x);
    let moved = 0;
    await until('a minute to be counted', async () => {
      moved += 1;
      await x.mouse.move(100 + (moved % 50), 200);
      return (await minutes()) > before;
    });
    await x.close();
  });

  it('is one page for the boss', async () => {
    await open('report/3-months');
    await shows('Dana Hartwell, Hartwell Furniture');
    await shows('beside the 3 months before');
    expect(await looks(page, violations)).toEqual([]);
    // No number and no heading of a column is broken in two, however narrow it is.
    await page.setViewport({ width: 360, height: 800 });
    const broken = await page.$$eval('.report-table td, .report-table thead th', (cells) =>
      cells
        .filter((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(broken).toEqual([]);
    await page.setViewport({ width: 1200, height: 800 });
    if (browser === 'chromium') {
      for (const format of ['A4', 'letter'] as const) {
        const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
      }
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => ({
        nav: document.querySelector('.dash-nav')?.getClientRects().length,
        buttons: [...document.querySelectorAll('main button')].filter(
          (one) => one.getClientRects().length > 0,
        ).length,
        report: document.querySelector('.report-table')?.getClientRects().length,
      }));
      expect(seen).toEqual({ nav: 0, buttons: 0, report: 1 });
    }
    await page.close();
  });

  it('keeps from a line that a meeting was agreed', async () => {
    await open('log');
    await until('the line', () => page.$('.quick input'));
    await page.type('.quick input', 'called Dana Kovač, meeting tomorrow 15:00');
    await shows('A meeting was agreed');
    await page.keyboard.press('Enter');
    await shows('a meeting tomorrow');
    const kept = await until('the meeting', async () =>
      (await journey.log.all<{ id: string; channel: string; appointment?: string }>('interactions')).find(
        ({ channel }) => channel === 'phone',
      ),
    );
    expect(kept.appointment).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await looks(page, violations)).toEqual([]);
    await page.close();
  });
});
