import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadAgain } from '../support/extension-page';
import { giveSites } from '../support/firefox-sites';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';
import { goTo, looks, press, shows } from '../support/press';
import { permitted } from '../support/sync/permitted';
import { aTeam, type TestTeam } from '../support/team/a-team';
import { type ByHand, byHand } from '../support/team/by-hand';
import { violations } from '../ui/support/axe';
import { chord, focused } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const PASSPHRASE = 'a passphrase of the team';

describe.each(BROWSERS)('the screen of a team in %s', (browser) => {
  let journey: Journey;
  let a: TestTeam;
  let server: ByHand;
  let folder: string;
  let page: Page;
  let dana: { user: string; password: string };

  const notes = async (): Promise<string[]> =>
    (await journey.log.all<{ id: string }>('notes'))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('team'));
  const databases = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).flatMap(({ name = '' }) => (name.startsWith('rapport-team') ? name : [])),
    );
  const type = async (field: string, text: string): Promise<void> => {
    await page.focus(field);
    await chord(page, 'Control', 'a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  };
  const fill = async (fields: Record<string, string>): Promise<void> => {
    for (const [name, text] of Object.entries(fields)) await type(`[name="${name}"]`, text);
  };
  const check = async (says: string): Promise<void> => {
    await press(page, 'Check the connection');
    await until(says, async () => (await focused(page)).includes(says));
  };

  beforeAll(async () => {
    a = await aTeam({ sealed: true });
    dana = await a.account('dana', 'lead');
    const ben = await a.account('ben', 'member');
    server = await byHand(a, PASSPHRASE);
    const { user: owner } = ben;
    await server.write(ben, { kind: 'member', owner, own: null, by: owner, body: { name: 'Ben' } });
    folder = permitted(browser);
    journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
    await seedSmallLog(journey.log);
    page = await journey.rig.openExtension('src/dashboard/index.html#settings');
    await page.bringToFront();
    await press(page, 'Join a team');
    await shows(page, 'You are in no team: nothing of it leaves this browser.');
  });
  beforeEach(async () => {
    if (browser === 'firefox') await giveSites(journey.rig);
  });
  afterAll(async () => {
    await journey?.close();
    await a?.close();
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('says what the server does not take, and what is no team’s or not the user’s', async () => {
    const { user, password } = dana;
    const { host } = new URL(a.peer.url);
    const elsewhere = await a.peer.makeDatabase('a-log', { members: { names: [user] } });
    const eve = await a.peer.addUser('eve', 'eve’s own');
    await fill({ address: a.peer.url, database: a.database, user, password: 'wrong' });
    await check(`${host} does not take this user and password.`);
    await fill({ password, database: elsewhere });
    await check(`The database “${elsewhere}” is no team’s.`);
    expect(await looks(page, violations)).toEqual([]);
    await fill({ database: a.database, user: eve.user, password: eve.password });
    await check(`${eve.user} is not in the team of “${a.database}”.`);
    expect(await notes()).toEqual([]);
  });

  it('joins with the team’s passphrase and a name, and shares no numbers unasked', async () => {
    const { user, password } = dana;
    await fill({ user, password });
    await check(`You are a lead of the team “${a.database}”.`);
    await shows(page, 'Everybody in the team can read everything in this database.');
    await press(page, 'Join the team');
    await until('the passphrase', async () => (await focused(page)) === 'The team’s passphrase');
    await page.keyboard.type('another one altogether');
    await page.keyboard.press('Enter');
    await shows(page, `The passphrase does not open “${a.database}”.`);
    expect(await focused(page)).toBe('The team’s passphrase');
    expect(await looks(page, violations)).toEqual([]);
    expect(await databases()).toEqual([]);
    await chord(page, 'Control', 'a');
    await page.keyboard.type(PASSPHRASE);
    await type('[name="member"]', 'Dana H.');
    await page.keyboard.press('Enter');
    await shows(page, 'Last exchange: just now.');
    await shows(page, 'Ben');
    expect(await focused(page)).toContain(`You are a lead of the team ${a.database}.`);
    const written = await page.evaluate(() => document.documentElement.outerHTML);
    expect([written.includes(password), written.includes(PASSPHRASE)]).toEqual([false, false]);
    expect(await journey.log.all('notes')).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ name: 'Dana H.', sharesMeasures: false }) }),
    );
    expect(await looks(page, violations)).toEqual([]);
  });

  it('takes another name to the colleagues', async () => {
    await press(page, 'Change your name…');
    await until('the field', async () => (await focused(page)) === 'Your name, as colleagues read it');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Dana');
    await page.keyboard.press('Enter');
    await shows(page, 'Your colleagues now read Dana.');
    await until('the button again', async () => (await focused(page)) === 'Change your name…');
    await until('the name at the server', async () => {
      const said = await server.read(`member:${dana.user}`);
      return (said?.body as { name?: string } | undefined)?.name === 'Dana';
    });
  });

  it('tells what was refused and why, also from elsewhere, and drops it when told so', async () => {
    const [name = ''] = await databases();
    const owner = `${dana.user}x`;
    const said = { kind: 'member', owner, own: null, by: dana.user, body: { name: 'Someone' } };
    const row = { id: `member:${owner}`, at: new Date().toISOString(), refused: 'rights', said };
    await journey.log.put('out', row, name);
    await goTo(page, 'today');
    // Dexie does not hear of what it did not write.
    await loadAgain(page);
    await shows(page, 'The team’s server refused 1 thing that you shared.');
    await press(page, 'See what to do');
    await shows(page, 'In this team that is for others to do');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Leave it at that');
    await shows(page, 'It is not tried any more.');
    await shows(page, 'All that you shared is there.');
  });

  it('leaves nothing of the team behind, and the log as it was', async () => {
    await press(page, 'Leave…');
    await shows(page, 'stays in “');
    expect(await focused(page)).toBe('Cancel');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Leave the team');
    await shows(page, 'You are in no team: nothing of it leaves this browser.');
    expect(await notes()).toEqual([]);
    await until('its database gone', async () => (await databases()).length === 0);
    expect(await journey.log.all('contacts')).toHaveLength(1);
    await loadAgain(page);
    await shows(page, 'You are in no team');
  });
});
