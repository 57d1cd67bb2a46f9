import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/browser/serve';
import type { Contact, Interaction } from '../../src/domain/model';
import type { ReadingProblem } from '../../src/log/reading-problems';
import { asExtension } from '../support/extension-page';
import { clickInPanel, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { askTab } from '../support/journey/tab';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';

const PAGES = path.join(import.meta.dirname, '../pages/x');
const UNKNOWN = readFileSync(path.join(PAGES, 'old-layout.html'), 'utf8');
const KNOWN = readFileSync(path.join(PAGES, 'search.html'), 'utf8');
const bodyOf = (html: string): string => html.match(/<body[^>]*>([\s\S]*)<\/body>/)?.[1] ?? '';
/** One of three posts has no text that we find. */
const IN_PART = bodyOf(KNOWN).replace(/<div[^>]*data-testid="tweetText"[^>]*>/, '<div>');

describe.each(BROWSERS)('a page that cannot be read, in %s', (browser) => {
  let journey: Journey;
  let x: Page;
  let side: Page;

  beforeAll(async () => {
    journey = await startJourney(browser);
    // In a tab of its own here; beside a page it follows the tab in front.
    side = await journey.rig.openExtension('src/sidepanel/index.html');
    x = await journey.rig.browser.newPage();
    await serve(x, ({ pathname }) => (pathname === '/home' ? UNKNOWN : null));
    await x.goto('https://x.com/home');
    await x.bringToFront();
  });
  afterAll(() => journey?.close());

  const text = (page = side) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const turn = (body: string) =>
    x.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
  const mark = () =>
    asExtension(journey.home(), async (api) => {
      const { action, tabs } = api as unknown as {
        action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
        tabs: { query(what: object): Promise<{ id: number }[]> };
      };
      const [tab] = await tabs.query({ url: 'https://x.com/*' });
      const tabId = tab?.id;
      return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
    });
  const noted = async (): Promise<ReadingProblem[]> => {
    const notes = await journey.log.all<{ id: string; value: ReadingProblem[] }>('notes');
    return notes.find(({ id }) => id === 'readingProblems')?.value ?? [];
  };

  it('says so on the page, on the toolbar and beside it, with what still works', async () => {
    await until('the notice', async () =>
      (await panelText(journey.rig, x)).includes('Rapport cannot read this X page'),
    );
    await until('the mark', async () => (await mark()).text === '!');
    expect((await mark()).title).toContain('cannot read this page');
    await until('the card', async () => (await text()).includes('Rapport cannot read this X page'));
    expect(await text()).toContain('2 of 2 posts here do not say who wrote them.');
    expect(await text()).toContain('paste its link or its text and log it by hand');
    expect(await looks(side, violations)).toEqual([]);
    await clickInPanel(journey.rig, x, 'Close');
    await until('no notice', async () => !(await panelText(journey.rig, x)).includes('cannot read'));
  });

  it('notes when, and which part, and nothing of what stands there', async () => {
    const [problem, ...more] = await until('the note', async () => {
      const found = await noted();
      return found.length > 0 && found;
    });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ site: 'x', kind: 'home', state: 'blind', present: 2, read: 0 });
    expect(problem?.missing).toEqual({ author: 2, text: 0, id: 0, actions: 0 });
    expect(JSON.stringify(problem)).not.toMatch(/stern|x\.com|1400000000000000001/i);
  });

  it('makes a report of how the page is built, without its words and names', async () => {
    const reply = await askTab(journey, x, 'tab.structure', {});
    const html = reply.answer?.html ?? '';
    expect(html).toContain('<article role="article" tabindex="0">');
    expect(html).toContain('data-testid="caret"');
    expect(html).not.toMatch(/stern|fjord|house|another|rapport-(?!report)|1400000000000000001/i);
  });

  if (browser === 'chromium') {
    it('saves that report as a file', async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-report-'));
      const session = await side.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await walkTo(side, 'Save a report for Rapport’s makers');
      await side.keyboard.press('Enter');
      const name = await until('the file', async () =>
        readdirSync(folder).find((one) => one.endsWith('.html')),
      );
      expect(name).toMatch(/^rapport-report-x-home-\d{4}-\d\d-\d\d\.html$/);
      expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(
        /^<!DOCTYPE html>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'">[\s\S]*<\/html>\s*$/,
      );
    });
  }

  it('takes it back when the page can be read, and tells of a part without a word on the page', async () => {
    await turn(bodyOf(KNOWN));
    await until('no mark', async () => (await mark()).text !== '!');
    await until('no card', async () => !(await text()).includes('cannot read'));
    await turn(IN_PART);
    await until('the card', async () => (await text()).includes('reads only a part of this X page'), 30_000);
    expect(await text()).toContain('1 of 3 posts here has no readable text.');
    expect((await mark()).title).toContain('only a part');
    expect(await panelText(journey.rig, x)).not.toContain('Rapport');
    await turn(bodyOf(KNOWN));
    await until('no card', async () => !(await text()).includes('only a part'), 30_000);
    // Once an hour for a kind of page: worse was noted already.
    expect((await noted()).map(({ state }) => state)).toEqual(['blind']);
  });

  it('lists it in the settings, and forgets it when asked', async () => {
    const settings = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await settings.bringToFront();
    await until('the list', async () => (await text(settings)).includes('X, home'));
    expect(await text(settings)).toContain(
      'Nothing could be read: 2 of 2 posts here do not say who wrote them.',
    );
    await walkTo(settings, 'Forget these');
    await settings.keyboard.press('Enter');
    await until('it empty', async () => (await noted()).length === 0);
    await walkTo(settings, 'Undo');
    await settings.keyboard.press('Enter');
    await until('it back', async () => (await noted()).length === 1);
    await settings.close();
  });

  it.each([
    ['https://x.com/ana_lund/status/1990000000000000001 asks who lays floors', 'x:ana_lund', 'ana_lund'],
    ['https://www.facebook.com/dana.berg/posts/88000111222 asks for oak', 'facebook:danaberg', 'dana.berg'],
  ])('logs a pasted link by hand, with whom it leads to: %s', async (pasted, key, name) => {
    for (const [at, words] of [pasted, `${pasted} once more`].entries()) {
      const page = await journey.rig.openExtension('src/dashboard/index.html#log');
      await page.bringToFront();
      await page.waitForSelector('.quick-line input');
      await page.focus('.quick-line input');
      await page.keyboard.type(words);
      await until('whom', async () =>
        (await text(page)).includes(at === 0 ? `New contact: ${name}` : `Who ${name}`),
      );
      await page.keyboard.press('Enter');
      const exchange = await until('the exchange', async () =>
        (await journey.log.all<Interaction>('interactions')).find(({ note }) => note === words),
      );
      const [contact, ...others] = (await journey.log.all<Contact>('contacts')).filter(({ identities }) =>
        identities.some((one) => one.key === key),
      );
      expect(others).toEqual([]);
      expect(exchange.contactId).toBe(contact?.id);
      await page.close();
    }
  });
});
