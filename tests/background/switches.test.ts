import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSwitches, PAUSE_ALARM } from '../../src/background/switches';
import type { Settings } from '../../src/domain/model';
import { pauseFrom } from '../../src/domain/pause';
import { changeSettings, readSettings } from '../../src/log/settings';
import { answered } from '../../src/messaging/answer';
import { siteFor } from '../../src/sites';
import { fakeBrowser } from '../support/fake-browser';
import { freshLog, NOON } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const { tabs, alarmsSet, badge } = fakeBrowser;
const siteIdFor = (url: URL) => siteFor(url)?.id ?? null;
const OPEN = [
  { id: 1, url: 'https://x.com/home' },
  { id: 2, url: 'https://www.facebook.com/' },
  { id: 3, url: 'https://x.com/home', discarded: true },
  { id: 4 },
];
const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);

let now = NOON;
let log: ReturnType<typeof freshLog>['log'];
let switches: () => Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  now = NOON;
  ({ log } = freshLog());
  switches = makeSwitches(log, () => now, siteIdFor);
  tabs.query.mockResolvedValue(OPEN);
  tabs.sendMessage.mockImplementation(async () => answered({ on: true }));
});

const set = (changes: Partial<Settings>) => changeSettings(log, (before) => ({ ...before, ...changes }), now);
/** What each tab was told since this was asked last. */
const told = (): Record<number, boolean> => {
  const calls = tabs.sendMessage.mock.calls.map(([id, message]) => {
    const { name, payload } = message as { name: string; payload: { on: boolean } };
    expect(name).toBe('tab.switch');
    return [id, payload.on];
  });
  tabs.sendMessage.mockClear();
  return Object.fromEntries(calls);
};

describe('the switches', () => {
  it('tell the open tabs of each site, at a start and when something changed, and only then', async () => {
    await switches();
    expect(told()).toEqual({ 1: true, 2: true });
    await switches();
    expect(told()).toEqual({});
    await set({ sitesOff: ['x'] });
    await switches();
    expect(told()).toEqual({ 1: false, 2: true });
    // The next worker knows nothing of what this one told.
    await makeSwitches(log, () => now, siteIdFor)();
    expect(told()).toEqual({ 1: false, 2: true });
    await set({ sitesOff: [] });
    await switches();
    expect(told()).toEqual({ 1: true, 2: true });
  });

  it('are told anew though no tab was open at the change before', async () => {
    await set({ sitesOff: ['x'] });
    await switches();
    tabs.query.mockResolvedValue([]);
    await set({ sitesOff: [] });
    await switches();
    tabs.query.mockResolvedValue(OPEN);
    told();
    await set({ sitesOff: ['x'] });
    await switches();
    expect(told()).toMatchObject({ 1: false });
  });

  it('end a pause by an alarm that is there again after every start, and forget it then', async () => {
    await set({ pausedUntil: pauseFrom(NOON) });
    await switches();
    expect(told()).toEqual({ 1: false, 2: false });
    expect(alarmsSet.get(PAUSE_ALARM)?.scheduledTime).toBe(minutes(60).getTime());
    alarmsSet.clear();
    now = minutes(10);
    await makeSwitches(log, () => now, siteIdFor)();
    expect(alarmsSet.get(PAUSE_ALARM)?.scheduledTime).toBe(minutes(60).getTime());
    told();
    now = minutes(60);
    await switches();
    expect(told()).toEqual({ 1: true, 2: true });
    expect(alarmsSet.has(PAUSE_ALARM)).toBe(false);
    expect((await readSettings(log)).pausedUntil).toBeNull();
  });

  it('cut a pause that a clock set back made longer, so that it ends an hour from now', async () => {
    await set({ pausedUntil: minutes(600).toISOString() });
    await switches();
    expect((await readSettings(log)).pausedUntil).toBe(minutes(60).toISOString());
    expect(alarmsSet.get(PAUSE_ALARM)?.scheduledTime).toBe(minutes(60).getTime());
    now = minutes(61);
    await switches();
    expect(told()).toMatchObject({ 1: true });
  });

  it('take the mark of a page that cannot be read away where it is not read at all', async () => {
    badge.tabs.set(1, { text: '!' });
    badge.tabs.set(2, { text: '!' });
    await set({ sitesOff: ['x'] });
    await switches();
    await vi.waitFor(() => expect(badge.tabs.get(1)?.text).toBeNull());
    expect(badge.tabs.get(2)?.text).toBe('!');
  });

  it('are no worse for a tab that nobody answers in, or that is frozen', async () => {
    tabs.sendMessage.mockImplementation((id) =>
      id === 1 ? Promise.reject(new Error('Receiving end does not exist')) : new Promise(() => undefined),
    );
    await set({ pausedUntil: pauseFrom(NOON) });
    await switches();
    expect(told()).toEqual({ 1: false, 2: false });
    await set({ pausedUntil: null });
    await switches();
    expect(told()).toEqual({ 1: true, 2: true });
  });
});
