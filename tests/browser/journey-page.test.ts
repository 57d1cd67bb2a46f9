import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptAbout } from '../support/journey/counts';
import { type LivePost, type LiveX, live, openLiveX } from '../support/journey/live';
import {
  badgeCount,
  badgedPosts,
  coachCloses,
  insertByMouse,
  openCoach,
  panelText,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { asExtension } from '../support/journey/tab';
import { until } from '../support/journey/until';

const NAMES = /Marta|Gillian|Ruben|Joanna|Tomasz|Bargains|Dana|Amira|Noor|Petra/;
const AMIRA: LivePost = {
  id: '1990000000000000060',
  handle: 'amira_b',
  name: 'Amira Benali',
  at: new Date().toISOString(),
  text: 'Is Hartwell Furniture any good? I need a table.',
};
const NOOR: LivePost = {
  id: '1990000000000000061',
  handle: 'noor_h',
  name: 'Noor Haddad',
  at: new Date().toISOString(),
  text: 'Hartwell Furniture has not answered my mail for a week. Very disappointed.',
};
const PETRA: LivePost = {
  id: '1990000000000000062',
  handle: 'petra_v',
  name: 'Petra Vance',
  at: new Date().toISOString(),
  text: 'What a sunset tonight.',
};

/** Where everything of the page's own stands; runs in the page. */
const LAYOUT = `() => [...document.querySelectorAll(':not(rapport-badge, rapport-panel)')].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [one.localName, x, y, width, height].join(' ');
})`;

describe.each(BROWSERS)('a page that lives, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(page)) === 4);
  });
  afterAll(() => journey?.close());

  const onPage = (act: string, ...args: unknown[]): Promise<unknown> =>
    page.evaluate(`window.live.${act}(...${JSON.stringify(args)})`);
  /** Whose posts carry a badge, and whether each stands at the place of its own post and only there. */
  const badged = async (): Promise<(string | undefined)[]> =>
    (await badgedPosts(page)).map((text) => text.match(NAMES)?.[0]);
  const badges = (...names: string[]): Promise<unknown> =>
    until(`badges at ${names.join(', ')}`, async () => (await badged()).join() === names.join());
  it('moves nothing in the page', async () => {
    const withBadges = await page.evaluate(`(${LAYOUT})()`);
    expect(withBadges).toHaveLength(
      await page.evaluate(() => document.querySelectorAll(':not(rapport-badge, rapport-panel)').length),
    );
    const without = await page.evaluate(`(() => {
      for (const badge of document.querySelectorAll('rapport-badge')) badge.remove();
      return (${LAYOUT})();
    })()`);
    expect(without).toEqual(withBadges);
    // And what the page threw away stands there again.
    await badges('Marta', 'Gillian', 'Ruben', 'Joanna');
  });

  it('badges posts that stream in above and below', async () => {
    await onPage('stream', [AMIRA]);
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna');
    await onPage('append', [NOOR, PETRA]);
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
  });

  it('puts a badge back when the site draws a row of buttons anew', async () => {
    await onPage('redrawRow', '1990000000000000003');
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
  });

  it('leaves no badge at an element that now shows another post', async () => {
    await onPage('recycle', AMIRA.id, { ...PETRA, id: '1990000000000000063' });
    await badges('Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
    await onPage('recycle', '1990000000000000063', AMIRA);
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
  });

  it('sees that the very same nodes say something else now', async () => {
    await onPage('rewrite', AMIRA.id, { ...PETRA, id: '1990000000000000064' });
    await badges('Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
    await onPage('rewrite', '1990000000000000064', AMIRA);
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
  });

  it('moves the badge into a dialog that shows the post again, and back when it closes', async () => {
    const inDialog = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('[role="dialog"] rapport-badge') !== null);
    await onPage('modal', NOOR.id);
    await until('the badge in the dialog', inDialog);
    expect(await badgeCount(page)).toBe(6);
    // Longer than from one look at the page to the next: what the badge left behind was looked at by then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await onPage('modal', null);
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
    expect(await inDialog()).toBe(false);
  });

  it('follows the History API, and closes the coach when its post is gone', async () => {
    await openCoach(journey.rig, page, 'Noor Haddad');
    await onPage('go', '/gill_prowse/status/1990000000000000003');
    await badges('Gillian');
    await coachCloses(journey.rig, page);
    await page.goBack();
    await badges('Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor');
  });

  it('badges a post that changes while the background is asked about it', async () => {
    const other = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(other)) === 4);
    await journey.rig.killWorker();
    await live<LiveX>(other, (x) =>
      x.append([
        { id: '77', handle: 'ines_f', name: 'Ines Falk', text: 'Where is Hartwell Furniture, please?' },
      ]),
    );
    // It is asked about by then, and a worker that has to start has not answered.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await live<LiveX>(other, (x) => x.redrawRow('77'));
    await until('the badge', async () => (await badgeCount(other)) === 5);
    await other.close();
    await page.bringToFront();
  });

  it('works on after the back/forward cache', async () => {
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        document.documentElement.dataset.persisted = String(event.persisted);
      });
    });
    await page.goto('https://x.com/elsewhere');
    // Not goBack(): in Firefox it waits for a load that a page from the cache does not have.
    await page.evaluate(() => history.back());
    await until('the page', async () => (await page.evaluate(() => location.pathname)) === '/home');
    await badges(
      ...((await page.evaluate(() => document.documentElement.dataset.persisted)) === 'true'
        ? ['Amira', 'Marta', 'Gillian', 'Ruben', 'Joanna', 'Noor']
        : ['Marta', 'Gillian', 'Ruben', 'Joanna']),
    );
    await openCoach(journey.rig, page, 'Marta Oyelaran');
    await page.keyboard.press('Escape');
    await coachCloses(journey.rig, page);
  });

  it('follows the page’s own dark theme', async () => {
    const themes = (): Promise<unknown> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('rapport-badge, rapport-panel')].map(
          ({ dataset }) => dataset.theme,
        ),
      );
    const all = (theme: string): Promise<unknown> =>
      until(`all ${theme}`, async () => ((await themes()) as string[]).every((one) => one === theme));
    await page.evaluate(() => document.body.classList.add('dark'));
    await all('dark');
    await page.evaluate(() => document.body.classList.remove('dark'));
    await all('light');
  });

  it('reads 10,000 mutations a second without slowing the page, and finds the post among them', async () => {
    const frames = await page.evaluate(
      (post) =>
        new Promise<{ mutations: number; worst: number }>((resolve) => {
          const noise = document.createElement('div');
          document.body.append(noise);
          const started = performance.now();
          let last = started;
          let worst = 0;
          let mutations = 0;
          let posted = false;
          const tick = (now: number): void => {
            worst = Math.max(worst, now - last);
            last = now;
            while (mutations < (now - started) * 10) {
              noise.append(document.createElement(mutations % 2 ? 'div' : 'span'));
              if (noise.childElementCount > 50) noise.firstElementChild?.remove();
              mutations++;
            }
            if (!posted && now - started > 500) {
              posted = true;
              (window as unknown as { live: LiveX }).live.append([post]);
            }
            if (now - started < 2_500) requestAnimationFrame(tick);
            else {
              noise.remove();
              resolve({ mutations, worst });
            }
          };
          requestAnimationFrame(tick);
        }),
      { ...NOOR, id: '1990000000000000070', name: 'Petra Vance', handle: 'petra_v' },
    );
    expect(frames.mutations).toBeGreaterThan(20_000);
    expect(frames.worst).toBeLessThan(500);
    await until('the badge', async () => (await badged()).includes('Petra'));
  });

  describe('when the extension changes under it', () => {
    const count = (tag: string): Promise<number> =>
      page.evaluate((tag) => document.querySelectorAll(tag).length, tag);

    /** Loads the extension anew from its folder, as an update does. */
    async function update(): Promise<void> {
      await journey.rig.browser.installExtension(journey.folder);
      await journey.reopenHome();
    }

    it('an update leaves one set of badges, that works', async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        for (const old of document.querySelectorAll('rapport-badge')) old.setAttribute('data-old', '');
      });
      const before = await badgeCount(page);
      await update();
      await page.bringToFront();
      await until(
        'new badges',
        async () => (await count('rapport-badge:not([data-old])')) === before,
        20_000,
      );
      await until('old badges to be gone', async () => (await count('rapport-badge[data-old]')) === 0);
      expect(await count('rapport-panel')).toBe(1);
      await openCoach(journey.rig, page, 'Gillian Prowse');
      await insertByMouse(journey.rig, page);
      expect((await keptAbout(journey, 'Two weeks now')).interactions).toHaveLength(1);
      // Longer than an orphan takes to notice.
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      expect(await panelText(journey.rig, page)).not.toContain('Refresh this page');
      expect(await badgeCount(page)).toBe(before);
    });

    // Firefox ends the old script before it can do anything; see in-page/lifetime.ts.
    it.skipIf(browser === 'firefox')(
      'without a new one the old one steps aside and says so once',
      async () => {
        const id = await asExtension(journey, (api) => api.runtime.id);
        await page.bringToFront();
        await openCoach(journey.rig, page, 'Joanna');
        await journey.rig.browser.uninstallExtension(id);
        await page.bringToFront();
        // A coach that is open has no words for what is pressed in it any more: it goes.
        await page.keyboard.press('ArrowDown');
        await until('no badges', async () => (await badgeCount(page)) === 0);
        await until('the words', async () =>
          (await panelText(journey.rig, page)).includes('Refresh this page to go on.'),
        );
        expect(await panelText(journey.rig, page)).not.toContain('Joanna');
        expect(await count('rapport-panel')).toBe(1);
      },
    );
  });
});
