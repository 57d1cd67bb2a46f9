import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBadge } from '../../src/background/badge';
import { openNudge } from '../../src/background/notifications';
import { DUE_ALARM, makeNudges } from '../../src/background/nudges';
import { type Logs, openLogs } from '../../src/log/database';
import { changeSettings } from '../../src/log/settings';
import { settleAssignment } from '../../src/log/team/assignments';
import { openTeam } from '../../src/log/team/open-team';
import type { TeamDatabase } from '../../src/log/team/team-database';
import { fakeBrowser, HOME } from '../support/fake-browser';
import { keep, NOON, post, value } from '../support/log-fixtures';
import { assignedRow, joinedNotes, memberRow } from '../support/team/assigned-rows';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const HOUR = 3_600_000;
/** A Monday. */
const MONDAY = new Date(2026, 10, 23, 12);

let count = 0;
let logs: Logs;
let team: TeamDatabase;
const clock = () => new Date(fakeBrowser.now);
/** A worker that has just started: it remembers nothing. */
const worker = () => makeNudges(logs, clock);
const shown = () => [...fakeBrowser.shown.values()].map(({ title, message }) => `${title}: ${message}`);
const given = (n: number, from: string, note = '') =>
  team.documents.put(assignedRow({ n, from, to: 'dana', note, at: clock().toISOString() }));

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.now = MONDAY.getTime();
  logs = openLogs(`given-${++count}`);
  for (const name of await Dexie.getDatabaseNames())
    if (name.startsWith('rapport-team-')) await Dexie.delete(name);
  await logs.real.notes.bulkPut(joinedNotes());
  const opened = await openTeam(logs.real);
  if (!opened) throw new Error('in no team');
  team = opened.team;
  await team.documents.bulkPut([memberRow('maria', 'Maria'), memberRow('ben', 'Ben')]);
});

describe('what colleagues give', () => {
  it('is counted while it is open, once with the post that waits here anyway', async () => {
    await keep(logs.real, post({ id: '1' }));
    for (const n of [1, 2, 3]) await given(n, 'maria');
    await makeBadge(logs.real, clock)();
    expect(fakeBrowser.badge).toMatchObject({
      text: '3',
      title: 'Rapport: 1 post waits for you, colleagues gave you 2 posts',
    });
    value(
      await settleAssignment(
        logs.real,
        assignedRow({ n: 2, from: 'maria', to: 'dana', at: '' }).id,
        'taken',
        NOON,
      ),
    );
    await makeBadge(logs.real, clock)();
    expect(fakeBrowser.badge.text).toBe('2');
  });

  it('is told once, by name, and a click leads to Today', async () => {
    await given(1, 'maria', 'She knows you');
    const one = worker();
    await Promise.all([one.reconcile(), one.reconcile()]);
    await worker().reconcile();
    expect(shown()).toEqual(['Maria gave you a post: She knows you']);
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    const [id = ''] = fakeBrowser.shown.keys();
    await openNudge(logs.real, id);
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: `${HOME}src/dashboard/index.html#today` });
    await given(2, 'maria');
    await given(3, 'ben');
    await worker().reconcile();
    expect(shown()).toEqual(['2 posts were given to you: From Maria and Ben.']);
  });

  it('is told in the user’s hours, at most as often as they want, and not at all with nudges off', async () => {
    await changeSettings(logs.real, (now) => ({ ...now, nudges: { ...now.nudges, mostADay: 1 } }), NOON);
    fakeBrowser.now = new Date(2026, 10, 23, 3).getTime();
    await given(1, 'maria');
    await worker().reconcile();
    expect(shown()).toEqual([]);
    fakeBrowser.now = fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime ?? 0;
    expect(clock().getDate()).toBe(23);
    await worker().reconcile();
    expect(shown()).toHaveLength(1);
    await given(2, 'maria');
    fakeBrowser.now += HOUR;
    await worker().reconcile();
    expect(shown()).toHaveLength(1);
    fakeBrowser.now = fakeBrowser.alarmsSet.get(DUE_ALARM)?.scheduledTime ?? 0;
    expect(clock().getDate()).toBe(24);
    await worker().reconcile();
    expect(shown()).toHaveLength(2);

    await changeSettings(logs.real, (now) => ({ ...now, nudges: { ...now.nudges, on: false } }), NOON);
    await given(3, 'maria');
    await worker().reconcile();
    await changeSettings(logs.real, (now) => ({ ...now, nudges: { ...now.nudges, on: true } }), NOON);
    fakeBrowser.now += 24 * HOUR;
    await worker().reconcile();
    expect(shown()).toHaveLength(2);
  });

  it('is told by the next worker where one died before it could, and not where it stands on the screen', async () => {
    await given(1, 'maria');
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.notifications.create.mockRejectedValueOnce(new Error('died'));
    const dying = worker();
    await dying.reconcile();
    expect([shown().length, error.mock.calls.length]).toEqual([0, 1]);
    error.mockRestore();
    // While it lives it does not try again.
    await dying.reconcile();
    expect(shown()).toEqual([]);
    await worker().reconcile();
    expect(shown()).toHaveLength(1);
    const [row] = await team.heard.toArray();
    if (!row?.told) throw new Error('nothing was told');
    await team.heard.put({ ...row, told: { ...row.told, shown: false } });
    await worker().reconcile();
    expect(shown()).toHaveLength(1);
    expect((await team.heard.toArray())[0]?.told?.shown).toBe(true);
    // Closed, which started a worker.
    await team.heard.put({ ...row, told: { ...row.told, shown: false } });
    fakeBrowser.shown.clear();
    const next = worker();
    await Promise.all([next.reconcile(), next.seen(row.told.notification)]);
    await next.reconcile();
    expect(shown()).toEqual([]);
  });

  it('is not told again by being changed, nor what the user gave themselves or passed on', async () => {
    await given(1, 'maria');
    await team.documents.put(assignedRow({ n: 2, from: 'dana', to: 'dana', at: clock().toISOString() }));
    await worker().reconcile();
    await given(1, 'maria', 'Please today');
    await worker().reconcile();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
  });

  it('costs whoever is in no team one look at a note', async () => {
    await given(1, 'maria');
    await logs.real.notes.bulkDelete(['team connection', 'team secrets']);
    const opened = vi.spyOn(indexedDB, 'open');
    await makeBadge(logs.real, clock)();
    await worker().reconcile();
    expect(opened.mock.calls.map(([name]) => name).filter((name) => name.startsWith('rapport-team'))).toEqual(
      [],
    );
    expect(fakeBrowser.badge.text).toBe('');
    expect(shown()).toEqual([]);
  });
});
