import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { proposeRecoveryStep } from '../../src/domain/recovery/propose';
import { logByHand, planFollowUp, type Step } from '../../src/log/by-hand';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { keepMentions, waitingMentions } from '../../src/log/mentions';
import { mergeContacts } from '../../src/log/merge-contacts';
import { closeRecovery } from '../../src/log/recovery';
import { confirmSent } from '../../src/log/settle-reply';
import { freshenSummaries } from '../../src/log/summaries';
import { takeBack } from '../../src/log/take-back';
import { unplannedRecoveries } from '../../src/log/unplanned-recoveries';
import { finish } from '../support/follow-ups';
import { days, freshLog, NOON, post, request, value, verdict } from '../support/log-fixtures';
import { call, meet } from '../support/log-people';

const COMPLAINT = verdict(8, { intents: [{ intent: 'complaint', score: 1, why: [] }] });

async function complain(log: LogDatabase, contactId: string, at = NOON): Promise<void> {
  const entry = { contactId, channel: 'phone' as const, at, note: 'It creaks', complaint: true };
  value(await logByHand(log, { ...entry, followUp: null, nudgeHour: 9 }, at));
}

async function plan(log: LogDatabase, step: Partial<Step> & { contactId: string }, at = NOON) {
  return value(await planFollowUp(log, { day: '2026-12-20', note: '', ...step }, 9, at)).value;
}

async function unplanned(log: LogDatabase, limit = 10) {
  await freshenSummaries(log);
  return unplannedRecoveries(log, await waitingMentions(log), limit);
}
const names = async (log: LogDatabase) => (await unplanned(log)).rows.map(({ name }) => name);

