import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FollowUp, Interaction } from '../../src/domain/model';
import {
  deleteFollowUp,
  deleteInteraction,
  editInteraction,
  type HandEntry,
  logByHand,
  planFollowUp,
} from '../../src/log/by-hand';
import { timelineOf } from '../../src/log/contact-page';
import type { LogDatabase } from '../../src/log/database';
import { countDue } from '../../src/log/follow-ups';
import { logReply } from '../../src/log/log-reply';
import { mergeContacts } from '../../src/log/merge-contacts';
import type { Kept } from '../../src/log/outcome';
import { takeBack } from '../../src/log/take-back';
import { idOf } from '../support/contact-fixtures';
import { finish } from '../support/follow-ups';
import { days, dump, freshLog, keep, NOON, request, value } from '../support/log-fixtures';
import { call, meet } from '../support/log-people';

function entry(contactId: string, changes: Partial<HandEntry> = {}): HandEntry {
  return {
    contactId,
    channel: 'phone',
    at: NOON,
    note: 'Wants the red one',
    followUp: null,
    nudgeHour: 9,
    ...changes,
  };
}

const says = (outcome: Kept<unknown>): string => (outcome.ok ? '' : outcome.failure.says);
const lines = async (log: LogDatabase, id: string) => (await timelineOf(log, id, { limit: 50 })).lines;

describe('logging by hand', () => {
  it('keeps that a meeting was agreed, which can be put right and taken out', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { interaction } = value(
      await logByHand(log, entry(ana.id, { appointment: '2026-11-27' }), NOON),
    ).value;
    expect(interaction.appointment).toBe('2026-11-27');
    const moved = await editInteraction(
      log,
      interaction.id,
      (before) => ({ ...before, appointment: '2026-11-30' }),
      NOON,
    );
    expect(value(moved).value.appointment).toBe('2026-11-30');
    const none = await editInteraction(log, interaction.id, ({ appointment: _, ...before }) => before, NOON);
    expect(value(none).value.appointment).toBeUndefined();
    expect(says(await logByHand(log, entry(ana.id, { appointment: '2026-02-30' }), NOON))).toContain(
      'day for the meeting',
    );
  });

  it('keeps the exchange and its next step in one act, and undo takes both back', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const step = { day: '2026-11-27', note: ' Ask how it went ' };
    const outcome = await logByHand(
      log,
      entry(ana.id, { note: ' Wants\r\nthe red one ', followUp: step }),
      NOON,
    );
    const { value: logged, images } = value(outcome);
    expect(logged.interaction).toMatchObject({
      contactId: ana.id,
      channel: 'phone',
      site: null,
      at: NOON.toISOString(),
      note: 'Wants\nthe red one',
      state: 'logged',
      settledAt: null,
    });
    expect(logged.followUp).toMatchObject({
      contactId: ana.id,
      interactionId: logged.interaction.id,
      due: new Date(2026, 10, 27, 9).toISOString(),
      note: 'Ask how it went',
      status: 'open',
    });
    expect(Interaction.safeParse(logged.interaction).success).toBe(true);
    expect(FollowUp.safeParse(logged.followUp).success).toBe(true);
    value(await takeBack(log, images, days(1)));
    expect([await lines(log, ana.id), await countDue(log, days(30))]).toEqual([[], 0]);
  });

  it('writes for whoever stands for the person', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const other = await meet(log, { name: 'A.' });
    value(await mergeContacts(log, ana.id, other.id, NOON));
    expect((await call(log, other.id, 'Hello')).contactId).toBe(ana.id);
    const planned = value(
      await planFollowUp(log, { contactId: other.id, day: '2026-11-27', note: '' }, 9, NOON),
    );
    expect(planned.value.contactId).toBe(ana.id);
  });

  it('takes an exchange without words, but no note without words', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    expect(value(await logByHand(log, entry(ana.id, { note: '' }), NOON)).value.interaction.note).toBe('');
    expect(says(await logByHand(log, entry(ana.id, { channel: 'note', note: ' ' }), NOON))).toBe(
      'Write the note first.',
    );
  });

  it('refuses what makes no sense in words that say what to do, and writes nothing', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const before = await dump(log);
    const refused = async (changes: Partial<HandEntry>) =>
      says(await logByHand(log, entry(ana.id, changes), NOON));
    expect(await refused({ at: days(1) })).toBe(
      'That day is still to come. Plan a next step for it instead.',
    );
    expect(await refused({ at: new Date('nonsense') })).toMatch(/Choose a day and a time/);
    expect(await refused({ note: 'a'.repeat(10_001) })).toMatch(/10,000 characters/);
    expect(await refused({ channel: 'site' })).toMatch(/Choose how you spoke/);
    expect(await refused({ followUp: { day: '2026-02-30', note: '' } })).toMatch(/does not exist/);
    expect(await refused({ followUp: { day: '2026-11-27', note: 'a'.repeat(2001) } })).toMatch(
      /2,000 characters/,
    );
    expect(await refused({ contactId: idOf(1) })).toMatch(/no longer there/);
    expect(await dump(log)).toEqual(before);
  });

  it('takes a later hour of today: noon stands for a day without an hour', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const morning = new Date(2026, 10, 21, 8);
    expect((await logByHand(log, entry(ana.id, { at: new Date(2026, 10, 21, 12) }), morning)).ok).toBe(true);
  });
});

