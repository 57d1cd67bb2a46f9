import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../src/domain/model';
import { complaintsApart } from '../../src/domain/recovery/complains';
import { keptAbout } from '../support/journey/counts';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  clickInPanel,
  coachCloses,
  focused,
  insertByMouse,
  openCoach,
  panelText,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { askTab } from '../support/journey/tab';
import { atRest, until } from '../support/journey/until';

const PANEL = 'rapport-panel';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('without a mouse, and for everybody, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
  });
  afterAll(() => journey?.close());

  const focus = (): Promise<string> => focused(journey.rig, page);
  const draft = (): Promise<string> =>
    journey.rig.inShadow(page, PANEL, (root) => root.querySelector('textarea')?.value ?? '');
  async function press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }
  async function chord(held: 'Control' | 'Shift', key: 'Enter' | 'Tab'): Promise<void> {
    await page.keyboard.down(held);
    await page.keyboard.press(key);
    await page.keyboard.up(held);
  }
  const opened = (): Promise<unknown> =>
    until('the coach', async () => (await panelText(journey.rig, page)).includes('Log without a reply'));
  const closed = (): Promise<void> => coachCloses(journey.rig, page);

  describe('by keys alone', () => {
    it('the command opens the coach on a complaint, else on the most urgent post in view', async () => {
      await page.bringToFront();
      expect((await askTab(journey, page, 'tab.coach', {})).answer).toEqual({ opened: true });
      await opened();
      const text = await panelText(journey.rig, page);
      const mentions = await journey.log.all<Mention>('mentions');
      const { complaints, others } = complaintsApart(mentions);
      const leading = complaints.length > 0 ? complaints : others;
      const scores = leading.map(({ verdict }) => verdict.urgency.score);
      const most = leading.filter(({ verdict }) => verdict.urgency.score === Math.max(...scores));
      expect(most.some(({ post }) => text.includes(post.text))).toBe(true);
      expect(await focus()).toMatch(/^section: /);
    });

    it('Tab reaches every control in the order it is read', async () => {
      // What the draft promises is read a moment after it stands there.
      await until('the promise', async () => (await panelText(journey.rig, page)).includes('Not a promise'));
      const controls = await atRest(() =>
        journey.rig.inShadow(
          page,
          PANEL,
          (root) =>
            [
              ...root.querySelectorAll(
                '.panel :is(a[href], button, input, textarea, summary, [role="option"][tabindex="0"])',
              ),
            ].filter((one) => one.getClientRects().length > 0).length,
        ),
      );
      const reached: string[] = [];
      for (let step = 0; step < 40 && reached.at(-1) !== 'button: Insert'; step++) {
        await press('Tab');
        const at = await focus();
        // A date field is one control with several stops; Firefox also stops at what can be scrolled.
        if (at !== reached.at(-1) && !at.startsWith('div: ')) reached.push(at);
      }
      const names = reached.map((name) => name.replace(/^(option): .*/, '$1: …'));
      expect(names).toHaveLength(controls);
      expect(names.indexOf('option: …')).toBeLessThan(names.indexOf('textarea: Your reply'));
      expect(names.at(-2)).toBe('button: Copy');
      expect(names.at(-1)).toBe('button: Insert');
      expect(names).toContain('button: Close');
      expect(names).toContain('button: Log without a reply');
      expect(names).toContain('button: Not for me');
    });

    it('arrows move between suggestions and Enter takes one', async () => {
      await journey.rig.inShadow(page, PANEL, (root) =>
        root.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus(),
      );
      const before = await draft();
      const first = await focus();
      await press('ArrowDown');
      expect(await focus()).not.toBe(first);
      expect(await draft()).toBe(before);
      await press('Enter');
      await until('another draft', async () => (await draft()) !== before);
      await press('ArrowUp', 'Enter');
      await until('the first draft', async () => (await draft()) === before);
    });

    it('keys in the panel stay in the panel', async () => {
      await journey.rig.inShadow(page, PANEL, (root) =>
        [...root.querySelectorAll('button')].find((one) => one.textContent === 'Not for me')?.focus(),
      );
      await press('j', 'k', 'l', '.', '?');
      expect(await live<LiveX>(page, (x) => x.shortcuts)).toEqual([]);
      expect(await live<LiveX>(page, (x) => x.clicks.like)).toBe(0);
    });

    it('Esc closes it and gives the focus back to the badge, which Enter and Space open it from', async () => {
      await press('Escape');
      await closed();
      expect(await focus()).toBe('rapport-badge');
      await press('Enter');
      await opened();
      await press('Escape');
      await closed();
      await press(' ');
      await opened();
      await press('Escape');
      await closed();
      expect(await live<LiveX>(page, (x) => x.shortcuts)).toEqual([]);
    });

    it('Tab comes to the badge after the post’s own buttons', async () => {
      await page.evaluate(() => {
        const post = [...document.querySelectorAll('article')].find((one) =>
          one.textContent?.includes('Ruben'),
        );
        post?.querySelector<HTMLElement>('[data-testid="like"]')?.focus();
      });
      await press('Tab');
      expect(await focus()).toBe('rapport-badge');
      await press('Enter');
      await opened();
      expect(await panelText(journey.rig, page)).toContain('Ruben Castellano');
    });

    it('the arrows lead from the opened coach to the suggestions', async () => {
      await press('ArrowDown');
      expect(await focus()).toMatch(/^option: /);
    });

    it('Ctrl and Enter insert, and the focus is in the reply box', async () => {
      await journey.rig.inShadow(page, PANEL, (root) =>
        root.querySelector<HTMLTextAreaElement>('textarea')?.focus(),
      );
      await page.keyboard.type('Thank you. ');
      await chord('Control', 'Enter');
      await until('the text in the box', async () =>
        (await panelText(journey.rig, page)).includes('Your reply is in the reply box.'),
      );
      await until(
        'the exchange',
        async () => (await keptAbout(journey, 'Big thank you')).interactions.length === 1,
      );
      expect(await focus()).toBe('tweetTextarea_0');
      expect(await live<LiveX>(page, (x) => x.clicks)).toEqual({ send: 0, like: 0, reply: 1 });
      await page.click('[data-testid="app-bar-close"]');
      await clickInPanel(journey.rig, page, 'Done');
      await closed();
    });
  });

  describe('to axe', () => {
    beforeAll(async () => {
      await page.evaluate(AXE);
    });

    /** The page itself is not ours to judge. The closed roots are opened for axe's eyes, in this page only. */
    async function violations(): Promise<string[]> {
      // A page that is just drawing itself anew may take a badge away meanwhile: then axe looks again.
      return (await until('axe', async () => ({ found: await look() }))).found;
    }

    async function look(): Promise<string[]> {
      const hosts = await page.evaluate(
        (panel) =>
          [...document.querySelectorAll(`rapport-badge, ${panel}`)].map((host, index) => {
            host.setAttribute('data-test-host', String(index));
            return index;
          }),
        PANEL,
      );
      for (const index of hosts) {
        await journey.rig.inShadow(page, `[data-test-host="${index}"]`, (root) => {
          Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
        });
      }
      const found = await page.evaluate(`(async () => {
        const { violations, incomplete, passes } = await axe.run(
          { include: [['rapport-panel'], ['rapport-badge']] },
          { resultTypes: ['violations', 'passes'] },
        );
        if (!passes.some(({ id }) => id === 'color-contrast' || id === 'button-name')) throw new Error('axe saw nothing');
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.flat().join(' ') + ' ' + (node.any[0]?.message ?? node.failureSummary)));
      })()`);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('[data-test-host]')) {
          Reflect.deleteProperty(host, 'shadowRoot');
        }
      });
      return found as string[];
    }

    it.each(['light', 'dark'] as const)('nothing of ours is wrong on a %s page', async (theme) => {
      const { rig } = journey;
      await page.evaluate((dark) => document.body.classList.toggle('dark', dark), theme === 'dark');
      await until(`${theme} badges`, () =>
        page.evaluate(
          (theme) => document.querySelector<HTMLElement>('rapport-badge')?.dataset.theme === theme,
          theme,
        ),
      );
      expect(await violations()).toEqual([]);

      await openCoach(rig, page, 'Gillian Prowse');
      await clickInPanel(rig, page, 'Urgency');
      await clickInPanel(rig, page, 'Has a complaint:');
      await clickInPanel(rig, page, 'Not right?');
      await clickInPanel(rig, page, 'Mute a word…');
      expect(await violations()).toEqual([]);
      await clickInPanel(rig, page, 'Not right?');
      const ground = await rig.inShadow(page, PANEL, (root) => {
        const panel = root.querySelector('.panel');
        return panel ? getComputedStyle(panel).backgroundColor : '';
      });
      expect(Number(ground.match(/\d+/)?.[0]) < 128).toBe(theme === 'dark');

      await insertByMouse(rig, page);
      expect(await violations()).toEqual([]);
      await page.click('[data-testid="app-bar-close"]');
      await until('the page behind the dialog', () => page.evaluate(() => location.pathname === '/home'));
      await until('its badges', async () => (await badgeCount(page)) === 4);
      await clickInPanel(rig, page, 'Change');
      expect(await violations()).toEqual([]);
      await clickInPanel(rig, page, 'Leave it as it was');
      await clickInPanel(rig, page, 'Done');

      // Their name, what passed before, and "Not for me" with its undo.
      await openCoach(rig, page, 'Gillian Prowse');
      await clickInPanel(rig, page, '1 exchange');
      expect(await violations()).toEqual([]);
      await clickInPanel(rig, page, 'Not for me');
      await until('the undo', async () => (await panelText(rig, page)).includes('Taken off your list.'));
      expect(await violations()).toEqual([]);
      await clickInPanel(rig, page, 'Undo');
      await opened();
      await clickInPanel(rig, page, 'Close');
      await closed();
    });
  });
});
