import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asExtension } from '../support/extension-page';
import { heard } from '../support/journey/heard';
import { layout, noteShifts, shiftsOn } from '../support/journey/layout';
import { type LiveX, live, openLiveFacebook, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  clickBadge,
  clickInPanel,
  coachCloses,
  focused,
  insertByMouse,
  openCoach,
  panelBox,
  panelText,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { askTab } from '../support/journey/tab';
import { frameDrawn, until } from '../support/journey/until';

const PANEL = 'rapport-panel';

/** What a page or another extension may make of a page: all of it stands there before we do anything. */
const PAGES: [string, () => void][] = [
  ['as it is', () => undefined],
  ['from right to left', () => document.documentElement.setAttribute('dir', 'rtl')],
  ['at half its size', () => document.documentElement.style.setProperty('zoom', '0.5')],
  ['at twice its size', () => document.documentElement.style.setProperty('zoom', '2')],
  ['with its body alone magnified', () => document.body.style.setProperty('zoom', '1.5')],
  ['turned dark by a filter', () => document.documentElement.style.setProperty('filter', 'invert(1)')],
  [
    'restyled by force',
    () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '* { max-width: 60ch !important; letter-spacing: 1px !important; font-family: serif !important } article *, [role="article"] * { display: block !important }';
      document.documentElement.append(sheet);
    },
  ],
  [
    'without its rows of buttons',
    () => {
      const sheet = document.createElement('style');
      sheet.textContent = '[role="group"] > *, .bar > *, article li { display: none !important }';
      document.documentElement.append(sheet);
    },
  ],
];

