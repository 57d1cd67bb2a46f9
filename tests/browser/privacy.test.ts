import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contact, DEFAULT_SETTINGS, Interaction } from '../../src/domain/model';
import type { ImportRow } from '../../src/log/rows';
import { everythingKept } from '../support/everything-kept';
import { asExtension, loadAgain, wakeBackground } from '../support/extension-page';
import { catchDownloads, savedFile } from '../support/files';
import { BROWSERS, DANA, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { goTo, looks, press, shows } from '../support/press';
import { snapshotTaken } from '../support/snapshot-taken';
import { violations } from '../ui/support/axe';
import { smallLog } from '../ui/support/small-log';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

describe.each(BROWSERS)('privacy in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const log = smallLog();

  beforeAll(async () => {
    journey = await startJourney(browser);
    const { contact, interaction, followUps, mentions } = log;
    await journey.log.put('contacts', { ...contact, identityKeys: ['x:mariasantos'] });
    await journey.log.put('interactions', interaction);
    for (const followUp of followUps) await journey.log.put('followUps', followUp);
    const [post] = mentions;
    if (!post) throw new Error('no mention');
    await journey.log.put('mentions', {
      ...post,
      contactId: contact.id,
      expiresAt: null,
      status: 'answered',
      post: {
        ...post.post,
        author: { name: 'Maria Santos', handle: 'mariasantos', url: 'https://x.com/mariasantos' },
        text: 'Maria here: does @LindtFloors do the smoked oak?',
      },
    });
    await journey.log.put('imports', {
      id: '018f0000-0000-7000-8000-0000000000aa',
      at: LONG_AGO,
      name: 'friends.csv',
      state: 'done',
      format: 'CSV',
      rows: [],
      images: [{ table: 'contacts', before: contact, after: contact }],
    } satisfies ImportRow);
    // What a page notes with each write, so that lists, search and snapshots follow.
    await journey.log.put('changes', { seq: 90_000, table: 'contacts', ids: null, contactIds: [] });
    await journey.rig.killWorker();
    page = await journey.rig.openExtension('src/dashboard/index.html#contacts');
    await page.bringToFront();
    await wakeBackground(page);
    await shows(page, 'Maria Santos');
  });
  afterAll(() => journey?.close());

  it('gives out what is held on one contact, as text and as JSON', async () => {
    await goTo(page, `contact/${log.contact.id}`);
    await shows(page, 'Save what is held as text');
    await catchDownloads(page);
    await press(page, 'Save what is held as text');
    const text = await savedFile(page, '.txt');
    expect(text.name).toMatch(/^held-on-maria-santos-/);
    for (const said of ['Name: Maria Santos', 'herringbone', 'Ask how the sample looks', 'smoked oak']) {
      expect(text.bytes.toString()).toContain(said);
    }
    await press(page, 'As JSON');
    const json = JSON.parse((await savedFile(page, '.json')).bytes.toString());
    expect(json.contacts[0].name).toBe('Maria Santos');
  });

  it('erases one contact everywhere, after listing what goes', async () => {
    await snapshotTaken(journey, page);
    // A draft that was left for one of their posts, as the popup keeps it.
    await page.evaluate((key) => {
      localStorage.setItem(
        'drafts',
        JSON.stringify([
          [key, { text: 'Hi Maria Santos', templateId: null, edited: true }],
          ['x:1', { text: 'Hi Ana', templateId: null, edited: true }],
        ]),
      );
    }, log.mentions[0]?.key ?? '');
    expect(await everythingKept(journey.home())).toContain('Maria Santos');
    await loadAgain(page);
    // What this page could take back holds words of theirs as well.
    await press(page, 'VIP');
    await shows(page, 'Maria Santos is no longer marked as VIP.');
    await press(page, 'Erase everywhere…');
    await shows(page, 'This cannot be undone');
    await shows(page, '2 follow-ups');
    await shows(page, '1 post of theirs');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Keep');
    await press(page, 'Erase everywhere…');
    await press(page, 'Erase for good');
    await shows(page, 'Erased everywhere in this browser');
    await until('nothing of Maria', async () => {
      const kept = await everythingKept(journey.home());
      return !kept.includes('Maria') && !kept.toLowerCase().includes('mariasantos');
    });
    const kept = await everythingKept(journey.home());
    expect(kept).toContain('Hi Ana');
    expect(kept).toContain(log.contact.id);
    expect(await page.evaluate(() => location.hash)).toBe('#contacts');
    const bar = await page.$eval('.undo-place', ({ textContent }) => textContent);
    expect(bar).toContain('Erased everywhere');
    expect(bar).not.toMatch(/Maria|Undo/);
  });

  it('erases by itself what is older than the user wants', async () => {
    const old = (name: string, id: string): Contact => ({
      ...log.contact,
      id,
      name,
      identities: [],
      deletedAt: LONG_AGO,
      updatedAt: LONG_AGO,
    });
    await journey.log.put('contacts', {
      ...old('Deleted Long Ago', '018f0000-0000-7000-8000-0000000000b1'),
      identityKeys: [],
    });
    await journey.log.put('interactions', { ...log.interaction, at: LONG_AGO, theirText: 'Old words' });
    await goTo(page, 'settings');
    await shows(page, 'How long things are kept');
    expect(await looks(page, violations)).toEqual([]);
    await page.select('#keep-theirWords', '365');
    await until('it saved', async () => {
      const [row] = await journey.log.all<{ id: string; value: typeof DEFAULT_SETTINGS }>('settings');
      return row?.value.keep?.theirWords === 365 && row.value.profile.name === DANA.name;
    });
    await asExtension(page, (api) => api.alarms.create('sweep', { when: Date.now() + 100 }));
    await until('the tombstone gone', async () => (await journey.log.all('contacts')).length === 0);
    const [exchange] = await journey.log.all<Interaction>('interactions');
    expect(exchange).toMatchObject({ theirText: '', myText: 'Happy to lend you a sample, Maria.' });
    expect((await journey.log.all('gone')).map(({ id }) => id)).toContain(
      '018f0000-0000-7000-8000-0000000000b1',
    );
  });

  it('finds a contact by name to erase, from the settings', async () => {
    const { contact } = log;
    await journey.log.put('contacts', {
      ...contact,
      id: '018f0000-0000-7000-8000-0000000000c1',
      name: 'Quentin Only',
      identities: [],
      identityKeys: [],
    });
    await journey.log.put('changes', { seq: 91_000, table: 'contacts', ids: null, contactIds: [] });
    await loadAgain(page);
    await shows(page, 'What is held on one contact');
    await page.focus('.privacy-person input');
    await until('Quentin offered', async () => {
      await page.keyboard.type('q');
      if (await page.$('.picker-list [role="option"]')) return true;
      await page.keyboard.press('Backspace');
      return false;
    });
    await page.keyboard.press('Enter');
    await press(page, 'Erase everywhere…');
    await press(page, 'Erase for good');
    await until('him gone', async () => !(await everythingKept(journey.home())).includes('Quentin'));
  });
});
