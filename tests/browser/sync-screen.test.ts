import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Login } from '../../src/domain/sync/connection';
import { NOTE_IDS } from '../../src/log/note-ids';
import { type Peer, startPeer } from '../support/couch/peer';
import { loadAgain } from '../support/extension-page';
import { giveSites } from '../support/firefox-sites';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';
import { goTo, looks, press, shows } from '../support/press';
import { permitted } from '../support/sync/permitted';
import { violations } from '../ui/support/axe';
import { chord, focused } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const PASSPHRASE = 'correct horse battery staple';

describe.each(BROWSERS)('the screen of sync in %s', (browser) => {
  let journey: Journey;
  let peer: Peer;
  let login: Login;
  let folder: string;
  let page: Page;

  const notes = async (): Promise<string[]> =>
    (await journey.log.all<{ id: string }>('notes'))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('sync'));
  const type = async (field: string, text: string): Promise<void> => {
    await page.focus(field);
    await chord(page, 'Control', 'a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  };
  /** What stands in the fields, and in the page's markup. */
  const written = () =>
    page.evaluate(() => [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input')].map(({ value }) => value),
    ]);
  const documents = async () => {
    const { body } = await peer.ask(`/${login.database}/_all_docs?include_docs=true`);
    return JSON.stringify(body);
  };

  beforeAll(async () => {
    peer = await startPeer();
    login = await peer.login();
    folder = permitted(browser);
    journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
    await seedSmallLog(journey.log);
    page = await journey.rig.openExtension('src/dashboard/index.html#backup');
    await page.bringToFront();
    await press(page, 'Sync');
    await shows(page, 'Sync is off: your log stays in this browser.');
  });
  beforeEach(async () => {
    if (browser === 'firefox') await giveSites(journey.rig);
  });
  afterAll(async () => {
    await journey?.close();
    await peer?.close();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('says field by field what is missing, and then what the server does not take', async () => {
    await press(page, 'Check the connection');
    await until('the first field', async () => (await focused(page)) === 'Server address');
    await shows(page, 'Type the address of your server.');
    const { host } = new URL(login.server);
    const whole = `http://${login.user}:wrong@${host}/${login.database}`;
    await type('[name="address"]', whole);
    await page.keyboard.press('Tab');
    await shows(page, 'Filled in from the address: Database, User and Password.');
    expect((await written()).join()).not.toContain(whole);
    // By key: the browser has to take that for a wish of the user's as well.
    await page.focus('[name="password"]');
    await page.keyboard.press('Enter');
    await until('what is wrong', async () =>
      (await focused(page)).startsWith(`${host} does not take this user and password.`),
    );
    expect(
      await page.$eval('[name="password"]', (field) => [
        field.getAttribute('aria-invalid'),
        document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.className,
      ]),
    ).toEqual(['true', 'notice bad']);
    expect(await looks(page, violations)).toEqual([]);
  });

  it('turns sync on with a passphrase of the user’s, and shows no password again', async () => {
    await type('[name="password"]', login.password);
    await press(page, 'Check the connection');
    await until('what was found', async () => (await focused(page)).includes('is there, and empty.'));
    const [first, second] = await page.$$('[autocomplete="new-password"]');
    await first?.type(PASSPHRASE);
    await shows(page, 'That is a good one.');
    await press(page, 'Turn on sync');
    await until('the other field', async () => (await focused(page)) === 'The same once more');
    expect(await notes()).toEqual([]);
    await second?.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await shows(page, 'Last synced: just now.');
    await until('the keyboard at the beginning', async () => (await focused(page)) === 'Sync is on');
    for (const text of await written()) {
      expect(text).not.toContain(login.password);
      expect(text).not.toContain(PASSPHRASE);
    }
    const kept = await documents();
    expect(kept).toContain('sealed');
    expect(kept).not.toContain('Maria');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Sync now');
    await shows(page, 'Synced.');
  });

  it('tells what it would do before it makes a side anew, and what turning off leaves', async () => {
    await press(page, 'Rebuild from the server…');
    await shows(page, 'What is only on this device is deleted.');
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Escape');
    await until('the button again', async () => (await focused(page)) === 'Rebuild from the server…');
    expect(await notes()).not.toContain(NOTE_IDS.syncRebuild);
    await press(page, 'Rebuild from this device…');
    await press(page, 'Rebuild the database');
    await shows(page, 'Rebuilt.');
    const before = await documents();
    await press(page, 'Turn off…');
    await shows(page, 'stays as it is, and so does the copy');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Turn off sync');
    await shows(page, 'Sync is off: your log stays in this browser.');
    expect(await notes()).toEqual([]);
    expect(await documents()).toBe(before);
    expect(await journey.log.all('contacts')).toHaveLength(1);
  });

  it('asks for the passphrase of the first device, and tells a wrong one', async () => {
    await type('[name="address"]', login.server);
    await type('[name="database"]', login.database);
    await type('[name="user"]', login.user);
    await type('[name="password"]', login.password);
    await press(page, 'Check the connection');
    await shows(page, 'Type the passphrase that you chose on your other device.');
    await page.focus('section:last-of-type input');
    await page.keyboard.type('another one altogether');
    await page.keyboard.press('Enter');
    await shows(page, `The passphrase does not open “${login.database}”.`);
    expect(await focused(page)).toBe('Passphrase');
    await chord(page, 'Control', 'a');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await shows(page, 'Last synced: just now.');
    await goTo(page, 'settings');
    await shows(page, `On, with ${new URL(login.server).host}.`);
  });

  it('tells in popup and dashboard of what only the user can end', async () => {
    // An address that nobody allowed. No round has noticed yet.
    const { database, user } = login;
    const value = { server: 'http://127.0.0.2:9', database, user, sealed: true };
    await journey.log.put('notes', { id: NOTE_IDS.syncConnection, value });
    const says = 'Sync stands still. Your browser does not let Rapport reach 127.0.0.2:9. See what to do';
    await loadAgain(page);
    await shows(page, says);
    expect(await looks(page, violations)).toEqual([]);
    const popup = await journey.rig.openExtension('src/popup/index.html');
    await popup.bringToFront();
    await shows(popup, says);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});