describe.each(BROWSERS)('out of the way of the page, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
  });
  afterEach(() => page?.close());
  afterAll(() => journey?.close());

  /** The coach as a key or the toolbar opens it; answers where it stands. */
  const byCommand = async (page: Page) => {
    expect((await askTab(journey, page, 'tab.coach', {})).answer).toEqual({ opened: true });
    await until('the coach', async () =>
      (await panelText(journey.rig, page)).includes('Log without a reply'),
    );
    return until('its place', () => panelBox(journey.rig, page));
  };
  /** As the user zooms a page; the browser remembers it for the site. */
  const zoom = async (factor: number): Promise<void> => {
    const address = await page.evaluate(() => `${location.origin}/*`);
    await asExtension(
      journey.home(),
      async (api, url, factor) => {
        for (const { id } of await api.tabs.query({ url })) if (id) await api.tabs.setZoom(id, factor);
      },
      address,
      factor,
    );
  };
  const leave = async (page: Page): Promise<void> => {
    await journey.rig.inShadow(page, PANEL, (root) => root.querySelector<HTMLElement>('.panel')?.focus());
    await page.keyboard.press('Escape');
    await coachCloses(journey.rig, page);
  };

  /** Nothing of the page moves for badges or the coach, and the coach stays in the window, once `make` was done to it. */
  const undisturbed = async (make: () => Promise<unknown>): Promise<void> => {
    const count = await until('badges', () => badgeCount(page));
    await until('its pictures', () => page.evaluate(() => [...document.images].every((one) => one.complete)));
    if (browser === 'chromium') await page.evaluate(noteShifts);
    await frameDrawn(page);
    // From its beginning: badges came meanwhile.
    expect(await shiftsOn(page)).toEqual([]);
    await make();
    await frameDrawn(page);
    await shiftsOn(page);
    const withBadges = await page.evaluate(layout);
    await page.evaluate(() => {
      for (const badge of document.querySelectorAll('rapport-badge')) badge.remove();
    });
    expect(await page.evaluate(layout)).toEqual(withBadges);
    await until('badges again', async () => (await badgeCount(page)) >= count);
    expect(await page.evaluate(layout)).toEqual(withBadges);
    const { left, top, right, bottom } = await byCommand(page);
    const [width = 0, height = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
    expect(right - left).toBeGreaterThan(140);
    expect(await page.evaluate(layout)).toEqual(withBadges);
    await leave(page);
    expect(await page.evaluate(layout)).toEqual(withBadges);
    await frameDrawn(page);
    expect(await shiftsOn(page)).toEqual([]);
  };

  describe.each([
    ['X', openLiveX],
    ['Facebook', openLiveFacebook],
  ] as const)('%s', (_, openLive) => {
    it.each(PAGES)(
      '%s: nothing moves for a badge or the coach, which stays in the window',
      async (_, make) => {
        page = await openLive(journey.rig);
        await undisturbed(() => page.evaluate(make));
      },
    );

    it('in a narrow window: the same', async () => {
      page = await openLive(journey.rig);
      await undisturbed(() => page.setViewport({ width: 360, height: 600 }));
    });

    it.each([0.5, 2])('at %d times its size by the browser’s own zoom: the same', async (factor) => {
      page = await openLive(journey.rig);
      try {
        await undisturbed(async () => {
          const wide = await page.evaluate(() => devicePixelRatio);
          await zoom(factor);
          await until(
            'it zoomed',
            async () => (await page.evaluate(() => devicePixelRatio)) === wide * factor,
          );
        });
      } finally {
        await zoom(1);
      }
    });
  });

  it('a dark filter or a magnified page keeps nobody from inserting', async () => {
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'filter: invert(1) hue-rotate(180deg); zoom: 1.25';
    });
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await insertByMouse(journey.rig, page);
  });

  it('takes no key of the page’s, and gives it none of ours', async () => {
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
    const taken = (): Promise<unknown> => live<LiveX>(page, (x) => x.shortcuts.splice(0));
    const KEYS = ['j', 'k', 'l', 'r', 'n', '.', '/', '?'] as const;
    await openCoach(journey.rig, page, 'Gillian Prowse');
    for (const key of KEYS) await page.keyboard.press(key);
    expect(await taken()).toEqual([]);
    // The coach is open, and the user went back to the page.
    await page.evaluate(() => document.querySelector<HTMLElement>('article')?.focus());
    for (const key of [...KEYS, 'Escape'] as const) await page.keyboard.press(key);
    expect(await taken()).toEqual([...KEYS, 'Escape']);
    expect(await panelBox(journey.rig, page)).not.toBeNull();
    await leave(page);
    expect(await focused(journey.rig, page)).toBe('rapport-badge');
    for (const key of KEYS) await page.keyboard.press(key);
    expect(await taken()).toEqual([]);
    expect(await panelBox(journey.rig, page)).toBeNull();
  });

  it('leaves nothing behind by being opened, by moving about, or by dialogs', async () => {
    page = await openLiveX(journey.rig);
    const home = (): Promise<unknown> => until('home', async () => (await badgeCount(page)) === 4);
    await home();
    const ears = async (): Promise<unknown> => {
      if (browser !== 'chromium') return null;
      const { window, document, 'document.documentElement': html } = await heard(page);
      return [window?.sort(), document?.sort(), html?.sort()];
    };
    /** Elements of ours, and what they hold. */
    const ours = async (): Promise<unknown> => ({
      tags: await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({ localName }) =>
          /rapport/.test(localName) ? localName : [],
        ),
      ),
      rooms: await journey.rig.inShadow(page, PANEL, (root) => root.childElementCount),
    });
    const round = async (): Promise<void> => {
      await openCoach(journey.rig, page, 'Gillian Prowse');
      await live<LiveX>(page, (x) => x.go('/ruben_c/status/1990000000000000005'));
      await coachCloses(journey.rig, page);
      await until('its badge', async () => (await badgeCount(page)) === 1);
      await live<LiveX>(page, (x) => x.modal('1990000000000000003'));
      await until('the badge in the dialog', () =>
        page.evaluate(() => document.querySelector('[role="dialog"] rapport-badge') !== null),
      );
      await clickBadge(page, 'Two weeks now');
      await until('the coach', () => panelBox(journey.rig, page));
      await live<LiveX>(page, (x) => x.modal(null));
      await until('only the other badge', async () => (await badgeCount(page)) === 1);
      if (await panelBox(journey.rig, page)) await clickInPanel(journey.rig, page, 'Close');
      await page.goBack();
      await home();
    };
    // The first time the coach itself is fetched, and stays.
    await round();
    const before = [await ears(), await ours()];
    for (let times = 0; times < 3; times++) await round();
    expect([await ears(), await ours()]).toEqual(before);
  });
});
