import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/model';
import { loadAgain } from '../support/extension-page';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { memberRow, TEAM_NAME } from '../support/team/assigned-rows';
import { factOf, knowledgeRow, packOf, takenRow, templateOf } from '../support/team/knowledge-rows';
import { seedTeam } from '../support/team/seed-team';
import { violations } from '../ui/support/axe';
import { focused } from '../ui/support/keyboard';

const OAK = factOf(1, 'Oak table', '890 €, delivery on top');
const LAMP = factOf(2, 'Lamp', '40 €');
const THANKS = templateOf(3, 'Thanks', 'Thank you, {{contact.firstName|all}}!\n{{pack:Care}}');
const WHOM = templateOf(4, 'Reference', 'Call Maria on +351 912 000 111.');
const CARE = packOf(5, 'Care', 'Oil it once a year');

describe.each(BROWSERS)('what a team shares, on its screen in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const facts = async () => (await journey.log.all<Fact>('facts')).map(({ id, says }) => [id, says]);
  const waiting = async () =>
    (await journey.log.all<{ id: string; said: unknown }>('out', TEAM_NAME)).map(({ id }) => id);

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.putAll('facts', [OAK, LAMP]);
    await journey.log.putAll('templates', [THANKS, WHOM]);
    await journey.log.put('infoPacks', CARE);
    const [before, oak] = ['850 €', '<b>900 €</b>'].map((says) =>
      knowledgeRow('ben', 'fact', { ...OAK, says }),
    );
    const lamp = knowledgeRow('ben', 'fact', LAMP);
    if (!before || !oak) throw new Error('no rows');
    page = await seedTeam(journey, 'team', [memberRow('ben', 'Ben <i>'), oak, lamp], { role: 'lead' });
    await journey.log.putAll('taken', [takenRow(before), takenRow(lamp)], TEAM_NAME);
    await loadAgain(page);
  });
  afterAll(() => journey?.close());

  it('puts the user’s words and the team’s side by side, and does what they choose', async () => {
    await shows(page, 'Yours differs from the team’s');
    await shows(page, '<b>900 €</b>');
    await shows(page, 'Ben <i> keeps it up');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Keep mine');
    await shows(page, 'Yours is different');
    expect(await facts()).toContainEqual([OAK.id, OAK.says]);
    await press(page, 'Undo');
    await shows(page, 'Yours differs from the team’s');
    await press(page, 'Take the team’s');
    await until('the team’s words', async () =>
      (await facts()).some(([id, says]) => id === OAK.id && says === '<b>900 €</b>'),
    );
    await press(page, 'Undo');
    await until('the user’s again', async () =>
      (await facts()).some(([id, says]) => id === OAK.id && says === OAK.says),
    );
  });

  it('shares what is picked and nothing else, and takes it back', async () => {
    await press(page, 'Share yours…');
    await shows(page, 'Seems to hold a phone number');
    expect(await page.$$eval('dialog input:checked', (found) => found.length)).toBe(0);
    await press(page, 'Thanks');
    await shows(page, '“Thanks” brings in “Care”.');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Take it along');
    await until('the button', async () => (await focused(page)) === 'Share');
    await shows(page, 'Shares 1 template and 1 information pack.');
    await page.keyboard.press('Enter');
    await shows(page, 'On its way to the team');
    expect((await waiting()).sort()).toEqual([`infoPack:dana:${CARE.id}`, `template:dana:${THANKS.id}`]);
    await press(page, 'Undo');
    await until(
      'nothing of theirs',
      async () =>
        !(await page.$eval('#team-knowledge', (h) => h.parentElement?.innerText ?? '')).includes('Thanks'),
    );
    await goTo(page, '#facts');
    await shows(page, 'From the team');
    await page.close();
  });
});
