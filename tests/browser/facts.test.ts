import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, Fact, InfoPack, Settings, Template } from '../../src/domain/model';
import { loadAgain } from '../support/extension-page';
import { fillDisk, freeDisk } from '../support/full-disk';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { contact, purchase, putContact } from '../ui/support/contact-log';
import { chord, focused, walkTo } from '../ui/support/keyboard';

const live = <T extends { deletedAt?: string | undefined }>(all: T[]): T[] =>
  all.filter(({ deletedAt }) => !deletedAt);

describe.each(BROWSERS)('facts and information packs in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const facts = async () => live(await journey.log.all<Fact>('facts')).sort((a, b) => a.order - b.order);
  const packs = async () => live(await journey.log.all<InfoPack>('infoPacks'));
  const lines = async () => (await facts()).map(({ about, says }) => `${about} ${says}`.trim());
  const usp = async () => (await journey.log.all<{ value: Settings }>('settings'))[0]?.value.usp;
  const answer = async (place: number, text: string): Promise<void> => {
    const box = (await page.$$('.usp textarea'))[place];
    await box?.focus();
    await page.keyboard.type(text);
  };
  const holds = (place: number, text: string) =>
    page.evaluate(
      (place, text) => document.querySelectorAll<HTMLTextAreaElement>('.usp textarea')[place]?.value === text,
      place,
      text,
    );
  /** What marks the field with the focus as wrong, and says why. */
  const complaint = () =>
    page.evaluate(() => {
      const invalid = [...document.querySelectorAll('[aria-invalid="true"]')];
      const [field] = invalid;
      if (invalid.length !== 1 || field !== document.activeElement) return '';
      const ids = (field?.getAttribute('aria-describedby') ?? '').split(' ');
      return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    });

  beforeAll(async () => {
    journey = await startJourney(browser);
    page = await journey.rig.openExtension('src/dashboard/index.html#facts');
    await page.bringToFront();
    await shows(page, 'No facts yet.');
  });
  afterAll(() => journey?.close());

  it('a fact is kept from one line, which is read before the user’s eyes', async () => {
    await page.focus('.quick-fact input');
    await page.keyboard.type('Oak table 890 €, until 31 December');
    await shows(page, 'Prices Oak table 890 €, good until');
    await page.keyboard.press('Enter');
    await until('the fact', async () => (await facts()).length === 1);
    expect((await facts())[0]).toMatchObject({ kind: 'price', about: 'Oak table', says: '890 €' });
    expect((await facts())[0]?.expiresOn).toMatch(/-12-31$/);
    expect(await focused(page)).toContain('A fact in one line');
    await page.keyboard.type('Oak bench 240 €');
    await shows(page, 'Oak bench 240 €, until further notice');
    await page.keyboard.press('Enter');
    await until('the second', async () => (await facts()).length === 2);
    await shows(page, '2 facts.');
  });

  it('is moved, changed in place and deleted by keyboard, and each of it is undone', async () => {
    await walkTo(page, 'Move “Oak bench: 240 €” up');
    await page.keyboard.press('Enter');
    await until('the bench first', async () => (await lines())[0] === 'Oak bench 240 €');
    await until('the focus along', async () => (await focused(page)).startsWith('Move “Oak bench: 240 €”'));
    await page.focus('h1');
    await walkTo(page, 'Edit “Oak bench: 240 €”');
    await page.keyboard.press('Enter');
    await until('the form', async () => (await focused(page)) === 'What holds');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('260 €');
    await page.keyboard.press('Enter');
    await until('the change', async () => (await lines())[0] === 'Oak bench 260 €');
    await until('the focus back', async () => (await focused(page)) === 'Edit “Oak bench: 260 €”');
    await walkTo(page, 'Delete “Oak bench: 260 €”');
    await page.keyboard.press('Enter');
    await until('one left', async () => (await lines()).join() === 'Oak table 890 €');
    await press(page, 'Undo');
    await until('the bench again', async () => (await lines()).includes('Oak bench 260 €'));
  });

  it('a move that failed is told, and forgotten: what moves the row later takes no focus', async () => {
    await press(page, 'Move “Oak bench: 260 €” down');
    await until('the bench last', async () => (await lines())[1] === 'Oak bench 260 €');
    await fillDisk(journey.rig, page);
    await press(page, 'Move “Oak bench: 260 €” up');
    await shows(page, 'no room left');
    await freeDisk(journey.rig, page);
    await page.focus('h1');
    await chord(page, 'Control', 'z');
    await until('the bench first', () =>
      page.evaluate(() => document.querySelector('.fact')?.textContent?.includes('Oak bench')),
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('no room left');
  });

  it('says which facts are past their day', async () => {
    const [table] = await facts();
    if (!table) throw new Error('No fact.');
    await journey.log.put('facts', {
      ...table,
      id: '018f0000-0000-7000-8000-000000000001',
      about: 'Walnut desk',
      expiresOn: '2026-01-31',
      order: 9,
    });
    await loadAgain(page);
    await shows(page, '3 facts, 1 of them past its day.');
    await shows(page, 'Was good until Sat 31 Jan');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('the worksheet makes a sentence of the answers', async () => {
    await answer(2, 'an oak table for life');
    await answer(3, 'we mend what we sold, for nothing');
    await shows(page, 'With us you get an oak table for life. We mend what we sold, for nothing.');
    await walkTo(page, 'Use this');
    await page.keyboard.press('Enter');
    await until(
      'the sentence',
      async () =>
        (await usp())?.sentence ===
        'With us you get an oak table for life. We mend what we sold, for nothing.',
    );
    expect(await focused(page)).toBe('In one sentence');
    await shows(page, 'Once replies have gone out');
  });

  it('an answer is kept that was being typed when the page was closed, hidden or left', async () => {
    await answer(4, '300 tables');
    // At once: the pause after which it would have been saved is not over.
    await page.close({ runBeforeUnload: false });
    page = await journey.rig.openExtension('src/dashboard/index.html#facts');
    await page.bringToFront();
    await until('it saved', async () => (await usp())?.proof === '300 tables');
    await until('it in its field', () => holds(4, '300 tables'));

    const saves = await page.evaluate(() => {
      const box = document.querySelectorAll<HTMLTextAreaElement>('.usp textarea')[0];
      if (!box) return '';
      box.focus();
      box.value = 'families';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
      return JSON.stringify(localStorage);
    });
    expect(saves).toContain('families');
    await until('it saved', async () => (await usp())?.whom === 'families');
    await until('nothing waiting', () =>
      page.evaluate(() => !JSON.stringify(localStorage).includes('families')),
    );

    await answer(1, 'wobbly tables');
    await goTo(page, '#packs');
    await until('it saved', async () => (await usp())?.need === 'wobbly tables');
    await goTo(page, '#facts');
    await until('it in its field', () => holds(1, 'wobbly tables'));
  });

  it('a pack is put together, moved about in and saved', async () => {
    await goTo(page, '#packs');
    await shows(page, 'No packs yet.');
    await press(page, 'New pack');
    await until('the title', async () => (await focused(page)) === 'Title');
    await page.keyboard.type('Oak or pine');
    await press(page, 'Deciding');
    await press(page, 'Link');
    await until('a box', async () => (await focused(page)).startsWith('Link, 1'));
    await page.keyboard.type('How to choose');
    await page.keyboard.press('Tab');
    await page.keyboard.type('hartwell.example/oak');
    await press(page, 'Comparison');
    await until('another box', async () => (await focused(page)).startsWith('Comparison, 2'));
    await page.keyboard.type('Oak lasts, pine costs half');
    await walkTo(page, 'Review');
    await page.focus('[data-item]:last-child [data-move="up"]');
    await page.keyboard.press('Enter');
    await until('the focus along', async () => (await focused(page)) === 'Move “Comparison, 1” up');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Save');
    await until('the pack', async () => (await packs()).length === 1);
    expect((await packs())[0]).toMatchObject({
      title: 'Oak or pine',
      stages: ['deciding'],
      items: [
        { kind: 'comparison', says: 'Oak lasts, pine costs half', url: null },
        { kind: 'link', says: 'How to choose', url: 'https://hartwell.example/oak' },
      ],
    });
    await until('the focus back', async () => (await focused(page)) === 'New pack');
    await press(page, 'As it reads');
    await shows(page, '• How to choose: https://hartwell.example/oak');
    expect(await looks(page, violations)).toEqual([]);
  });

  it('a refused pack leads to the field at fault, which says why', async () => {
    await press(page, 'New pack');
    await until('the title', async () => (await focused(page)) === 'Title');
    await page.keyboard.type('Stairs');
    await press(page, 'Specification');
    await until('a box', async () => (await focused(page)) === 'Specification, 1');
    await page.keyboard.type('14 mm');
    await press(page, 'Link');
    await until('a box', async () => (await focused(page)) === 'Link, 2');
    await page.keyboard.type('Steps');
    await page.keyboard.press('Tab');
    await page.keyboard.type('no address');
    await press(page, 'Save');
    await until('the address', async () => (await focused(page)) === 'Address of Link, 2');
    expect(await complaint()).toContain('The address of “Link, 2”');
    expect(await violations(page)).toEqual([]);
    await chord(page, 'Control', 'a');
    await page.keyboard.type('hartwell.example/stairs');
    expect(await complaint()).toBe('');

    await page.focus('#pack-title');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Oak or pine');
    await press(page, 'Save');
    await until('the title', async () => (await focused(page)) === 'Title');
    expect(await complaint()).toContain('There is a pack of this title already');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Stairs');

    // No field is at fault.
    await page.focus('[data-item] textarea');
    await fillDisk(journey.rig, page);
    await chord(page, 'Control', 'Enter');
    await shows(page, 'no room left');
    expect(await focused(page)).toBe('Specification, 1');
    expect(await page.$('[aria-invalid="true"]')).toBeNull();
    await freeDisk(journey.rig, page);
    await chord(page, 'Control', 'Enter');
    await until('the pack', async () => (await packs()).length === 2);
    await press(page, 'Delete “Stairs”');
    await until('one left', async () => (await packs()).length === 1);
  });

  it('a template brings a pack in by its name', async () => {
    await goTo(page, '#templates');
    await press(page, 'New template');
    await until('the title', async () => (await focused(page)) === 'Title');
    await page.keyboard.type('To decide');
    await page.focus('#template-text');
    await press(page, 'Oak or pine');
    await shows(page, '• Oak lasts, pine costs half');
    await press(page, 'Save');
    await until('the template', async () => {
      const all = live(await journey.log.all<Template>('templates'));
      return all.find(({ title }) => title === 'To decide')?.text === '{{pack:Oak or pine}}';
    });
  });

  it('a contact’s stage is proposed with the reason, noted by a click, and undone', async () => {
    const ana = contact('Ana Okafor', { id: '018f0000-0000-7000-9000-0000000000a1', stage: 'interested' });
    await putContact(journey.log, ana);
    await journey.log.put('purchases', purchase(3, 'an oak bench', { contactId: ana.id }));
    const stage = async () =>
      (await journey.log.all<Contact>('contacts')).find(({ id }) => id === ana.id)?.stage;
    await goTo(page, `#contact/${ana.id}`);
    await shows(page, 'Customer? They bought an oak bench');
    await walkTo(page, 'Note it');
    await page.keyboard.press('Enter');
    await until('noted', async () => (await stage()) === 'customer');
    await until('the question gone', () => page.evaluate(() => !document.getElementById('contact-journey')));
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await press(page, 'Undo');
    await until('taken back', async () => (await stage()) === 'interested');
    await press(page, 'Not now');
    await until('left alone', () => page.evaluate(() => !document.getElementById('contact-journey')));
    expect(await stage()).toBe('interested');
    await goTo(page, '#facts');
    await shows(page, 'A fact in one line');
    await goTo(page, `#contact/${ana.id}`);
    await shows(page, 'an oak bench');
    expect(await page.evaluate(() => document.getElementById('contact-journey'))).toBeNull();
  });
});
