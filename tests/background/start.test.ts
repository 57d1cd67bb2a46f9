import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/background/commands';
import { injectIntoOpenTabs } from '../../src/background/inject';
import { welcome } from '../../src/background/welcome';
import { openLog } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { keepMentions } from '../../src/log/mentions';
import { changeSettings } from '../../src/log/settings';
import { listTemplates } from '../../src/log/templates';
import { answered } from '../../src/messaging/answer';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { days, freshLog, NOON, post, request, value, verdict } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));
// No browser has texts here: what the tests' setup says stays.
vi.mock('../../src/messaging/speak-browser', () => ({}));

const { tabs, scripting, action } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

describe('main', () => {
  it('registers every listener in the first turn, seeds the templates and sets the sweep', async () => {
    await import('../../src/background/main');
    const { runtime, permissions, alarms, notifications, commands, contextMenus, omnibox } = fakeBrowser;
    const events = [
      runtime.onMessage,
      runtime.onInstalled,
      runtime.onStartup,
      permissions.onAdded,
      permissions.onRemoved,
      alarms.onAlarm,
      notifications.onClicked,
      commands.onCommand,
      contextMenus.onClicked,
      omnibox.onInputStarted,
      omnibox.onInputChanged,
      omnibox.onInputEntered,
    ];
    expect(events.map((event) => event.listeners.length)).toEqual(events.map(() => 1));
    const soon = { timeout: 10_000 };
    await vi.waitFor(() => expect(fakeBrowser.alarmsSet.has('sweep')).toBe(true), soon);
    const log = openLog('rapport');
    await vi.waitFor(async () => expect((await listTemplates(log)).length).toBeGreaterThanOrEqual(40), soon);
    await vi.waitFor(() => expect(fakeBrowser.badge.title).toBe('Rapport'), soon);

    const [answer] = runtime.onMessage.emit(
      { rapport: 1, name: 'coach.open', payload: { key: 'x:1' } },
      { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/home', origin: 'https://x.com' },
    );
    expect(await answer).toEqual({ ok: true, answer: null });
  }, 40_000);
});

describe('open tabs at install or update', () => {
  const FILES = ['assets/x-abc.js'];

  it('get the content script of their site where no coach answers', async () => {
    tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }, {}]);
    tabs.query.mockResolvedValueOnce([{ id: 4 }]);
    tabs.sendMessage.mockImplementation(async (tabId) => {
      if (tabId === 3) return answered({ site: 'x', keys: [], trouble: null });
      throw new Error('Receiving end does not exist');
    });
    await injectIntoOpenTabs();
    expect(tabs.query.mock.calls).toEqual([
      [{ url: ['https://x.com/*'] }],
      [{ url: ['https://www.facebook.com/*'] }],
    ]);
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1 }, files: FILES }],
      [{ target: { tabId: 4 }, files: ['assets/facebook-abc.js'] }],
    ]);
  });

  it('that cannot be reached do not keep the others from getting them', async () => {
    tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }]);
    tabs.sendMessage.mockImplementation(async () => undefined);
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await injectIntoOpenTabs();
    expect(scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 2 }, files: FILES });
  });
});

describe('the command', () => {
  const around = (tab?: { id: number }) => ({ log: freshLog().log, now: NOON, tab: tab as never });

  it('opens the coach on the active tab', async () => {
    tabs.sendMessage.mockResolvedValueOnce(answered({ opened: true }));
    await runCommand('open-coach', around({ id: 4 }));
    expect(tabs.sendMessage.mock.calls[0]?.[0]).toBe(4);
    expect(action.openPopup).not.toHaveBeenCalled();
  });

  it('asks for the active tab where the browser does not tell it', async () => {
    tabs.query.mockResolvedValueOnce([{ id: 5 }]);
    tabs.sendMessage.mockResolvedValueOnce(answered({ opened: true }));
    await runCommand('open-coach', around());
    expect(tabs.sendMessage.mock.calls[0]?.[0]).toBe(5);
  });

  it('opens the popup where there is nothing to coach', async () => {
    tabs.sendMessage.mockResolvedValueOnce(answered({ opened: false }));
    await runCommand('open-coach', around({ id: 4 }));
    tabs.sendMessage.mockRejectedValueOnce(new Error('nobody'));
    await runCommand('open-coach', around({ id: 4 }));
    expect(action.openPopup).toHaveBeenCalledTimes(2);
    await runCommand('something-else', around());
    await runCommand('constructor', around());
    expect(action.openPopup).toHaveBeenCalledTimes(2);
  });

  it('opens what leads Today, Today where nothing is due, and the quick line', async () => {
    const at = around();
    await runCommand('next-due', at);
    await runCommand('today', at);
    await runCommand('log-by-hand', at);
    value(await keepMentions(at.log, [{ post: post(), verdict: verdict() }], 30, NOON));
    value(await logReply(at.log, request({ followUp: { day: '2026-11-22', note: '' } }), 9, NOON));
    await runCommand('next-due', { ...at, now: days(3) });
    expect(tabs.create.mock.calls.map(([{ url }]) => url)).toEqual([
      `${HOME}src/dashboard/index.html#today`,
      `${HOME}src/dashboard/index.html#today`,
      `${HOME}src/dashboard/index.html#log`,
      'https://x.com/anasilva/status/1',
    ]);
  });
});

describe('the welcome page', () => {
  it('opens on the first install only', async () => {
    const { log } = freshLog();
    await welcome('update', log);
    await welcome('browser_update', log);
    expect(tabs.create).not.toHaveBeenCalled();
    await welcome('install', log);
    expect(tabs.create).toHaveBeenCalledWith({ url: `${HOME}src/welcome/index.html` });
    await changeSettings(log, (settings) => ({ ...settings, welcomed: true }), NOON);
    await welcome('install', log);
    expect(tabs.create).toHaveBeenCalledTimes(1);
  });
});
