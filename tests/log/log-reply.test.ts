import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { contactForIdentity, contactsByIdentity, historyWith } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { mentionByKey } from '../../src/log/mentions';
import { replanNextStep } from '../../src/log/next-step';
import { confirmSent, replyNotSent } from '../../src/log/settle-reply';
import { days, dump, freshLog, keep, NOON, post, request, value } from '../support/log-fixtures';

async function only<T>(rows: Promise<T[]>): Promise<T> {
  const [row, ...more] = await rows;
  if (!row || more.length > 0) throw new Error(`expected one row, got ${row ? more.length + 1 : 0}`);
  return row;
}

const contacts = (log: LogDatabase) => log.contacts.toArray();
const interactions = (log: LogDatabase) => log.interactions.toArray();
const followUps = (log: LogDatabase) => log.followUps.toArray();

describe('logging a reply', () => {
  it('saves contact, interaction and follow-up and marks the mention', async () => {
    const { log } = freshLog();
    const mention = await keep(log);
    const logged = value(await logReply(log, request(), 9, NOON));

    const contact = await only(contacts(log));
    expect(contact).toMatchObject({ id: logged.contactId, name: 'Ana Silva', vip: false });
    expect(contact.identities).toMatchObject([{ site: 'x', key: 'x:anasilva', handle: 'anasilva' }]);
    expect(await only(interactions(log))).toMatchObject({
      id: logged.interactionId,
      contactId: contact.id,
      mentionId: mention.id,
      theirText: mention.post.text,
      myText: 'Hi Ana, come and see us',
      state: 'inserted',
      permalink: 'https://x.com/anasilva/status/1',
    });
    expect(await only(followUps(log))).toMatchObject({
      id: logged.followUpId,
      contactId: contact.id,
      interactionId: logged.interactionId,
      due: new Date(2026, 10, 24, 9).toISOString(),
      note: 'Ask how it went',
      status: 'open',
      nudgedAt: null,
    });
    expect(await mentionByKey(log, 'x:1')).toMatchObject({
      status: 'inserted',
      expiresAt: null,
      contactId: contact.id,
    });
  });

  it('notes that they agreed to meet, also when the reply is logged again without saying so', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ appointment: '2026-11-26' }), 9, NOON));
    expect(await only(interactions(log))).toMatchObject({ appointment: '2026-11-26' });
    value(await logReply(log, request({ idempotencyKey: 'click-2', text: 'See you' }), 9, NOON));
    expect(await only(interactions(log))).toMatchObject({ myText: 'See you', appointment: '2026-11-26' });
  });

  it.each([
    ['inserted', 'inserted', 'inserted'],
    ['copied', 'inserted', 'copied'],
    ['logged', 'answered', 'logged'],
  ] as const)('%s makes the mention %s and the interaction %s', async (how, status, state) => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ how }), 9, NOON));
    expect((await mentionByKey(log, 'x:1'))?.status).toBe(status);
    expect((await only(interactions(log))).state).toBe(state);
  });

  it('counts a repeated click once and gives the same answer, also from two places at once', async () => {
    const { log, twin } = freshLog();
    await keep(log);
    const places = [log, twin(), twin()];
    const answers = await Promise.all(places.map((place) => logReply(place, request(), 9, NOON)));
    const later = await logReply(twin(), request(), 9, days(1));
    expect(new Set([...answers, later].map((answer) => JSON.stringify(value(answer)))).size).toBe(1);
    await only(contacts(log));
    await only(interactions(log));
    await only(followUps(log));
  });

  it('does not take the same idempotency key of another post for a repeat', async () => {
    const { log } = freshLog();
    await keep(log, post({ id: '1' }));
    await keep(log, post({ id: '2' }));
    value(await logReply(log, request({ key: 'x:1' }), 9, NOON));
    value(await logReply(log, request({ key: 'x:2' }), 9, NOON));
    expect(await log.interactions.count()).toBe(2);
  });

  it.each(['contacts', 'interactions', 'followUps', 'mentions', 'actions'] as const)(
    'writes nothing at all when writing %s fails',
    async (table) => {
      const { log } = freshLog();
      await keep(log);
      await log.deviceId();
      const before = await dump(log);
      const fail = () => {
        throw new Error('killed here');
      };
      log.table(table).hook('creating', fail);
      log.table(table).hook('updating', fail);
      await expect(logReply(log, request(), 9, NOON)).rejects.toThrow('killed here');
      log.table(table).hook('creating').unsubscribe(fail);
      log.table(table).hook('updating').unsubscribe(fail);
      expect(await dump(log)).toEqual(before);
      // The same click, repeated, still goes through.
      value(await logReply(log, request(), 9, NOON));
    },
  );

  it('refuses a day that is not in the calendar, in words, and saves nothing', async () => {
    const { log } = freshLog();
    await keep(log);
    const before = await dump(log);
    for (const day of ['2026-02-30', 'tomorrow', '']) {
      const outcome = await logReply(log, request({ followUp: { day, note: '' } }), 9, NOON);
      expect(outcome).toMatchObject({ ok: false, failure: { why: 'refused' } });
    }
    expect(await dump(log)).toEqual(before);
  });

  it('says so when the mention is gone', async () => {
    const { log } = freshLog();
    expect(await logReply(log, request(), 9, NOON)).toMatchObject({ ok: false, failure: { why: 'missing' } });
  });

  it('does not ring at once for a follow-up chosen for today', async () => {
    const { log } = freshLog();
    await keep(log);
    const now = new Date(2026, 10, 24, 15, 30);
    const logged = value(await logReply(log, request(), 9, now));
    expect(logged.due).toBe(new Date(2026, 10, 24, 17, 30).toISOString());
  });
});

