import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLog, sizeFor } from '../../scripts/bench/log/generator';
import { distOf } from '../../scripts/build';
import type { FollowUp } from '../../src/domain/model';
import { sayNumber } from '../../src/domain/say/say';
import { contactRow } from '../../src/log/contacts';
import { asExtension, loadAgain, wakeBackground } from '../support/extension-page';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';

const KEY = 'firstRows';

/** What a page showed and where, first at first sight, then when it was there itself. */
interface Sights {
  sight?: string[];
  itself?: string[];
}

/** Runs before a page's own code. As a text: a function would be wrapped by what runs this test. */
function noteSights(row: string): string {
  return `{
    const shown = () => [...document.body.querySelectorAll('*')]
      .filter((one) => one.matches('input, select, svg') || [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
      .filter((one) => one.checkVisibility() && !one.closest('.hidden-words, option'))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const words = [...one.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data).join('');
        return [one.localName, words, Math.round(x), Math.round(y), Math.round(width), Math.round(height)].join(' ');
      });
    new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(row)})) return;
      // As it is painted: what a page settles before that is settled then.
      if (document.querySelector('.first-sight')) requestAnimationFrame(() => { globalThis.sight ??= shown(); });
      else if (globalThis.sight) requestAnimationFrame(() => { globalThis.itself ??= shown(); });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }`;
}

