import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model';
import { type Logs, openLogs } from '../../src/log/database';
import { eraseAll } from '../../src/log/erase-all';
import {
  type NotedReading,
  noteReadingProblem,
  readingProblems,
  replaceReadingProblems,
} from '../../src/log/reading-problems';
import { applyRetention } from '../../src/log/retention';
import { NOON, value } from '../support/log-fixtures';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const later = (ms: number): Date => new Date(NOON.getTime() + ms);

const BLIND: NotedReading = {
  site: 'x',
  kind: 'home',
  state: 'blind',
  present: 12,
  read: 0,
  missing: { author: 12, text: 0, id: 0, actions: 1 },
  version: '0.1.0',
};

let name = 0;
let logs: Logs;
beforeEach(() => {
  logs = openLogs(`reading-problems-${++name}`);
});

async function note(reading: Partial<NotedReading>, at: Date): Promise<boolean> {
  return value(await noteReadingProblem(logs.real, { ...BLIND, ...reading }, at));
}

describe('what could not be read', () => {
  it('is noted with when, which kind of page and which part, and nothing else', async () => {
    // A caller that says more must not get it kept.
    await note({ url: 'https://x.com/dana/status/1', text: 'hello' } as Partial<NotedReading>, NOON);
    expect(await readingProblems(logs.real, NOON)).toEqual([{ ...BLIND, at: NOON.toISOString() }]);
  });

  it('leaves out what can be read', async () => {
    expect(await note({ state: 'fine' }, NOON)).toBe(false);
    expect(await readingProblems(logs.real, NOON)).toEqual([]);
  });

  it('is noted once an hour for each kind of page; what got worse is noted again', async () => {
    expect(await note({ state: 'drop', read: 9 }, NOON)).toBe(true);
    expect(await note({ state: 'drop', read: 8 }, later(30 * MINUTE))).toBe(false);
    expect(await note({ kind: 'search' }, later(30 * MINUTE))).toBe(true);
    expect(await note({ site: 'facebook' }, later(30 * MINUTE))).toBe(true);
    expect(await note({}, later(31 * MINUTE))).toBe(true);
    expect(await note({ state: 'drop', read: 9 }, later(40 * MINUTE))).toBe(false);
    expect(await note({}, later(92 * MINUTE))).toBe(true);
    const all = await readingProblems(logs.real, later(92 * MINUTE));
    expect(all.map(({ site, kind, state }) => `${site} ${kind} ${state}`)).toEqual([
      'x home blind',
      'x home blind',
      'facebook home blind',
      'x search blind',
      'x home drop',
    ]);
  });

  it('is at most fifty, the newest', async () => {
    for (let n = 0; n < 53; n++) await note({ present: n }, later(n * 61 * MINUTE));
    const all = await readingProblems(logs.real, later(53 * 61 * MINUTE));
    expect(all).toHaveLength(50);
    expect(all[0]?.present).toBe(52);
    expect(all.at(-1)?.present).toBe(3);
  });

  it('is forgotten after thirty days: not told, and gone with the daily sweep', async () => {
    await note({}, NOON);
    await note({ kind: 'search' }, later(DAY));
    const then = later(30 * DAY);
    expect((await readingProblems(logs.real, then)).map(({ kind }) => kind)).toEqual(['search']);
    await applyRetention(logs, DEFAULT_SETTINGS.keep, then);
    expect(JSON.stringify(await logs.real.notes.toArray())).not.toContain('"home"');
    expect(await readingProblems(logs.real, then)).toHaveLength(1);
  });

  it('can be emptied and brought back, and goes with everything else', async () => {
    await note({}, NOON);
    const before = value(await replaceReadingProblems(logs.real, []));
    expect(await readingProblems(logs.real, NOON)).toEqual([]);
    await replaceReadingProblems(logs.real, before);
    expect(await readingProblems(logs.real, NOON)).toHaveLength(1);
    await eraseAll(logs);
    expect(await readingProblems(logs.real, NOON)).toEqual([]);
  });
});
