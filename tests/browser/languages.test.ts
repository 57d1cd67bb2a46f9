import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find';
import { textsOf } from '../../scripts/locales';
import { inventedLog, SHOWN } from '../../scripts/tour/invented-log';
import type { Contact } from '../../src/domain/model';
import { monthName, weekdayName } from '../../src/domain/say/calendar';
import { practicePosts } from '../../src/practice/posts';
import { openLiveX } from '../support/journey/live';
import { clickBadge, panelText } from '../support/journey/panel';
import { BROWSERS, DANA, type Journey, startJourney } from '../support/journey/start';
import { atRest, until } from '../support/journey/until';
import { lend } from '../support/lend';
import { englishAs, hebrew, longer, reworded } from '../support/reworded';
import { walkTo } from '../ui/support/keyboard';
import { screenFaults } from '../ui/support/screen-faults';
import { seedSmallLog } from '../ui/support/small-log';

const DASHBOARD = [
  'contacts',
  'today',
  'week',
  'venues',
  'templates',
  'facts',
  'packs',
  'measure',
  'report',
  'train',
  'in-out',
  'backup',
  'settings',
  'sync',
  'team',
  'same-person',
  'conflicts',
  'log',
  'contact/{shown}',
  'brief/{shown}',
];
const SCREENS = [
  'src/popup/index.html',
  'src/sidepanel/index.html',
  'src/welcome/index.html',
  'src/practice/index.html',
  ...DASHBOARD.map((place) => `src/dashboard/index.html#${place}`),
];
const TABLES = ['contacts', 'interactions', 'followUps', 'purchases', 'mentions', 'templates', 'settings'];

/** What `Intl` says of days, which is in the language of the browser's own words for them. */
const DAYS = (['short', 'long'] as const).flatMap((length) => [
  ...[0, 1, 2, 3, 4, 5, 6].map((day) => weekdayName(day, length)),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => monthName(month, length)),
]);

/** A journey in other words, with a log that fills its screens; `data` is all that stands in it. */
async function startReworded(browser: BrowserName, texts: ReadonlyMap<string, string>) {
  const { folder, end } = reworded(browser, texts);
  const journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
  for (const [table, rows] of Object.entries(inventedLog(new Date()))) await journey.log.putAll(table, rows);
  await seedSmallLog(journey.log);
  const rows = await Promise.all(TABLES.map((table) => journey.log.all(table)));
  const posts = practicePosts(DANA).map(({ name, handle, text }) => [name, handle, text, `${name}: ${text}`]);
  const data = [...rows.flat(2), ...posts, DAYS].flatMap(wordsIn).join('\n');
  const contacts = await journey.log.all<Contact>('contacts');
  const shown = contacts.find(({ name }) => name === SHOWN)?.id ?? '';
  return { journey, data, shown, end };
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

async function opened(journey: Journey, address: string): Promise<Page> {
  const page = await journey.rig.openExtension(address);
  await page.bringToFront();
  await until('something on the page', () => page.evaluate(() => document.body.innerText.trim().length > 20));
  await atRest(() => page.evaluate(() => document.body.innerText));
  return page;
}

describe.each([
  ['40 % longer', longer, 'ltr', [360]],
  ['40 % longer and right to left', hebrew, 'rtl', [1200, 360]],
] as const)('a language whose texts are %s', (_, reword, direction, widths) => {
  let reading: Awaited<ReturnType<typeof startReworded>>;

  beforeAll(async () => {
    reading = await startReworded('chromium', englishAs(reword, { common_direction: direction }));
  });
  afterAll(async () => {
    await reading?.journey.close();
    reading?.end();
  });

  it.each(SCREENS)('%s shows them whole', async (address) => {
    const { journey, data, shown } = reading;
    const page = await opened(journey, address.replace('{shown}', shown));
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    for (const width of address.includes('popup') ? [360] : widths) {
      await page.setViewport({ width, height: 900 });
      await atRest(() => page.evaluate(() => document.documentElement.scrollHeight));
      expect(await screenFaults(page, data), `${width} px`).toEqual([]);
    }
    await page.close();
  });

  it('the coach shows them whole, at 360 px', async () => {
    const { journey, data } = reading;
    const page = await opened(journey, 'src/popup/index.html');
    await page.setViewport({ width: 360, height: 600 });
    await walkTo(page, 'Jonas Weber', 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#coach-draft');
    await atRest(() => page.evaluate(() => document.documentElement.scrollHeight));
    expect(await screenFaults(page, data)).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('Spanish in %s', (browser) => {
  let reading: Awaited<ReturnType<typeof startReworded>>;
  const SPANISH = textsOf('es');

  beforeAll(async () => {
    reading = await startReworded(browser, SPANISH);
  });
  afterAll(async () => {
    await reading?.journey.close();
    reading?.end();
  });

  it('is what our own pages speak, and say that they do', async () => {
    const page = await opened(reading.journey, 'src/dashboard/index.html#settings');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    const said = await page.evaluate(() => document.body.innerText);
    for (const word of ['Contactos', 'Hoy', 'Ajustes']) expect(said).toContain(word);
    await page.close();
  });

  it('is what a worker of ours speaks, which has no texts of its own', async () => {
    const page = await opened(reading.journey, 'src/dashboard/index.html#week');
    const english = new Set(textsOf('en').values());
    const lines = await until('what the worker answers', async () => {
      const shown = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      return shown.split('\n').length > 5 && shown.split('\n');
    });
    expect(lines.filter((line) => /\p{L}{2} \p{L}/u.test(line) && english.has(line.trim()))).toEqual([]);
    await page.close();
  });

  it('is what badges and the coach speak on X', async () => {
    const { rig } = reading.journey;
    const page = await openLiveX(rig);
    await clickBadge(page, 'Gillian Prowse');
    const coach = await until('the coach', async () => {
      const text = await panelText(rig, page);
      return text.includes(SPANISH.get('intents_complaint') ?? '-') && text;
    });
    expect(coach).toContain('Respuestas');
    await page.close();
  });
});
