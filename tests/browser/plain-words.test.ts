import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, describeDay } from '../../src/domain/days';
import type { FollowUp } from '../../src/domain/model';
import { type LiveX, live, openLiveX } from '../support/journey/live';
import { badgeCount, clickInPanel, openCoach, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { press, shows } from '../support/press';
import { PEOPLE, seedContactLog } from '../ui/support/contact-log';
import { walkTo } from '../ui/support/keyboard';

const open = (all: FollowUp[]): FollowUp[] =>
  all.filter(({ status, deletedAt }) => status === 'open' && !deletedAt);

/** A local day so many days from now. */
const ahead = (days: number): string => addDays(dayOf(new Date()), days);
const on = (days: number): string => describeDay(ahead(days), new Date());

describe.each(BROWSERS)('times and promises in plain words in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const panel = () => panelText(journey.rig, page);
  const steps = async () => open(await journey.log.all<FollowUp>('followUps'));

  /** Types into a field of the panel as a human does, over what stands in it. */
  async function type(selector: string, text: string): Promise<void> {
    await journey.rig.inShadow(
      page,
      'rapport-panel',
      (root, selector) => {
        const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        field?.scrollIntoView({ block: 'center' });
        field?.focus();
        field?.select();
      },
      selector,
    );
    await page.keyboard.type(text);
  }

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await openLiveX(journey.rig);
    await until('the badges', async () => (await badgeCount(page)) >= 4);
  });
  afterAll(() => journey?.close());

  it('the coach shows the real date of a time in words, and says what cannot be', async () => {
    await openCoach(journey.rig, page, 'Gillian Prowse');
    await type('.when-field input', 'in 3 weeks at 10');
    await until('the real date', async () =>
      (await panel()).includes(`Rapport reminds you on ${on(21)} at 10:00`),
    );
    await type('.when-field input', '31 Feb');
    await until('the refusal', async () => (await panel()).includes('There is no 31 Feb.'));
    expect(await panel()).toContain('Choose a day for the next step, or none.');
    await clickInPanel(journey.rig, page, 'Tomorrow');
    await until('the day of the chip', async () => (await panel()).includes('Rapport reminds you tomorrow.'));
    await until('the refusal gone', async () => !(await panel()).includes('31 Feb'));
  });

  it('a promise in the draft is proposed with its words, and kept with its day and hour', async () => {
    await clickInPanel(journey.rig, page, 'Close');
    await openCoach(journey.rig, page, 'Joanna');
    await type('#coach-draft', 'I’ll ask the workshop and tell you in 3 days at noon.');
    await until('the promise', async () =>
      (await panel()).includes('You promise: I’ll ask the workshop and tell you in 3 days at noon.'),
    );
    await clickInPanel(journey.rig, page, 'Log without a reply');
    const [step] = await until('the follow-up', async () => {
      const found = (await steps()).filter(({ kind }) => kind === 'promise');
      return found.length > 0 && found;
    });
    expect(step?.words).toBe('I’ll ask the workshop and tell you in 3 days at noon.');
    const due = new Date(step?.due ?? '');
    expect([dayOf(due), due.getHours(), due.getMinutes()]).toEqual([ahead(3), 12, 0]);
  });

  it('what the reply promised beyond the draft when it went out is asked about, and kept by one click', async () => {
    await clickInPanel(journey.rig, page, 'Done');
    await openCoach(journey.rig, page, 'Ruben');
    await type('#coach-draft', 'Thank you Ruben, that is good to hear.');
    await clickInPanel(journey.rig, page, 'Insert');
    await until('a draft in the box', async () =>
      ((await live<LiveX>(page, (x) => x.editors())) as string[]).some((text) => text.includes('Ruben')),
    );
    await until('what was kept', async () => (await panel()).includes('Your reply is in the reply box.'));
    // Written into the site's own box, behind what was inserted.
    await page.keyboard.press('End');
    await page.keyboard.type(' I’ll send you the list tomorrow.');
    await page.click('[role="dialog"] [data-testid="tweetButton"]');
    await until('the question', async () =>
      (await panel()).includes('You promised: I’ll send you the list tomorrow.'),
    );
    const before = (await steps()).length;
    await clickInPanel(journey.rig, page, 'Remind me');
    const kept = await until('the follow-up', async () => {
      const now = await steps();
      return now.length === before + 1 && now.find(({ words }) => words?.includes('the list'));
    });
    expect(dayOf(new Date(kept.due))).toBe(ahead(1));
    await until('the answer', async () => (await panel()).includes('Rapport reminds you tomorrow.'));
    await clickInPanel(journey.rig, page, 'Undo: I’ll send you the list');
    await until('the question again', async () => (await panel()).includes('Remind me tomorrow'));
    expect((await steps()).length).toBe(before);
  });

  it('a reply that promises two things keeps both, one as the next step and one beside it', async () => {
    await clickInPanel(journey.rig, page, 'Done');
    await openCoach(journey.rig, page, 'Gillian Prowse');
    const bring = 'bring the samples in 5 days.';
    await type('#coach-draft', `I’ll check the price today and ${bring}`);
    await until('the second promise', async () => (await panel()).includes(`And: ${bring}`));
    expect(await panel()).toContain('You promise: I’ll check the price today');
    await clickInPanel(journey.rig, page, `Follow up on ${on(5)}`);
    await until('it pressed', () =>
      journey.rig.inShadow(
        page,
        'rapport-panel',
        (root) => root.querySelector('.coach-promise [aria-pressed="true"]') !== null,
      ),
    );
    await clickInPanel(journey.rig, page, 'Insert');
    const kept = await until('both follow-ups', async () => {
      const found = (await steps()).filter(({ note }) => /the price|the samples/.test(note));
      return found.length === 2 && found;
    });
    const days = kept.map(({ words, due }) => `${words}: ${dayOf(new Date(due))}`).sort();
    expect(days).toEqual([`I’ll check the price today: ${ahead(0)}`, `${bring}: ${ahead(5)}`]);
    await until('the line of it', async () =>
      (await panel()).includes(`You promise: ${bring}Rapport reminds`),
    );
    await clickInPanel(journey.rig, page, `Undo: ${bring}`);
    await until('it gone', async () => (await steps()).every(({ words }) => words !== bring));
    await clickInPanel(journey.rig, page, `Undo: ${bring}`);
    await until('it back', async () => (await steps()).some(({ words }) => words === bring));
  });

  it('Today asks as well: a promise is kept, asked about again, and let go', async () => {
    const today = await journey.rig.openExtension('src/dashboard/index.html#today');
    await today.bringToFront();
    const promised = async () => (await steps()).some(({ words }) => words?.includes('the list'));
    await shows(today, 'You promised');
    await press(today, 'Remind me tomorrow: I’ll send you the list tomorrow.');
    await until('the follow-up', promised);
    await press(today, 'Undo');
    await until('it gone', async () => !(await promised()));
    await press(today, 'No follow-up: I’ll send you the list tomorrow.');
    await shows(today, 'Nothing is planned for your promise to Ruben');
    const questions = () => today.evaluate(() => document.querySelector('#today-promised') !== null);
    await until('no question', async () => !(await questions()));
    await press(today, 'Undo');
    await until('the question again', questions);
    await today.close();
    await page.bringToFront();
  });

  it('a contact’s page plans by a day of theirs, by keyboard, and moves a step by words', async () => {
    await seedContactLog(journey.log);
    const contact = await journey.rig.openExtension(`src/dashboard/index.html#contact/${PEOPLE.dana}`);
    await contact.bringToFront();
    const said = () => contact.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    await until('the page', async () => (await said()).includes('Plan one'));
    await walkTo(contact, 'Plan one');
    await contact.keyboard.press('Enter');
    await until('the form', () => contact.evaluate(() => document.querySelector('.when-field') !== null));
    await contact.keyboard.type('Ask about the stairs');
    await walkTo(contact, 'When, in plain words');
    await contact.keyboard.type('the day before her birthday');
    await until('what it was reckoned from', async () => (await said()).includes('Birthday: '));
    await walkTo(contact, 'Plan it');
    await contact.keyboard.press('Enter');
    const planned = await until('the step', async () =>
      (await steps()).find(({ note }) => note === 'Ask about the stairs'),
    );
    expect(new Date(planned.due).getHours()).toBe(9);
    await until('its row', async () => (await said()).includes('Ask about the stairs'));
    await walkTo(contact, 'Later: Ask about the stairs');
    await contact.keyboard.press('Enter');
    await walkTo(contact, 'When, in plain words');
    await contact.keyboard.type('in 3 weeks at 16:30');
    await until('the real date', async () => (await said()).includes(`${on(21)} at 16:30`));
    await contact.keyboard.press('Enter');
    const moved = await until('the move', async () =>
      (await steps()).find(({ id, due }) => id === planned.id && due !== planned.due),
    );
    const due = new Date(moved.due);
    expect([dayOf(due), due.getHours(), due.getMinutes()]).toEqual([ahead(21), 16, 30]);
    await contact.close();
  });
});
