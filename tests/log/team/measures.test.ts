import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamMeasures } from '../../../src/domain/team/measures';
import { eraseContact } from '../../../src/log/erase';
import { logReply } from '../../../src/log/log-reply';
import { confirmSent } from '../../../src/log/settle-reply';
import { readMeasured, readOwnMeasures } from '../../../src/log/team/measures/read-measured';
import { deleteSharedMeasures, shareMeasures } from '../../../src/log/team/measures/sharing';
import { sayInTeam } from '../../../src/log/team/say';
import { DAY, days, keep, NOON, post, request, value } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

/** Of NOON, a Saturday. */
const WEEK = '2026-11-16';
const MINUTE = 60_000;

describe.each([false, true])('a team’s measures (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let dana: Member;
  let maria: Member;
  /** Dana's other device. */
  let twin: Member;
  let now = NOON;
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
    return now;
  };
  beforeAll(async () => {
    a = await aTeam({ sealed });
    dana = await a.join('dana', 'member');
    maria = await a.join('maria', 'lead');
    // Before anything is read: each joining drops what its browser knows of other teams, and all are one here.
    twin = await a.join('dana', 'member');
    await shareMeasures(maria.log, await maria.team(), false, now);
  });
  afterAll(() => a?.close());

  const answer = async (n: number) => {
    const publishedAt = new Date(now.getTime() - 3_600_000).toISOString();
    const author = { name: `Ana Silva ${n}`, handle: `ana${n}`, url: `https://x.com/ana${n}` };
    await keep(dana.log, post({ id: String(n), publishedAt, author }), now);
    value(await logReply(dana.log, request({ key: `x:${n}`, idempotencyKey: `click-${n}` }), 9, now));
    value(await confirmSent(dana.log, `x:${n}`, null, now));
  };
  const weekOf = async (member: Member, week = WEEK): Promise<TeamMeasures | undefined> => {
    const { told } = await readMeasured(await member.team());
    return told.find((one) => one.user === dana.user && one.week === week)?.counts;
  };
  const revision = async () =>
    (await (await dana.team()).team.documents.get(`measures:${dana.user}:${WEEK}`))?.rev;

  it('tells the weeks there is something of, and this one', async () => {
    await answer(1);
    await dana.round(now);
    await maria.round(now);
    expect(await weekOf(maria)).toMatchObject({ answered: 1, exchanges: 1, newContacts: 1 });
    const { told, members } = await readMeasured(await maria.team());
    expect(told).toHaveLength(1);
    expect(members).toEqual(
      expect.arrayContaining([
        { user: dana.user, name: 'Dana' },
        { user: maria.user, name: 'Maria' },
      ]),
    );
    const { weeks } = await readOwnMeasures(await dana.team());
    expect(weeks).toMatchObject([{ week: WEEK, waits: false, counts: { newContacts: 1 } }]);
    const { body } = await a.peer.ask(`/${a.database}/_all_docs?include_docs=true`);
    expect(JSON.stringify(body)).not.toMatch(/Ana Silva|oak/);
  });

  it('counts again only after ten minutes, and only after a change', async () => {
    const first = await revision();
    await answer(2);
    await dana.round(later(9 * MINUTE));
    expect(await revision()).toBe(first);
    await dana.round(later(MINUTE));
    expect(await revision()).not.toBe(first);
    const { team } = await dana.team();
    const counted = await team.notes.get('measured');
    await dana.round(later(60 * MINUTE));
    expect(await team.notes.get('measured')).toEqual(counted);
  });

  it('waits while somebody waits for something else', async () => {
    await answer(3);
    const { team } = await dana.team();
    const counted = await team.notes.get('measured');
    await sayInTeam(
      team,
      { kind: 'member', owner: dana.user, own: null, by: dana.user, body: { name: 'Dana' } },
      { now, urgent: true },
    );
    await dana.round(later(11 * MINUTE));
    expect(await team.notes.get('measured')).toEqual(counted);
    await dana.round(later(MINUTE));
    expect(await team.notes.get('measured')).not.toEqual(counted);
  });

  it('stops where somebody comes to wait for something else, which goes at once', async () => {
    await answer(31);
    const { team } = await dana.team();
    const counted = await team.notes.get('measured');
    const id = `member:${dana.user}`;
    const before = (await team.documents.get(id))?.rev;
    let asked = false;
    // While the log is read.
    const reading = <T>(row: T): T => {
      if (!asked) {
        asked = true;
        const said = { kind: 'member', owner: dana.user, own: null, by: dana.user } as const;
        void sayInTeam(team, { ...said, body: { name: 'Dana H.' } }, { now, urgent: true });
      }
      // As if there were very much of it.
      const until = performance.now() + 120;
      while (performance.now() < until);
      return row;
    };
    dana.log.interactions.hook('reading', reading);
    await dana.round(later(11 * MINUTE));
    dana.log.interactions.hook('reading').unsubscribe(reading);
    expect(await team.notes.get('measured')).toEqual(counted);
    expect((await team.documents.get(id))?.rev).not.toBe(before);
    await dana.round(later(MINUTE));
    expect(await team.notes.get('measured')).not.toEqual(counted);
  });

  it('goes on with the next week, and tells the one before anew when it changed', async () => {
    const before = await weekOf(dana);
    await answer(4);
    await dana.round(later(3 * DAY));
    await maria.round(now);
    expect((await weekOf(maria))?.newContacts).toBe((before?.newContacts ?? 0) + 1);
    expect(await weekOf(maria, '2026-11-23')).toBeDefined();
    const [person] = await dana.log.contacts.toArray();
    value(await eraseContact(dana.log, person?.id ?? '', now));
    await dana.round(later(11 * MINUTE));
    expect(await weekOf(dana)).toMatchObject({ newContacts: before?.newContacts });
  });

  it('does not go to and fro between two devices that know different things', async () => {
    const told = await weekOf(dana);
    for (let time = 0; time < 3; time += 1) {
      await twin.round(later(11 * MINUTE));
      await dana.round(later(11 * MINUTE));
    }
    expect(await weekOf(dana)).toEqual(told);
    expect(await weekOf(twin)).toEqual(told);
    await keep(twin.log, post({ id: '77' }), new Date(`${WEEK}T12:00:00Z`));
    value(
      await logReply(
        twin.log,
        request({ key: 'x:77', idempotencyKey: 'twin' }),
        1,
        new Date(`${WEEK}T13:00:00Z`),
      ),
    );
    await twin.round(later(11 * MINUTE));
    await dana.round(later(11 * MINUTE));
    expect(await weekOf(dana)).not.toEqual(told);
    const rev = await revision();
    await twin.round(later(11 * MINUTE));
    await dana.round(later(11 * MINUTE));
    expect(await revision()).toBe(rev);
  });

  it('sends nothing new once it is off, and tells the same again when it is on', async () => {
    const team = await dana.team();
    await shareMeasures(dana.log, team, false, now);
    await answer(5);
    const rev = await revision();
    await dana.round(later(DAY));
    expect(await revision()).toBe(rev);
    expect((await readOwnMeasures(await dana.team())).weeks.length).toBeGreaterThan(1);
    await shareMeasures(dana.log, team, true, now);
    await dana.round(now);
    await maria.round(now);
    expect(await weekOf(maria, '2026-11-23')).toMatchObject({ newContacts: 1 });
  });

  it('drops what waits when it is switched off, and says it when it is on again', async () => {
    await answer(6);
    const team = await dana.team();
    const { team: kept } = team;
    const id = `measures:${dana.user}:2026-11-23`;
    const body = { ...(await weekOf(dana, '2026-11-23')), sales: 9 } as TeamMeasures;
    await sayInTeam(
      kept,
      { kind: 'measures', owner: dana.user, own: '2026-11-23', by: dana.user, body },
      { now },
    );
    await kept.shared.put({ id, text: 'what was said' });
    expect((await readOwnMeasures(team)).weeks[0]).toMatchObject({ waits: true, counts: { sales: 9 } });
    await shareMeasures(dana.log, team, false, now);
    expect(await kept.out.count()).toBe(0);
    expect((await readOwnMeasures(team)).weeks[0]).toMatchObject({ waits: false, counts: { sales: 0 } });
    await shareMeasures(dana.log, team, true, now);
    await dana.round(now);
    expect(await kept.shared.get(id)).not.toMatchObject({ text: 'what was said' });
    expect(await weekOf(dana, '2026-11-23')).toMatchObject({ sales: 0 });
  });

  it('takes back all that was shared, at the team as well, and tells it when it is on again', async () => {
    const team = await dana.team();
    await shareMeasures(dana.log, team, false, now);
    await deleteSharedMeasures(team, now);
    expect(await readOwnMeasures(team)).toMatchObject({ weeks: [], deleting: 2 });
    await dana.round(later(MINUTE));
    await maria.round(now);
    expect((await readMeasured(await maria.team())).told).toEqual([]);
    expect(await readOwnMeasures(team)).toEqual({ weeks: [], deleting: 0 });
    // Also where the server has not been told yet.
    await shareMeasures(dana.log, team, true, now);
    await dana.round(later(MINUTE));
    await shareMeasures(dana.log, team, false, now);
    await deleteSharedMeasures(team, now);
    await shareMeasures(dana.log, team, true, now);
    // What is deleted goes first.
    await dana.round(later(MINUTE));
    await dana.round(later(MINUTE));
    await maria.round(now);
    expect(await weekOf(maria, '2026-11-23')).toBeDefined();
  });
});

it('is told by nobody who does not share', async () => {
  const a = await aTeam();
  const dana = await a.join('dana', 'member');
  await shareMeasures(dana.log, await dana.team(), false, NOON);
  await dana.round(days(1));
  const { told, members } = await readMeasured(await dana.team());
  expect([told, members]).toEqual([[], [{ user: dana.user, name: 'Dana' }]]);
  await a.close();
});
