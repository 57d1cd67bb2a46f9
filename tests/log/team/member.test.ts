import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeTeamConnection, readOpenedTeam, readTeamConnection } from '../../../src/log/team/connection';
import { joinTeam } from '../../../src/log/team/join';
import { deleteInTeam, sayInTeam } from '../../../src/log/team/say';
import { NOON } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

let a: TestTeam;
let [laptop, phone, maria]: Member[] = [];
beforeAll(async () => {
  a = await aTeam();
  laptop = await a.join('dana', 'member');
  phone = await a.join('dana', 'member');
  maria = await a.join('maria', 'lead');
});
afterAll(() => a?.close());

const of = (member: Member | undefined) => member as Member;
const call = (member: Member | undefined, name: string) =>
  changeTeamConnection(of(member).log, (known) => ({ ...known, name }));
const read = async (member: Member | undefined) => {
  const { team, connection } = await of(member).team();
  const row = await team.documents.get(`member:${of(laptop).user}`);
  return [connection.name, (row?.body as { name: string } | undefined)?.name, row?.rev.split('-')[0]];
};

it('takes a name that was changed on another device of the same user, and writes it once', async () => {
  await of(laptop).round();
  await of(phone).round();
  await call(phone, 'Dana Hartwell');
  for (const member of [phone, laptop, phone, laptop, phone]) await of(member).round();
  expect(await read(laptop)).toEqual(['Dana Hartwell', 'Dana Hartwell', '2']);
  expect(await read(phone)).toEqual(['Dana Hartwell', 'Dana Hartwell', '2']);
});

it('says the name again where a lead took it off the list and the user is still in the team', async () => {
  await of(maria).round();
  const { team } = await of(maria).team();
  await deleteInTeam(team, `member:${of(laptop).user}`, { now: NOON });
  await of(maria).round();
  await of(laptop).round();
  expect((await read(laptop)).slice(0, 2)).toEqual(['Dana Hartwell', 'Dana Hartwell']);
});

it('keeps what waits where the same team is joined again with a new password', async () => {
  const { log, login, user } = of(laptop);
  const { signal } = new AbortController();
  const again = { name: 'Dana', passphrase: null, sharesMeasures: false, signal };
  const { team } = await of(laptop).team();
  const before = await readOpenedTeam(log);
  const body = { name: 'Dana' };
  await sayInTeam(team, { kind: 'member', owner: user, own: null, by: user, body }, { now: NOON });
  expect((await joinTeam(log, login, again)).ok).toBe(true);
  expect((await readOpenedTeam(log))?.secrets.database).toBe(before?.secrets.database);
  expect(await (await of(laptop).team()).team.out.count()).toBe(1);
  expect((await readTeamConnection(log))?.name).toBe('Dana');
  // Another team, or another user's.
  const { user: other, password } = await a.account('eve', 'member');
  await joinTeam(log, { ...login, user: other, password }, again);
  expect((await readOpenedTeam(log))?.secrets.database).not.toBe(before?.secrets.database);
  expect(await (await of(laptop).team()).team.out.count()).toBe(0);
});
