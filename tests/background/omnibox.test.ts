import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAddressBar } from '../../src/background/omnibox';
import { addContact } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { takeHandedOver } from '../../src/log/handed-over';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { freshLog, NOON, value } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const { tabs, omnibox, runtime } = fakeBrowser;
const described = () => omnibox.setDefaultSuggestion.mock.lastCall?.[0].description;
const page = (id: string) => `${HOME}src/dashboard/index.html#contact/${id}`;

let log: LogDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  Reflect.deleteProperty(runtime, 'getBrowserInfo');
  log = freshLog().log;
});
const add = async (name: string) => value(await addContact(log, { name }, NOON)).value.id;
const bar = () => makeAddressBar(log, () => NOON);

describe('rap in the address bar', () => {
  it('opens who fits best on Enter, and who was chosen', async () => {
    const [dana, ada] = [await add('Dana Berg'), await add('Ada Danaher')];
    const address = bar();
    await address.started();
    const rest = await address.typed('dana');
    expect(described()).toBe('Open Dana Berg');
    expect(rest.map(({ description }) => description)).toEqual(['Ada Danaher']);
    await address.entered('dana', 'currentTab');
    expect(tabs.update).toHaveBeenLastCalledWith({ url: page(dana) });
    // Another worker than the one that suggested.
    await bar().entered(rest[0]?.content ?? '', 'newForegroundTab');
    expect(tabs.create).toHaveBeenLastCalledWith({ url: page(ada), active: true });
  });

  it('knows who came since, and two of one name apart', async () => {
    const ids = [await add('Ana Silva'), await add('Ana Silva')];
    const [other] = await bar().typed('ana silva');
    await bar().entered(other?.content ?? '', 'newBackgroundTab');
    await bar().entered('ana silva', 'newBackgroundTab');
    const went = tabs.create.mock.calls.map(([{ url }]) => url);
    expect([...went].sort()).toEqual(ids.map(page).sort());
  });

  it('hands what fits nobody to the quick line', async () => {
    await add('Dana Berg');
    await bar().typed('called Dana, Friday');
    expect(described()).toBe('Log: called Dana, Friday');
    await bar().entered(' called Dana, Friday ', 'currentTab');
    expect(tabs.update).toHaveBeenLastCalledWith({ url: `${HOME}src/dashboard/index.html#log` });
    expect(await takeHandedOver(log, NOON)).toEqual({ text: 'called Dana, Friday', contactId: null });
    expect(await takeHandedOver(log, NOON)).toBeNull();
  });

  it('says names as XML where the browser reads XML, and as they stand where it does not', async () => {
    await add('Müller & <match>Sons</match> \u0007"1"');
    await bar().typed('müller');
    expect(described()).toBe('Open Müller &#38; &#60;match&#62;Sons&#60;/match&#62; &#34;1&#34;');
    Object.assign(runtime, { getBrowserInfo: async () => ({}) });
    await bar().typed('müller');
    expect(described()).toBe('Open Müller & <match>Sons</match> "1"');
  });

  it('forgets what waits too long', async () => {
    await bar().entered('met Dana', 'currentTab');
    expect(await takeHandedOver(log, new Date(NOON.getTime() + 6 * 60_000))).toBeNull();
  });
});
