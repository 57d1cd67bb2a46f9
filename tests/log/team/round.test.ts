import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimUntil } from '../../../src/domain/team/claims';
import { claimHash } from '../../../src/log/team/claim-id';
import { forgetTeamConnection, readTeamConnection } from '../../../src/log/team/connection';
import { runTeamRound } from '../../../src/log/team/round';
import { deleteInTeam, sayInTeam } from '../../../src/log/team/say';
import { readTeamState } from '../../../src/log/team/state';
import type { TeamRow } from '../../../src/log/team/team-database';
import { NOON } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

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

  it('notes what the rules refuse and tries it no more; and a deletion travels', async () => {
    const { team } = await of(dana).team();
    const { user } = of(dana);
    const template = { title: 'Hi', text: 'Hi there', intents: [], tags: [] };
    const own = crypto.randomUUID();
    const id = await sayInTeam(
      team,
      { kind: 'template', owner: user, own, by: user, body: template },
      { now: NOON },
    );
    await of(dana).round();
    expect(await team.out.get(id)).toMatchObject({ refused: 'rights' });
    await of(dana).round();
    expect(await readTeamState(of(dana).log, team)).toMatchObject({ refused: 1, pending: 0, trouble: null });
  });

  it('takes back what was said, everywhere', async () => {
    const id = await claim(dana, 'x:2');
    await of(dana).round();
    await of(ben).round();
    expect((await known(ben, 'claim')).map((row) => row.id)).toContain(id);
    await deleteInTeam((await of(dana).team()).team, id, { now: NOON });
    await of(dana).round();
    await of(ben).round();
    expect((await known(ben, 'claim')).map((row) => row.id)).not.toContain(id);
  });

  it('goes on where a server was set back', async () => {
    const { team } = await of(ben).team();
    await team.notes.put({ id: 'cursor', value: { since: '9999-x', steps: 9999 } });
    await team.documents.put({ ...((await known(ben, 'member'))[0] as TeamRow), id: 'member:nobody' });
    await of(ben).round();
    expect(await team.documents.get('member:nobody')).toBeUndefined();
    expect(await known(ben, 'member')).toHaveLength(3);
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
