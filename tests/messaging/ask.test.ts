import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../src/messaging/answer';
import { ask, extensionGone } from '../../src/messaging/ask';
import { askTab } from '../../src/messaging/ask-tab';
import { serveTab, type TabHandlers } from '../../src/messaging/serve-tab';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { fakePage } from '../support/fake-page';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const { sendMessage } = fakeBrowser.runtime;

/** The page that asks. */
let page: EventTarget;

beforeEach(() => {
  fakeBrowser.reset();
  page = fakePage();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('asking the background', () => {
  it('sends an envelope and hands back the answer', async () => {
    sendMessage.mockResolvedValueOnce(answered({ done: true }));
    expect(await ask('mention.dismiss', { key: 'x:1', undo: false })).toEqual({
      ok: true,
      answer: { done: true },
    });
    expect(sendMessage).toHaveBeenCalledWith({
      rapport: 1,
      name: 'mention.dismiss',
      payload: { key: 'x:1', undo: false },
    });
  });

  it.each([
    ['nobody answered', () => Promise.resolve(undefined)],
    [
      'the worker died',
      () => Promise.reject(new Error('message channel closed before a response was received')),
    ],
    ['the answer is not ours', () => Promise.resolve({ hello: 1 })],
  ])('asks once more when %s', async (_, lost) => {
    sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce(answered(null));
    expect(await ask('coach.open', { key: 'x:1' })).toEqual({ ok: true, answer: null });
    sendMessage.mockClear();
    sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost);
    expect(await ask('coach.open', { key: 'x:1' })).toMatchObject({ ok: false, why: 'failed' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  describe('when the page is come back to', () => {
    const comeBack = (persisted: boolean): boolean =>
      page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

    it('asks again what Firefox never answers, answered while the page lay in the back/forward cache', async () => {
      sendMessage
        .mockImplementationOnce(() => new Promise(() => undefined))
        .mockResolvedValueOnce(answered(null));
      const asked = ask('coach.open', { key: 'x:1' });
      await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(1));
      comeBack(false);
      expect(sendMessage).toHaveBeenCalledTimes(1);
      comeBack(true);
      expect(await asked).toEqual({ ok: true, answer: null });
      expect(sendMessage).toHaveBeenCalledTimes(2);
    });

    it('listens no longer than it waits', async () => {
      const listens = vi.fn(page.addEventListener.bind(page));
      const forgets = vi.fn(page.removeEventListener.bind(page));
      vi.stubGlobal('addEventListener', listens);
      vi.stubGlobal('removeEventListener', forgets);
      sendMessage.mockResolvedValue(answered(null));
      await Promise.all([ask('coach.open', { key: 'x:1' }), ask('coach.open', { key: 'x:2' })]);
      expect(listens).toHaveBeenCalledTimes(1);
      expect(forgets.mock.calls).toEqual(listens.mock.calls);
    });
  });

  it('does not ask again after a refusal', async () => {
    sendMessage.mockResolvedValueOnce({ ok: false, why: 'full', says: 'no room' });
    expect(await ask('coach.open', { key: 'x:1' })).toEqual({ ok: false, why: 'full', says: 'no room' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('knows an orphaned page, before and while asking', async () => {
    sendMessage.mockImplementationOnce(async () => {
      fakeBrowser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('coach.open', { key: 'x:1' })).toMatchObject({ ok: false, why: 'gone' });
    expect(extensionGone()).toBe(true);
    sendMessage.mockClear();
    expect(await ask('coach.open', { key: 'x:1' })).toMatchObject({ ok: false, why: 'gone' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    sendMessage.mockImplementationOnce(() => new Promise(() => undefined));
    const asking = ask('coach.open', { key: 'x:1' }, stop.signal);
    stop.abort();
    expect(await asking).toMatchObject({ ok: false, why: 'stopped' });
    expect(await ask('coach.open', { key: 'x:1' }, stop.signal)).toMatchObject({ why: 'stopped' });
  });
});

describe('asking the coach in a tab', () => {
  it('asks the top frame, once, whatever comes of it', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValueOnce(answered({ ok: true }));
    expect(await askTab(7, 'tab.insert', { key: 'x:1', text: 'Hi' })).toEqual({
      ok: true,
      answer: { ok: true },
    });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { rapport: 1, name: 'tab.insert', payload: { key: 'x:1', text: 'Hi' } },
      { frameId: 0 },
    );
    fakeBrowser.tabs.sendMessage.mockClear();
    expect(await askTab(7, 'tab.insert', { key: 'x:1', text: 'Hi' })).toMatchObject({
      ok: false,
      why: 'nobody',
    });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('the coach in a tab', () => {
  const opened = vi.fn(() => ({ opened: true }));
  const handlers = { 'tab.coach': opened } as unknown as TabHandlers;
  const fromUs = { id: 'our-id', url: `${HOME}background.js` };
  const message = { rapport: 1, name: 'tab.coach', payload: {} };

  it('answers our own pages and the background until told to stop', async () => {
    const stop = new AbortController();
    serveTab(handlers, stop.signal);
    const [answer] = fakeBrowser.runtime.onMessage.emit(message, fromUs);
    expect(await answer).toEqual({ ok: true, answer: { opened: true } });
    stop.abort();
    expect(fakeBrowser.runtime.onMessage.emit(message, fromUs)).toEqual([]);
  });

  it.each([
    ['a content script’s broadcast', { id: 'our-id', tab: { id: 1 }, frameId: 0, url: 'https://x.com/' }],
    ['another extension', { ...fromUs, id: 'evil' }],
    ['another extension’s page', { id: 'our-id', url: 'chrome-extension://evil/x.html' }],
  ])('does not hear %s', (_, sender) => {
    serveTab(handlers, new AbortController().signal);
    opened.mockClear();
    expect(fakeBrowser.runtime.onMessage.emit(message, sender)).toEqual([undefined]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('leaves other messages alone and tells a fault without details', async () => {
    serveTab(handlers, new AbortController().signal);
    const other = [
      { rapport: 1, name: 'coach.open', payload: {} },
      { rapport: 1, name: 'constructor' },
      'hello',
      null,
    ];
    for (const one of other) expect(fakeBrowser.runtime.onMessage.emit(one, fromUs)).toEqual([undefined]);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    opened.mockImplementationOnce(() => {
      throw new Error('secret');
    });
    const [answer] = fakeBrowser.runtime.onMessage.emit(message, fromUs);
    expect(await answer).toMatchObject({ ok: false, why: 'failed' });
  });
});
