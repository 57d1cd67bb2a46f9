import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_CONTACT } from '../../src/domain/model';
import { chooseFile, makeFile } from '../support/files';
import { fillDisk, freeDisk } from '../support/full-disk';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { press, shows } from '../support/press';
import { PEOPLE, seedContactLog } from '../ui/support/contact-log';
import { chord, walkTo } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

/** A screen that writes, and what is done on it when the disk is full. */
interface Screen {
  name: string;
  at: string;
  /** Shown once it can be used. */
  ready: string;
  /** Up to the act itself. */
  prepare?(page: Page): Promise<void>;
  act(page: Page): Promise<void>;
  /** What must still stand there afterwards, to be tried again. */
  stays(page: Page): Promise<boolean>;
  /** When it is not the same act again. */
  again?(page: Page): Promise<void>;
}

const dashboard = (hash: string): string => `src/dashboard/index.html#${hash}`;
const POPUP = 'src/popup/index.html';
const TABLES = [
  'contacts',
  'interactions',
  'followUps',
  'purchases',
  'savedFilters',
  'templates',
  'settings',
  'mentions',
];
const WORDS = 'Three words typed';

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');
const said = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((words) => document.body.innerText.replace(/\s+/g, ' ').includes(words), words);
/** Some field of the page holds these words. */
const holds =
  (words = WORDS) =>
  (page: Page): Promise<boolean> =>
    page.$$eval(
      'input, textarea',
      (fields, words) => fields.some((field) => (field as HTMLInputElement).value.includes(words)),
      words,
    );
/** Types into the field that has this label. */
async function fill(page: Page, label: string, words = WORDS): Promise<void> {
  await walkTo(page, label);
  await page.keyboard.type(words);
}
/** Presses what opens a form, and types into the field that takes the focus. */
async function fillOpened(page: Page, opener: string, words = WORDS): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(page, opener);
  await until(`a field after “${opener}”`, () =>
    page.evaluate(() => /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')),
  );
  await page.keyboard.type(words);
}

const BACKUP = JSON.stringify({
  format: 'rapport',
  version: 3,
  madeAt: '2026-11-01T09:00:00.000Z',
  device: 'other',
  tables: {
    contacts: [
      {
        ...EMPTY_CONTACT,
        id: '018f0000-0000-7000-8000-00000000f001',
        createdAt: '2026-11-01T09:00:00.000Z',
        updatedAt: '2026-11-01T09:00:00.000Z',
        device: 'other',
        name: 'Rosa Lima',
      },
    ],
  },
  gone: [],
  imports: [],
});

