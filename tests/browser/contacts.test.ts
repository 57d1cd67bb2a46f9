import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, SavedFilter } from '../../src/domain/model';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { atRest, until } from '../support/journey/until';
import { lookAs, waysToLook } from '../support/press';
import { violations } from '../ui/support/axe';
import { chord, focused, walkTo } from '../ui/support/keyboard';
import { manyContacts, seedContacts } from '../ui/support/many-contacts';

/** Enough to be more than a screen many times over; each page that is opened reads and indexes them all. */
const COUNT = 800;
/** A few dozen rows hold what a tall window shows, with some to spare on either side. */
const FEW = 60;

const shows = (page: Page, words: string) =>
  until(`“${words}” on the page`, () =>
    page.evaluate((words) => document.body.textContent?.includes(words) ?? false, words),
  );
const count = (page: Page) =>
  page.evaluate(() => document.querySelector('.contact-count')?.textContent?.trim() ?? '');
const counts = (page: Page, says: string) =>
  until(`“${says}”`, async () => (await count(page)).startsWith(says));
const names = (page: Page) =>
  page.$$eval('[role="row"] .person', (all) => all.map((one) => one.textContent ?? ''));
const named = (page: Page, name: string) =>
  until(`“${name}” with the focus`, async () => (await focused(page)).startsWith(name));
