import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTACT, type FollowUp, type Interaction } from '../../src/domain/model';
import { idOf } from '../support/contact-fixtures';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const stamp = (n: number, days = 30) => ({
  id: idOf(n),
  createdAt: ago(days),
  updatedAt: ago(days),
  device: 'test',
});
const [OTTO, PAULA] = [idOf(1), idOf(2)];

const contact = (n: number, name: string) => ({ ...stamp(n), name, ...EMPTY_CONTACT, identityKeys: [] });

/** Told by phone so many days ago. */
const complaint = (n: number, contactId: string, note: string, days: number): Interaction => ({
  ...stamp(n, days),
  contactId,
  mentionId: null,
  channel: 'phone',
  site: null,
  at: ago(days),
  permalink: null,
  theirText: '',
  myText: '',
  note,
  templateId: null,
  intents: ['complaint'],
  settledAt: null,
  state: 'logged',
});

const step = (n: number, contactId: string, note: string, changes: Partial<FollowUp>): FollowUp => ({
  ...stamp(n, 4),
  contactId,
  mentionId: null,
  interactionId: null,
  due: ago(1),
  note,
  status: 'open',
  nudgedAt: ago(1),
  ...changes,
});

describe.each(BROWSERS)('complaints that are still open in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  /** Whose complaints are listed, from the top. */
  const listed = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.open-recovery .person')].map((one) => one.textContent ?? ''),
    );
  const stands = (names: string[]) =>
    until(`${names} on the list`, async () => (await listed()).join() === names.join());
  const plans = async () =>
    (await journey.log.all<FollowUp>('followUps')).filter(
      ({ kind, status, deletedAt }) => kind === 'recovery' && status === 'open' && !deletedAt,
    );

  beforeAll(async () => {
    journey = await startJourney(browser);
    await journey.log.putAll('contacts', [contact(1, 'Otto Still'), contact(2, 'Paula Cross')]);
    await journey.log.putAll('interactions', [
      complaint(21, OTTO, 'The drawer is stuck', 5),
      complaint(22, PAULA, 'The table wobbles', 5),
    ]);
    // The test writes past what notes changes; the list of contacts makes its lines anew from it.
    await journey.log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
    const contacts = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await shows(contacts, 'Paula Cross');
    await contacts.close();
  });
  afterAll(() => journey?.close());

  beforeEach(async () => {
    await journey.log.putAll('followUps', [
      step(11, PAULA, 'Call about the table', { kind: 'recovery' }),
      step(12, PAULA, 'Send the new catalogue', { due: ago(-20), until: 'reply' }),
    ]);
    await page?.close();
    page = await journey.rig.openExtension('src/dashboard/index.html#today');
    await page.bringToFront();
    await stands(['Otto Still']);
  });

  it('are planned with one click, and come back by undo', async () => {
    await shows(page, 'open for 5 days');
    await shows(page, 'Next: answer them calmly · 4 days late');
    await press(page, 'Remind me today: Answer their complaint, calmly, Otto Still');
    const planned = await until('the plan', async () =>
      (await plans()).find(({ contactId }) => contactId === OTTO),
    );
    expect(planned.note).toBe('Answer their complaint, calmly');
    await stands([]);
    expect(await focused(page)).toContain('Paula Cross');
    await chord(page, 'Control', 'z');
    await stands(['Otto Still']);
    expect((await plans()).map(({ contactId }) => contactId)).toEqual([PAULA]);
  });

  it('come back with the next step as soon as the one before is done', async () => {
    await walkTo(page, 'Select Paula Cross');
    await page.keyboard.press('d');
    await stands(['Otto Still', 'Paula Cross']);
    await shows(page, 'Next: ask whether all is still well');
    await chord(page, 'Control', 'z');
    await stands(['Otto Still']);
  });

  it('lead to where they are closed', async () => {
    await press(page, 'Contact page of Otto Still');
    await shows(page, 'Open for 5 days');
    await press(page, 'Close it');
    await press(page, 'Settled');
    await shows(page, 'Closed: settled.');
    await goTo(page, 'today');
    await shows(page, 'Call about the table');
    await stands([]);
    await chord(page, 'Control', 'z');
    await stands(['Otto Still']);
  });

  it('wait no longer for a word of somebody the user has spoken with', async () => {
    const waits = async () =>
      (await journey.log.all<FollowUp>('followUps')).find(({ id }) => id === idOf(12));
    const before = (await waits())?.due;
    await goTo(page, `contact/${PAULA}`);
    await press(page, 'Phone call');
    await press(page, 'Save');
    await shows(page, 'Phone call noted. Due now: Send the new catalogue.');
    const woken = await until('it due', async () => {
      const one = await waits();
      return one && !one.until && one;
    });
    expect(woken.due <= new Date().toISOString()).toBe(true);
    await chord(page, 'Control', 'z');
    await until('it set aside again', async () => (await waits())?.until === 'reply');
    expect((await waits())?.due).toBe(before);
  });

  it('have nothing for axe to find, light and dark, wide and 320 px', async () => {
    expect(await looks(page, violations)).toEqual([]);
  });
});
