import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptAbout } from '../support/journey/counts';
import { type LiveFacebook, type LiveX, live, openLiveFacebook, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  badgeName,
  clickInPanel,
  draftIn,
  focused,
  insertByMouse,
  openCoach,
  panelBox,
  panelText,
  writeDraft,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';

const CLOSE = '[data-testid="app-bar-close"]';

describe.each(BROWSERS)('inserting, and when it cannot be done, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
  });
  afterAll(() => journey?.close());

  const shows = (words: string): Promise<unknown> =>
    until(`“${words}”`, async () => (await panelText(journey.rig, page)).includes(words));
  const editors = async (): Promise<string[]> => (await live<LiveX>(page, (x) => x.editors())) as string[];

  it('leaves the panel open beside X’s reply dialog and the focus in its box', async () => {
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await insertByMouse(journey.rig, page);
    expect(await focused(journey.rig, page)).toBe('tweetTextarea_0');
    const dialog = await page.$eval('[role="dialog"]', (one) => one.getBoundingClientRect().toJSON());
    const panel = await until('the panel', () => panelBox(journey.rig, page));
    const apart =
      panel.right <= dialog.left ||
      panel.left >= dialog.right ||
      panel.bottom <= dialog.top ||
      panel.top >= dialog.bottom;
    expect(apart, `${JSON.stringify(panel)} on ${JSON.stringify(dialog)}`).toBe(true);
  });

  it('asks once, when the box was closed and no reply appears; “Yes” marks it answered', async () => {
    await clickInPanel(journey.rig, page, 'Done');
    await page.click(CLOSE);
    await shows('Did your reply to Gillian Prowse go out?');
    await clickInPanel(journey.rig, page, 'Yes, sent');
    await until(
      'the mention to be answered',
      async () => (await keptAbout(journey, 'Two weeks now')).mention?.status === 'answered',
    );
    await until('the badge', async () =>
      (await badgeName(journey.rig, page, 'Two weeks now'))?.startsWith('Rapport: Answered'),
    );
    expect(await panelText(journey.rig, page)).toBe('');
    expect(await live<LiveX>(page, (x) => x.clicks.send)).toBe(0);
  });

  it('keeps a draft that is already in the box, and inserts after it', async () => {
    await page.evaluate(() => {
      const post = [...document.querySelectorAll('article')].find((one) =>
        one.textContent?.includes('Ruben'),
      );
      post?.querySelector<HTMLElement>('[data-testid="reply"]')?.click();
    });
    await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await page.keyboard.type('Dear Ruben');
    await openBehindDialog('Ruben Castellano');
    await writeDraft(journey.rig, page, 'We are glad you like it.');
    await insertByMouse(journey.rig, page);
    expect((await editors()).at(-1)).toMatch(/^Dear Ruben[\s.]+We are glad you like it\.$/);
    expect(await live<LiveX>(page, (x) => x.clicks.reply)).toBe(2);
    await clickInPanel(journey.rig, page, 'Done');
    await page.click(CLOSE);
  });

  /** A dialog lies over the badges; the command opens the coach all the same. */
  async function openBehindDialog(name: string): Promise<void> {
    await page.evaluate((name) => {
      const badge = [...document.querySelectorAll('rapport-badge')].find((one) =>
        one.closest('article')?.textContent?.includes(name),
      );
      badge?.closest('article')?.scrollIntoView({ block: 'end' });
      document.querySelector<HTMLElement>('[role="dialog"]')?.style.setProperty('display', 'none');
    }, name);
    await openCoach(journey.rig, page, name);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[role="dialog"]')?.style.removeProperty('display'),
    );
  }

  it('says so when the box is replaced while inserting; the text is there once and nothing is noted', async () => {
    await page.evaluate(() =>
      (window as unknown as { live: LiveX }).live.onPaste((editor) => setTimeout(() => editor.swap(), 60)),
    );
    await openCoach(journey.rig, page, 'Joanna Whitlow');
    await writeDraft(journey.rig, page, 'Yes, from ten to four.');
    await clickInPanel(journey.rig, page, 'Insert');
    await shows('The reply box was replaced while inserting. Look at it before you send.');
    expect((await editors()).at(-1)).toBe('Yes, from ten to four.');
    expect(await draftIn(journey.rig, page)).toBe('Yes, from ten to four.');
    expect((await keptAbout(journey, 'open on Sundays')).interactions).toEqual([]);
    await clickInPanel(journey.rig, page, 'Close');
    await page.click(CLOSE);
  });

  it('offers Copy and X’s own prefilled reply when the box cannot be opened', async () => {
    await page.evaluate(() => {
      const post = [...document.querySelectorAll('article')].find((one) =>
        one.textContent?.includes('Joanna'),
      );
      post?.querySelector('[data-testid="reply"]')?.remove();
    });
    await openCoach(journey.rig, page, 'Joanna Whitlow');
    expect(await draftIn(journey.rig, page)).toBe('Yes, from ten to four.');
    await clickInPanel(journey.rig, page, 'Insert');
    await shows('The reply box on X could not be opened.');
    const link = await journey.rig.inShadow(
      page,
      'rapport-panel',
      (root) => root.querySelector<HTMLAnchorElement>('.notice.bad a')?.href ?? '',
    );
    const { origin, pathname, searchParams } = new URL(link);
    expect(origin + pathname).toBe('https://x.com/intent/post');
    expect(searchParams.get('in_reply_to')).toBe('1990000000000000006');
    expect(searchParams.get('text')).toBe('Yes, from ten to four.');
    await clickInPanel(journey.rig, page, 'Copy the reply');
    await shows('Copied. Once you have used it, note it');
    await clickInPanel(journey.rig, page, 'Log this reply');
    await shows('Copied and noted.');
    const kept = await keptAbout(journey, 'open on Sundays');
    expect(kept.interactions.map(({ state, myText }) => [state, myText])).toEqual([
      ['copied', 'Yes, from ten to four.'],
    ]);
    await clickInPanel(journey.rig, page, 'Done');
  });

  it('takes a mention off the list and brings it back; notes a talk without a reply', async () => {
    const words = 'recommend a good place';
    await openCoach(journey.rig, page, 'Marta Oyelaran');
    const before = await panelBox(journey.rig, page);
    await clickInPanel(journey.rig, page, 'Not for me');
    await shows('Taken off your list.');
    await until('no badge', async () => (await badgeName(journey.rig, page, words)) === null);
    expect((await keptAbout(journey, words)).mention?.status).toBe('dismissed');
    await clickInPanel(journey.rig, page, 'Undo');
    await until('the badge', () => badgeName(journey.rig, page, words));
    expect((await keptAbout(journey, words)).mention?.status).toBe('waiting');
    expect((await panelBox(journey.rig, page))?.left).toBe(before?.left);

    await clickInPanel(journey.rig, page, 'Log without a reply');
    await shows('The conversation is in your contact log.');
    const kept = await keptAbout(journey, words);
    expect(kept.mention?.status).toBe('answered');
    expect(kept.interactions.map(({ state, myText }) => [state, myText])).toEqual([['logged', '']]);
    expect(kept.followUps).toHaveLength(1);
    await clickInPanel(journey.rig, page, 'Done');
  });

  it('uses the box that is open already on a post’s own page', async () => {
    await page.evaluate(() =>
      (window as unknown as { live: LiveX }).live.go('/gill_prowse/status/1990000000000000003'),
    );
    await until('one badge', async () => (await badgeCount(page)) === 1);
    const replies = await live<LiveX>(page, (x) => x.clicks.reply);
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await insertByMouse(journey.rig, page);
    expect((await editors()).filter((text) => text.trim() !== '')).toHaveLength(1);
    expect(await live<LiveX>(page, (x) => x.clicks.reply)).toBe(replies);
    expect(await live<LiveX>(page, (x) => x.clicks.send)).toBe(0);
  });

  it('keeps within a narrow window', async () => {
    const narrow = await openLiveFacebook(journey.rig);
    await narrow.setViewport({ width: 360, height: 740 });
    await until('badges', async () => (await badgeCount(narrow)) >= 2);
    await openCoach(journey.rig, narrow, 'Devon Achterberg');
    const panel = await until('the panel', () => panelBox(journey.rig, narrow));
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(360);
    expect(panel.bottom).toBeLessThanOrEqual(740);
    expect(await live<LiveFacebook>(narrow, (fb) => fb.sent)).toEqual([]);
    await narrow.close();
  });
});