const SCREENS: Screen[] = [
  {
    name: 'a new contact',
    at: dashboard('contacts'),
    ready: 'Jonas Weber',
    prepare: (page) => fillOpened(page, 'New contact'),
    act: enter,
    stays: holds(),
  },
  {
    name: 'a tag for several contacts',
    at: dashboard('contacts'),
    ready: 'Jonas Weber',
    prepare: async (page) => {
      await page.click('.contact-row input[type="checkbox"]');
      await fillOpened(page, 'Add a tag…');
    },
    act: enter,
    stays: async (page) => (await holds()(page)) && said(page, '1 contact selected'),
  },
  {
    name: 'a saved view',
    at: dashboard('contacts'),
    ready: 'Jonas Weber',
    prepare: async (page) => {
      await fill(page, 'Search contacts', 'Jonas');
      // Found: nothing moves any more.
      await shows(page, '1 of ');
      await fillOpened(page, 'Save as a view…');
    },
    act: enter,
    stays: holds(),
  },
  {
    name: 'the quick line',
    at: dashboard('contacts'),
    ready: 'Jonas Weber',
    prepare: async (page) => {
      await fill(page, 'What happened, in one line', `called Jonas, ${WORDS}`);
      await shows(page, 'Jonas Weber');
    },
    act: enter,
    stays: holds(`called Jonas, ${WORDS}`),
  },
  {
    name: 'a field of a contact',
    at: dashboard(`contact/${PEOPLE.dana}`),
    ready: 'Wants the smoked oak.',
    // It is saved in a pause of typing by itself.
    act: async (page) => {
      await fill(page, 'How you met');
      await enter(page);
    },
    stays: holds(),
    again: enter,
  },
  {
    name: 'a purchase',
    at: dashboard(`contact/${PEOPLE.dana}`),
    ready: 'Wants the smoked oak.',
    prepare: (page) => fillOpened(page, 'Add a purchase'),
    act: enter,
    stays: holds(),
  },
  {
    name: 'a call logged by hand',
    at: dashboard(`contact/${PEOPLE.dana}`),
    ready: 'Wants the smoked oak.',
    prepare: (page) => fillOpened(page, 'Phone call'),
    act: (page) => press(page, 'Save'),
    stays: holds(),
  },
  {
    name: 'two who are the same',
    at: dashboard('same-person'),
    ready: 'Stands for both',
    act: (page) => press(page, 'Merge'),
    stays: (page) => said(page, 'Stands for both'),
  },
  {
    name: 'a follow-up that is done',
    at: dashboard('due'),
    ready: 'Ask how the sample looks',
    act: (page) => press(page, 'Done'),
    stays: (page) => said(page, 'Ask how the sample looks'),
  },
  {
    name: 'a template',
    at: dashboard('templates'),
    ready: 'New template',
    prepare: async (page) => {
      await fillOpened(page, 'New template');
      await fill(page, 'Text');
    },
    act: (page) => chord(page, 'Control', 'Enter'),
    stays: holds(),
  },
  {
    name: 'settings',
    at: dashboard('settings'),
    ready: 'Remind me at',
    act: (page) => fill(page, 'Area'),
    stays: holds(),
    again: (page) => page.keyboard.type('.'),
  },
  {
    name: 'an import',
    at: dashboard('in-out'),
    ready: 'Drop a file here',
    prepare: async (page) => {
      await chooseFile(page, makeFile('friends.csv', 'Name,E-mail\nEva Lind,eva@lind.example\n'));
      await press(page, 'See what it would do');
      await shows(page, 'Nothing is written yet');
    },
    act: (page) => press(page, 'Import'),
    stays: (page) => said(page, 'Nothing is written yet'),
  },
  {
    name: 'a backup that is restored',
    at: dashboard('backup'),
    ready: 'Restore',
    prepare: async (page) => {
      await chooseFile(page, makeFile('mine.json', BACKUP));
      await shows(page, 'Rosa Lima');
    },
    act: (page) => press(page, 'Restore'),
    stays: (page) => said(page, 'Rosa Lima'),
  },
  {
    name: 'a follow-up in the popup',
    at: POPUP,
    ready: 'Ask how the sample looks',
    act: (page) => press(page, 'Done'),
    stays: (page) => said(page, 'Ask how the sample looks'),
  },
  {
    name: '“Not for me” in the popup',
    at: POPUP,
    ready: 'Ana Kovač',
    act: (page) => press(page, 'Not for me: Ana Kovač'),
    stays: (page) => said(page, 'Ana Kovač'),
  },
  {
    name: 'a conversation noted in the coach',
    at: POPUP,
    ready: 'Jonas Weber',
    prepare: async (page) => {
      await walkTo(page, 'Jonas Weber', 'ArrowDown');
      await enter(page);
      await shows(page, 'Suggested replies');
    },
    act: (page) => press(page, 'Log without a reply'),
    stays: (page) => said(page, 'Try again'),
    again: (page) => press(page, 'Try again'),
  },
];

describe.each(BROWSERS)('on a full disk in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  /** All that the user could miss. A nudge may be noted at any time, where there is room. */
  const log = async (): Promise<string> =>
    JSON.stringify(await Promise.all(TABLES.map((table) => journey.log.all(table))), (_, value) =>
      value && typeof value === 'object' && 'nudgedAt' in value
        ? { ...value, nudgedAt: 0, updatedAt: 0, device: 0, times: 0 }
        : value,
    );

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    await seedContactLog(journey.log);
  });
  afterAll(() => journey?.close());
  afterEach(async () => {
    await freeDisk(journey.rig, page);
    await page.close();
  });

  it.each(SCREENS)(
    '$name: told, nothing lost, and kept once there is room',
    async ({ at, ready, prepare, act, stays, again = act }) => {
      const { rig } = journey;
      page = await rig.openExtension(at);
      await page.bringToFront();
      await until(`“${ready}”`, () =>
        page.evaluate((words) => document.body.textContent?.includes(words), ready),
      );
      await prepare?.(page);
      const before = await log();
      await fillDisk(rig, page);
      await act(page);
      await shows(page, 'no room left');
      expect(await stays(page)).toBe(true);
      expect(await log()).toBe(before);

      await freeDisk(rig, page);
      await again(page);
      await until('it kept', async () => (await log()) !== before);
    },
  );
});
