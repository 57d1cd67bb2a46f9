import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../../scripts/locales';
import {
  EMPTY_PROFILE,
  type FollowUp,
  type Interaction,
  type Mention,
  type Template,
} from '../../src/domain/model';
import { STARTER_TEMPLATES } from '../../src/domain/starter-templates';
import { asExtension, loadAgain } from '../support/extension-page';
import { badgeCount, clickBadge, clickInPanel, panelBox, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { atRest, until } from '../support/journey/until';
import { lend } from '../support/lend';
import { reworded } from '../support/reworded';
import { violations } from '../ui/support/axe';
import { chord, walkTo } from '../ui/support/keyboard';

const PRACTICE = 'rapport-practice';

describe.each(BROWSERS)('the practice feed in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const said = () => page.evaluate(() => document.body.innerText);
  const stepsDone = () => page.evaluate(() => document.querySelectorAll('.steps [data-done]').length);
  const panel = () => panelText(journey.rig, page);
  const inPractice = <T>(table: string): Promise<T[]> => journey.log.all<T>(table, PRACTICE);
  const mentionOf = async (name: string): Promise<Mention | undefined> =>
    (await inPractice<Mention>('mentions')).find(({ post }) => post.author.name === name);
  const theme = (name: 'light' | 'dark') =>
    page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), name);

  async function expectRealLogEmpty(): Promise<void> {
    for (const table of ['mentions', 'contacts', 'interactions', 'followUps', 'pendingNudges']) {
      expect(await journey.log.all(table), table).toEqual([]);
    }
    const home = journey.home();
    expect(await asExtension(home, (api) => api.action.getBadgeText({}))).toBe('');
    const alarms = await asExtension(home, (api) => api.alarms.getAll());
    expect(alarms.map(({ name }) => name)).not.toContain('next-due');
  }

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await journey.rig.openExtension('src/practice/index.html');
    await page.bringToFront();
    await until('badges', async () => (await badgeCount(page)) >= 4);
  });
  afterAll(() => journey?.close());

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find, from 1200 to 360 px, %s',
    async (name) => {
      await theme(name);
      for (const width of [1200, 600, 360]) {
        await page.setViewport({ width, height: 800 });
        expect(await violations(page), `${width} px`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
      }
      await theme('light');
      await page.setViewport({ width: 1200, height: 800 });
    },
  );

  it('is worked by mouse: badge, reply, Send by the human, an answer back, a next step', async () => {
    expect(await stepsDone()).toBe(0);
    await clickBadge(page, 'has called me back');
    await until('the coach', async () => (await panel()).includes('Suggested replies'));
    await until('the first step', async () => (await stepsDone()) === 1);
    await clickInPanel(journey.rig, page, 'Insert');
    await until('the reply in the box', async () => (await panel()).includes('in the reply box'));
    const typed = await page.$eval('[data-reply-box]', (box) => (box as HTMLTextAreaElement).value);
    expect(typed).toContain('Gillian');
    expect((await mentionOf('Gillian Prowse'))?.status).toBe('inserted');

    await page.click('.reply button[type="submit"]');
    await until('it answered', async () => (await mentionOf('Gillian Prowse'))?.status === 'answered');
    expect(await said()).toContain(typed.split('\n')[0]);
    await until('Gillian to answer back', async () => (await said()).includes('sent you the order number'));
    const [followUp] = await inPractice<FollowUp>('followUps');
    expect(Date.parse(followUp?.due ?? '')).toBeGreaterThan(Date.now());
    await until('four steps', async () => (await stepsDone()) === 4);
    expect(await said()).toMatch(/Gillian Prowse\s+1 exchange, follow up/);
  });

  it('is worked by keyboard alone', async () => {
    await loadAgain(page);
    await until('badges', async () => (await badgeCount(page)) >= 4);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-post="seeking"] [data-reply]')?.focus(),
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('rapport-badge');
    await page.keyboard.press('Enter');
    await until('the coach', async () => (await panel()).includes('Suggested replies'));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('rapport-badge');
    await page.keyboard.press('Enter');
    await until('the coach', async () => (await panel()).includes('Suggested replies'));
    await page.keyboard.press('Tab');
    await chord(page, 'Control', 'Enter');
    await until('the reply box with the focus', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-reply-box') ?? false),
    );
    await until('the reply in the box', async () => (await panel()).includes('in the reply box'));
    await walkTo(page, 'Send');
    await page.keyboard.press('Enter');
    await until('it answered', async () => (await mentionOf('Marta Oyelaran'))?.status === 'answered');
    // On with the post that was answered, not from the top of the page.
    expect(
      await page.evaluate(() => document.activeElement?.matches('[data-post="seeking"] [data-reply]')),
    ).toBe(true);
    expect((await inPractice<Interaction>('interactions')).map(({ state }) => state)).toEqual([
      'sent',
      'sent',
    ]);
  });

  it('keeps all of it out of the user’s own log, counts and nudges', expectRealLogEmpty);

  it('keeps the panel inside a 360 px window and at twice the size, without sideways scrolling', async () => {
    await clickInPanel(journey.rig, page, 'Close');
    for (const size of [
      { width: 360, height: 640 },
      { width: 640, height: 450, deviceScaleFactor: 2 },
    ]) {
      await page.setViewport(size);
      await clickBadge(page, 'How much, and do you deliver');
      await until('the coach', async () => (await panel()).includes('Suggested replies'));
      const box = await journey.rig.inShadow(page, 'rapport-panel', (root) => {
        const { left, top, right, bottom } =
          root.querySelector('.panel')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.bottom).toBeLessThanOrEqual(size.height);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await clickInPanel(journey.rig, page, 'Close');
    }
    // One step at a time where there is little room.
    await page.setViewport({ width: 360, height: 640 });
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.steps li')].filter((li) => li.offsetHeight > 0).length,
      ),
    ).toBe(1);
    await page.setViewport({ width: 1200, height: 800 });
  });

  it('lets posts in on the user’s click only, and pauses', async () => {
    const count = () => page.evaluate(() => document.querySelectorAll('.feed > article').length);
    const before = await count();
    await until('a post that waits', async () => /Show \d+ new post/.test(await said()), 20_000);
    expect(await count()).toBe(before);
    // Straight to it: in Firefox the way around by Tab leads through the browser's own toolbar.
    await page.focus('.bar [aria-pressed]');
    await page.keyboard.press('Enter');
    await until('the pause', () =>
      page.evaluate(() => document.querySelector('.bar [aria-pressed="true"]') !== null),
    );
    await page.focus('.bar [role="status"] button');
    await page.keyboard.press('Enter');
    await until('more posts', async () => (await count()) > before);
    // On with what came in: the button went with it.
    await until('the first of them with the focus', () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== null && activeElement === document.querySelector('.feed > article');
      }),
    );
  });

  it('starts again with an empty log, and takes that back', async () => {
    await page.focus('.log button');
    await page.keyboard.press('Enter');
    await until('the page anew', async () =>
      (await said()).includes('start again with an empty practice log'),
    );
    expect(await inPractice('contacts')).toEqual([]);
    expect(await stepsDone()).toBe(0);
    await until('badges', async () => (await badgeCount(page)) >= 4);
    expect((await mentionOf('Gillian Prowse'))?.status).toBe('waiting');

    await page.focus('.undo-bar button');
    await page.keyboard.press('Enter');
    await until('the people back', async () => /Marta Oyelaran\s+1 exchange/.test(await said()));
    expect((await mentionOf('Gillian Prowse'))?.status).toBe('answered');
    await until('the steps', async () => (await stepsDone()) === 4);
  });

  it('works for a user who skipped the questions', async () => {
    const row = {
      id: 'settings',
      value: { profile: EMPTY_PROFILE, welcomed: true, mentionDays: 30, nudgeHour: 9, sitesOff: [] },
      updatedAt: new Date().toISOString(),
      device: 'test',
    };
    await journey.log.put('settings', row);
    await loadAgain(page);
    await until('badges', async () => (await badgeCount(page)) >= 4);
    expect(await said()).not.toMatch(/undefined|null|Dana/);
    await clickBadge(page, 'has called me back');
    await until('the coach', async () => (await panel()).includes('Suggested replies'));
    await page.keyboard.press('Escape');
    await expectRealLogEmpty();
  });
});

