import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { RECOVERY_OUTCOMES } from '../../src/domain/model';
import { logByHand, planFollowUp } from '../../src/log/by-hand';
import { contactPage } from '../../src/log/contact-page';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { keepMentions } from '../../src/log/mentions';
import { mergeContacts } from '../../src/log/merge-contacts';
import { closeRecovery, reopenComplaint } from '../../src/log/recovery';
import { confirmSent } from '../../src/log/settle-reply';
import { takeBack } from '../../src/log/take-back';
import { idOf } from '../support/contact-fixtures';
import { finish } from '../support/follow-ups';
import { days, dump, freshLog, NOON, post, request, value, verdict } from '../support/log-fixtures';
import { call, meet } from '../support/log-people';

const COMPLAINT = verdict(8, { intents: [{ intent: 'complaint', score: 1, why: [] }] });

async function complain(log: LogDatabase, contactId: string, note: string, at = NOON) {
  const entry = { contactId, channel: 'phone' as const, at, note, complaint: true, nudgeHour: 9 };
  const step = { day: '2026-11-27', note: 'Call back' };
  return value(await logByHand(log, { ...entry, followUp: step }, at)).value;
}

const recoveryOn = async (log: LogDatabase, id: string) => (await contactPage(log, id))?.recovery ?? null;

describe('a complaint told by hand', () => {
  it('opens a recovery, and its next step is for that', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    expect(await recoveryOn(log, ana.id)).toBeNull();
    const { interaction, followUp } = await complain(log, ana.id, 'The floor creaks');
    expect(interaction).toMatchObject({ intents: ['complaint'], settledAt: null });
    expect(followUp?.kind).toBe('recovery');
    expect(await recoveryOn(log, ana.id)).toMatchObject({ since: NOON.toISOString(), next: 'reply' });
    await call(log, ana.id, 'Promised to come by', days(1));
    expect((await recoveryOn(log, ana.id))?.next).toBe('check');
  });

  it('is answered, and in private, when the follow-up for it is done; undo takes that back', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { followUp } = await complain(log, ana.id, 'The floor creaks');
    const done = await finish(log, followUp?.id ?? '', days(1));
    expect((await recoveryOn(log, ana.id))?.next).toBe('check');
    value(await takeBack(log, done.images, days(2)));
    expect((await recoveryOn(log, ana.id))?.next).toBe('reply');
  });
});

describe('a complaint in a post', () => {
  it('opens a recovery for a contact before anybody answers, by the hours of the settings', async () => {
    const { log } = freshLog();
    const identity = { site: 'x' as const, key: 'x:anasilva', name: '', handle: 'anasilva', url: null };
    const ana = await meet(log, { name: 'Ana', identities: [identity] });
    value(await keepMentions(log, [{ post: post(), verdict: COMPLAINT }], 30, NOON));
    const found = await recoveryOn(log, ana.id);
    expect(found).toMatchObject({ since: '2026-11-21T11:00:00.000Z', next: 'reply', complaints: [] });
    expect(found?.steps[0]?.by).toBe('2026-11-21T15:00:00.000Z');
    expect(await closeRecovery(log, ana.id, 'settled', NOON)).toMatchObject({ failure: { why: 'missing' } });
    value(await logReply(log, request(), 9, NOON));
    const logged = await recoveryOn(log, ana.id);
    expect(logged).toMatchObject({ since: '2026-11-21T11:00:00.000Z', unanswered: [], unsure: true });
  });

  it('is not asked to be called again where the call was done, known or not that the reply went out', async () => {
    const { log } = freshLog();
    value(await keepMentions(log, [{ post: post(), verdict: COMPLAINT }], 30, NOON));
    const followUp = { day: '2026-11-22', note: 'Call', kind: 'recovery' as const };
    const logged = value(await logReply(log, request({ followUp }), 9, NOON));
    await finish(log, logged.followUpId ?? '', days(1));
    expect((await recoveryOn(log, logged.contactId))?.next).toBe('check');
    value(await confirmSent(log, 'x:1', null, days(2)));
    const found = await recoveryOn(log, logged.contactId);
    expect(found?.steps.map(({ takenAt }) => takenAt)).toEqual([
      NOON.toISOString(),
      days(1).toISOString(),
      null,
    ]);
  });
});

describe('closing a recovery', () => {
  it.each(RECOVERY_OUTCOMES)(
    'as %s closes all complaints of the person and what was planned, and undo opens them',
    async (outcome) => {
      const { log } = freshLog();
      const ana = await meet(log, { name: 'Ana' });
      const other = await meet(log, { name: 'A.' });
      await complain(log, ana.id, 'The floor creaks');
      await complain(log, other.id, 'And squeaks', days(1));
      const step = { contactId: ana.id, day: '2026-11-28', note: 'Send oil' };
      const plain = value(await planFollowUp(log, step, 9, NOON)).value;
      value(await mergeContacts(log, ana.id, other.id, days(1)));
      const before = await recoveryOn(log, ana.id);
      expect(before?.complaints).toHaveLength(2);
      const done = value(await closeRecovery(log, other.id, outcome, days(2)));
      expect(done.value).toBe(2);
      expect(await recoveryOn(log, ana.id)).toBeNull();
      for (const { settledAt, outcome: how } of await log.interactions.toArray()) {
        expect([settledAt, how]).toEqual([days(2).toISOString(), outcome]);
      }
      const steps = await log.followUps.toArray();
      expect(steps.filter(({ status }) => status === 'open').map(({ id }) => id)).toEqual([plain.id]);
      value(await takeBack(log, done.images, days(3)));
      expect((await recoveryOn(log, ana.id))?.complaints.map(({ id }) => id)).toEqual(
        before?.complaints.map(({ id }) => id),
      );
      expect((await log.followUps.toArray()).every(({ status }) => status === 'open')).toBe(true);
      expect((await log.interactions.toArray()).some((line) => 'outcome' in line)).toBe(false);
    },
  );

  it('leaves alone what was closed before, and refuses where nothing is open', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    await complain(log, ana.id, 'The floor creaks');
    value(await closeRecovery(log, ana.id, 'lost', days(1)));
    const before = await dump(log);
    expect(await closeRecovery(log, ana.id, 'settled', days(2))).toMatchObject({
      failure: { why: 'missing' },
    });
    expect(await closeRecovery(log, idOf(1), 'settled', NOON)).toMatchObject({ failure: { why: 'missing' } });
    expect(await dump(log)).toEqual(before);
    await complain(log, ana.id, 'Again', days(3));
    value(await closeRecovery(log, ana.id, 'settled', days(4)));
    const ends = (await log.interactions.toArray()).map(({ note, outcome }) => [note, outcome]);
    expect(ends).toEqual(
      expect.arrayContaining([
        ['The floor creaks', 'lost'],
        ['Again', 'settled'],
      ]),
    );
  });

  it('is taken back complaint by complaint, too', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { interaction } = await complain(log, ana.id, 'The floor creaks');
    value(await closeRecovery(log, ana.id, 'lost', days(1)));
    const opened = value(await reopenComplaint(log, interaction.id, days(2)));
    expect(await recoveryOn(log, ana.id)).not.toBeNull();
    expect('outcome' in ((await log.interactions.get(interaction.id)) ?? {})).toBe(false);
    value(await takeBack(log, opened.images, days(3)));
    expect(await log.interactions.get(interaction.id)).toMatchObject({
      settledAt: days(1).toISOString(),
      outcome: 'lost',
    });
    expect(await reopenComplaint(log, idOf(1), NOON)).toMatchObject({ failure: { why: 'missing' } });
  });
});
