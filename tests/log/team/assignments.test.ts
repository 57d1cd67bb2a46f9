import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssignmentLine } from '../../../src/domain/team/assignment-line';
import { logReply } from '../../../src/log/log-reply';
import { confirmSent } from '../../../src/log/settle-reply';
import {
  assignMention,
  assignmentsFor,
  assignmentsOn,
  passAssignment,
  putBackAssignment,
  saidOfAssignment,
  settleAssignment,
  takeBackAssignment,
} from '../../../src/log/team/assignments';
import { DAY, days, dump, freshLog, keep, NOON, post, request, value } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

let minute = 0;
/** Each a minute after the one before. */
const later = () => new Date(NOON.getTime() + ++minute * 60_000);

describe.each([false, true])('assignments of a team (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let [dana, ben, maria, rosa]: Member[] = [];
  beforeAll(async () => {
    a = await aTeam({ sealed });
    dana = await a.join('dana', 'member');
    ben = await a.join('ben', 'member');
    maria = await a.join('maria', 'lead');
    rosa = await a.join('rosa', 'lead');
    for (const member of [dana, ben, maria, rosa, dana, ben, maria]) await member.round();
    // Four open the keys of a team.
  }, 60_000);
  afterAll(() => a?.close());

  const of = (member: Member | undefined) => member as Member;
  const rounds = async (...members: (Member | undefined)[]) => {
    for (const member of members) await of(member).round(later());
  };
  const seen = async (member: Member | undefined) => assignmentsFor(await of(member).team());
  const on = async (member: Member | undefined, key: string) => assignmentsOn(await of(member).team(), key);
  const short = ({ from, to, state, note, mine, sending }: AssignmentLine) =>
    `${from.name} to ${to.name}: ${note}, ${state}, ${mine}, ${sending}`;
  /** From a post of their own log. */
  const give = async (from: Member | undefined, to: Member | undefined, id: string, note: string) => {
    await keep(of(from).log, post({ id, text: `Post ${id}` }));
    return value(await assignMention(of(from).log, { key: `x:${id}`, to: of(to).user, note }, later()));
  };
  const refusedOf = async (member: Member | undefined, id: string) =>
    (await (await of(member).team()).team.out.get(id))?.refused;

  it('reaches whom it is for, who says how it stands, and keeps the words as they were', async () => {
    const id = await give(maria, ben, 'a', 'She is yours');
    expect((await on(maria, 'x:a')).map(short)).toEqual(['Maria to Ben: She is yours, open, by-me, waiting']);
    await rounds(maria, ben, dana, rosa);
    expect((await seen(ben)).toMe.map(short)).toEqual(['Maria to Ben: She is yours, open, to-me, sent']);
    expect((await seen(ben)).toMe[0]).toMatchObject({ key: 'x:a', post: { text: 'Post a', site: 'x' } });
    expect(await seen(dana)).toMatchObject({ toMe: [], byMe: [], others: [] });
    expect((await seen(rosa)).others.map(short)).toEqual(['Maria to Ben: She is yours, open, null, sent']);

    value(await settleAssignment(of(ben).log, id, 'taken', later()));
    expect((await seen(ben)).toMe[0]).toMatchObject({ state: 'taken', sending: 'waiting' });
    await rounds(ben, maria);
    expect((await seen(maria)).byMe.map(short)).toEqual(['Maria to Ben: She is yours, taken, by-me, sent']);
    value(await settleAssignment(of(ben).log, id, 'done', later()));
    await rounds(ben, maria, rosa);
    expect((await on(rosa, 'x:a')).map(({ state }) => state)).toEqual(['done']);
    const { body } = await a.peer.ask(`/${a.database}/${encodeURIComponent(id)}`);
    expect(body).toMatchObject({ by: of(ben).user, owner: of(maria).user, state: 'done' });
  });

  it('is one for a post and a person: a second changes the note, and not what they said of it', async () => {
    const first = await give(dana, ben, 'b', 'Please');
    await rounds(dana, ben);
    value(await settleAssignment(of(ben).log, first, 'taken', later()));
    await rounds(ben);
    // Dana has not heard of that.
    expect(await give(dana, ben, 'b', 'Please, today')).toBe(first);
    await rounds(dana, ben);
    expect((await on(ben, 'x:b')).map(short)).toEqual(['Dana to Ben: Please, today, taken, to-me, sent']);
    await rounds(maria);
    await keep(of(maria).log, post({ id: 'b' }));
    const again = await assignMention(of(maria).log, { key: 'x:b', to: of(ben).user, note: '' }, later());
    expect(again).toMatchObject({ ok: false, failure: { says: 'Ben has this post already, from Dana.' } });
    value(await settleAssignment(of(ben).log, first, 'done', later()));
    await rounds(ben, dana);
    expect(await give(dana, ben, 'b', 'She asks again')).not.toBe(first);
  });

  it('takes no post of the practice feed, nobody unknown, no endless note and no post that is gone', async () => {
    const { log, user } = of(dana);
    await keep(log, post({ id: 'c' }));
    const saying = async (key: string, to: string, note = '') => {
      const done = await assignMention(log, { key, to, note }, later());
      return done.ok ? 'kept' : done.failure.why;
    };
    expect(await saying('practice:c', user)).toBe('refused');
    expect(await saying('x:nowhere', user)).toBe('missing');
    expect(await saying('x:c', 'nobody')).toBe('missing');
    expect(await saying('x:c', user, 'x'.repeat(2001))).toBe('refused');
    expect(await saying('x:c', user, 'x'.repeat(2000))).toBe('kept');
    expect((await on(dana, 'x:c')).map(({ mine }) => mine)).toEqual(['to-me']);
  });

  it('is taken back by who gave it or a lead, who can give it to somebody else', async () => {
    const id = await give(dana, ben, 'd', 'Yours');
    await rounds(dana, ben, maria);
    expect(await takeBackAssignment(of(ben).log, id, later())).toMatchObject({ ok: false });
    expect(await passAssignment(of(ben).log, id, { to: of(dana).user, note: '' }, later())).toMatchObject({
      ok: false,
    });

    value(await passAssignment(of(maria).log, id, { to: of(rosa).user, note: 'Ben is away' }, later()));
    await rounds(maria, rosa, ben, dana);
    expect((await on(rosa, 'x:d')).map(short)).toEqual(['Dana to Rosa: Yours, open, to-me, sent']);
    expect((await seen(dana)).byMe.map(short)).toContain('Dana to Rosa: Yours, open, by-me, sent');
    expect(await settleAssignment(of(ben).log, id, 'done', later())).toMatchObject({ ok: false });
    value(await settleAssignment(of(rosa).log, id, 'taken', later()));
    await rounds(rosa, dana);

    const said = await saidOfAssignment(of(dana).log, id);
    value(await takeBackAssignment(of(dana).log, id, later()));
    expect(await on(dana, 'x:d')).toEqual([]);
    await rounds(dana, rosa);
    expect(await on(rosa, 'x:d')).toEqual([]);
    if (!said) throw new Error('nothing was said of it');
    value(await putBackAssignment(of(dana).log, said, later()));
    await rounds(dana, rosa);
    expect((await on(rosa, 'x:d')).map(short)).toEqual(['Dana to Rosa: Yours, taken, to-me, sent']);
  });

  it('waits while there is no server; what was taken from somebody meanwhile is refused to them', async () => {
    const id = await give(dana, ben, 'e', 'Yours');
    await rounds(dana, ben, maria);
    value(await settleAssignment(of(ben).log, id, 'done', later()));
    value(await passAssignment(of(dana).log, id, { to: of(maria).user, note: 'Quick' }, later()));
    await rounds(dana, ben);
    expect(await refusedOf(ben, id)).toBe('rights');
    expect((await on(ben, 'x:e')).map(short)).toEqual(['Dana to Maria: Quick, open, null, refused']);
    await rounds(ben, maria);
    expect((await on(maria, 'x:e')).map(({ state }) => state)).toEqual(['open']);
  });

  it('ends well where two leads give the same, and where two change it', async () => {
    const one = await give(maria, ben, 'f', 'From Maria');
    const other = await give(rosa, ben, 'f', 'From Rosa');
    await rounds(maria, rosa, ben);
    expect((await on(ben, 'x:f')).map(({ note }) => note).sort()).toEqual(['From Maria', 'From Rosa']);
    await rounds(maria, rosa);
    value(await passAssignment(of(maria).log, other, { to: of(dana).user, note: 'By Maria' }, later()));
    value(await passAssignment(of(rosa).log, other, { to: of(rosa).user, note: 'By Rosa' }, later()));
    await Promise.all([rounds(maria), rounds(rosa)]);
    await rounds(maria, rosa, ben);
    const has = async (member: Member | undefined) =>
      (await on(member, 'x:f')).find(({ id }) => id === other)?.to.name;
    const last = await has(ben);
    expect(['Dana', 'Rosa']).toContain(last);
    expect([await has(maria), await has(rosa)]).toEqual([last, last]);

    // Dana has both, from two: one answer is one to both.
    await passAssignment(of(rosa).log, other, { to: of(dana).user, note: '' }, later());
    value(await passAssignment(of(maria).log, one, { to: of(dana).user, note: '' }, later()));
    await rounds(rosa, maria, dana);
    value(await settleAssignment(of(dana).log, one, 'done', later()));
    expect((await on(dana, 'x:f')).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('is done by itself when the post is answered, and what was answered before is not', async () => {
    const { log, user } = of(ben);
    const before = await give(ben, ben, 'g', '');
    await keep(log, post({ id: 'h' }));
    await logReply(log, request({ key: 'x:h', idempotencyKey: 'h' }), 9, later());
    await confirmSent(log, 'x:h', null, later());
    const { id } = { id: value(await assignMention(log, { key: 'x:h', to: user, note: '' }, later())) };
    await rounds(ben, ben);
    expect((await on(ben, 'x:h')).map(({ state }) => state)).toEqual(['open']);
    await logReply(log, request({ key: 'x:g', idempotencyKey: 'g' }), 9, later());
    await rounds(ben);
    expect((await on(ben, 'x:g')).map(({ state }) => state)).toEqual(['open']);
    await confirmSent(log, 'x:g', null, later());
    await rounds(ben, ben);
    expect((await on(ben, 'x:g')).map((line) => [line.id, line.state])).toEqual([[before, 'done']]);
    value(await takeBackAssignment(log, id, later()));
  });

  it('goes a month after it was done, by who gave it', async () => {
    const done = (await seen(maria)).byMe.find(({ key }) => key === 'x:a');
    expect(done?.state).toBe('done');
    await of(maria).round(days(29));
    expect(await on(maria, 'x:a')).toHaveLength(1);
    await of(rosa).round(days(60));
    expect(await on(rosa, 'x:a')).toHaveLength(1);
    await of(maria).round(new Date(days(31).getTime() + DAY));
    await of(rosa).round(days(60));
    expect(await on(rosa, 'x:a')).toEqual([]);
  });

  it('forged: the database takes no other words and no other owner from whom it is for', async () => {
    const id = await give(maria, ben, 'i', 'As I said');
    await rounds(maria, ben);
    const { team } = await of(ben).team();
    const standing = await team.documents.get(id);
    const { user, login } = of(ben);
    const { server, database } = login;
    const write = async (changes: object) => {
      const path = `/${database}/${encodeURIComponent(id)}`;
      const { body } = await a.peer.ask(path);
      const headers = {
        authorization: `Basic ${btoa(`${user}:${login.password}`)}`,
        'content-type': 'application/json',
      };
      const answer = await fetch(`${server}${path}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ ...(body as object), by: user, ...changes }),
      });
      return [answer.status, ((await answer.json()) as { reason?: string }).reason];
    };
    const other = sealed ? { sealed: btoa('forged') } : { body: { ...standing?.body, note: 'Forged' } };
    expect(await write(other)).toEqual([403, 'state']);
    expect(await write({ to: of(dana).user })).toEqual([403, 'state']);
    expect(await write({ owner: user })).toEqual([403, 'owner']);
    expect(await write({ by: of(maria).user })).toEqual([403, 'author']);
    expect(await write({ state: 'forgotten' })).toEqual([403, 'fields']);
    expect((await write({ state: 'taken' }))[0]).toBe(201);
    await rounds(maria);
    expect((await on(maria, 'x:i')).map(short)).toEqual(['Maria to Ben: As I said, taken, by-me, sent']);
  });

  it('never gets into the log, which is all that files are made of', async () => {
    expect(JSON.stringify(await dump(of(ben).log))).not.toContain('As I said');
  });
});

it('says so where the user is in no team any more', async () => {
  const { log } = freshLog();
  const done = await settleAssignment(log, 'assignment:x:y', 'done', NOON);
  expect(done).toMatchObject({ ok: false, failure: { why: 'missing' } });
});