describe('whose contact it is', () => {
  it('finds the person again by the profile, whatever the name says now', async () => {
    const { log } = freshLog();
    await keep(log, post({ id: '1' }));
    await keep(log, post({ id: '2', author: { name: 'Ana S.', handle: 'AnaSilva', url: null } }));
    const first = value(await logReply(log, request({ key: 'x:1' }), 9, NOON));
    const second = value(await logReply(log, request({ key: 'x:2', idempotencyKey: 'b' }), 9, days(1)));
    expect(second.contactId).toBe(first.contactId);
    const contact = await only(contacts(log));
    expect(contact.name).toBe('Ana Silva');
    expect(contact.identities).toMatchObject([{ name: 'Ana S.' }]);
    const history = await historyWith(log, contact.id, 10);
    expect(history.map((line) => line.at)).toEqual([days(1).toISOString(), NOON.toISOString()]);
    expect(await contactForIdentity(log, 'x:anasilva')).toEqual(
      expect.not.objectContaining({ identityKeys: expect.anything() }),
    );
    expect([...(await contactsByIdentity(log, ['x:anasilva', 'x:nobody'])).keys()]).toEqual(['x:anasilva']);
  });

  it('never merges two people by name alone', async () => {
    const { log } = freshLog();
    const author = { name: 'Ana Silva', handle: null, url: null };
    for (const id of ['1', '2']) {
      await keep(log, post({ site: 'facebook', id, author }));
      value(await logReply(log, request({ key: `facebook:${id}`, idempotencyKey: id }), 9, NOON));
    }
    expect(await log.contacts.count()).toBe(2);
  });

  it('knows the author of a post without a profile when the same post is logged again', async () => {
    const { log } = freshLog();
    await keep(log, post({ author: { name: 'Ana Silva', handle: null, url: null } }));
    value(await logReply(log, request({ idempotencyKey: 'a' }), 9, NOON));
    value(await logReply(log, request({ idempotencyKey: 'b' }), 9, NOON));
    await only(contacts(log));
  });

  it.each(['', '   ', '__proto__', 'constructor'])('makes a contact of the name %j', async (name) => {
    const { log } = freshLog();
    await keep(log, post({ author: { name, handle: null, url: null } }));
    value(await logReply(log, request(), 9, NOON));
    expect((await only(contacts(log))).name).toBe(name.trim() || 'Someone without a name');
  });
});

describe('what follows', () => {
  it('replaces a reply that is not known to have gone out, and moves its follow-up', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ idempotencyKey: 'a' }), 9, NOON));
    await log.followUps.toCollection().modify({ nudgedAt: NOON.toISOString() });
    const again = request({
      idempotencyKey: 'b',
      how: 'copied',
      text: 'Better words',
      followUp: { day: '2026-11-30', note: 'n' },
    });
    value(await logReply(log, again, 9, days(1)));
    expect(await only(interactions(log))).toMatchObject({ myText: 'Better words', state: 'copied' });
    expect(await only(followUps(log))).toMatchObject({
      due: new Date(2026, 10, 30, 9).toISOString(),
      nudgedAt: null,
    });
  });

  it('keeps the inserted text when the conversation is then logged without one', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ idempotencyKey: 'a' }), 9, NOON));
    value(await logReply(log, request({ idempotencyKey: 'b', how: 'logged', text: '' }), 9, NOON));
    expect(await only(interactions(log))).toMatchObject({
      myText: 'Hi Ana, come and see us',
      state: 'logged',
    });
  });

  it('keeps a reply that went out and adds the next one', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ idempotencyKey: 'a' }), 9, NOON));
    await confirmSent(log, 'x:1', null, NOON);
    value(await logReply(log, request({ idempotencyKey: 'b', text: 'Also, Saturday?' }), 9, days(1)));
    expect((await interactions(log)).map((one) => one.state).sort()).toEqual(['inserted', 'sent']);
  });

  it('never drops a follow-up promised for another post, nor one when no next step is chosen', async () => {
    const { log } = freshLog();
    await keep(log, post({ id: '1' }));
    await keep(log, post({ id: '2' }));
    value(await logReply(log, request({ key: 'x:1', idempotencyKey: 'a' }), 9, NOON));
    value(await logReply(log, request({ key: 'x:2', idempotencyKey: 'b' }), 9, NOON));
    value(await logReply(log, request({ key: 'x:2', idempotencyKey: 'c', followUp: null }), 9, NOON));
    const open = (await followUps(log)).filter(
      (followUp) => followUp.status === 'open' && !followUp.deletedAt,
    );
    expect(open).toHaveLength(2);
  });
});

