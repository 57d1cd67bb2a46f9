import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeMenus, runMenu } from '../../src/background/menus';
import { takeBackWatched } from '../../src/background/watch-words';
import { addContact } from '../../src/log/contact-acts';
import { takeHandedOver } from '../../src/log/handed-over';
import { readSettings } from '../../src/log/settings';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { freshLog, NOON, value } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

beforeEach(() => fakeBrowser.reset());

const opened = () => fakeBrowser.tabs.create.mock.calls.map(([{ url }]) => url.slice(HOME.length));
const told = () => [...fakeBrowser.shown.values()].map(({ title }) => title);
const click = (menuItemId: string, more: object) =>
  ({ menuItemId, editable: false, modifiers: [], pageUrl: 'https://x.com/home', ...more }) as never;

describe('the menu', () => {
  it('is made anew, for the pages of our sites only', async () => {
    await makeMenus();
    expect(fakeBrowser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
    expect(fakeBrowser.contextMenus.create.mock.calls.map(([{ id }]) => id)).toEqual(['log', 'add', 'watch']);
    for (const [{ documentUrlPatterns }] of fakeBrowser.contextMenus.create.mock.calls) {
      expect(documentUrlPatterns).toEqual(['https://x.com/*', 'https://www.facebook.com/*']);
    }
  });
});

describe('log this as a conversation', () => {
  it('hands the words to the quick line, outside of any address', async () => {
    const { log } = freshLog();
    await runMenu(log, click('log', { selectionText: ' Wants the red one & <b> ' }), NOON);
    expect(opened()).toEqual(['src/dashboard/index.html#log']);
    expect(await takeHandedOver(log, NOON)).toEqual({ text: 'Wants the red one & <b>', contactId: null });
  });

  it('knows with whom, by the link or the page', async () => {
    const { log } = freshLog();
    const identity = {
      site: 'x' as const,
      key: 'x:ana',
      name: 'Ana',
      handle: 'ana',
      url: 'https://x.com/ana',
    };
    const { value: ana } = value(await addContact(log, { name: 'Ana', identities: [identity] }, NOON));
    for (const where of [
      { pageUrl: 'https://x.com/ana/status/5' },
      { linkUrl: 'https://x.com/Ana', pageUrl: 'https://x.com/someone' },
    ]) {
      await runMenu(log, click('log', { selectionText: 'Called', ...where }), NOON);
      expect(await takeHandedOver(log, NOON)).toEqual({ text: 'Called', contactId: ana.id });
    }
  });
});

describe('add to my contacts', () => {
  it('adds the person of a profile link, once, and opens their page', async () => {
    const { log } = freshLog();
    const link = { linkUrl: 'https://www.facebook.com/dana.berg.3?__cft__[0]=x', selectionText: 'Dana Berg' };
    await runMenu(log, click('add', link), NOON);
    await runMenu(log, click('add', link), NOON);
    const contacts = await log.contacts.toArray();
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({
      name: 'Dana Berg',
      identities: [
        {
          site: 'facebook',
          key: 'facebook:danaberg3',
          handle: 'dana.berg.3',
          url: 'https://www.facebook.com/dana.berg.3',
        },
      ],
    });
    const page = `src/dashboard/index.html#contact/${contacts[0]?.id}`;
    expect(opened()).toEqual([page, page]);
  });

  it('takes the handle where no name is known, and a name where there is no profile', async () => {
    const { log } = freshLog();
    await runMenu(log, click('add', { linkUrl: 'https://x.com/dana', pageUrl: 'https://x.com/home' }), NOON);
    await runMenu(log, click('add', { selectionText: 'Rasmus Eide' }), NOON);
    const all = await log.contacts.toArray();
    expect(all.map(({ name, identities }) => `${name} ${identities.length}`).sort()).toEqual([
      'Rasmus Eide 0',
      'dana 1',
    ]);
  });

  it.each([
    { linkUrl: 'https://evil.com/dana' },
    { linkUrl: 'javascript:alert(1)' },
    { selectionText: 'a long sentence that nobody is called by, '.repeat(5) },
  ])('adds nobody for %j, and says so', async (more) => {
    const { log } = freshLog();
    await runMenu(log, click('add', more), NOON);
    expect(await log.contacts.count()).toBe(0);
    expect(told()).toEqual(['Nobody was added']);
  });
});

describe('watch these words', () => {
  const watched = async (log: ReturnType<typeof freshLog>['log']) =>
    (await readSettings(log)).profile.watched;

  it('watches them, says so once, and takes them back on a click', async () => {
    const { log } = freshLog();
    await runMenu(log, click('watch', { selectionText: '  smoked\n oak ' }), NOON);
    await runMenu(log, click('watch', { selectionText: 'smoked oak' }), NOON);
    expect(await watched(log)).toEqual(['smoked oak']);
    expect(told()).toEqual(['Watching for “smoked oak”', 'Watched already']);
    expect(await takeBackWatched(log, 'follow-up 1 2', NOON)).toBe(false);
    const [id = ''] = fakeBrowser.shown.keys();
    expect(await takeBackWatched(log, id, NOON)).toBe(true);
    expect(await watched(log)).toEqual([]);
  });

  it('takes them literally', async () => {
    const { log } = freshLog();
    await runMenu(log, click('watch', { selectionText: 'oak NOT "laminate' }), NOON);
    expect(await watched(log)).toEqual(['"oak NOT laminate"']);
  });

  it.each(['', 'x'.repeat(200)])('says why not: %j', async (selectionText) => {
    const { log } = freshLog();
    await runMenu(log, click('watch', { selectionText }), NOON);
    expect(await watched(log)).toEqual([]);
    expect(told()).toEqual(['These words are not watched']);
  });
});
