import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { knownAuthors } from '../../src/background/posts-context';
import { coachView } from '../../src/log/coach-view';
import { editContact } from '../../src/log/contact-acts';
import { contactById } from '../../src/log/contacts';
import { type Logs, openLogs } from '../../src/log/database';
import { logReply } from '../../src/log/log-reply';
import { mergeContacts, separate } from '../../src/log/merge-contacts';
import { todayLines } from '../../src/log/today';
import { days, keep, NOON, post, request, value } from '../support/log-fixtures';

let count = 0;
const onFacebook = post({
  site: 'facebook',
  id: '1',
  author: { name: 'Ana Maria', handle: 'ana.maria', url: 'https://www.facebook.com/ana.maria' },
});
const onX = post();

/** One person known from both sites; the record from X stands for both. */
async function merged(): Promise<{ logs: Logs; main: string; other: string }> {
  const logs = openLogs(`merged-person-${++count}`);
  const log = logs.real;
  await keep(log, onX);
  await keep(log, onFacebook);
  const { contactId: main } = value(await logReply(log, request({ followUp: null }), 9, NOON));
  const reply = request({ key: 'facebook:1', text: 'Hi on Facebook', idempotencyKey: 'click-2' });
  const { contactId: other } = value(await logReply(log, reply, 9, days(1)));
  value(await editContact(log, other, (one) => ({ ...one, vip: true, tags: ['oak'] }), days(1)));
  value(await mergeContacts(log, main, other, days(1)));
  return { logs, main, other };
}

describe('a person of two records', () => {
  it.each(['x:1', 'facebook:1'])('is whole in the coach on %s', async (key) => {
    const { logs, main } = await merged();
    const view = await coachView(logs, key, 'X', days(2));
    expect(view?.contact).toMatchObject({ id: main, name: 'Ana Silva', vip: true, tags: ['oak'] });
    expect(view?.history.map(({ site }) => site)).toEqual(['facebook', 'x']);
    expect(view?.openFollowUp?.note).toBe('Ask how it went');
  });

  it('is whole in the coach on a post of theirs that nobody acted on', async () => {
    const { logs, main } = await merged();
    await keep(logs.real, { ...onFacebook, id: '2' }, days(2));
    expect((await coachView(logs, 'facebook:2', 'Facebook', days(2)))?.contact?.id).toBe(main);
  });

  it('is known to detection by each of the profiles, under the name and the stars of the whole', async () => {
    const { logs, main } = await merged();
    const known = await knownAuthors(logs.real, [onX, onFacebook]);
    const person = { contactId: main, name: 'Ana Silva', vip: true };
    expect([known('x:anasilva'), known('facebook:anamaria'), known('x:else')]).toEqual([
      person,
      person,
      null,
    ]);
  });

  it('has new replies written for whoever stands for them, and the profile kept where it is', async () => {
    const { logs, main, other } = await merged();
    const log = logs.real;
    await keep(log, { ...onFacebook, id: '2' }, days(2));
    const reply = request({ key: 'facebook:2', idempotencyKey: 'click-3' });
    const logged = value(await logReply(log, reply, 9, days(2)));
    expect(logged.contactId).toBe(main);
    expect((await log.interactions.get(logged.interactionId))?.contactId).toBe(main);
    expect((await log.contacts.get(other))?.identityKeys).toEqual(['facebook:anamaria']);
    expect((await log.contacts.get(main))?.identityKeys).toEqual(['x:anasilva']);
  });

  it('has their steps shown under the name of the whole', async () => {
    const { logs } = await merged();
    const due = (await todayLines(logs.real, days(30), 9)).lines;
    expect(due.map(({ contact }) => contact?.name)).toEqual(['Ana Silva']);
  });

  it('is two again for coach and detection once separated', async () => {
    const { logs, main, other } = await merged();
    value(await separate(logs.real, other, days(3)));
    const known = await knownAuthors(logs.real, [onX, onFacebook]);
    expect([known('x:anasilva')?.contactId, known('facebook:anamaria')?.contactId]).toEqual([main, other]);
    const view = await coachView(logs, 'facebook:1', 'Facebook', days(4));
    expect([view?.contact?.id, view?.history.length]).toEqual([other, 1]);
    expect((await contactById(logs.real, main))?.vip).toBe(false);
  });
});