describe('an exchange', () => {
  it('is changed as it stands, refused where it makes no sense, and changed back', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { id } = await call(log, ana.id, 'Wants oak');
    const change = (note: string) =>
      editInteraction(log, id, (line) => ({ ...line, note, channel: 'visit' }), days(1));
    const done = value(await change(' Wants the red one '));
    expect(done.value).toMatchObject({ note: 'Wants the red one', channel: 'visit' });
    expect(says(await change('a'.repeat(10_001)))).toMatch(/10,000 characters/);
    expect(
      says(await editInteraction(log, id, (line) => ({ ...line, at: days(9).toISOString() }), days(1))),
    ).toMatch(/still to come/);
    value(await takeBack(log, done.images, days(2)));
    expect((await lines(log, ana.id))[0]).toMatchObject({ note: 'Wants oak', channel: 'phone' });
    expect(says(await editInteraction(log, idOf(1), (line) => line, NOON))).toMatch(/no longer there/);
  });

  it('of a site can be changed too, and stays of the site', async () => {
    const { log } = freshLog();
    await keep(log);
    const { interactionId } = value(await logReply(log, request(), 9, NOON));
    const done = value(
      await editInteraction(log, interactionId, (line) => ({ ...line, note: 'Nice' }), days(1)),
    );
    expect(done.value).toMatchObject({ channel: 'site', site: 'x', note: 'Nice' });
  });

  it('is deleted and stands again', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const { id } = await call(log, ana.id, 'Wants oak');
    const { images } = value(await deleteInteraction(log, id, days(1)));
    expect(await lines(log, ana.id)).toEqual([]);
    expect(await deleteInteraction(log, id, days(1))).toMatchObject({ failure: { why: 'missing' } });
    expect(await editInteraction(log, id, (line) => line, days(1))).toMatchObject({
      failure: { why: 'missing' },
    });
    value(await takeBack(log, images, days(2)));
    expect(await lines(log, ana.id)).toHaveLength(1);
  });
});

describe('a step planned by itself', () => {
  it('comes due at the nudge hour, is deleted and stands again', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana' });
    const step = { contactId: ana.id, day: '2026-11-27', note: 'Call' };
    const { value: planned } = value(await planFollowUp(log, step, 9, NOON));
    expect([planned.due, planned.interactionId]).toEqual([new Date(2026, 10, 27, 9).toISOString(), null]);
    const { images } = value(await deleteFollowUp(log, planned.id, NOON));
    expect(await countDue(log, days(30))).toBe(0);
    expect((await finish(log, planned.id, NOON)).value).toBe(0);
    expect(await deleteFollowUp(log, planned.id, NOON)).toMatchObject({ failure: { why: 'missing' } });
    value(await takeBack(log, images, NOON));
    expect(await countDue(log, days(30))).toBe(1);
    expect(says(await planFollowUp(log, { ...step, day: '2026-02-30' }, 9, NOON))).toMatch(/does not exist/);
    expect(says(await planFollowUp(log, { ...step, contactId: idOf(1) }, 9, NOON))).toMatch(
      /no longer there/,
    );
  });
});
