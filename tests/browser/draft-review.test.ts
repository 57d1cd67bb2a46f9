import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Contact, EMPTY_USP, type Interaction } from '../../src/domain/model';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import { badgeCount, clickInPanel, openCoach, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { focused, walkTo } from '../ui/support/keyboard';

const BAD =
  'Calm down Gillian, our records show that we called you. Order no. 48213 left us YESTERDAY. Rest assured. Bye';

const JOANNA_AGAIN = {
  id: '8100',
  handle: 'joanna_w',
  name: 'Joanna Whitlow',
  text: '@dana_sells And on Mondays, are you open then?',
};

const AT = new Date().toISOString();
const STAMP = { createdAt: AT, updatedAt: AT, device: 'test' };
/** A reply of the user's own that the review has something to say of. */
const POOR = {
  id: '018f0000-0000-7000-8000-0000000000aa',
  title: 'A reply of mine',
  text: 'Calm down, {{contact.firstName}}. Oak for life is what we sell.',
  intents: ['complaint'],
  tags: [],
  order: -1,
  starter: null,
  ...STAMP,
};

describe.each(BROWSERS)('the review of a draft in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  let panel: Page;

  const inPage = () => panelText(journey.rig, page);
  const draft = () => panel.$eval('#coach-draft', (box) => (box as HTMLTextAreaElement).value);
  const lines = () =>
    panel.$$eval('.coach-review li', (all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ')));
  /** Where everything stands that can be pressed. */
  const places = () =>
    panel.$$eval('.coach :is(button:not(.coach-sign), input, textarea, [role="option"])', (all) =>
      all.map((one) => `${one.textContent || one.id} ${Math.round(one.getBoundingClientRect().top)}`),
    );
  const write = async (text: string): Promise<void> => {
    await panel.$eval('#coach-draft', (box) => {
      (box as HTMLTextAreaElement).focus();
      (box as HTMLTextAreaElement).select();
    });
    await panel.keyboard.type(text);
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.put('templates', POOR);
    const [settings] = await journey.log.all<{ value: object }>('settings');
    const usp = { ...EMPTY_USP, sentence: 'Oak for life, delivered on the day.' };
    await journey.log.put('settings', { ...settings, value: { ...settings?.value, usp } });
    page = await openLiveX(journey.rig);
    await until('the badges', async () => (await badgeCount(page)) >= 4);
    panel = await journey.rig.openExtension('src/sidepanel/index.html');
    await panel.bringToFront();
    await shows(panel, 'Gillian Prowse');
    await panel.setViewport({ width: 360, height: 800 });
  });
  afterAll(() => journey?.close());

  it('moves nothing under the hand when it has read a suggestion: what it says unfolds by a click', async () => {
    await press(panel, 'Gillian Prowse');
    await until('the suggestion', async () => (await draft()).startsWith('Calm down, Gillian.'));
    const before = await places();
    await shows(panel, 'to look at');
    expect(await places()).toEqual(before);
    expect(await lines()).toEqual([]);
    await panel.focus('#coach-draft');
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    expect(await focused(panel)).toMatch(/^\d to look at$/);
    await panel.keyboard.press('Enter');
    await until('the lines', async () => (await lines()).join(' ').includes('Calm down'));
    expect(await looks(panel, violations)).toEqual([]);
    await panel.keyboard.press('Enter');
    expect(await lines()).toEqual([]);
    // A good word takes no room either.
    await write('I’m sorry, Gillian. Oak for life is what we promised. May I call you this afternoon?');
    await shows(panel, 'Says why you');
  });

  it('moves nothing above when it reads a promise, or finds fault while the pointer is on its way', async () => {
    const steps = () =>
      panel.$$eval('.coach :is(.coach-chips > *, .coach-when input, .coach-aside button)', (all) =>
        all.map((one) => `${one.textContent} ${Math.round(one.getBoundingClientRect().top)}`),
      );
    await panel.setViewport({ width: 360, height: 1200 });
    await write('I’m sorry, Gillian. May I ring you?');
    await until('nothing to say', async () => (await lines()).length === 0);
    const before = await steps();
    expect(before.length).toBeGreaterThan(6);
    await write('I’m sorry, Gillian. I’ll ring you in 3 days at noon.');
    await shows(panel, 'You promise: I’ll ring you in 3 days at noon.');
    await shows(panel, 'Rapport reminds you');
    expect(await steps()).toEqual(before);

    await write('Calm down, Gillian. May I ring you?');
    const day = await panel.$('.coach-when input');
    await day?.hover();
    await shows(panel, 'to look at');
    expect(await steps()).toEqual(before);
    expect(await lines()).toEqual([]);
    await panel.mouse.move(5, 5);
    await panel.focus('#coach-draft');
    await panel.keyboard.type(' Bye');
    await until('the lines', async () => (await lines()).join(' ').includes('Calm down'));
  });

  it('tells three things of a poor reply, the rest when asked, and is quiet about a good one', async () => {
    await until('a draft', async () => (await draft()) !== '');
    await write(BAD);
    await until('the lines', async () => (await lines()).length === 3);
    await write('I’m sorry, Gillian. May I call you this afternoon?');
    await until('nothing to say', async () => (await lines()).length === 0);
    await write(BAD);
    await until('the lines', async () => (await lines()).length === 3);
    expect(await panel.$eval('.coach-review + [aria-live]', (one) => one.textContent)).toMatch(
      /^[4-9] things worth another look\.$/,
    );
    const [first] = await lines();
    expect(first).toContain('no. 48213');
    expect(first).toContain('Everybody can read this number');
    const more = await panel.$eval('.coach-review > button', (one) => one.textContent ?? '');
    expect(more).toMatch(/^[1-9] more$/);
    await press(panel, more);
    await until('all of them', async () => (await lines()).length > 3);
    expect((await lines()).join(' ')).toContain('Rest assured');
    expect(await looks(panel, violations)).toEqual([]);
    await press(panel, 'Fewer');
    await until('three again', async () => (await lines()).length === 3);
  });

  it('puts a better wording in by keyboard, and takes it back', async () => {
    await panel.focus('#coach-draft');
    await walkTo(panel, 'Leave it out');
    await panel.keyboard.press('Enter');
    await until('the words gone', async () => !(await draft()).includes('48213'));
    expect(await draft()).toContain('Order left us');
    expect(await focused(panel)).toContain('Your reply');
    await press(panel, 'Undo');
    await until('the words back', async () => (await draft()) === BAD);
    await until('the line back', async () => (await lines())[0]?.includes('48213') ?? false);
  });

  it('leaves alone what is “not here”, with a way back', async () => {
    await panel.focus('#coach-draft');
    await walkTo(panel, 'Not here');
    await panel.keyboard.press('Enter');
    await until('left as it is', async () =>
      (await lines()).some((line) => line.startsWith('Left as it is.')),
    );
    expect(await focused(panel)).toBe('Undo');
    expect((await lines()).join(' ')).not.toContain('48213');
    await panel.keyboard.press('Enter');
    await until('the line back', async () => (await lines())[0]?.includes('48213') ?? false);
  });

  it('stands in the popup, where a meeting, a stage and an information pack are taken by a click', async () => {
    const pack = { id: crypto.randomUUID(), title: 'Opening hours', stages: ['interested'], order: 1 };
    const item = { id: crypto.randomUUID(), kind: 'availability', says: 'Sundays ten to four', url: null };
    await journey.log.put('infoPacks', { ...pack, items: [item], ...STAMP });
    const popup = await journey.rig.openExtension('src/popup/index.html');
    await popup.bringToFront();
    await press(popup, 'Joanna Whitlow');
    await press(popup, 'A meeting was agreed');
    await press(popup, 'Log without a reply');
    await shows(popup, 'Agreed to meet');
    const [talk] = await journey.log.all<Interaction>('interactions');
    expect(talk).toMatchObject({ state: 'logged', appointment: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });

    await press(popup, 'Done');
    await page.bringToFront();
    const badges = await badgeCount(page);
    await page.evaluate(
      (post) => (globalThis as unknown as { live: LiveX }).live.stream([post]),
      JOANNA_AGAIN,
    );
    await until('its badge', async () => (await badgeCount(page)) > badges);
    await popup.bringToFront();
    await shows(popup, 'And on Mondays');
    // The post, not the follow-up, whose name stands alone.
    await press(popup, 'Joanna WhitlowX ·');
    await shows(popup, 'Interested?');
    await press(popup, 'Opening hours');
    const words = () => popup.$eval('#coach-draft', (box) => (box as HTMLTextAreaElement).value);
    expect(await words()).toContain('Sundays ten to four');
    await press(popup, 'Note it');
    await shows(popup, 'Noted as Interested.');
    expect(await focused(popup)).toBe('Undo');
    const [contact] = await journey.log.all<Contact>('contacts');
    expect(contact?.stage).toBe('interested');
    await popup.focus('#coach-draft');
    await popup.keyboard.type(' Hurry up');
    await shows(popup, 'This presses');
    await popup.close();
  });

  it('stands in the page as well, never in the way, and is noted with the reply that went out', async () => {
    await page.bringToFront();
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await journey.rig.inShadow(page, 'rapport-panel', (root) => {
      const box = root.querySelector<HTMLTextAreaElement>('#coach-draft');
      box?.focus();
      box?.select();
    });
    await page.keyboard.type('Calm down, Gillian.');
    await until('the remark', async () => (await inPage()).includes('this sounds like blame'));
    await clickInPanel(journey.rig, page, 'Use this wording');
    await until('the wording', async () => (await inPage()).includes('I understand, Gillian.'));
    await clickInPanel(journey.rig, page, 'Undo');
    await until('their own words', async () => (await inPage()).includes('Calm down, Gillian.'));
    await clickInPanel(journey.rig, page, 'Insert');
    await until('the reply in the box', async () =>
      ((await live<LiveX>(page, (x) => x.editors())) as string[]).some((text) => text.includes('Calm down')),
    );
    const reply = await until('the reply in the log', async () =>
      (await journey.log.all<Interaction>('interactions')).find(({ myText }) => myText.includes('Calm down')),
    );
    expect(reply?.findings).toEqual(expect.arrayContaining(['blames', 'no-apology', 'no-next-step']));
  });

  it('stands in the practice feed, too', async () => {
    const feed = await journey.rig.openExtension('src/practice/index.html');
    await feed.bringToFront();
    await until('badges', async () => (await badgeCount(feed)) >= 4);
    await openCoach(journey.rig, feed, 'Gillian Prowse');
    await journey.rig.inShadow(feed, 'rapport-panel', (root) => {
      const box = root.querySelector<HTMLTextAreaElement>('#coach-draft');
      box?.focus();
      box?.select();
    });
    await feed.keyboard.type('Gillian, it is not our fault.');
    await until('the remark', async () =>
      (await panelText(journey.rig, feed)).includes('this sounds like blame'),
    );
  });
});
