import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact, InfoPack, StoredRecord, Template } from '../../src/domain/model';
import { catchDownloads, chooseFile, makeFile, savedFile } from '../support/files';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { looks, press, shows } from '../support/press';
import { violations } from '../ui/support/axe';
import { focused, walkTo } from '../ui/support/keyboard';
import { seedSmallLog } from '../ui/support/small-log';

const id = (number: number) => `018f0000-0000-7000-8001-${String(number).padStart(12, '0')}`;
const stamp = (number: number): StoredRecord => ({
  id: id(number),
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  device: 'here',
});

const BRINGS: Template = {
  ...stamp(1),
  title: 'Oak, to think over',
  text: 'No hurry, {{contact.firstName|there}}.\n{{pack:Oak floors}}',
  intents: [],
  tags: [],
  order: 1,
  starter: null,
};
const PROOF: Template = {
  ...BRINGS,
  ...stamp(2),
  title: 'Proof',
  text: 'Maria Santos loves hers.',
  order: 2,
};
const TABLE: Fact = {
  ...stamp(3),
  kind: 'price',
  about: 'Oak table',
  says: '890 €',
  expiresOn: null,
  order: 0,
};
const PACK: InfoPack = {
  ...stamp(4),
  title: 'Oak floors',
  stages: [],
  items: [{ id: id(5), kind: 'spec', says: '14 mm thick', url: null }],
  order: 0,
};

/** A colleague's file: one new, one said otherwise, one that cannot be used, and words that would be markup. */
const theirs = (says = '950 €') =>
  JSON.stringify({
    format: 'rapport-knowledge',
    version: 1,
    madeAt: '2026-11-21T12:00:00.000Z',
    tables: {
      templates: [
        {
          id: id(11),
          title: '<img src=x onerror=alert(1)>',
          text: '{{pack:Windows}}',
          intents: [],
          tags: [],
        },
      ],
      facts: [{ id: TABLE.id, kind: 'price', about: 'Oak table', says, expiresOn: null }],
      contacts: [{ id: id(12), name: 'Somebody Else' }],
    },
  });

