import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../src/domain/team/card';
import { claimUntil } from '../../../src/domain/team/claims';
import type { TeamSaid } from '../../../src/domain/team/document';
import { claimHash } from '../../../src/log/team/claim-id';
import { forgetTeamConnection, readTeamConnection } from '../../../src/log/team/connection';
import { runTeamRound } from '../../../src/log/team/round';
import { deleteInTeam, sayInTeam } from '../../../src/log/team/say';
import { readTeamState } from '../../../src/log/team/state';
import { NOON } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';
import { saying } from '../../team/fixtures';

describe.each([false, true])('a round with a team (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let [dana, ben, maria]: Member[] = [];
  beforeAll(async () => {
    a = await aTeam({ sealed });
    dana = await a.join('dana', 'member');
    ben = await a.join('ben', 'member');
    maria = await a.join('maria', 'lead');
  });
  afterAll(() => a?.close());

  const of = (member: Member | undefined) => member as Member;
  const known = async (member: Member | undefined, kind: string) =>
    (await of(member).team()).team.documents.where('kind').equals(kind).toArray();
  const claim = async (member: Member | undefined, about: string, minutes = 30) => {
    const { team, secrets } = await of(member).team();
    const own = await claimHash({ post: about }, secrets.keys);
    const now = new Date();
    const body = { about: 'post', since: now.toISOString() };
    const { user } = of(member);
    const said = {
      kind: 'claim',
      owner: user,
      own,
      by: user,
      until: claimUntil(now, minutes),
      body,
    } as const;
    return sayInTeam(team, said, { now });
  };

  it('tells each who the others are', async () => {
    for (const member of [dana, ben, maria, dana]) await of(member).round();
    expect((await known(dana, 'member')).map(({ body }) => body)).toEqual(
      expect.arrayContaining([{ name: 'Dana' }, { name: 'Ben' }, { name: 'Maria' }]),
    );
    expect(await readTeamConnection(of(maria).log)).toMatchObject({ role: 'lead' });
    expect(await readTeamConnection(of(dana).log)).toMatchObject({ role: 'member' });
  });

  it('gives a claim to the first, tells the second, and lets the next have it when it is over', async () => {
    const id = await claim(dana, 'x:1');
    await of(dana).round();
    await claim(ben, 'x:1');
    await of(ben).round(new Date());
    const { team } = await of(ben).team();
    expect(await team.out.get(id)).toMatchObject({ refused: 'taken' });
    expect(await team.documents.get(id)).toMatchObject({ owner: of(dana).user });
    await claim(dana, 'x:1', -1);
    await of(dana).round();
    await claim(ben, 'x:1');
    await of(ben).round(new Date());
    expect(await team.documents.get(id)).toMatchObject({ owner: of(ben).user });
    await of(dana).round();
    expect((await known(dana, 'claim')).map(({ owner }) => owner)).toEqual([of(ben).user]);
  });

  /** Something that nothing in the log says anew: given by one to another. */
  const give = async (by: Member | undefined, to: Member | undefined, more: Partial<TeamSaid> = {}) => {
    const { team } = await of(by).team();
    const own = crypto.randomUUID();
    const said = saying('assignment', of(by).user, { own, to: of(to).user, ...more });
    return sayInTeam(team, said, { now: NOON });
  };
  const ids = async (member: Member | undefined) => (await known(member, 'assignment')).map((row) => row.id);

  it('notes what the rules refuse, and tries it no more', async () => {
    const { team } = await of(dana).team();
    const id = await give(dana, ben, { owner: of(maria).user });
    await of(dana).round();
    expect(await team.out.get(id)).toMatchObject({ refused: 'rights' });
    await of(dana).round();
    expect(await readTeamState(of(dana).log, team)).toMatchObject({ refused: 1, pending: 0, trouble: null });
    await team.out.delete(id);
  });

  it('does not let what no document may say hold up the rest', async () => {
    const { team } = await of(dana).team();
    const bad = await give(dana, ben, { body: { note: 'x'.repeat(9000) } });
    const good = await give(dana, ben);
    await of(dana).round();
    expect(await team.out.get(bad)).toMatchObject({ refused: 'fields' });
    expect(await team.documents.get(good)).toBeDefined();
    await team.out.delete(bad);
  });

  it('takes back what was said, everywhere', async () => {
    const id = await give(dana, ben);
    await of(dana).round();
    await of(ben).round();
    expect(await ids(ben)).toContain(id);
    await deleteInTeam((await of(dana).team()).team, id, { now: NOON });
    await of(dana).round();
    await of(ben).round();
    expect(await ids(ben)).not.toContain(id);
  });

  it('goes on where a server was set back, and gives it back what is one’s own', async () => {
    const id = await give(ben, maria);
    const theirs = await give(dana, ben);
    for (const member of [dana, ben]) await of(member).round();
    const { team } = await of(ben).team();
    expect(await ids(ben)).toEqual(expect.arrayContaining([id, theirs]));
    for (const one of [id, theirs]) {
      const rev = (await team.documents.get(one))?.rev;
      const path = `/${a.database}/${encodeURIComponent(one)}?rev=${rev}`;
      expect((await a.peer.ask(path, { method: 'DELETE' })).status).toBe(200);
    }
    // What a server says that has seen less than it had.
    await team.notes.put({ id: 'cursor', value: { since: 0, steps: 9999 } });
    await of(ben).round();
    for (const member of [ben, dana]) {
      await of(member).round();
      expect(await ids(member)).toContain(id);
      expect(await ids(member)).not.toContain(theirs);
    }
    expect(await readTeamState(of(ben).log, team)).toMatchObject({ oldRules: false, trouble: null });
  });

  it('tells that the rules of the database are older than this Rapport', async () => {
    const { body } = await a.peer.ask(`/${a.database}/_design/rapport`);
    const put = (rules: number, more = {}) =>
      a.peer.ask(`/${a.database}/_design/rapport`, {
        method: 'PUT',
        body: { ...(body as object), ...more, rules },
      });
    const { rev } = (await put(1)).body as { rev: string };
    const state = async () => readTeamState(of(ben).log, (await of(ben).team()).team);
    await of(ben).round();
    expect(await state()).toMatchObject({ oldRules: true });
    await put(RULES_VERSION, { _rev: rev });
    await of(ben).round();
    expect(await state()).toMatchObject({ oldRules: false });
  });

  it('says in the state what keeps it, and that somebody is in the team no more', async () => {
    const eve = await a.join('eve', 'member');
    await eve.round();
    await a.peer.ask(`/_users/org.couchdb.user:${eve.user}`).then(async ({ body }) => {
      const account = { ...(body as object), roles: [] };
      await a.peer.ask(`/_users/org.couchdb.user:${eve.user}`, { method: 'PUT', body: account });
    });
    const done = await runTeamRound(eve.log, { signal: new AbortController().signal, now: NOON });
    expect(done).toMatchObject({ ok: false, problem: 'not-a-member' });
    const { team } = await eve.team();
    expect(await readTeamState(eve.log, team)).toMatchObject({ trouble: { failures: 1 } });
    await forgetTeamConnection(eve.log);
    expect(await readTeamConnection(eve.log)).toBeNull();
  });
});
