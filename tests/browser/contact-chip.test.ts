import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/domain/model';
import { contactPageOpened } from '../support/journey/contact-pages';
import { layout, noteShifts, shiftsOn } from '../support/journey/layout';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import { badgeCount, clickInPanel, focused, openCoach, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { asExtension, askTab } from '../support/journey/tab';
import { frameDrawn, until } from '../support/journey/until';
import { seedSmallLog, smallLog } from '../ui/support/small-log';

const PANEL = 'rapport-panel';
const SAYS = 'Maria Santos: Ask how the sample looks in daylight, due since';

describe.each(BROWSERS)('the chip on a contact’s page in %s', (browser) => {
  let journey: Journey;
  let x: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    x = await openLiveX(journey.rig);
    await x.setViewport({ width: 1200, height: 700 });
    await x.bringToFront();
    await until('badges', async () => (await badgeCount(x)) > 0);
  });
  afterAll(() => journey?.close());

  const go = (path: string) =>
    x.evaluate((path) => (globalThis as unknown as { live: LiveX }).live.go(path), path);
  const shown = async () => (await panelText(journey.rig, x)).includes(SAYS);
  const chipShown = () => until('the chip', shown);
  const chipGone = () => until('no chip', async () => !(await shown()));
  /** Waits until the page was read where it stands now: a post that matters, come only now, has its badge. */
  const looked = async (id: string): Promise<void> => {
    const before = await badgeCount(x);
    await x.evaluate((id) => {
      const text = 'Is Hartwell Furniture open on Sundays?';
      const post = { id, handle: `late${id.slice(-2)}`, name: 'Late', text };
      (globalThis as unknown as { live: LiveX }).live.stream([post]);
    }, id);
    await until('its badge', async () => (await badgeCount(x)) > before);
  };
  /** What of the page lies under the chip: words and things to press. */
  const covered = async (): Promise<string[]> => {
    const box = await journey.rig.inShadow(x, PANEL, (root) => {
      const { left, top, width, height } =
        root.querySelector('.contact-chip')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, width, height };
    });
    expect(box.width).toBeGreaterThan(20);
    return x.evaluate((box) => {
      const apart = (one: DOMRect) =>
        one.right <= box.left ||
        one.left >= box.left + box.width ||
        one.bottom <= box.top ||
        one.top >= box.top + box.height;
      const found: string[] = [];
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some((one) => !apart(one))) found.push(node.textContent);
      }
      for (const one of document.querySelectorAll('button, a, img, input, [contenteditable]')) {
        if (!apart(one.getBoundingClientRect())) found.push(one.outerHTML.slice(0, 80));
      }
      return found;
    }, box);
  };

  it('is not on pages of many people or of strangers', async () => {
    await go('/gillian_p');
    await looked('1990000000000008880');
    expect(await panelText(journey.rig, x)).toBe('');
  });

  it('says what is open, covers nothing, and goes with the page', async () => {
    await go('/mariasantos');
    await chipShown();
    expect(await panelText(journey.rig, x)).toContain('1 more follow-up');
    expect(await covered()).toEqual([]);
    expect(await focused(journey.rig, x)).not.toContain('Maria');
    await go('/home');
    await chipGone();
  });

  it.each([1200, 360])('moves nothing of the page by being there, in a window %d px wide', async (width) => {
    await x.setViewport({ width, height: 700 });
    if (browser === 'chromium') await x.evaluate(noteShifts);
    await go('/mariasantos');
    await chipShown();
    await frameDrawn(x);
    await shiftsOn(x);
    const withChip = await x.evaluate(layout);
    for (const [show, there] of [
      ['none', false],
      ['', true],
    ] as const) {
      await journey.rig.inShadow(
        x,
        PANEL,
        (root, show) => root.querySelector<HTMLElement>('.contact-chip')?.style.setProperty('display', show),
        show,
      );
      await frameDrawn(x);
      expect([there, await x.evaluate(layout)]).toEqual([there, withChip]);
    }
    expect(await shiftsOn(x)).toEqual([]);
    await go('/home');
    await chipGone();
    await x.setViewport({ width: 1200, height: 700 });
  });

  it('opens the contact’s page on a click of the user’s, not of a script’s', async () => {
    await go('/mariasantos/with_replies');
    await chipShown();
    await journey.rig.inShadow(x, PANEL, (root) => {
      for (const button of root.querySelectorAll('button')) button.click();
    });
    await x.evaluate((tag) => {
      const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      for (const at of [document.body, document.querySelector(tag)]) at?.dispatchEvent(esc);
    }, PANEL);
    expect(await shown()).toBe(true);
    await clickInPanel(journey.rig, x, SAYS);
    await contactPageOpened(journey, (await journey.log.all('contacts'))[0]?.id ?? '');
    await x.bringToFront();
    // Away from it: what is under the pointer or has the focus is held still.
    await x.mouse.click(2, 690);
  });

  it('comes where something is open only after the coach was loaded into the page', async () => {
    const open = await journey.log.all<FollowUp>('followUps');
    for (const one of open) await journey.log.put('followUps', { ...one, status: 'done' });
    await x.bringToFront();
    const late = await openLiveX(journey.rig, 'https://x.com/mariasantos');
    try {
      await until('badges', async () => (await badgeCount(late)) > 0);
      // The first time the coach is needed, it is loaded.
      await openCoach(journey.rig, late, 'Gillian Prowse');
      expect(await panelText(journey.rig, late)).not.toContain(SAYS);
      await late.keyboard.press('Escape');
      for (const one of open) await journey.log.put('followUps', one);
      await x.bringToFront();
      await late.bringToFront();
      await until('the chip', async () => (await panelText(journey.rig, late)).includes(SAYS));
    } finally {
      for (const one of open) await journey.log.put('followUps', one);
      await late.close();
      await x.bringToFront();
    }
  });

  it('shrinks to a sign at the side where the page fills every corner', async () => {
    await x.evaluate(() => {
      const full = document.createElement('div');
      full.id = 'full';
      full.style.cssText = 'position:fixed;inset:0 32px;background:#eee;z-index:9;word-break:break-all';
      full.textContent = 'words '.repeat(4_000);
      document.body.append(full);
      dispatchEvent(new Event('resize'));
    });
    await until('the sign alone', () =>
      journey.rig.inShadow(x, PANEL, (root) => {
        const { width = 0 } = root.querySelector('.contact-chip')?.getBoundingClientRect() ?? {};
        return width > 0 && width < 32;
      }),
    );
    expect((await covered()).filter((one) => one.startsWith('words'))).toEqual([]);
    await x.evaluate(() => {
      document.getElementById('full')?.remove();
      dispatchEvent(new Event('resize'));
    });
    await until('its words again', () =>
      journey.rig.inShadow(
        x,
        PANEL,
        (root) => (root.querySelector('.contact-chip')?.getBoundingClientRect().width ?? 0) > 100,
      ),
    );
  });

  it('stays in a window that is made smaller', async () => {
    await x.setViewport({ width: 900, height: 420 });
    await until('it in the window', () =>
      journey.rig.inShadow(x, PANEL, (root) => {
        const { right = 0, bottom = 0 } = root.querySelector('.contact-chip')?.getBoundingClientRect() ?? {};
        return right > 0 && right <= innerWidth && bottom <= innerHeight;
      }),
    );
    expect(await covered()).toEqual([]);
    await x.setViewport({ width: 1200, height: 700 });
  });

  it('is reached by the command, closed by Esc, and does not come back on this page', async () => {
    await x.evaluate(() => {
      for (const one of document.querySelectorAll('article')) one.remove();
      document.querySelector<HTMLElement>('button')?.focus();
    });
    const before = await focused(journey.rig, x);
    await askTab(journey, x, 'tab.coach', {});
    await until('the focus on it', async () => (await focused(journey.rig, x)).includes('Maria Santos'));
    await x.keyboard.press('Escape');
    await chipGone();
    expect(await focused(journey.rig, x)).toBe(before);
    await go('/home');
    await looked('1990000000000008881');
    await go('/mariasantos');
    await looked('1990000000000008882');
    expect(await shown()).toBe(false);
    await x.reload();
    await chipShown();
  });

  it('wakes what waited for the user to be on their page', async () => {
    const [late] = smallLog().followUps;
    const open = (await journey.log.all<FollowUp>('followUps')).filter(({ note }) => note === late?.note);
    const [one] = open;
    const later = new Date(Date.now() + 9 * 86_400_000).toISOString();
    await journey.log.put('followUps', { ...one, due: later, until: 'page' });
    await go('/home');
    await chipGone();
    await go('/mariasantos');
    await until('it due', async () =>
      (await journey.log.all<FollowUp>('followUps')).some(
        ({ id, due, until }) => id === one?.id && due < later && !until,
      ),
    );
  });

  it('rests on a site that is switched off', async () => {
    const [settings] = await journey.log.all<{ id: string; value: object }>('settings');
    await journey.log.put('settings', {
      ...settings,
      value: { ...settings?.value, sitesOff: ['x'] },
      updatedAt: new Date().toISOString(),
    });
    await x.reload();
    await live<LiveX>(x, (page) => page.go('/mariasantos'));
    const answer = await asExtension(
      journey,
      (api, message) =>
        (api.runtime as unknown as { sendMessage(message: unknown): Promise<unknown> }).sendMessage(message),
      {
        rapport: 1,
        name: 'person.standing',
        payload: { site: 'x', person: { handle: 'mariasantos', url: null } },
      },
    );
    expect(answer).toEqual({ ok: true, answer: null });
    expect(await shown()).toBe(false);
  });
});
