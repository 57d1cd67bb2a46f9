import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptAbout } from '../support/journey/counts';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  badgeName,
  clickInPanel,
  insertByMouse,
  openCoach,
  panelText,
  writeDraft,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';

const SEND = '[role="dialog"] [data-testid="tweetButton"]';

describe.each(BROWSERS)('nothing is lost and nothing doubled in %s', (browser) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser);
  });
  afterAll(() => journey?.close());

  /** One of everything, whatever happened on the way. */
  async function expectOnce(words: string, status: 'inserted' | 'answered'): Promise<void> {
    const kept = await until(`“${words}” to be ${status}`, async () => {
      const found = await keptAbout(journey, words);
      return found.mention?.status === status && found;
    });
    expect(kept.contacts).toHaveLength(1);
    expect(kept.interactions.map(({ state }) => state)).toEqual([
      status === 'answered' ? 'sent' : 'inserted',
    ]);
    expect(kept.followUps).toHaveLength(1);
  }

  describe('when the worker dies', () => {
    let page: Page;
    beforeAll(async () => {
      await journey.rig.killWorker();
      page = await openLiveX(journey.rig);
    });
    afterAll(() => page?.close());

    it('between any two steps', async () => {
      const { rig } = journey;
      await until('four badges', async () => (await badgeCount(page)) === 4);
      await rig.killWorker();
      await openCoach(rig, page, 'Gillian Prowse');
      await rig.killWorker();
      await insertByMouse(rig, page);
      await rig.killWorker();
      await page.click(SEND);
      await expectOnce('Two weeks now', 'answered');
      await rig.killWorker();
      // Undo of the next step, from the panel that is still open.
      await clickInPanel(rig, page, 'Undo');
      await until('no next step', async () => (await panelText(rig, page)).includes('No next step'));
      expect(
        (await keptAbout(journey, 'Two weeks now')).followUps.filter(({ status }) => status === 'open'),
      ).toEqual([]);
      await clickInPanel(rig, page, 'Done');
    });

    it.each([
      ['Marta Oyelaran', 'recommend a good place', 0],
      ['Ruben Castellano', 'Big thank you', 160],
      ['Joanna Whitlow', 'open on Sundays', 190],
    ])('in the middle of keeping a reply to %s', async (name, words, ms) => {
      const { rig } = journey;
      await openCoach(rig, page, name);
      // Whatever the template left open is for the human to write.
      await writeDraft(rig, page, 'Thank you for writing, we will help you today.');
      await clickInPanel(rig, page, 'Insert');
      await new Promise((resolve) => setTimeout(resolve, ms));
      await rig.killWorker();
      const text = await until('an outcome', async () => {
        const shown = await panelText(rig, page);
        return /reply box\.|Try again/.test(shown) && shown;
      });
      if (text.includes('Try again')) await clickInPanel(rig, page, 'Try again');
      await expectOnce(words, 'inserted');
      await page.click(SEND);
      await expectOnce(words, 'answered');
      await clickInPanel(rig, page, 'Done');
    });
  });

  describe('in two tabs at once', () => {
    let one: Page;
    let other: Page;
    beforeAll(async () => {
      one = await openLiveX(journey.rig);
      other = await openLiveX(journey.rig);
      const post = {
        id: '1990000000000000050',
        handle: 'amira_b',
        name: 'Amira Benali',
        at: new Date().toISOString(),
        text: 'Is Hartwell Furniture any good? I need a new table soon.',
      };
      for (const page of [one, other]) {
        await page.bringToFront();
        await page.evaluate((post) => (window as unknown as { live: LiveX }).live.append([post]), post);
        await until('the badge', () => badgeName(journey.rig, page, 'Amira Benali'));
      }
    });
    afterAll(async () => {
      await one?.close();
      await other?.close();
    });

    it('keeps one contact, one exchange and one next step for a reply inserted in both', async () => {
      for (const page of [one, other]) {
        await page.bringToFront();
        await openCoach(journey.rig, page, 'Amira Benali');
        await writeDraft(journey.rig, page, 'Come and see our tables, we are open all week.');
        await insertByMouse(journey.rig, page);
        await expectOnce('any good', 'inserted');
      }
    });

    it('shows in the other tab, when it comes to the front, that the post was answered', async () => {
      await other.bringToFront();
      await other.click(SEND);
      await expectOnce('any good', 'answered');
      await until('the badge here', async () =>
        (await badgeName(journey.rig, other, 'Amira Benali'))?.startsWith('Rapport: Answered'),
      );
      await one.bringToFront();
      await until('the badge there', async () =>
        (await badgeName(journey.rig, one, 'Amira Benali'))?.startsWith('Rapport: Answered'),
      );
      expect(await live<LiveX>(one, (x) => x.clicks.send)).toBe(0);
    });
  });
});
