import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Contact, FollowUp, Interaction, Purchase } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks } from '../support/press';
import { violations } from '../ui/support/axe';
import { PEOPLE, putContact, seedContactLog } from '../ui/support/contact-log';
import { chord, focused, walkTo } from '../ui/support/keyboard';

describe.each(BROWSERS)('a contact’s page in %s', (browser) => {
  let journey: Journey;
  let page: Page;

  const said = (on = page) => on.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  const shows = (words: string, on = page) =>
    until(`“${words}”`, async () => (await said(on)).includes(words));
  const open = async (rest = `contact/${PEOPLE.dana}`): Promise<Page> => {
    const opened = await journey.rig.openExtension(`src/dashboard/index.html#${rest}`);
    await opened.bringToFront();
    return opened;
  };
  const record = async (id: string) =>
    (await journey.log.all<Contact>('contacts')).find((one) => one.id === id);
  const dana = async () => {
    const found = await record(PEOPLE.dana);
    if (!found) throw new Error('Dana is gone');
    return found;
  };
  const live = async <T extends { deletedAt?: string | undefined }>(table: string) =>
    (await journey.log.all<T>(table)).filter(({ deletedAt }) => !deletedAt);
  const button = (name: string, on = page) =>
    on.evaluateHandle((name) => {
      const named = [...document.querySelectorAll('button, summary')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim()
          .startsWith(name),
      );
      if (!named) throw new Error(`no button “${name}”`);
      return named as HTMLElement;
    }, name);
  const press = async (name: string, on = page): Promise<void> => {
    const found = await button(name, on);
    await found.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await found.focus();
    await on.keyboard.press('Enter');
  };
  /** Presses a button that opens a form, whose first field takes the focus. */
  const opens = async (name: string): Promise<void> => {
    await press(name);
    await until(`a field after “${name}”`, () =>
      page.evaluate(() => /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')),
    );
  };
  /** The field with this label, emptied and filled anew. */
  const fill = async (label: string, text: string, on = page): Promise<void> => {
    const field = await on.evaluateHandle((label) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
      if (!(named instanceof HTMLLabelElement) || !named.control) throw new Error(`no field “${label}”`);
      (named.control as HTMLInputElement).select?.();
      return named.control;
    }, label);
    await field.focus();
    await on.keyboard.press('Backspace');
    await on.keyboard.type(text);
  };
  /** Some field of the page holds these words. */
  const holds = (words: string, on = page) =>
    until(`a field with “${words}”`, () =>
      on.evaluate(
        (words) =>
          [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(
            ({ value }) => value === words,
          ),
        words,
      ),
    );
  const undo = async (on = page): Promise<void> => {
    await on.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await chord(on, 'Control', 'z');
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
  });
  afterAll(() => journey?.close());
  beforeEach(async () => {
    for (const table of ['contacts', 'interactions', 'followUps', 'purchases']) {
      const deletedAt = new Date().toISOString();
      await journey.log.putAll(
        table,
        (await live<{ id: string; deletedAt?: string }>(table)).map((row) => ({ ...row, deletedAt })),
      );
    }
    await seedContactLog(journey.log);
    page = await open();
    await shows('Wants the smoked oak.');
    return () => page.close();
  });

  it('shows everything known, with nothing for axe to find, light and dark, wide and 320 px', async () => {
    await until('the title', async () => (await page.title()) === 'Dana Kovač · Rapport');
    for (const words of [
      'Kovač Interiors',
      'A floor the dog cannot scratch',
      '+351 912 345 678',
      'Ask how the sample looks',
      'Two boards have come loose again.',
      'I will come by on Friday myself.',
      'Wants the smoked oak.',
      'Bring the samples',
      'Stair nosing',
      'Care oil',
      '2 people, who bought for €1,000',
      'Maria Santos',
      'This complaint is open.',
    ]) {
      await shows(words);
    }
    const link = await page.$eval('.entries a[href*="x.com/danakovac"]', (one) => [
      one.getAttribute('rel'),
      one.getAttribute('href'),
    ]);
    expect(link).toEqual(['noopener noreferrer', 'https://x.com/danakovac']);
    await shows('Perhaps the same person');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('logs a phone call in two clicks, and takes it back and forth', async () => {
    const calls = async () =>
      (await live<Interaction>('interactions')).filter(({ channel }) => channel === 'phone').length;
    const before = await calls();
    await opens('Phone call');
    await press('Save');
    await until('the call', async () => (await calls()) === before + 1);
    await shows('Phone call · today');
    await undo();
    await until('the call gone', async () => (await calls()) === before);
    await shows('Undone: Phone call noted.');
    await page.keyboard.down('Shift');
    await chord(page, 'Control', 'z');
    await page.keyboard.up('Shift');
    await until('the call again', async () => (await calls()) === before + 1);
  });

  it('logs a visit with a note and a next step', async () => {
    await opens('Visit');
    await until('the focus in the note', async () =>
      (await focused(page)).startsWith('Visit: what was said'),
    );
    await page.keyboard.type('Looked at the herringbone');
    await press('In 3 days');
    await fill('What to do then', 'Send the sample');
    await page.keyboard.press('Enter');
    const visit = await until('the visit', async () =>
      (await live<Interaction>('interactions')).find(({ note }) => note === 'Looked at the herringbone'),
    );
    expect(visit).toMatchObject({ channel: 'visit', state: 'logged', contactId: PEOPLE.dana });
    const planned = (await live<FollowUp>('followUps')).find(({ note }) => note === 'Send the sample');
    expect(planned).toMatchObject({ status: 'open', interactionId: visit.id });
    await shows('Send the sample');
  });

  it('finishes, moves and plans next steps', async () => {
    await press('Later: Ask how');
    await press('In a week');
    await shows(': moved to');
    const asked = async () =>
      (await live<FollowUp>('followUps')).find(({ note }) => note.startsWith('Ask how'));
    expect((await asked())?.due.localeCompare(new Date().toISOString())).toBe(1);
    await press('Done: Ask how');
    await until('it done', async () => (await asked())?.status === 'done');
    await shows('Next step done · today');
    await undo();
    await until('it open', async () => (await asked())?.status === 'open');
    await undo();
    await until('it due again', async () => ((await asked())?.due ?? '') < new Date().toISOString());

    await opens('Plan one');
    await fill('What to do', 'Bring the oil');
    await press('Tomorrow');
    await press('Plan it');
    await until('the plan', async () =>
      (await live<FollowUp>('followUps')).some(
        ({ note, status }) => note === 'Bring the oil' && status === 'open',
      ),
    );
  });

  it('plans the next need of a purchase with one click, and keeps new purchases', async () => {
    await press('Plan it: Care oil');
    await until('the plan', async () =>
      (await live<FollowUp>('followUps')).some(({ note }) => note === 'Ask about Care oil'),
    );
    await opens('Add a purchase');
    await page.keyboard.type('Herringbone, 42 m²');
    await fill('Worth', '3.150,50');
    await page.keyboard.press('Enter');
    const bought = await until('the purchase', async () =>
      (await live<Purchase>('purchases')).find(({ what }) => what === 'Herringbone, 42 m²'),
    );
    expect(bought).toMatchObject({ amount: 3150.5, currency: 'EUR', contactId: PEOPLE.dana });
    await shows('€3,430.50 in all');
  });

  it('shows how far a complaint is, plans its next step, closes it with how it ended, and opens it again', async () => {
    const complaint = async () =>
      (await live<Interaction>('interactions')).find(({ intents }) => intents.includes('complaint'));
    const plans = async () =>
      (await live<FollowUp>('followUps')).filter(
        ({ kind, status }) => kind === 'recovery' && status === 'open',
      );
    await shows('Open for 5 days');
    await shows('A check some weeks later');
    await press('Remind me on');
    await until('the plan', async () => (await plans()).length === 1);
    await shows('Ask whether all is still well');
    await press('Close it');
    await shows('How did it end?');
    expect(await looks(page, violations)).toEqual([]);
    await press('Won back');
    await until('it closed', async () => (await complaint())?.outcome === 'won-back');
    expect(await plans()).toEqual([]);
    await shows('Won back, today.');
    // The timeline hears of it sooner than the panel may.
    await until('the panel gone', async () => (await page.$('.recovery')) === null);
    await undo();
    await until('it open', async () => (await complaint())?.settledAt === null);
    expect(await plans()).toHaveLength(1);
    await shows('Open for 5 days');
    await press('Close it');
    await shows('How did it end?');
    await press('Lost');
    await shows('Lost, today.');
    await press('Open again');
    await until('it open again', async () => (await complaint())?.settledAt === null);
    expect(await complaint()).not.toHaveProperty('outcome');
    await shows('This complaint is open.');
  });

  it('opens a recovery for a complaint that was told by hand', async () => {
    await opens('Visit');
    await page.keyboard.type('The stairs squeak');
    await (await page.$('::-p-text(They complained)'))?.click();
    await press('Save');
    await shows('2 complaints');
    await shows('The stairs squeak');
    expect(
      (await live<Interaction>('interactions')).filter(({ intents }) => intents.includes('complaint')),
    ).toHaveLength(2);
  });

  it('edits and deletes an entry of the timeline', async () => {
    await opens('Change: Message');
    await until('the note', async () => (await focused(page)).startsWith('Note'));
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Asked for oak samples.');
    await press('Save');
    const message = async () =>
      (await live<Interaction>('interactions')).find(({ channel }) => channel === 'message');
    await until('the new note', async () => (await message())?.note === 'Asked for oak samples.');
    await press('Delete: Message');
    await until('it gone', async () => (await message()) === undefined);
    await undo();
    await until('it back', async () => (await message()) !== undefined);
  });

  it('saves fields as they are typed, and takes each stay in a field back as one', async () => {
    await fill('Company', 'Kovač & Daughters');
    await until('the company saved while typing', async () => (await dana()).company === 'Kovač & Daughters');
    await page.keyboard.type(' Ltd');
    await walkTo(page, 'Area');
    await until('the rest saved', async () => (await dana()).company === 'Kovač & Daughters Ltd');
    await shows('Changed company.');
    await undo();
    await until('the company of before', async () => (await dana()).company === 'Kovač Interiors');
    await holds('Kovač Interiors');
  });

  it('refuses an empty name in words, and Esc brings it back', async () => {
    await fill('Name', ' ');
    await page.keyboard.press('Enter');
    await shows('Write a name.');
    expect((await dana()).name).toBe('Dana Kovač');
    await page.keyboard.press('Escape');
    await holds('Dana Kovač');
    await until('no problem', async () => !(await said()).includes('Write a name.'));
  });

  it('adds, changes and removes phone numbers, days and profiles', async () => {
    await opens('Add a phone number');
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Enter');
    await shows('is no phone number');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('+49 30 123456');
    await page.keyboard.press('Enter');
    await until('the phone', async () =>
      (await dana()).phones.some(({ number }) => number === '+49 30 123456'),
    );

    await opens('Add a day');
    await page.keyboard.type('30 February');
    await page.keyboard.press('Enter');
    await shows('is no day');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('3 March 2011');
    await fill('What it is', 'Anniversary');
    await page.keyboard.press('Enter');
    await until('the day', async () =>
      (await dana()).dates.some(({ what, day }) => what === 'Anniversary' && day === '2011-03-03'),
    );

    await opens('Add a profile');
    await page.keyboard.type('https://x.com.evil.com/dana');
    await page.keyboard.press('Enter');
    await shows('is no profile');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('facebook.com/dana.kovac');
    await page.keyboard.press('Enter');
    await until('the profile', async () =>
      (await dana()).identities.some(({ key }) => key === 'facebook:danakovac'),
    );
    await until('the row', () => page.$('[aria-label="Remove danakovac · Facebook"]'));
    await press('Remove danakovac · Facebook');
    await until('it removed', async () => (await dana()).identities.length === 1);
    await undo();
    await until('it back', async () => (await dana()).identities.length === 2);
  });

  it('tags, marks as VIP, stages, and lists the earlier changes with the way back to each', async () => {
    await press('VIP');
    await until('the mark', async () => (await dana()).vip);
    await opens('Tag');
    await page.keyboard.type('newsletter');
    await page.keyboard.press('Enter');
    await until('the tag', async () => (await dana()).tags.includes('newsletter'));
    await page.keyboard.press('Escape');
    await page.focus('.contact-stage');
    await page.keyboard.type('Reg');
    await until('the stage', async () => (await dana()).stage === 'regular');
    await press('Take off the tag oak');
    await until('the tag off', async () => !(await dana()).tags.includes('oak'));

    await press('Earlier changes (3)');
    expect(await violations(page)).toEqual([]);
    await press('Undo to here: Tagged “newsletter”.');
    await until('three of four undone', async () => {
      const { tags, stage, vip } = await dana();
      return tags.includes('oak') && !tags.includes('newsletter') && stage === 'customer' && vip;
    });
  });

  it('chooses who sent them by typing, and shows nobody twice in the tree', async () => {
    await opens('Change who sent them');
    await page.keyboard.type('ana sil');
    await until('the list', () => page.evaluate(() => document.querySelector('[role="option"]') !== null));
    await page.keyboard.press('Enter');
    await until('the referrer', async () => (await dana()).referredBy === PEOPLE.ana);
    await shows('Dana Kovač was sent by Ana Silva.');
  });

  it('merges with somebody likely the same, and separates again', async () => {
    await until('the suggestion', async () => (await said()).includes('D. Kovac'));
    await press('Merge with D. Kovac');
    await until('the merge', async () => (await record(PEOPLE.twin))?.mergedInto === PEOPLE.dana);
    await shows('Also known from');
    await press('Separate: D. Kovac');
    await until('it apart', async () => (await record(PEOPLE.twin))?.mergedInto === null);
    await until('no suggestion any more', async () => !(await said()).includes('Perhaps the same person'));
  });

  it('deletes, says so, and brings back', async () => {
    await press('Delete Dana Kovač');
    await shows('Dana Kovač was deleted.');
    expect(await violations(page)).toEqual([]);
    await press('Bring back');
    await shows('Wants the smoked oak.');
    expect((await dana()).deletedAt).toBeUndefined();
  });

  it('says that there is no such contact', async () => {
    const nowhere = await open('contact/018f0000-0000-7000-9000-00000000ffff');
    await shows('There is no such contact.', nowhere);
    await nowhere.close();
  });

  it('does nothing on clicks that a script made up', async () => {
    const before = JSON.stringify([await journey.log.all('contacts'), await journey.log.all('interactions')]);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.contact-page button')) (one as HTMLElement).click();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(JSON.stringify([await journey.log.all('contacts'), await journey.log.all('interactions')])).toBe(
      before,
    );
  });

  it('adversarial 50: two windows editing one contact: other fields follow, the same field asks', async () => {
    const other = await open();
    await shows('Wants the smoked oak.', other);
    // Another field follows by itself.
    await fill('Area', 'Lisbon', other);
    await other.keyboard.press('Enter');
    await until('it saved', async () => (await dana()).area === 'Lisbon');
    await holds('Lisbon');

    await other.close();

    // The same field, written by another window between two keys of this one.
    const elsewhere = async (howMet: string): Promise<void> =>
      putContact(journey.log, {
        ...(await dana()),
        howMet,
        updatedAt: new Date(Date.now() + 1000).toISOString(),
      });
    await page.bringToFront();
    await fill('How you met', 'At the');
    await until('the beginning saved', async () => (await dana()).howMet === 'At the');
    await elsewhere('Through Maria');
    await page.keyboard.type(' fair in Lisbon');
    await shows('Changed in another window meanwhile, to “Through Maria”.');
    expect(await violations(page)).toEqual([]);
    expect((await dana()).howMet).toBe('Through Maria');
    await press('Keep mine');
    await until('mine', async () => (await dana()).howMet === 'At the fair in Lisbon');
    await until('no question any more', async () => !(await said()).includes('Keep mine'));
    await undo();
    await until('theirs again', async () => (await dana()).howMet === 'Through Maria');

    // The other way round: theirs stands, and mine comes back by undo.
    await holds('Through Maria');
    await fill('How you met', 'By');
    await until('the beginning saved', async () => (await dana()).howMet === 'By');
    await elsewhere('On X');
    await page.keyboard.type(' chance');
    await shows('Changed in another window meanwhile, to “On X”.');
    await press('Take theirs');
    await holds('On X');
    expect((await dana()).howMet).toBe('On X');
    await undo();
    await until('mine', async () => (await dana()).howMet === 'By chance');
  });

  it('adversarial 50: an undo leaves what the other window changed since, and says what', async () => {
    await fill('Company', 'Mine');
    await page.keyboard.press('Enter');
    await until('mine saved', async () => (await dana()).company === 'Mine');
    const other = await open();
    await shows('Wants the smoked oak.', other);
    await fill('Company', 'Theirs', other);
    await other.keyboard.press('Enter');
    await until('theirs saved', async () => (await dana()).company === 'Theirs');
    await page.bringToFront();
    await undo();
    await shows('Changed again since, so it stays as it is now: the company.');
    expect((await dana()).company).toBe('Theirs');
    await other.close();
  });

  it('loses nothing typed when the page is closed in the middle', async () => {
    await fill('Your notes', 'Half a thought');
    // At once: the pause after which it would have been saved is not over.
    await page.close({ runBeforeUnload: false });
    page = await open();
    await shows('Wants the smoked oak.');
    await until('it saved', async () => (await dana()).notes === 'Half a thought');
    await opens('Phone call');
    await page.keyboard.type('She said');
    await page.evaluate(() => {
      location.hash = 'templates';
    });
    await shows('New template');
    await page.evaluate((id) => {
      location.hash = `contact/${id}`;
    }, PEOPLE.dana);
    await shows('Wants the smoked oak.');
    await opens('Phone call');
    await holds('She said');
  });
});
