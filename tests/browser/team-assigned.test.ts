import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutRow } from '../../src/log/team/team-database';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, shows } from '../support/press';
import { assignedRow, memberRow, TEAM_NAME } from '../support/team/assigned-rows';
import { seedTeam } from '../support/team/seed-team';
import { violations } from '../ui/support/axe';
import { focused, walkTo } from '../ui/support/keyboard';

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

const ROWS = [
  memberRow('dana', 'Dana'),
  memberRow('maria', 'Maria'),
  memberRow('ben', 'Ben <b>'),
  assignedRow({
    n: 1,
    from: 'maria',
    to: 'dana',
    note: 'She knows you from the fair.',
    at: ago(30),
    text: 'Who has oak floors near Leeds?',
  }),
  assignedRow({
    n: 2,
    from: 'ben',
    to: 'dana',
    at: ago(3),
    author: 'Rui Costa',
    permalink: 'javascript:alert(1)',
  }),
  assignedRow({ n: 3, from: 'dana', to: 'ben', at: ago(5), author: 'Nina New', note: 'Your brand' }),
];

describe.each(BROWSERS)('what colleagues give in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const out = async () =>
    Object.fromEntries(
      (await journey.log.all<OutRow>('out', TEAM_NAME)).map(({ id, said }) => [Number(id.slice(-12)), said]),
    );

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.put('contacts', {
      id: idOf(1),
      name: 'Ana Silva',
      identityKeys: ['x:ana'],
      identities: [{ key: 'x:ana', site: 'x', handle: 'ana', url: null }],
    });
    page = await seedTeam(journey, 'today', ROWS);
  });
  afterAll(() => journey?.close());

  it('stands in Today, with who asks and the way to post and person', async () => {
    await shows(page, 'She knows you from the fair.');
    await shows(page, 'From Ben <b>, 3 h ago');
    const links = await page.$$eval('#today-given ~ ul a', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(links).toEqual(['https://x.com/ana/status/1', `#contact/${idOf(1)}`, `#contact/${idOf(1)}`]);
    expect(await looks(page, violations)).toEqual([]);
  });

  it('is settled by keyboard, and that taken back', async () => {
    await walkTo(page, 'I’ll do it: Ana Silva');
    await page.keyboard.press('Enter');
    await shows(page, 'You said you would, just now');
    await shows(page, 'You will do it. Maria will see that.');
    expect(await focused(page)).toBe('Done: Ana Silva');
    expect((await out())[1]).toMatchObject({ state: 'taken', by: 'dana', owner: 'maria' });
    await page.keyboard.press('Enter');
    await until('the row to go', async () => !(await page.$('#today-given ~ ul > li:nth-child(2)')));
    expect(await focused(page)).toBe('Done: Rui Costa');
    expect((await out())[1]).toMatchObject({ state: 'done' });
    await walkTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await shows(page, 'You said you would, just now');
  });

  it('is seen on the team’s screen by who gave it, who gives it to somebody else or takes it back', async () => {
    await goTo(page, 'team');
    await shows(page, 'To Ben <b>, 5 h ago');
    await shows(page, 'Waits to be sent to the team.');
    expect(await looks(page, violations)).toEqual([]);
    await walkTo(page, 'Give to somebody else…: Nina New');
    await page.keyboard.press('Enter');
    await until('the form', () => page.evaluate(() => document.activeElement?.tagName === 'SELECT'));
    await page.select('#team-assigned ~ * select', 'maria');
    await walkTo(page, 'Give it');
    await page.keyboard.press('Enter');
    await shows(page, 'To Maria, just now');
    expect((await out())[3]).toMatchObject({
      to: 'maria',
      state: 'open',
      by: 'dana',
      body: { note: 'Your brand' },
    });
    await walkTo(page, 'Take back: Nina New');
    await page.keyboard.press('Enter');
    await shows(page, 'Taken back');
    expect((await out())[3]).toBeNull();
    await until('the keyboard somewhere', async () => (await focused(page)) === 'Team');
  });
});