/** The button whose name begins so. */
const button = (page: Page, says: string) =>
  until(`the button “${says}”`, async () => {
    const found = await page.evaluateHandle(
      (says) =>
        [...document.querySelectorAll('button')].find((one) =>
          (one.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(says),
        ),
      says,
    );
    return found.asElement() as ElementHandle<HTMLButtonElement> | null;
  });

describe.each(BROWSERS)('the contact list in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  /** A tab of its own, so that nothing of the last test's filter is kept. */
  const open = async (): Promise<Page> => {
    page = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await page.bringToFront();
    await counts(page, String(COUNT));
    await until('rows', async () => (await names(page)).length > 5);
    return page;
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedContacts(journey.home(), manyContacts(COUNT, Date.now()));
  });
  afterEach(() => page?.close());
  afterAll(() => journey?.close());

  it('holds a few dozen rows of hundreds, and says which they are', async () => {
    await open();
    const rows = () =>
      page.$$eval('.contact-row', (all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect(await page.$eval('[role="grid"]', (grid) => grid.getAttribute('aria-rowcount'))).toBe(
      String(COUNT + 1),
    );
    expect((await rows()).length).toBeLessThan(FEW);
    expect((await rows())[0]).toBe(2);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('the last row', async () => (await rows()).includes(COUNT + 1));
    expect((await rows()).length).toBeLessThan(FEW);
  });

  it('moves nothing when the line of views gets longer than the page', async () => {
    await open();
    const views = async (width: number) => {
      await page.setViewport({ width, height: 800 });
      return page.$eval('.views', (line) => ({
        overflows: line.scrollWidth > line.clientWidth,
        height: line.getBoundingClientRect().height,
      }));
    };
    const wide = await views(1900);
    const narrow = await views(700);
    expect([wide.overflows, narrow.overflows]).toEqual([false, true]);
    expect(narrow.height).toBe(wide.height);
  });

  it('finds somebody as they are typed, slip included, and opens them without a mouse', async () => {
    await open();
    await page.keyboard.press('/');
    expect(await focused(page)).toContain('Search contacts');
    await page.keyboard.type('elodie kovc');
    await until('Élodie Kovač alone', async () => {
      const found = await names(page);
      return found.length > 0 && found.every((name) => name.startsWith('Élodie Kovač'));
    });
    expect(await page.$eval('.marked', (mark) => mark.textContent)).toBe('Élodie');
    await until('the count read out', () =>
      page.evaluate(
        (count) =>
          new RegExp(`^\\d+ of ${count}`).test(
            document.querySelector('.contacts-line [role="status"]')?.textContent ?? '',
          ),
        COUNT,
      ),
    );
    await page.keyboard.press('Enter');
    await until('the page of the contact', async () => page.url().includes('#contact/'));
  });

  it('shows the line that was found in what they wrote', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('boards loose');
    await until('the line of their post', () =>
      page.evaluate(
        () => document.querySelector('.contact-snippet')?.textContent?.includes('come loose again') ?? false,
      ),
    );
    await until('all of what was typed marked in it', async () =>
      (
        await page.$$eval('.contact-snippet .marked', (marks) => marks.map((mark) => mark.textContent))
      ).includes('loose'),
    );
  });

  it('is walked from the search box and by itself, and is where it was on the way back', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('weber');
    await until('found', async () => / of /.test(await count(page)));
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowDown');
    const pointed = () =>
      page.$eval('[role="combobox"]', (box) => {
        const row = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
        return row?.getAttribute('aria-rowindex') ?? null;
      });
    await until('the twelfth row', async () => (await pointed()) === '13');
    expect(await focused(page)).toContain('Search contacts');
    // Into the rows themselves, and on.
    await page.focus('.contact-row.active');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    const row = await until('a row with the focus, further down', () =>
      page.evaluate(() => {
        const row = document.activeElement;
        return row?.getAttribute('role') === 'row' && Number(row.getAttribute('aria-rowindex')) > 14
          ? row.id
          : null;
      }),
    );
    await until('the row in sight', () =>
      page.evaluate((row) => {
        const box = document.getElementById(row)?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }, row),
    );
    const top = await atRest(() => page.evaluate(() => scrollY));
    await page.keyboard.press('Enter');
    await until('the page of the contact', () =>
      page.evaluate(
        (id) => location.hash.endsWith(id) && document.activeElement?.tagName === 'H1',
        row.replace('contact-', ''),
      ),
    );

    await page.goBack();
    await until('the row with the focus again', () =>
      page.evaluate((row) => document.activeElement?.id === row, row),
    );
    expect(await page.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value)).toBe('weber');
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  it('narrows down by a filter, keeps it as a view, renames and deletes it, and takes that back', async () => {
    await open();
    await (await button(page, 'Filter')).click();
    await walkTo(page, 'VIP');
    await page.keyboard.press(' ');
    await counts(page, `${Math.ceil(COUNT / 17)} of`);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Filter');

    await (await button(page, 'Due')).click();
    await (await button(page, 'Remove filter: Due')).click();
    await counts(page, String(COUNT));
    await page.keyboard.type('weber');
    await until('found', async () => / of /.test(await count(page)));
    const found = await count(page);
    await (await button(page, 'Save as a view…')).click();
    await named(page, 'Name of the view');
    await page.keyboard.type('The Webers');
    await page.keyboard.press('Enter');
    await shows(page, 'Saved the view “The Webers”.');
    await (await button(page, 'All')).click();
    await counts(page, String(COUNT));
    await (await button(page, 'The Webers')).click();
    await counts(page, found);

    await (await button(page, 'Edit this view…')).click();
    await named(page, 'Name of this view');
    await page.keyboard.type('Webers');
    await page.keyboard.press('Enter');
    await until('the new name', async () => {
      const [saved] = await journey.log.all<SavedFilter>('savedFilters');
      return saved?.title === 'Webers';
    });
    await (await button(page, 'Edit this view…')).click();
    await (await button(page, 'Delete this view')).click();
    await until('the deletion', async () =>
      (await journey.log.all<SavedFilter>('savedFilters')).every(({ deletedAt }) => deletedAt),
    );
    await (await button(page, 'Undo')).click();
    await button(page, 'Webers');
  });

  it('adds somebody by what was pasted, and says who has it already', async () => {
    await open();
    await page.keyboard.press('n');
    await until('the dialog', () => page.evaluate(() => document.querySelector('dialog[open]') !== null));
    await page.keyboard.type('Zoë Ngata');
    await page.keyboard.press('Tab');
    await page.keyboard.type('x.com/person10 met at the fair');
    await shows(page, 'has this profile');
    await chord(page, 'Control', 'a');
    await page.keyboard.type(`x.com/zoengata ${browser}@example.com`);
    await until('nobody has it', () =>
      page.evaluate(() => !document.querySelector('dialog')?.textContent?.includes('has this profile')),
    );
    expect(await violations(page)).toEqual([]);
    await walkTo(page, 'Add and open');
    await page.keyboard.press('Enter');
    await until('their page', async () => page.url().includes('#contact/'));
    const added = (await journey.log.all<Contact>('contacts')).find(({ name }) => name === 'Zoë Ngata');
    expect(added?.identities.map(({ key }) => key)).toEqual(['x:zoengata']);
    expect(added?.emails).toEqual([{ address: `${browser}@example.com`, label: '' }]);
    // As it was, for the other tests' counts.
    await (await button(page, 'Undo')).click();
    await until('nobody added', async () =>
      (await journey.log.all<Contact>('contacts')).some(
        ({ name, deletedAt }) => name === 'Zoë Ngata' && deletedAt,
      ),
    );
  });

  it('offers to add whom it does not find', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('Xenia Quux');
    await (await button(page, 'New contact “Xenia Quux”')).click();
    await until('the name in the dialog', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value === 'Xenia Quux'),
    );
  });

  it('deletes several at once, and one undo brings them all back', async () => {
    await open();
    await page.focus('.contact-row[tabindex="0"]');
    await page.keyboard.press('x');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await shows(page, '3 contacts selected');
    await (await button(page, 'Delete')).click();
    await counts(page, `${COUNT - 3} contacts`);
    const gone = (await journey.log.all<Contact>('contacts')).filter(({ deletedAt }) => deletedAt);
    expect(gone.filter(({ name }) => name !== 'Zoë Ngata')).toHaveLength(3);
    await (await button(page, 'Undo')).click();
    await counts(page, `${COUNT} contacts`);
  });

  it('nothing for axe to find, light and dark, wide and 320 px, filters open', async () => {
    await open();
    for (const look of await waysToLook(page)) {
      await lookAs(page, look);
      const { theme, width } = look;
      expect(await violations(page), `${theme}, ${width} px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
      await (await button(page, 'Filter')).click();
      expect(await violations(page), `the filters, ${theme}, ${width} px`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  it('settles who is the same person by keyboard, and takes it back', async () => {
    page = await journey.rig.openExtension('src/dashboard/index.html#same-person');
    await page.bringToFront();
    await shows(page, 'Not the same person');
    expect(await violations(page)).toEqual([]);
    const pair = () => page.$eval('.pair h2', (title) => title.textContent);
    const first = await pair();
    await walkTo(page, 'Merge');
    await page.keyboard.press('m');
    const merged = await until('a merge', async () =>
      (await journey.log.all<Contact>('contacts')).find(({ mergedInto }) => mergedInto !== null),
    );
    const main = (await journey.log.all<Contact>('contacts')).find(({ id }) => id === merged.mergedInto);
    expect((main?.createdAt ?? '') <= merged.createdAt, 'who is known longer stands for both').toBe(true);
    await (await button(page, 'Undo')).click();
    await until('two again', async () =>
      (await journey.log.all<Contact>('contacts')).every(({ mergedInto }) => mergedInto === null),
    );
    await until('the pair again', async () => (await pair()) === first);
    await walkTo(page, 'Merge');
    await page.keyboard.press('n');
    await until('they are apart', async () =>
      (await journey.log.all<Contact>('contacts')).some(({ apart }) => apart.length > 0),
    );
  });

  it('goes on at the next row when another window deletes the one with the focus', async () => {
    await open();
    const here = page;
    await here.focus('.contact-row[tabindex="0"]');
    await here.keyboard.press('ArrowDown');
    const row = await here.evaluate(() => document.activeElement?.id ?? '');
    const there = await open();
    await there.focus('.contact-row[tabindex="0"]');
    await there.keyboard.press('ArrowDown');
    await there.keyboard.press('x');
    await (await button(there, 'Delete')).click();
    await counts(there, `${COUNT - 1} contacts`);
    await here.bringToFront();
    await until('the next row with the focus', () =>
      here.evaluate(
        (row) => document.activeElement?.getAttribute('role') === 'row' && document.activeElement.id !== row,
        row,
      ),
    );
    await there.bringToFront();
    await (await button(there, 'Undo')).click();
    await counts(there, `${COUNT} contacts`);
    await here.close();
  });
});
