import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp, Interaction, Mention, Template } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lookAs, waysToLook } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const SCREENS: [name: string, address: string, shows: string][] = [
  ['popup', 'src/popup/index.html', 'Ana Kovač'],
  ['side panel', 'src/sidepanel/index.html', 'Ana Kovač'],
  ['welcome', 'src/welcome/index.html', 'What you can rely on'],
  ['follow-ups', 'src/dashboard/index.html#due', 'Ask how the sample looks'],
  ['templates', 'src/dashboard/index.html#templates', 'Offer a measure-up'],
  ['settings', 'src/dashboard/index.html#settings', 'Remind me at'],
];

const shows = (page: Page, words: string) =>
  until(`“${words}” on the page`, () =>
    page.evaluate((words) => document.body.textContent?.includes(words) ?? false, words),
  );

describe.each(BROWSERS)('our own pages in %s', (browser) => {
  let journey: Journey;
  const open = async (address: string, words: string): Promise<Page> => {
    const page = await journey.rig.openExtension(address);
    await page.bringToFront();
    await shows(page, words);
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    // Our own few templates instead of the starters, so that the suggestions are known.
    const starters = await until('the starter templates', async () => {
      const all = await journey.log.all<Template>('templates');
      return all.length > 40 && all;
    });
    const deletedAt = new Date().toISOString();
    await journey.log.putAll(
      'templates',
      starters.map((starter) => ({ ...starter, deletedAt })),
    );
    await seedSmallLog(journey.log);
  });
  afterAll(() => journey?.close());

  it.each(SCREENS)(
    '%s: nothing for axe to find, light and dark, wide and 320 px',
    async (_, address, words) => {
      const page = await open(address, words);
      for (const look of await waysToLook(page)) {
        await lookAs(page, look);
        const { theme, width } = look;
        expect(await violations(page), `${theme}, ${width} px`).toEqual([]);
        if (!address.includes('popup')) {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
      await page.close();
    },
  );

  it('coaches from the popup by keyboard alone, and keeps the next step', async () => {
    const page = await open('src/popup/index.html', 'Ana Kovač');
    // The complaint that nobody answered comes first.
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Jonas Weber');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Ana Kovač');
    await page.keyboard.press('Enter');
    await shows(page, 'Suggested replies');
    // All that it can show of why, and "Not right?".
    for (const name of ['Not right?', 'Urgency', 'Mute a word…', 'Wants to buy: 17 points']) {
      await walkTo(page, name);
      await page.keyboard.press('Enter');
    }
    await shows(page, 'From 10 points on it counts as “Wants to buy”.');
    for (const theme of ['light', 'dark']) {
      for (const width of [360, 320]) {
        await page.setViewport({ width, height: 600 });
        await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
        expect(await violations(page), `the open coach, ${theme}`).toEqual([]);
      }
    }

    // To the suggestions, down to the one with gaps, into the draft.
    await until('a suggestion with the focus', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.activeElement?.getAttribute('role') === 'option');
    });
    await walkTo(page, 'Offer a measure-up', 'ArrowDown');
    await page.keyboard.press('Enter');
    const draft = () => page.$eval('#coach-draft', (box) => (box as HTMLTextAreaElement).value);
    await until('the suggestion in the draft', async () => (await draft()).includes('⟦price⟧'));
    expect(await draft()).toContain('Hi Ana');

    // Blocked while gaps remain: the shortcut leads to the first gap instead.
    await chord(page, 'Control', 'Enter');
    await until('the first gap with the focus', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-gap') ?? false),
    );
    expect(await journey.log.all('interactions')).toHaveLength(1);
    for (const value of ['Monday', '80 €']) {
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    }
    await until('no gap left', async () => !/⟦/.test(await draft()));
    expect(await draft()).toContain('It is 80 € per m²');
    expect(await focused(page)).toContain('Your reply');

    await chord(page, 'Control', 'Enter');
    await shows(page, 'Copied and noted');
    const said = (await journey.log.all<Interaction>('interactions')).find(({ myText }) =>
      myText.includes('80 €'),
    );
    expect(said?.state).toBe('copied');
    const planned = (await journey.log.all<FollowUp>('followUps')).find(
      ({ interactionId }) => interactionId === said?.id,
    );
    expect(planned?.status).toBe('open');

    // Taken back, still by keyboard.
    await walkTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await shows(page, 'No next step');
    const after = (await journey.log.all<FollowUp>('followUps')).find(({ id }) => id === planned?.id);
    expect(after?.status === 'open' && !after.deletedAt).toBe(false);

    await until('the focus on what came of it', () =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-outcome') ?? false),
    );
    await page.keyboard.press('Escape');
    await shows(page, 'Did these go out?');
    await page.close();
  });

  it('keeps an unfinished draft when the popup closes', async () => {
    const page = await open('src/popup/index.html', 'Jonas Weber');
    await walkTo(page, 'Jonas Weber', 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#coach-draft');
    await page.focus('#coach-draft');
    await page.keyboard.type('Half a thought. ');
    await page.close();

    const again = await open('src/popup/index.html', 'Jonas Weber');
    await walkTo(again, 'Jonas Weber', 'ArrowDown');
    await again.keyboard.press('Enter');
    await again.waitForSelector('#coach-draft');
    expect(await again.$eval('#coach-draft', (box) => (box as HTMLTextAreaElement).value)).toContain(
      'Half a thought.',
    );
    await again.close();
  });

  it('takes “Not for me” off the list, and brings it back', async () => {
    const page = await open('src/sidepanel/index.html', 'Priya Nair');
    await walkTo(page, 'Priya Nair', 'ArrowDown');
    await page.keyboard.press('Enter');
    await shows(page, 'Suggested replies');
    await walkTo(page, 'Not for me');
    await page.keyboard.press('Enter');
    await shows(page, 'Taken off your list');
    const priya = async () =>
      (await journey.log.all<Mention>('mentions')).find(({ post }) => post.author.name === 'Priya Nair');
    expect((await priya())?.status).toBe('dismissed');
    await walkTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await until('the mention back', async () => (await priya())?.status === 'waiting');
    await page.close();
  });

  it('takes a row off the list by its cross, with the focus on the next and an undo', async () => {
    const page = await open('src/sidepanel/index.html', 'Priya Nair');
    await walkTo(page, 'Not for me: Jonas Weber');
    await page.keyboard.press('Enter');
    await shows(page, 'Jonas Weber is off your list');
    const jonas = async () =>
      (await journey.log.all<Mention>('mentions')).find(({ post }) => post.author.name === 'Jonas Weber');
    expect((await jonas())?.status).toBe('dismissed');
    // His is the complaint, alone in its list: the focus goes on to the next list, whichever that is.
    await until('the focus on the next row', () =>
      page.evaluate(
        () =>
          document.activeElement?.matches('[data-row]') === true &&
          !document.activeElement.textContent?.includes('Jonas Weber'),
      ),
    );
    await chord(page, 'Control', 'z');
    await until('the mention back', async () => (await jonas())?.status === 'waiting');
    await page.close();
  });

  it('does nothing on clicks that a script made up', async () => {
    const page = await open('src/dashboard/index.html#due', 'Ask how the sample looks');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('main button')) (button as HTMLElement).click();
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const followUps = await journey.log.all<FollowUp>('followUps');
    expect(followUps.find(({ note }) => note.startsWith('Ask how the sample'))?.status).toBe('open');
    await page.close();
  });

  it('finishes and moves follow-ups by keyboard, with undo', async () => {
    const page = await open('src/dashboard/index.html#due', 'Ask how the sample looks');
    const late = async () =>
      (await journey.log.all<FollowUp>('followUps')).find(({ note }) =>
        note.startsWith('Ask how the sample'),
      );
    const due = (await late())?.due;
    await walkTo(page, 'Done: Maria Santos');
    await page.keyboard.press('Enter');
    await until('it done', async () => (await late())?.status === 'done');
    await chord(page, 'Control', 'z');
    await until('it open again', async () => (await late())?.status === 'open');
    expect((await late())?.due).toBe(due);

    await page.focus('.follow-up button');
    await walkTo(page, 'Later: Maria Santos');
    await page.keyboard.press('Enter');
    await walkTo(page, 'In 3 days');
    await page.keyboard.press('Enter');
    await until('it moved', async () => ((await late())?.due ?? '') > new Date().toISOString());
    await page.close();
  });

  it('adds, moves, deletes and restores a template by keyboard', async () => {
    const page = await open('src/dashboard/index.html#templates', 'Offer a measure-up');
    const live = async () =>
      (await journey.log.all<Template>('templates')).filter(({ deletedAt }) => !deletedAt);
    await walkTo(page, 'New template');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#template-title');
    await page.keyboard.type('A word of thanks');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Thank you {{contact.frstName}}, it is {{gift}}. ');
    await shows(page, 'Did you mean “contact.firstName”?');
    await shows(page, 'You will be asked for “gift” each time');
    expect(await violations(page)).toEqual([]);
    await walkTo(page, 'Use contact.firstName');
    await page.keyboard.press('Enter');
    await shows(page, 'Thank you Ana');
    await walkTo(page, 'Save');
    await page.keyboard.press('Enter');
    await shows(page, 'Saved “A word of thanks”');
    const made = async () => (await live()).find(({ title }) => title === 'A word of thanks');
    expect((await made())?.text).toBe('Thank you {{contact.firstName}}, it is {{gift}}.');

    const before = (await made())?.order ?? 0;
    const move = 'button[aria-label="Move “A word of thanks” up"]';
    await page.waitForSelector(move);
    await page.focus(move);
    await page.keyboard.press('Enter');
    await until('it moved up', async () => ((await made())?.order ?? before) < before);
    await until('the focus still on it', () =>
      page.evaluate((move) => document.activeElement?.matches(move) ?? false, move),
    );

    // The moved row takes the focus once more when it stands in its new place.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.focus('button[aria-label="Delete “A word of thanks”"]');
    await page.keyboard.press('Enter');
    await until('it gone', async () => (await made()) === undefined);
    await chord(page, 'Control', 'z');
    await until('it back', async () => (await made()) !== undefined);

    await page.focus('input[type="search"]');
    await page.keyboard.type('word of thanks');
    await shows(page, '1 of');
    await page.close();
  });

  it('saves the profile as it is typed, and says what is wrong with a watched line', async () => {
    const page = await open('src/welcome/index.html', 'What you can rely on');
    await walkTo(page, 'Your store or business');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Lindt Floors');
    await walkTo(page, 'Words to watch');
    await page.keyboard.type('oak AND floor');
    await page.keyboard.press('Enter');
    await page.keyboard.type('oak OR ash');
    await shows(page, 'line of its own instead of OR');
    const profile = async () => {
      const [row] = await journey.log.all<{ value: { profile: { store: string; watched: string[] } } }>(
        'settings',
      );
      return row?.value.profile;
    };
    await until('the store saved', async () => (await profile())?.store === 'Lindt Floors');
    await until('the words saved', async () => (await profile())?.watched[0] === 'oak AND floor');
    await page.close();
  });
});
