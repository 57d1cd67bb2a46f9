import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactRow } from '../../src/log/contacts';
import { contact } from '../support/any-contact';
import { loadAgain } from '../support/extension-page';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { joinedNotes, memberRow, TEAM_NAME } from '../support/team/assigned-rows';
import { exchangeRow, manyShared, sharedRow } from '../support/team/shared-rows';
import { violations } from '../ui/support/axe';
import { focused } from '../ui/support/keyboard';

const ANA = contact({
  name: 'Ana Silva',
  notes: 'hush-hush',
  identities: [{ site: 'x', key: 'x:anasilva', name: '', handle: 'anasilva', url: 'https://x.com/anasilva' }],
});
const OUR_OWN = `contact:dana:${ANA.id}`;

describe.each(BROWSERS)('the contacts of a team in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const waiting = async () =>
    (await journey.log.all<{ id: string; said: unknown }>('out', TEAM_NAME)).find(({ id }) => id === OUR_OWN);
  const rows = () => page.$$eval('.team-contact', (found) => found.map((one) => one.textContent ?? ''));

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.put('contacts', contactRow(ANA));
    page = await journey.rig.openExtension(`src/dashboard/index.html#contact/${ANA.id}`);
    await page.bringToFront();
    await shows(page, 'Ana Silva');
    expect(await page.$('#contact-team')).toBeNull();
    await journey.log.putAll('notes', joinedNotes());
    await loadAgain(page);
    await shows(page, 'Your colleagues do not see this contact.');
    const reached = {
      phones: [{ number: '+351 912 000 111', label: '' }],
      links: ['https://rita.example.com/'],
    };
    await journey.log.putAll(
      'documents',
      [
        memberRow('maria', 'Maria'),
        memberRow('ben', 'Ben'),
        sharedRow('maria', 1, 'anasilva', { name: 'Ana S.', stage: 'deciding' }),
        exchangeRow('maria', 101, 1, { intents: ['complaint'], channel: 'site', site: 'x' }),
        sharedRow('ben', 2, 'rita', { name: 'Rita Lobo', company: 'Lobo & Co', area: 'Porto', ...reached }),
        ...[1, 2, 3, 4].map((n) => sharedRow('ben', 10 + n, `other${n}`, {})),
        exchangeRow('ben', 102, 2, {
          channel: 'site',
          site: 'x',
          theirText: 'Any oak left?',
          myText: 'Yes, come and see',
          permalink: 'https://x.com/rita/status/1',
        }),
      ],
      TEAM_NAME,
    );
    await loadAgain(page);
  });
  afterAll(() => journey?.close());

  it('say on a contact’s page who knows them as well, and what goes before they are shared', async () => {
    await shows(page, 'Maria knows them as well');
    await shows(page, 'as Ana S. · Deciding');
    await press(page, 'Share with the team');
    await until('the question', async () => (await focused(page)) === 'Share Ana Silva with the team?');
    await shows(page, 'Notes, tags, what they care about');
    expect(await waiting()).toBeUndefined();
    expect(await looks(page, violations)).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the button', async () => (await focused(page)) === 'Share with the team');
    await page.keyboard.press('Enter');
    await press(page, 'Share');
    await shows(page, 'Shared with the team since today. Not sent yet.');
    expect(JSON.stringify(await waiting())).toContain('Ana Silva');
    expect(JSON.stringify(await waiting())).not.toContain('hush-hush');
    await until('the other button', async () => (await focused(page)) === 'Stop sharing');
    expect(await looks(page, violations)).toEqual([]);
    await page.keyboard.press('Enter');
    await shows(page, 'Your colleagues do not see this contact.');
    expect(await waiting()).toMatchObject({ said: null });
    await press(page, 'Undo');
    await shows(page, 'Shared with the team since today.');
  });

  it('are found, opened and made one’s own, once', async () => {
    await goTo(page, '#team');
    await shows(page, 'Rita Lobo');
    await page.type('.team-find [type="search"]', 'lobo porto');
    await until('one', async () => (await rows()).length === 1);
    await press(page, 'Rita Lobo');
    await shows(page, 'Any oak left?');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Add to my contacts');
    await shows(page, 'Ben knows them as well');
    const added = (await journey.log.all('contacts')).find(({ name }) => name === 'Rita Lobo');
    expect(added).toMatchObject({
      identityKeys: ['x:rita'],
      howMet: 'Through Ben, who shared them with the team',
      stage: null,
    });
    await goTo(page, '#team');
    await shows(page, 'Ana S.');
    await press(page, 'Rita Lobo');
    await shows(page, 'Open in my contacts');
    await press(page, 'Ana S.');
    await shows(page, 'In your contacts: Ana Silva');
  });

  it('are shown bit by bit where there are many', async () => {
    await journey.log.putAll('documents', manyShared(300), TEAM_NAME);
    await loadAgain(page);
    await shows(page, '306 contacts');
    expect(await rows()).toHaveLength(10);
    await press(page, 'Show 50 more');
    await until('more', async () => (await rows()).length === 60);
    await page.type('.team-find [type="search"]', 'person 0299');
    await until('one', async () => (await rows()).length === 1);
    await page.close();
  });
});