describe('an open complaint with nothing planned', () => {
  it('is listed from the oldest, with its recovery, until it is closed', async () => {
    const { log } = freshLog();
    const [ana, rui] = [await meet(log, { name: 'Ana' }), await meet(log, { name: 'Rui' })];
    await meet(log, { name: 'Content' });
    await complain(log, rui.id, days(-3));
    await complain(log, ana.id, days(-5));
    const { rows, count } = await unplanned(log);
    expect(rows.map(({ name, contactId }) => [name, contactId])).toEqual([
      ['Ana', ana.id],
      ['Rui', rui.id],
    ]);
    expect(rows[0]?.recovery).toMatchObject({ since: days(-5).toISOString(), next: 'reply' });
    expect(count).toBe(2);
    expect(await unplanned(log, 1)).toMatchObject({ rows: [{ name: 'Ana' }], count: 2 });

    const closed = value(await closeRecovery(log, ana.id, 'settled', NOON));
    // Also before the lines of the contact list know of it.
    expect(await unplannedRecoveries(log, [], 10)).toMatchObject({ rows: [{ name: 'Rui' }], count: 1 });
    expect(await names(log)).toEqual(['Rui']);
    value(await takeBack(log, closed.images, days(1)));
    expect(await names(log)).toEqual(['Ana', 'Rui']);
  });

  it('comes first while nobody has answered it, however many older ones are answered', async () => {
    const { log } = freshLog();
    const [ana, rui, eva] = [
      await meet(log, { name: 'Ana' }),
      await meet(log, { name: 'Rui' }),
      await meet(log, { name: 'Eva' }),
    ];
    await complain(log, ana.id, days(-9));
    await call(log, ana.id, 'Said sorry', days(-8));
    await complain(log, rui.id, days(-3));
    await complain(log, eva.id, days(-5));
    expect(await names(log)).toEqual(['Eva', 'Rui', 'Ana']);
    expect(await unplanned(log, 1)).toMatchObject({ rows: [{ name: 'Eva' }], count: 3 });
    await call(log, eva.id, 'Said sorry', days(-4));
    expect(await names(log)).toEqual(['Rui', 'Ana', 'Eva']);
    await complain(log, ana.id, days(-1));
    expect(await names(log)).toEqual(['Ana', 'Rui', 'Eva']);
  });

  it.each<[string, Partial<Step>, boolean]>([
    ['its next step', { kind: 'recovery' }, true],
    ['another step', {}, false],
    ['a promise', { kind: 'promise' }, false],
    ['a birthday', { kind: 'birthday' }, false],
    ['a hello', { kind: 'cadence' }, false],
  ])('with %s planned (%o) is looked after: %s', async (_, step, looked) => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    await complain(log, ana.id);
    const planned = await plan(log, { contactId: ana.id, ...step }, days(1));
    expect(await names(log)).toEqual(looked ? [] : ['Ana']);
    await log.followUps.update(planned.id, { status: 'cancelled' });
    expect(await names(log)).toEqual(['Ana']);
    await log.followUps.update(planned.id, { status: 'open', deletedAt: days(2).toISOString() });
    expect(await names(log)).toEqual(['Ana']);
  });

  it('comes back with the step after it when its follow-up is done, and goes again by undo', async () => {
    const { log } = freshLog();
    value(await keepMentions(log, [{ post: post(), verdict: COMPLAINT }], 30, NOON));
    const planned = { day: '2026-11-22', note: 'Call', kind: 'recovery' as const };
    const { followUpId, contactId } = value(await logReply(log, request({ followUp: planned }), 9, NOON));
    value(await confirmSent(log, 'x:1', null, NOON));
    expect(await names(log)).toEqual([]);

    const done = await finish(log, followUpId ?? '', days(1));
    const [first] = (await unplanned(log)).rows;
    expect(first?.recovery.next).toBe('check');
    value(await takeBack(log, done.images, days(1)));
    expect(await names(log)).toEqual([]);
    await finish(log, followUpId ?? '', days(1));

    if (!first) throw new Error('nothing to plan');
    const { why: _, ...check } = proposeRecoveryStep(first.recovery, days(1), { replying: false });
    expect(check).toMatchObject({ day: '2026-12-13', kind: 'recovery' });
    const next = await plan(log, { ...check, contactId }, days(1.1));
    expect(await names(log)).toEqual([]);
    await finish(log, next.id, days(22));
    // All is done, and only the user closes it.
    expect((await unplanned(log)).rows).toMatchObject([{ recovery: { next: null } }]);
  });

  it('leaves who waits for an answer to the list of those, also where no contact is linked to the post', async () => {
    const { log } = freshLog();
    const identity = { site: 'x' as const, key: 'x:anasilva', name: '', handle: 'anasilva', url: null };
    const ana = await meet(log, { name: 'Ana' });
    const anna = await meet(log, { name: 'Anna', identities: [identity] });
    value(await mergeContacts(log, ana.id, anna.id, NOON));
    await complain(log, ana.id);
    expect(await names(log)).toEqual(['Ana']);
    const praise = verdict(3, { intents: [{ intent: 'praise', score: 1, why: [] }] });
    value(await keepMentions(log, [{ post: post({ id: '2' }), verdict: praise }], 30, NOON));
    expect(await names(log)).toEqual(['Ana']);
    value(await keepMentions(log, [{ post: post(), verdict: COMPLAINT }], 30, NOON));
    expect(await unplanned(log)).toEqual({ rows: [], count: 0 });
  });

  it('is found over all records of a person, and by what was planned with any of them', async () => {
    const { log } = freshLog();
    const [ana, anna] = [await meet(log, { name: 'Ana' }), await meet(log, { name: 'Anna' })];
    await complain(log, anna.id);
    await call(log, anna.id, 'Put right', days(1));
    value(await mergeContacts(log, ana.id, anna.id, days(1)));
    expect((await unplanned(log)).rows).toMatchObject([{ contactId: ana.id, recovery: { next: 'check' } }]);
    await log.followUps.update((await plan(log, { contactId: ana.id, kind: 'recovery' })).id, {
      contactId: anna.id,
    });
    expect(await names(log)).toEqual([]);
  });
});
