import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newTeamName } from '../../../src/log/team/drop-teams';
import { dropRefused, type RefusedRow, refusedIn, tryRefusedAgain } from '../../../src/log/team/refused';
import { type OutRow, TeamDatabase } from '../../../src/log/team/team-database';
import { NOON } from '../../support/log-fixtures';

const AT = '2026-11-24T11:00:00.000Z';
const ROW: OutRow = {
  id: 'member:dana',
  said: { kind: 'member', owner: 'dana', own: null, by: 'dana', body: { name: 'Dana' } },
  at: AT,
  refused: 'rights',
};
let team: TeamDatabase;
beforeEach(() => {
  team = new TeamDatabase(newTeamName());
});
afterEach(() => team.delete());

const one = async (): Promise<RefusedRow> => (await refusedIn(team))[0] as RefusedRow;

it('is what the rules refused, not what waits or somebody else has', async () => {
  await team.out.bulkPut([
    ROW,
    { ...ROW, id: 'member:ben', refused: 'taken' },
    { id: 'member:eve', said: null, at: AT },
  ]);
  expect((await refusedIn(team)).map(({ id, refused, standing }) => [id, refused, standing])).toEqual([
    ['member:dana', 'rights', null],
  ]);
});

it('is tried again at once, and only what was seen', async () => {
  await team.out.put(ROW);
  const row = await one();
  expect(await tryRefusedAgain(team, row, NOON)).toBe(true);
  const { refused: _, ...waiting } = ROW;
  expect(await team.out.get(ROW.id)).toEqual({ ...waiting, at: NOON.toISOString(), urgent: 1 });
  expect(await tryRefusedAgain(team, row, NOON)).toBe(false);
});

it('is dropped and put back, but not over what was said since', async () => {
  await team.out.put(ROW);
  const back = await dropRefused(team, await one());
  expect(await team.out.count()).toBe(0);
  expect(await back?.()).toBe(true);
  expect(await team.out.get(ROW.id)).toEqual(ROW);
  const again = await dropRefused(team, await one());
  await team.out.put({ ...ROW, at: NOON.toISOString() });
  expect(await again?.()).toBe(false);
  expect((await team.out.get(ROW.id))?.at).toBe(NOON.toISOString());
});