describe('the practice feed of an interface in Spanish', () => {
  let journey: Journey;
  let end: (() => void) | undefined;

  beforeAll(async () => {
    const spanish = reworded('chromium', textsOf('es'));
    end = spanish.end;
    const rig = await lend('chromium', spanish.folder);
    journey = await startJourney('chromium', { own: { rig, folder: spanish.folder } });
  });
  afterAll(async () => {
    await journey?.close();
    end?.();
  });

  it('is Spanish, marked as nothing else, and answered with the starters in Spanish', async () => {
    const page = await journey.rig.openExtension('src/practice/index.html');
    await page.bringToFront();
    await until('badges', async () => (await badgeCount(page)) >= 4);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await page.evaluate(() => document.querySelectorAll('.feed [lang]').length)).toBe(0);
    await clickBadge(page, 'me ha llamado por mi pedido');
    const panel = () => panelText(journey.rig, page);
    await until('the coach', async () => (await panel()).includes('Lo siento, Julia'));
    // A press on it does not count when the panel has only just moved.
    await atRest(() => panelBox(journey.rig, page));
    await clickInPanel(journey.rig, page, 'Insertar');
    const status = async () =>
      (await journey.log.all<Mention>('mentions', PRACTICE)).find(({ post }) => post.id === 'complaint')
        ?.status;
    await until('the reply in the box', async () => (await status()) === 'inserted');
    expect(await page.$eval('[data-reply-box]', (box) => (box as HTMLTextAreaElement).value)).toMatch(
      /^Lo siento, Julia/,
    );
    await page.click('.reply button[type="submit"]');
    await until('it answered', async () => (await status()) === 'answered');
    await until('four steps', () =>
      page.evaluate(() => document.querySelectorAll('.steps [data-done]').length === 4),
    );
    const starters = (await journey.log.all<Template>('templates')).map(({ starter, text }) => [
      starter,
      text,
    ]);
    expect(starters.sort()).toEqual(STARTER_TEMPLATES.es.map(({ starter, text }) => [starter, text]).sort());
    await page.close();
  });
});
