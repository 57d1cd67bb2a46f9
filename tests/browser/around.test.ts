import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interaction } from '../../src/domain/model';
import { loadAgain, wakeBackground } from '../support/extension-page';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { asExtension } from '../support/journey/tab';
import { until } from '../support/journey/until';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

interface Around {
  contextMenus: { update(id: string, change: object): Promise<void> | undefined };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  runtime: { lastError?: { message?: string } };
}

describe.each(BROWSERS)('around the browser, in %s', (browser) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    // Written past the log: told by a change of one.
    await journey.log.put('changes', {
      seq: 1_000_000,
      table: 'contacts',
      ids: null,
      contactIds: [],
    } as never);
    await wakeBackground(journey.home());
  });
  afterAll(() => journey?.close());

  it('has the items of the menu, and no others', async () => {
    /** Only an item that is there can be changed. */
    const has = (id: string) =>
      asExtension(
        journey,
        async (api, id) => {
          const { contextMenus } = api as unknown as Around;
          try {
            await contextMenus.update(id, {});
            return true;
          } catch {
            return false;
          }
        },
        id,
      );
    for (const id of ['log', 'add', 'watch']) await until(`the item ${id}`, () => has(id));
    expect(await has('nothing')).toBe(false);
  });

  it('has a command for each thing, with keys that the browser takes', async () => {
    const all = await asExtension(journey, (api) => (api as unknown as Around).commands.getAll());
    const keys = Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    expect(Object.keys(keys)).toEqual(
      expect.arrayContaining(['open-coach', 'today', 'log-by-hand', 'next-due']),
    );
    for (const name of ['today', 'log-by-hand']) expect(keys[name]).toMatch(/^(Alt\+Shift\+|⌥⇧)[A-Z]$/);
  });

  it('logs what was handed over, once, with the words nowhere in an address', async () => {
    const at = new Date().toISOString();
    const text = 'Called Maria Santos, she wants the red one';
    await journey.log.put('notes', { id: 'handedOver', value: { text, contactId: null, at } });
    const page: Page = await journey.rig.openExtension('src/dashboard/index.html#log');
    await page.bringToFront();
    const line = () => page.evaluate(() => document.querySelector<HTMLInputElement>('.quick input')?.value);
    await until('the line', async () => (await line()) === text);
    expect(await page.evaluate(() => location.hash)).toBe('#log');
    await until('the focus in it', () =>
      page.evaluate(() => document.activeElement?.matches('.quick input')),
    );
    await until('what was understood', () =>
      page.evaluate(() => document.querySelector('.quick-preview')?.textContent?.includes('Maria Santos')),
    );
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('New contact');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await until('it kept', async () =>
      (await journey.log.all<Interaction>('interactions')).some(({ note }) => note.includes('the red one')),
    );
    expect((await journey.log.all('notes')).some(({ id }) => id === 'handedOver')).toBe(false);
    await loadAgain(page);
    await until('an empty line', async () => (await line()) === '');
    await walkTo(page, 'Open your contacts');
    await page.close();
  });
});
