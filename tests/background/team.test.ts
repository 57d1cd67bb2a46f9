import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import { makeHandlers } from '../../src/background/handlers';
import { starterTemplates } from '../../src/domain/starter-templates';
import { type Logs, openLogs } from '../../src/log/database';
import { openTeam } from '../../src/log/team/open-team';
import { noteTeamState } from '../../src/log/team/state';
import { seedTemplates } from '../../src/log/templates';
import type { Handlers } from '../../src/messaging/serve';
import { fakeBrowser } from '../support/fake-browser';
import { keep, post, request } from '../support/log-fixtures';
import { NO_SYNC } from '../support/no-sync';
import { assignedRow, joinedNotes, memberRow } from '../support/team/assigned-rows';
import { claimRow } from '../support/team/claim-rows';

vi.mock('webextension-polyfill', () => import('../support/fake-browser'));

const ASKER = { from: 'content', tabId: 7, site: 'x' } as const;
const classifier = shippedClassifier();
const keptUp = vi.fn(async () => undefined);

let name = 0;
let logs: Logs;
let handlers: Handlers;

beforeEach(async () => {
  fakeBrowser.reset();
  keptUp.mockClear();
  for (const { name = '' } of await indexedDB.databases())
    if (name.startsWith('rapport-team')) indexedDB.deleteDatabase(name);
  logs = openLogs(`team-${++name}`);
  handlers = makeHandlers({
    logs,
    clock: () => new Date(),
    classifier: async () => classifier,
    reviewModel: async () => null,
    siteName: () => 'X',
    ready: seedTemplates(logs.real, starterTemplates(), new Date()).then(() => undefined),
    countAgain: vi.fn(),
    reconcile: vi.fn(),
    sync: { ...NO_SYNC, keep: keptUp },
  });
  await keep(logs.real, post(), new Date());
});

const join = async () => {
  await logs.real.notes.bulkPut(joinedNotes());
  const opened = await openTeam(logs.real);
  if (!opened) throw new Error('in no team');
  const { team } = opened;
  await team.out.clear();
  await team.documents.clear();
  await team.documents.bulkPut([memberRow('ben', 'Ben'), memberRow('maria', 'Maria')]);
  return opened.team;
};
/** A round ends: what a worker would note. */
const heard = (at = new Date(Date.now() + 60_000)) =>
  noteTeamState(logs.real, (state) => ({ ...state, lastSuccess: at.toISOString(), trouble: null }));

describe('the team, asked by the coach', () => {
  it('is nothing to who is in none, and no database of it is made', async () => {
    expect(await handlers['team.about']({ key: 'x:1' }, ASKER)).toEqual({ ok: true, answer: null });
    const opened = await handlers['coach.open']({ key: 'x:1' }, ASKER);
    expect(opened).toMatchObject({ ok: true });
    expect(opened.ok && opened.answer).not.toHaveProperty('team');
    expect((await indexedDB.databases()).filter((one) => one.name?.startsWith('rapport-team'))).toEqual([]);
    expect(keptUp).not.toHaveBeenCalled();
  });

  it('answers once a round has ended that began after it was asked', async () => {
    const team = await join();
    await heard(new Date(Date.now() - 60_000));
    const before = await handlers['coach.open']({ key: 'x:1' }, ASKER);
    expect(before).toMatchObject({ answer: { team: { talking: null, trouble: null } } });
    const asked = handlers['team.about']({ key: 'x:1' }, ASKER);
    await vi.waitFor(async () => expect(await team.notes.get('look')).toBeDefined());
    await team.documents.put(await claimRow({ owner: 'ben', what: { post: 'x:1' }, ago: 5 }));
    await heard();
    expect(await asked).toMatchObject({
      answer: { talking: { who: { name: 'Ben' }, about: 'post' }, trouble: null },
    });
    expect(keptUp).toHaveBeenCalled();
  });

  it('says that it is not known where the server is silent', async () => {
    await join();
    const asked = Date.now();
    expect(await handlers['team.begin']({ key: 'x:1' }, ASKER)).toMatchObject({
      answer: { talking: null, mine: { answered: false }, asOf: null, trouble: 'no-answer' },
    });
    expect(Date.now() - asked).toBeLessThan(4500);
  });

  it('tells colleagues what became of a reply', async () => {
    const team = await join();
    const until = async () =>
      (await team.out.toArray()).map(({ said }) => Date.parse(said?.until ?? '') - Date.now());
    expect(await handlers['coach.log'](request(), ASKER)).toMatchObject({ ok: true });
    // In the box it is not sent.
    for (const left of await until()) expect(left).toBeLessThan(3_600_000);
    expect(await until()).toHaveLength(2);
    await handlers['reply.sent']({ key: 'x:1', text: null }, ASKER);
    for (const left of await until()) expect(left).toBeGreaterThan(23 * 3_600_000);
    await handlers['mention.dismiss']({ key: 'x:1', undo: false }, ASKER);
    for (const left of await until()) expect(left).toBeGreaterThan(23 * 3_600_000);
  });

  it('settles what was given on this very post only', async () => {
    const team = await join();
    const at = new Date().toISOString();
    const [here, elsewhere] = [1, 2].map((n) => assignedRow({ n, from: 'maria', to: 'dana', at }));
    if (!here || !elsewhere) throw new Error('none');
    await team.documents.bulkPut([here, elsewhere]);
    const settle = (id: string) => handlers['team.settle']({ key: 'x:1', id, state: 'done' }, ASKER);
    expect(await settle(elsewhere.id)).toMatchObject({ ok: false, why: 'refused' });
    expect(await team.out.toArray()).toEqual([]);
    expect(await settle(here.id)).toMatchObject({ ok: true, answer: { assignments: [{ state: 'done' }] } });
    expect(await handlers['team.give']({ key: 'x:1', to: 'nobody', note: '' }, ASKER)).toMatchObject({
      ok: false,
    });
    const given = await handlers['team.give']({ key: 'x:1', to: 'ben', note: 'Yours' }, ASKER);
    expect(given).toMatchObject({ answer: { assignments: [{ to: { name: 'Ben' } }, {}] } });
  });
});
