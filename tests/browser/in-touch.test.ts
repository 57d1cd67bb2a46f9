import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_CONTACT, type FollowUp } from '../../src/domain/model';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { walkTo } from '../ui/support/keyboard';

const LONG_AGO = new Date(Date.now() - 400 * 86_400_000).toISOString();
const ANA = idOf(1);

describe.each(BROWSERS)('keeping in touch in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const open = async (hash: string): Promise<void> => {
    await page?.close();
    page = await journey.rig.openExtension(`src/dashboard/index.html#${hash}`);
    await page.bringToFront();
  };
  const followUps = () => journey.log.all<FollowUp>('followUps');

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.putAll('contacts', [
      {
        id: ANA,
        createdAt: LONG_AGO,
        updatedAt: LONG_AGO,
        device: 'test',
        ...EMPTY_CONTACT,
        name: 'Ana Silva',
        tags: ['VIP'],
        identityKeys: [],
      },
    ]);
    // What the log itself notes of every write.
    await journey.log.putAll('changes', [{ seq: 1_000, table: 'contacts', ids: null, contactIds: [] }]);
  });
  afterAll(() => journey?.close());

  it('a tag’s rhythm, set by keyboard, brings a hello that nobody planned', async () => {
    await open('settings');
    await shows(page, 'Keeping in touch');
    await walkTo(page, 'Tag');
    await page.keyboard.type('vip');
    await page.keyboard.press('Enter');
    await shows(page, 'VIP 1 contact');
    const [hello] = await until('a hello', async () => {
      const all = await followUps();
      return all.length > 0 ? all : null;
    });
    expect(hello).toMatchObject({ contactId: ANA, kind: 'cadence', status: 'open' });
    expect(await looks(page, violations)).toEqual([]);
  });

  it('a contact can be left out of what the tag asks, and undo brings the open hello back with it', async () => {
    await open(`contact/${ANA}`);
    await shows(page, 'Say hello: every month (VIP)');
    await page.focus('select.in-place');
    await page.keyboard.press('ArrowDown');
    const stand = async () => {
      const [ana] = await journey.log.all<{ cadenceDays: number | null }>('contacts');
      return `${ana?.cadenceDays} ${(await followUps()).map(({ status }) => status)}`;
    };
    await until('no plan', async () => (await stand()) === '0 cancelled');
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLSelectElement>('select.in-place')?.selectedOptions[0]?.text,
      ),
    ).toBe('No plan, whatever their tags say');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Undo');
    await until('the tag’s', async () => (await stand()) === 'null open');
  });

  it('any exchange does it, and a next step is proposed that one click keeps', async () => {
    await open(`contact/${ANA}`);
    await shows(page, 'Say hello: every month (VIP)');
    await press(page, 'Phone call');
    await until('the note', () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await page.keyboard.type('How are the children');
    await press(page, 'Save');
    await shows(page, 'Next step with Ana Silva?');
    await until('the hello done', async () => (await followUps()).every(({ status }) => status === 'done'));
    await until('when it comes next', () =>
      page.evaluate(() => /Next on \w{3} \d+ \w{3}/.test(document.body.innerText)),
    );
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Plan it');
    await until('the step', async () =>
      (await followUps()).some(({ kind, status }) => !kind && status === 'open'),
    );
    await shows(page, 'Waits while a step is planned.');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Next step with Ana Silva?');
  });

  it('a season takes the place of the tag, and undo brings the tag back', async () => {
    await page.focus('select.in-place');
    await page.keyboard.press('End');
    await until('winter', async () => {
      const [ana] = await journey.log.all<{ id: string; cadenceSeason?: string }>('contacts');
      return ana?.cadenceSeason === 'winter';
    });
    await press(page, 'Undo');
    await until('the tag’s', async () => {
      const [ana] = await journey.log.all<{ id: string; cadenceSeason?: string }>('contacts');
      return ana && ana.cadenceSeason === undefined;
    });
  });
});