describe.each(BROWSERS)('handing over knowledge in %s', (browser) => {
  let journey: Journey;
  let page: Page;
  const standing = async <T extends StoredRecord>(table: string): Promise<T[]> =>
    (await journey.log.all<T>(table)).filter(({ deletedAt }) => !deletedAt);
  const price = async () => (await standing<Fact>('facts')).find((one) => one.id === TABLE.id)?.says;
  const titles = async () => (await standing<Template>('templates')).map(({ title }) => title);
  /** In the section's own place for it, which stands last. */
  const chooseKnowledgeFile = async (content: string): Promise<void> => {
    await shows(page, 'Drop a colleague’s knowledge file here');
    const input = (await page.$$('input[type="file"]')).at(-1) as ElementHandle<HTMLInputElement> | undefined;
    await input?.uploadFile(makeFile('desk.json', content));
  };

  beforeAll(async () => {
    journey = await startJourney(browser);
    await seedSmallLog(journey.log);
    await journey.log.putAll('templates', [BRINGS, PROOF]);
    await journey.log.put('facts', TABLE);
    await journey.log.put('infoPacks', PACK);
    // The test writes past what notes changes; whom the user knows is read anew from it.
    await journey.log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
    page = await journey.rig.openExtension('src/dashboard/index.html#in-out');
    await page.bringToFront();
    await shows(page, 'Knowledge for a colleague');
    await catchDownloads(page);
  });
  afterAll(() => journey?.close());

  it('saves what is picked, by the keyboard, and leaves people out until they are picked', async () => {
    expect(await looks(page, violations)).toEqual([]);
    await walkTo(page, 'Choose what to hand over');
    await page.keyboard.press('Enter');
    await shows(page, 'Seems to hold a contact’s name (“Maria Santos”).');
    expect(await focused(page)).toBe('Knowledge for a colleague');
    expect(await looks(page, violations)).toEqual([]);
    await shows(page, 'With 3 templates, 1 fact and 1 information pack.');

    // The pack that a template brings in goes along, or it is said.
    await walkTo(page, 'Information packs');
    await page.keyboard.press(' ');
    await shows(page, '“Oak, to think over” brings in “Oak floors”.');
    await walkTo(page, 'Take it along');
    await page.keyboard.press('Enter');
    await shows(page, 'With 3 templates, 1 fact and 1 information pack.');
    expect(await focused(page)).toBe('Save knowledge file');
    await page.keyboard.press('Enter');
    const { name, bytes } = await savedFile(page, '.json');
    expect(name).toMatch(/^rapport-knowledge-\d{4}-\d\d-\d\d\.json$/);
    const file = bytes.toString();
    expect(Object.keys(JSON.parse(file).tables).sort()).toEqual([
      'drills',
      'facts',
      'infoPacks',
      'lessons',
      'templates',
    ]);
    for (const kept of ['Oak, to think over', '890 €', '14 mm thick']) expect(file).toContain(kept);
    for (const secret of ['Maria', 'Proof', 'device', '"here"', 'mariasantos'])
      expect(file).not.toContain(secret);

    // Here all of it is known.
    await chooseKnowledgeFile(file);
    await shows(page, 'There is nothing in it to take in.');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Close');
  });

  it('shows a colleague’s file before anything is written, takes in what is chosen, and takes it back', async () => {
    const before = await titles();
    await chooseKnowledgeFile(theirs());
    await shows(page, 'desk.json: 1 new here and 1 you have in other words. Nothing is written yet.');
    await shows(
      page,
      '“contacts”, number 1 (“Somebody Else”): this version of Rapport does not take such things.',
    );
    await shows(page, 'Brings in the information pack “Windows”, which you do not have');
    await shows(page, '890 €');
    expect(await looks(page, violations)).toEqual([]);
    expect(await titles()).toEqual(before);

    await press(page, 'Take in');
    await shows(page, 'Took in desk.json: 1 added.');
    expect(await looks(page, violations)).toEqual([]);
    expect(await titles()).toContain('<img src=x onerror=alert(1)>');
    // What was not chosen stands.
    expect(await price()).toBe('890 €');
    await press(page, 'Undo');
    await shows(page, 'Undone: desk.json');
    await until('as before', async () => (await titles()).join() === before.join());
    await press(page, 'Close');
  });

  it('puts the file’s words in the place of the user’s only where they say so', async () => {
    const before = await titles();
    await chooseKnowledgeFile(theirs());
    await shows(page, 'Nothing is written yet');
    await press(page, 'Take in: <img');
    await press(page, 'Take the file’s: Oak table: 950 €');
    await shows(page, '1 entry chosen.');
    await press(page, 'Take in');
    await shows(page, 'Took in desk.json: 1 changed.');
    expect(await price()).toBe('950 €');
    expect(await titles()).toEqual(before);
    await press(page, 'Close');
    // Later, from the list of what was imported.
    await press(page, 'Undo: desk.json');
    await until('890 € again', async () => (await price()) === '890 €');
  });

  it('knows a knowledge file wherever it is dropped, and says why others are none', async () => {
    await chooseFile(page, makeFile('anything.txt', theirs()));
    await shows(page, 'Nothing is written yet');
    await press(page, 'Cancel');
    expect(await focused(page)).toBe('Knowledge for a colleague');
    await chooseKnowledgeFile('{"format":"rapport","version":5}');
    await shows(page, 'no knowledge file. Restore it under Backup.');
    expect(await looks(page, violations)).toEqual([]);
    await press(page, 'Close');
    await chooseKnowledgeFile(theirs().replace('"version":1', '"version":2'));
    await shows(page, 'This was made by a newer Rapport.');
    await press(page, 'Close');
    expect(await price()).toBe('890 €');
  });
});
