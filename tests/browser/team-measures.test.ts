import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamConnection } from '../../src/domain/team/connection';
import { loadAgain } from '../support/extension-page';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks, press, shows } from '../support/press';
import { joinedNotes, TEAM_NAME } from '../support/team/assigned-rows';
import { measuredTeam } from '../support/team/measured-rows';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';

describe.each(BROWSERS)('a team’s numbers in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const connect = async (changes: Partial<TeamConnection>): Promise<void> =>
    journey.log.putAll('notes', joinedNotes(changes));
  const sharing = async () =>
    (await journey.log.all<{ id: string; value: TeamConnection }>('notes')).find(
      ({ id }) => id === 'team connection',
    )?.value.sharesMeasures;
  /** What stands in a table of this name, line by line. */
  const table = (label: string) =>
    page.$$eval(`[aria-label="${label}"] tr`, (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent ?? '')),
    );
  const column = async (label: string, heading: string): Promise<string[]> => {
    const [head = [], ...lines] = await table(label);
    return lines.flatMap((line) => line[head.indexOf(heading)] ?? []);
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await connect({ role: 'lead', sharesMeasures: true });
    page = await journey.rig.openExtension('src/dashboard/index.html#team');
    await page.bringToFront();
    await shows(page, 'Nobody shares numbers yet.');
    await shows(page, 'Nothing is shared yet.');
    await journey.log.putAll('documents', measuredTeam(), TEAM_NAME);
    await loadAgain(page);
    await shows(page, 'All together');
  });
  afterAll(() => journey?.close());

  it('show a lead a week by member, and tell who shares none from who did nothing', async () => {
    expect((await column('By member', 'Member')).slice(0, -1)).toEqual([
      'Ben',
      'Carla Fernández de la Vega',
      'Dana Hartwell',
      'Deniz',
      'Eve',
      'Finn',
    ]);
    const lines = await table('By member');
    expect(lines.at(-3)).toEqual(['Eve', 'None for this time']);
    expect(lines.at(-2)).toEqual(['Finn', 'Shares no numbers']);
    const answered = (await column('By member', 'Answered')).map(Number);
    const shown = answered.filter((number) => !Number.isNaN(number));
    expect(shown.at(-1)).toBe(shown.slice(0, -1).reduce((sum, number) => sum + number, 0));
    await shows(page, '4 of 6 people');
    await shows(page, 'than in the week before');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('are sorted by keyboard, and told of several weeks', async () => {
    await page.focus('#team-measures');
    await walkTo(page, '5 weeks');
    await page.keyboard.press('Enter');
    await shows(page, 'By week, all together');
    await until('the picture', () => page.$('.chart canvas'));
    expect(await table('By week, all together')).toHaveLength(6);
    await shows(page, '3 of 5 weeks');
    await walkTo(page, 'Sales');
    await page.keyboard.press('Enter');
    const sales = async () =>
      (await column('By member', 'Sales'))
        .slice(0, -1)
        .map(Number)
        .filter((one) => !Number.isNaN(one));
    const sorted = await sales();
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
    expect(
      await page.$eval('[aria-label="By member"] [aria-sort]', (head) => [
        head.textContent,
        head.getAttribute('aria-sort'),
      ]),
    ).toEqual(['Sales', 'descending']);
    await page.keyboard.press('Enter');
    await until('the other way', async () => (await sales())[0] === sorted.at(-1));
    expect((await column('By member', 'Member')).at(-2)).toBe('Finn');
    expect(await looks(page, violations)).toEqual([]);
  });

  if (browser === 'chromium') {
    it('are saved as they were told', async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-csv-'));
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await press(page, 'Save as CSV');
      const name = await until('the file', async () =>
        readdirSync(folder).find((one) => one.endsWith('.csv')),
      );
      const lines = readFileSync(path.join(folder, name), 'utf8').slice(1).trim().split('\r\n');
      expect(lines[0]).toContain('Member,User,Week from,Answered,Not answered');
      expect(lines).toHaveLength(1 + 4 * 5 + 3);
      rmSync(folder, { recursive: true });
    });
  }

  it('of others are not shown to a member, who switches their own off and deletes them', async () => {
    await connect({ role: 'member', sharesMeasures: true });
    await loadAgain(page);
    await shows(page, 'My numbers as they are shared');
    expect(await table('My numbers as they are shared')).toHaveLength(14);
    expect(await page.$('[aria-label="By member"]')).toBeNull();
    const text = await page.$eval('section[aria-labelledby="team-measures"]', (one) => one.textContent);
    expect(text).not.toContain('Carla');
    await page.focus('#team-measures');
    await walkTo(page, 'Share my week’s numbers with the team');
    await page.keyboard.press(' ');
    await until('the switch', async () => (await sharing()) === false);
    await shows(page, 'The numbers of 13 weeks, which you shared, are still with the team.');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Delete what I shared…');
    await shows(page, 'Somebody may have saved them before.');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Delete them');
    await shows(page, 'The numbers of 13 weeks are being deleted');
    const out = await journey.log.all<{ said: unknown; urgent?: number }>('out', TEAM_NAME);
    expect(out.filter(({ said, urgent }) => said === null && urgent === 1)).toHaveLength(13);
    await press(page, 'Share my week’s numbers with the team');
    await until('the switch', sharing);
    await page.close();
  });
});