describe('changing the next step afterwards', () => {
  const step = (day: string, note = 'n') => ({ day, note });

  it('moves it, takes it back and makes it again, whatever is asked twice', async () => {
    const { log } = freshLog();
    await keep(log);
    const logged = value(await logReply(log, request(), 9, NOON));
    for (const _ of [1, 2]) {
      const moved = value(await replanNextStep(log, 'x:1', step('2026-12-01', 'Call'), 9, NOON));
      expect(moved).toEqual({ followUpId: logged.followUpId, due: new Date(2026, 11, 1, 9).toISOString() });
    }
    expect(await only(followUps(log))).toMatchObject({ note: 'Call', status: 'open' });
    for (const _ of [1, 2]) {
      expect(value(await replanNextStep(log, 'x:1', null, 9, NOON))).toEqual({ followUpId: null, due: null });
    }
    expect(await only(followUps(log))).toMatchObject({ status: 'cancelled' });
    const again = value(await replanNextStep(log, 'x:1', step('2026-12-02'), 9, NOON));
    expect(await log.followUps.where('status').equals('open').primaryKeys()).toEqual([again.followUpId]);
  });

  it('does not nudge a second time when only the words changed', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    await log.followUps.toCollection().modify({ nudgedAt: NOON.toISOString() });
    value(await replanNextStep(log, 'x:1', step('2026-11-24', 'Other words'), 9, NOON));
    expect(await only(followUps(log))).toMatchObject({ note: 'Other words', nudgedAt: NOON.toISOString() });
  });

  it('says what is wrong', async () => {
    const { log } = freshLog();
    await keep(log);
    const outcome = await replanNextStep(log, 'x:1', step('2026-12-01'), 9, NOON);
    expect(outcome).toMatchObject({ failure: { why: 'missing' } });
    expect(await replanNextStep(log, 'x:1', step('2026-02-30'), 9, NOON)).toMatchObject({
      failure: { why: 'refused' },
    });
  });
});

describe('did it go out', () => {
  it('marks the mention answered and keeps what really stands there', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request(), 9, NOON));
    expect(value(await confirmSent(log, 'x:1', 'Hi Ana, come over', days(1)))).toBe(true);
    expect(await only(interactions(log))).toMatchObject({ state: 'sent', myText: 'Hi Ana, come over' });
    expect((await mentionByKey(log, 'x:1'))?.status).toBe('answered');
    // Said twice, it changes nothing more.
    expect(value(await confirmSent(log, 'x:1', 'another text', days(2)))).toBe(true);
    expect((await only(interactions(log))).myText).toBe('Hi Ana, come over');
  });

  it('keeps the inserted text when the page does not tell', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ how: 'copied' }), 9, NOON));
    await confirmSent(log, 'x:1', null, NOON);
    expect(await only(interactions(log))).toMatchObject({ state: 'sent', myText: 'Hi Ana, come and see us' });
  });

  it('saves no contact for a reply that was written without Rapport', async () => {
    const { log } = freshLog();
    await keep(log);
    expect(value(await confirmSent(log, 'x:1', 'my own words', NOON))).toBe(true);
    expect(await log.contacts.count()).toBe(0);
    expect(await mentionByKey(log, 'x:1')).toMatchObject({ status: 'answered', expiresAt: null });
    expect(value(await confirmSent(log, 'x:404', null, NOON))).toBe(false);
  });

  it('lets the user say that it did not', async () => {
    const { log } = freshLog();
    await keep(log);
    const logged = value(await logReply(log, request(), 9, NOON));
    expect(value(await replyNotSent(log, 'x:1', NOON))).toBe(true);
    expect((await mentionByKey(log, 'x:1'))?.status).toBe('waiting');
    expect(await historyWith(log, logged.contactId, 5)).toEqual([]);
    expect(await log.followUps.count()).toBe(1);
  });
});
