import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSyncKeeper, SYNC_ALARM } from '../../src/background/sync';
import { syncPlace } from '../../src/background/sync-place';
import type { LogDatabase } from '../../src/log/database';
import { NOTE_IDS } from '../../src/log/note-ids';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { freshLog } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const PAGE = `src/sync/index.html#en`;
const ASKER = { from: 'page', tabId: null } as const;

/** A place that notes what is done there. */
function place() {
  const made = { stands: false, lookEvery: 1, open: vi.fn(), close: vi.fn() };
  made.open.mockImplementation(async () => void Object.assign(made, { stands: true }));
  made.close.mockImplementation(async () => void Object.assign(made, { stands: false }));
  return made;
}

const turnOn = (log: LogDatabase) =>
  log.notes.put({
    id: NOTE_IDS.syncConnection,
    value: { server: 'https://couch.example.com', database: 'log', user: 'dana', sealed: true },
  });
const turnOff = (log: LogDatabase) => log.notes.delete(NOTE_IDS.syncConnection);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the page of sync', () => {
  it('stands while sync is on, with an alarm that looks after it, and not while it is off', async () => {
    const { log } = freshLog();
    const at = place();
    const { handlers } = makeSyncKeeper(log, at);
    expect(await handlers['sync.now']({}, ASKER)).toEqual({ ok: true, answer: { on: false } });
    expect([at.stands, fakeBrowser.alarmsSet.has(SYNC_ALARM)]).toEqual([false, false]);
    await turnOn(log);
    expect(await handlers['sync.switched']({}, ASKER)).toEqual({ ok: true, answer: { on: true } });
    expect(at.stands).toBe(true);
    expect(fakeBrowser.alarmsSet.get(SYNC_ALARM)).toMatchObject({
      scheduledTime: fakeBrowser.now + 60_000,
      periodInMinutes: 1,
    });
    await turnOff(log);
    expect(await handlers['sync.switched']({}, ASKER)).toEqual({ ok: true, answer: { on: false } });
    expect([at.stands, fakeBrowser.alarmsSet.has(SYNC_ALARM)]).toEqual([false, false]);
  });

  it('does not stand when the user took the host back, and stands again when they gave it', async () => {
    const { log } = freshLog();
    const at = place();
    const { keep } = makeSyncKeeper(log, at);
    await turnOn(log);
    await keep();
    fakeBrowser.permissions.contains.mockResolvedValueOnce(false);
    await keep();
    expect([at.stands, fakeBrowser.alarmsSet.has(SYNC_ALARM)]).toEqual([false, true]);
    await keep();
    expect(at.stands).toBe(true);
    expect(fakeBrowser.permissions.contains).toHaveBeenLastCalledWith({
      origins: ['https://couch.example.com/*'],
    });
  });
});

describe('its place', () => {
  it('stands for a team as well, whether sync is on or not', async () => {
    const { log } = freshLog();
    const at = place();
    const { handlers } = makeSyncKeeper(log, at);
    const value = { server: 'https://team.example.com', database: 'team', user: 'dana', sealed: true };
    await turnOn(log);
    await log.notes.put({ id: NOTE_IDS.teamConnection, value });
    await turnOff(log);
    expect(await handlers['sync.switched']({}, ASKER)).toEqual({ ok: true, answer: { on: true } });
    await log.notes.delete(NOTE_IDS.teamConnection);
    expect(await handlers['sync.switched']({}, ASKER)).toEqual({ ok: true, answer: { on: false } });
    expect([at.stands, fakeBrowser.alarmsSet.has(SYNC_ALARM)]).toEqual([false, false]);
  });

  it('is told that a round was asked for, once', async () => {
    const { log } = freshLog();
    const at = place();
    const { keep, handlers } = makeSyncKeeper(log, at);
    await turnOn(log);
    await handlers['sync.now']({}, ASKER);
    await keep();
    expect(at.open.mock.calls).toEqual([[true], [false]]);
  });

  it('in Chrome is an offscreen page, opened once', async () => {
    const open = new Set<string>();
    const createDocument = vi.fn(async ({ url }: { url: string }) => void open.add(url));
    const chrome = {
      offscreen: { createDocument, closeDocument: vi.fn(async () => open.clear()) },
      runtime: { getContexts: async () => [...open] },
    };
    vi.stubGlobal('chrome', chrome);
    const { log } = freshLog();
    await turnOn(log);
    // Two workers, one after the other.
    for (let worker = 0; worker < 2; worker++) await makeSyncKeeper(log, syncPlace()).keep();
    expect([...open]).toEqual([PAGE]);
    expect(createDocument).toHaveBeenCalledTimes(1);
    expect(createDocument).toHaveBeenCalledWith({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: expect.stringMatching(/worker/),
    });
    await turnOff(log);
    for (let worker = 0; worker < 2; worker++) await makeSyncKeeper(log, syncPlace()).keep();
    expect(chrome.offscreen.closeDocument).toHaveBeenCalledTimes(1);
  });

  it('in Firefox is a frame of the event page', async () => {
    const frames: { src: string }[] = [];
    const frame = { src: '', remove: () => void frames.splice(0) };
    vi.stubGlobal('document', {
      createElement: () => frame,
      documentElement: { append: (one: typeof frame) => void frames.push(one) },
    });
    const { log } = freshLog();
    await turnOn(log);
    const { keep, handlers } = makeSyncKeeper(log);
    await handlers['sync.now']({}, ASKER);
    await keep();
    expect(frames.map(({ src }) => src)).toEqual([`${HOME}${PAGE},now`]);
    await turnOff(log);
    await keep();
    expect(frames).toEqual([]);
  });
});

describe('the background', () => {
  it('asks whether sync is on for starts of the browser, alarms and messages, and for nothing else', async () => {
    vi.doMock('../../src/messaging/speak-browser', () => ({}));
    const reading = vi.spyOn(await import('../../src/log/sync/connection'), 'readConnection');
    await import('../../src/background/main');
    const soon = { timeout: 10_000 };
    await vi.waitFor(() => expect(fakeBrowser.badge.title).toBe('Rapport'), soon);
    fakeBrowser.alarms.onAlarm.emit({ name: 'next-due' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reading).not.toHaveBeenCalled();
    const { runtime, alarms, permissions } = fakeBrowser;
    let before = 0;
    for (const happens of [
      () => runtime.onStartup.emit(),
      () => alarms.onAlarm.emit({ name: SYNC_ALARM }),
      () => permissions.onRemoved.emit({}),
    ]) {
      happens();
      await vi.waitFor(() => expect(reading.mock.calls.length).toBeGreaterThan(before), soon);
      before = reading.mock.calls.length;
    }
  }, 40_000);
});
