import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFirstRows } from '../../src/background/first-rows';
import { openLogs } from '../../src/log/database';
import type { FirstRows } from '../../src/log/first-rows';
import { fakeBrowser } from '../support/fake-browser';
import { keep, NOON, post } from '../support/log-fixtures';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

let count = 0;
const left = () => JSON.parse(String(fakeBrowser.stored.get('firstRows'))) as FirstRows;

// Read and written past the polyfill.
vi.stubGlobal('chrome', fakeBrowser);

beforeEach(() => fakeBrowser.reset());

describe('the first rows that the background leaves', () => {
  it('follow the log, and are written only when they changed', async () => {
    const logs = openLogs(`background-first-rows-${++count}`);
    const leave = makeFirstRows(logs, () => NOON, 10);
    await leave();
    expect(left().inbox.waiting).toEqual([]);
    await keep(logs.real);
    await Promise.all([leave(), leave(), leave()]);
    expect(left().inbox.waiting).toMatchObject([{ key: 'x:1' }]);
    expect(fakeBrowser.storage.local.set).toHaveBeenCalledTimes(2);
    await leave();
    expect(fakeBrowser.storage.local.set).toHaveBeenCalledTimes(2);
    // A new worker remembers nothing of what the one before it left.
    await makeFirstRows(logs, () => NOON, 10)();
    expect(fakeBrowser.storage.local.set).toHaveBeenCalledTimes(2);
  });

  it('are closed to content scripts before anything is in them', async () => {
    const logs = openLogs(`background-first-rows-${++count}`);
    await makeFirstRows(logs, () => NOON, 10)();
    const { setAccessLevel, set } = fakeBrowser.storage.local;
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    expect(setAccessLevel.mock.invocationCallOrder[0]).toBeLessThan(set.mock.invocationCallOrder[0] ?? 0);
  });

  it('never show the people of the practice feed', async () => {
    const logs = openLogs(`background-first-rows-${++count}`);
    await keep(logs.practice, post({ site: 'practice' }));
    await makeFirstRows(logs, () => NOON, 10)();
    expect(left().inbox.waiting).toEqual([]);
  });
});
