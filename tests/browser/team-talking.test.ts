import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../src/domain/model';
import { timeOf } from '../../src/domain/when/time-of';
import type { OutRow } from '../../src/log/team/team-database';
import { loadAgain } from '../support/extension-page';
import { openLiveX } from '../support/journey/live';
import {
  badgeCount,
  clickInPanel,
  focused,
  insertByMouse,
  openCoach,
  panelText,
  writeDraft,
} from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { assignedRow, memberRow, TEAM_NAME } from '../support/team/assigned-rows';
import { claimRow } from '../support/team/claim-rows';
import { seedTeam } from '../support/team/seed-team';
import { sharedRow } from '../support/team/shared-rows';
import { violations } from '../ui/support/axe';

describe.each(BROWSERS)('who is talking to a customer, in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  let x: Page;

  const says = (words: string) =>
    until(`“${words}” in the panel`, async () => (await panelText(journey.rig, x)).includes(words)).catch(
      async (error: Error) => {
        throw new Error(`${error.message}; it says: ${await panelText(journey.rig, x)}`);
      },
    );
  const waiting = async (kind: string) =>
    (await journey.log.all<OutRow>('out', TEAM_NAME)).filter(({ said }) => said?.kind === kind);
  /** When Ben began. */
  let began: string;

  beforeAll(async () => {
    journey = await startJourney(browser);
    began = timeOf(new Date(Date.now() - 12 * 60_000));
    x = await openLiveX(journey.rig);
    await until('four badges', async () => (await badgeCount(x)) === 4);
    const mentions = await journey.log.all<Mention>('mentions');
    const of = (name: string) => mentions.find(({ post }) => post.author.name.startsWith(name)) as Mention;
    const at = new Date().toISOString();
    const { id: n } = of('Marta').post;
    const note = 'She asked for you by name: you sold her the table.';
    page = await seedTeam(journey, 'team', [
      memberRow('ben', 'Ben'),
      memberRow('maria', 'Maria'),
      await claimRow({ owner: 'ben', what: { post: of('Marta').key }, ago: 12 }),
      await claimRow({ owner: 'ben', what: { author: 'x:marta_moves' }, ago: 12 }),
      await claimRow({ owner: 'maria', what: { post: of('Ruben').key }, ago: 120, answered: true }),
      { ...assignedRow({ n: 1, from: 'maria', to: 'dana', at, note, author: 'Marta' }), post: `x:${n}` },
      sharedRow('maria', 7, 'marta_moves', { name: 'Marta O.', stage: 'regular' }),
    ]);
    const assignment = (await journey.log.all('documents', TEAM_NAME)).find(
      ({ kind }) => kind === 'assignment',
    );
    const body = assignment?.body as { post: object };
    await journey.log.put(
      'documents',
      { ...assignment, body: { ...body, post: { ...body.post, id: n } } },
      TEAM_NAME,
    );
    await x.bringToFront();
  });
  afterAll(() => journey?.close());

  it('says so on the page before the suggestions, with who knows them and what was given', async () => {
    await openCoach(journey.rig, x, 'Marta Oyelaran');
    await says(`Ben is talking to them, since ${began}.`);
    const said = await panelText(journey.rig, x);
    expect(said.indexOf('Ben is talking')).toBeLessThan(said.indexOf('Suggested replies'));
    expect(said).toContain('Maria gave this to you.');
    expect(said).toContain('She asked for you by name');
    expect(said).toContain('Maria knows them as Marta O. · Regular');
    // What is known is shown at once; that the server is silent, as soon as that is.
    await says('your team’s server does not answer now');
  });

  it('tells colleagues at the first key, and the user who was first', async () => {
    expect(await waiting('claim')).toEqual([]);
    await writeDraft(journey.rig, x, 'Hi Marta');
    await until('two claims', async () => (await waiting('claim')).length === 2);
    await says(`Ben began a reply at ${began}, before you.`);
    await clickInPanel(journey.rig, x, 'I’ll do it');
    await says('You said you will do it.');
    expect((await waiting('assignment')).map(({ said }) => said?.state)).toEqual(['taken']);
  });

  it('gives it to a colleague with a note', async () => {
    await clickInPanel(journey.rig, x, 'Give to…');
    await until('whom to give it to', async () =>
      (await focused(journey.rig, x)).includes('Who should answer?'),
    );
    await x.keyboard.press('Tab');
    await x.keyboard.type('Please call her back.');
    await clickInPanel(journey.rig, x, 'Give it');
    await says('Given to Ben.');
    await says('You gave this to Ben.');
    const given = (await waiting('assignment')).find(({ said }) => said?.to === 'ben');
    expect(given?.said?.body).toMatchObject({ note: 'Please call her back.' });
    await x.keyboard.press('Escape');
  });

  it('leaves Insert to the user, and keeps for a day who said that it went out', async () => {
    await openCoach(journey.rig, x, 'Ruben Castellano');
    await says('Maria answered this post, 2 h ago.');
    await writeDraft(journey.rig, x, 'Hi Ruben, still glad to help.');
    await insertByMouse(journey.rig, x);
    await clickInPanel(journey.rig, x, 'I have sent it');
    await until('until tomorrow', async () =>
      (await waiting('claim')).some(
        ({ said }) => Date.parse(said?.until ?? '') - Date.now() > 23 * 3_600_000,
      ),
    );
  });

  it('stands on the rows of the inbox and in its coach', async () => {
    await goTo(page, 'team');
    const side = await journey.rig.openExtension('src/sidepanel/index.html');
    await side.bringToFront();
    await shows(side, 'Ben is at it');
    await press(side, 'Marta Oyelaran');
    await shows(side, 'Ben is talking to them');
    await press(side, 'Give to…');
    await shows(side, 'They get the post and your note, nothing else.');
    expect(await looks(side, violations)).toEqual([]);
  });

  it('is listed on the team’s screen, where the user takes back what is theirs', async () => {
    await page.bringToFront();
    await loadAgain(page);
    await shows(page, 'Who is talking to whom');
    await shows(page, `Ben at a reply since ${began} · to Marta Oyelaran`);
    await shows(page, 'You answered just now · to Ruben Castellano');
    await press(page, 'Stop: your team no longer sees that you are talking to Ruben');
    await shows(page, 'Your team sees it no more.');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.textContent)).toContain(
      'Ben at a reply',
    );
    await until('it gone', () => page.evaluate(() => !document.body.innerText.includes('You answered')));
  });
});