describe.each(BROWSERS)('first rows in %s', (browser) => {
  let journey: Journey;
  const made = makeLog(sizeFor(40), new Date());

  /** What the background left, where this browser keeps it from content scripts. */
  const left = async (): Promise<string> =>
    (browser === 'chromium'
      ? asExtension(
          journey.home(),
          (api, key) => api.storage?.local.get(key).then((found) => String(found[key] ?? '')),
          KEY,
        )
      : journey.home().evaluate((key) => localStorage.getItem(key) ?? '', KEY)) as Promise<string>;
  const leave = async (text: string): Promise<void> => {
    if (browser === 'chromium') {
      await asExtension(
        journey.home(),
        (api, key, text) => api.storage?.local.set({ [key]: text }),
        KEY,
        text,
      );
    } else {
      await journey.home().evaluate((key, text) => localStorage.setItem(key, text), KEY, text);
    }
  };
  const changed = () =>
    asExtension(journey.home(), (api) =>
      api.runtime.sendMessage({ rapport: 1, name: 'log.changed', payload: {} }),
    );

  beforeAll(async () => {
    journey = await startJourney(browser);
    await wakeBackground(journey.home());
    await until('the first rows of an empty log', async () => (await left()).includes('"waiting":[]'));
    await journey.log.putAll('contacts', made.contacts.map(contactRow));
    const seenAt = new Date(Date.now() - 3_600_000).toISOString();
    await journey.log.putAll(
      'mentions',
      made.mentions.map((one, at) => (at % 8 === 0 ? { ...one, seenAt } : one)),
    );
    // Written past the log: told by a change of one.
    await journey.log.putAll('changes', [{ seq: 1_000_000, table: 'contacts', ids: null, contactIds: [] }]);
    await changed();
    await until('the people', async () => JSON.parse(await left()).contacts.total > 0);
  });
  afterAll(() => journey?.close());

  it('are left by the background whenever the log changes', async () => {
    const people = made.contacts.filter(({ mergedInto }) => mergedInto === null);
    const rows = JSON.parse(await left());
    expect(rows.contacts.total).toBe(people.length);
    expect(rows.inbox.waitingCount + rows.inbox.walkedPastCount).toBe(made.mentions.length);
    expect(rows.inbox.walkedPast.length).toBeGreaterThan(0);
  });

  it.each([
    ['popup', 'src/popup/index.html', '.inbox-row'],
    ['dashboard', 'src/dashboard/index.html', '.contact-row'],
  ])('stand in the %s before the log is open, and give way to it', async (_, address, row) => {
    const page = await journey.rig.openExtension(address);
    await page.bringToFront();
    await until('a row', () => page.evaluate((row) => document.querySelector(row) !== null, row));
    const rows = JSON.parse(await left());
    rows.inbox.waiting[0].post.author.name = 'Left Behind';
    rows.contacts.rows[0].name = 'Left Behind';
    await leave(JSON.stringify(rows));
    // Firefox runs no script of a test before an extension page: there, what it comes to is all there is to see.
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        if (document.body?.textContent?.includes('Left Behind'))
          document.documentElement.dataset.seen = 'yes';
      }).observe(document, { childList: true, subtree: true });
    });
    await loadAgain(page);
    await until('the rows of the log', () =>
      page.evaluate(
        (row) => document.querySelector(row) !== null && !document.body.textContent?.includes('Left Behind'),
        row,
      ),
    );
    if (browser === 'chromium') {
      expect(await page.evaluate(() => document.documentElement.dataset.seen)).toBe('yes');
    }
    await page.close();
  });

  // Firefox runs no script of a test before an extension page; what it shows in the end is tested everywhere else.
  it.runIf(browser === 'chromium').each([
    ['popup', 'src/popup/index.html', '.inbox-row', 360],
    ['side panel', 'src/sidepanel/index.html', '.inbox-row', 420],
    ['dashboard', 'src/dashboard/index.html', '.contact-row', 1280],
    ['dashboard beside its navigation, with cards', 'src/dashboard/index.html', '.contact-row', 800],
    ['dashboard below its navigation', 'src/dashboard/index.html', '.contact-row', 740],
    ['dashboard where a line just fits', 'src/dashboard/index.html', '.contact-row', 690],
    ['dashboard on a phone', 'src/dashboard/index.html', '.contact-row', 360],
  ])('stand at first sight where the %s itself shows them', async (_, address, row, width) => {
    const page = await journey.rig.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(noteSights(row));
    await page.goto(new URL(`/${address}`, journey.home().url()).href);
    const { sight, itself } = await until('both', () =>
      page.evaluate(() => {
        const { sight, itself } = globalThis as unknown as Sights;
        return sight && itself && { sight, itself };
      }),
    );
    expect(sight.length).toBeGreaterThan(20);
    // More waits than the background leaves.
    if (row === '.inbox-row') {
      expect(sight.join('\n')).toContain('Show more');
      expect(sight.join('\n')).toContain('You walked past these');
    }
    expect(sight.filter((one) => !itself.includes(one))).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[inert]'))).toBe(null);
    await page.close();
  });

  it.each([
    ['popup', 'src/popup/index.html', '.inbox-row'],
    ['dashboard', 'src/dashboard/index.html', '.contact-row'],
  ])('that are none of ours keep nobody from the %s', async (_, address, row) => {
    const before = await left();
    await leave(JSON.stringify({ ...JSON.parse(before), inbox: null, contacts: { rows: [null], total: 1 } }));
    const page = await journey.rig.openExtension(address);
    await page.bringToFront();
    await until('a row of the log', () => page.evaluate((row) => document.querySelector(row) !== null, row));
    expect(await page.evaluate(() => document.querySelector('[inert]'))).toBe(null);
    await page.close();
    await leave(before);
  });

  it('are neither pushed nor covered by the hints that come later in the popup', async () => {
    const [settings] = await journey.log.all<{ id: string; value: object }>('settings');
    await journey.log.put('settings', { ...settings, value: { ...settings?.value, welcomed: false } });
    const popup = await journey.rig.openExtension('src/popup/index.html');
    await popup.setViewport({ width: 360, height: 600 });
    await until('both hints', () =>
      popup.evaluate(() => document.querySelectorAll('.inbox-hint').length === 2),
    );
    const lies = await popup.evaluate(() => {
      const boxes = (of: string) =>
        [...document.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
      return {
        rowsEnd: Math.max(...boxes('.inbox-row, .follow-up').map(({ bottom }) => bottom)),
        hintsBegin: Math.min(...boxes('.inbox-hint').map(({ top }) => top)),
      };
    });
    expect(lies.rowsEnd).toBeGreaterThan(600);
    expect(lies.hintsBegin).toBeGreaterThanOrEqual(lies.rowsEnd);
    await popup.close();
    await journey.log.put('settings', settings);
  });

  it('adversarial 51: stay few with 10,000 follow-ups overdue, which ring once', async () => {
    const [pattern] = made.followUps;
    const [person] = made.contacts;
    if (!pattern || !person) throw new Error('nothing to copy');
    const due = (at: number) => new Date(Date.now() - (at + 1) * 60_000).toISOString();
    await journey.log.putAll(
      'followUps',
      Array.from(
        { length: 10_000 },
        (_, at): FollowUp => ({
          ...pattern,
          id: `018f0000-0000-7000-9100-${String(at).padStart(12, '0')}`,
          contactId: person.id,
          due: due(at),
          status: 'open',
          nudgedAt: null,
        }),
      ),
    );
    const shown = () => asExtension(journey.home(), (api) => api.notifications.getAll().then(Object.keys));
    const started = new Date().toISOString();
    // What was due before rang before.
    const before = await shown();
    await changed();
    // Firefox without a screen closes notifications at once.
    if (browser === 'chromium')
      await until('the notification', async () => (await shown()).some((id) => !before.includes(id)));
    await until('all claimed', async () =>
      (await journey.log.all<FollowUp>('followUps')).every(
        ({ nudgedAt, status, due }) => nudgedAt !== null || status !== 'open' || due > started,
      ),
    );
    await until('nothing pending', async () => (await journey.log.all('pendingNudges')).length === 0);
    const claimed = await journey.log.all<FollowUp>('followUps');
    const many = claimed.filter(({ id }) => id.startsWith('018f0000-0000-7000-9100'));
    expect(new Set(many.map(({ nudgedAt }) => nudgedAt)).size).toBe(1);
    expect(many[0]?.nudgedAt).not.toBeNull();
    const badge = await asExtension(journey.home(), (api) => api.action.getBadgeText({}));
    expect(badge).toBe('99+');
    const popup = await journey.rig.openExtension('src/popup/index.html');
    const now = new Date().toISOString();
    const count = claimed.filter(
      ({ status, due, deletedAt }) => status === 'open' && due <= now && !deletedAt,
    ).length;
    await until('the count', () =>
      popup.evaluate((count) => document.body.textContent?.includes(count) ?? false, sayNumber(count)),
    );
    expect(await popup.evaluate(() => document.querySelectorAll('.follow-up').length)).toBeLessThan(40);
    await popup.close();
  });
});

describe.each(BROWSERS)('a page in %s whose own code is gone', (browser) => {
  it('says so, and how to go on', async () => {
    const target = browser === 'firefox' ? 'firefox' : 'chrome';
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-gone-'));
    cpSync(distOf(target), folder, { recursive: true });
    for (const file of readdirSync(path.join(folder, 'assets'))) {
      if (file.startsWith('start-')) rmSync(path.join(folder, 'assets', file));
    }
    const rig = await lend(browser, folder);
    try {
      const page = await rig.openExtension('src/popup/index.html');
      await until('the words', () =>
        page.evaluate(() =>
          document.querySelector('[role="alert"]')?.textContent?.includes('Reload this page'),
        ),
      );
      expect(await page.evaluate(() => document.querySelector('[inert]'))).toBe(null);
    } finally {
      await rig.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
