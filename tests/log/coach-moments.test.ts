import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../src/domain/model';
import { starterTemplates } from '../../src/domain/starter-templates';
import { logByHand } from '../../src/log/by-hand';
import { coachView } from '../../src/log/coach-view';
import { editContact } from '../../src/log/contact-acts';
import { contactPage } from '../../src/log/contact-page';
import { type Logs, openLogs } from '../../src/log/database';
import { linkReferral } from '../../src/log/link-referral';
import { logReply } from '../../src/log/log-reply';
import { keepMentions } from '../../src/log/mentions';
import { closeRecovery } from '../../src/log/recovery';
import { confirmSent } from '../../src/log/settle-reply';
import { seedTemplates } from '../../src/log/templates';
import { idOf, onX } from '../support/contact-fixtures';
import { days, NOON, post, request, value, verdict } from '../support/log-fixtures';
import { buy, meet } from '../support/log-people';

let count = 0;

async function freshLogs(): Promise<Logs> {
  const logs = openLogs(`coach-moments-${++count}`);
  value(await seedTemplates(logs.real, starterTemplates(), NOON));
  return logs;
}

async function wrote(logs: Logs, id: string, intents: IntentId[], changes: Parameters<typeof post>[0] = {}) {
  const found = intents.map((intent) => ({ intent, score: 1, why: [] }));
  const sentiment = intents.includes('complaint') ? ('negative' as const) : ('positive' as const);
  const mention = { post: post({ id, ...changes }), verdict: verdict(8, { intents: found, sentiment }) };
  value(await keepMentions(logs.real, [mention], 30, NOON));
  return `x:${id}`;
}

async function view(logs: Logs, key: string, now = NOON) {
  const found = await coachView(logs, key, 'X', now);
  if (!found) throw new Error('no view');
  return found;
}

const metAna = (logs: Logs) => meet(logs.real, { name: 'Ana Silva', identities: [onX('anasilva')] });

describe('a complaint in the coach', () => {
  it('of somebody new has its clock, and proposes a word in private', async () => {
    const logs = await freshLogs();
    const { recovery, followUp, advice } = await view(logs, await wrote(logs, '1', ['complaint']));
    expect(recovery).toEqual({
      since: '2026-11-21T11:00:00.000Z',
      here: true,
      next: 'reply',
      by: '2026-11-21T15:00:00.000Z',
    });
    expect(followUp).toMatchObject({ kind: 'recovery', day: '2026-11-22' });
    expect(advice).toMatch(/own it/);
  });

  it('kept with its next step is a recovery on the contact', async () => {
    const logs = await freshLogs();
    const key = await wrote(logs, '1', ['complaint']);
    const { followUp } = await view(logs, key);
    const { day, note, kind } = followUp;
    const logged = value(await logReply(logs.real, request({ key, followUp: { day, note, kind } }), 9, NOON));
    expect((await logs.real.followUps.get(logged.followUpId ?? ''))?.kind).toBe('recovery');
    value(await confirmSent(logs.real, key, null, days(0.1)));
    expect((await contactPage(logs.real, logged.contactId))?.recovery).toMatchObject({ next: 'private' });
  });

  it('open elsewhere comes before selling, until it is closed', async () => {
    const logs = await freshLogs();
    const ana = await metAna(logs);
    const entry = { contactId: ana.id, channel: 'phone' as const, at: NOON, note: 'It creaks' };
    value(await logByHand(logs.real, { ...entry, complaint: true, followUp: null, nudgeHour: 9 }, NOON));
    const key = await wrote(logs, '2', ['purchase_intent']);
    const during = await view(logs, key);
    expect(during.recovery).toMatchObject({ here: false, since: NOON.toISOString() });
    expect(during.advice).toMatch(/^A complaint of theirs is open/);
    expect(during.followUp.kind).toBe('recovery');
    const texts = new Map(starterTemplates().map((one) => [one.title, one]));
    for (const { title } of during.suggestions) {
      expect(texts.get(title)?.intents).not.toContain('purchase_intent');
    }
    value(await closeRecovery(logs.real, ana.id, 'settled', days(1)));
    const after = await view(logs, key);
    expect(after.recovery).toBeUndefined();
    expect(texts.get(after.suggestions[0]?.title ?? '')?.intents).toContain('purchase_intent');
  });
});

describe('the moment to ask in the coach', () => {
  it('comes after praise of a customer, once, and its words are never among the others', async () => {
    const logs = await freshLogs();
    const ana = await metAna(logs);
    const key = await wrote(logs, '1', ['praise']);
    expect((await view(logs, key)).moment).toMatchObject({
      ok: false,
      says: expect.stringMatching(/not bought/),
    });
    await buy(logs.real, ana.id, 'Oak');
    const { moment, suggestions } = await view(logs, key);
    if (!moment?.ok) throw new Error('no moment');
    expect([moment.ask, moment.suggestions.length]).toEqual(['review', 3]);
    const ids = suggestions.map(({ templateId }) => templateId);
    for (const { templateId } of moment.suggestions) expect(ids).not.toContain(templateId);

    const [words] = moment.suggestions;
    const asked = request({
      key,
      ask: 'review',
      text: 'Some other words',
      templateId: words?.templateId ?? null,
    });
    value(await logReply(logs.real, asked, 9, NOON));
    expect((await logs.real.interactions.toArray())[0]?.ask).toBe('review');
    const again = await wrote(logs, '2', ['praise']);
    expect((await view(logs, again, days(89))).moment).toMatchObject({
      ok: false,
      says: expect.stringMatching(/you asked them/),
    });
    expect((await view(logs, again, days(91))).moment).toMatchObject({ ok: true, ask: 'referral' });
  });

  it('knows an ask by the words, in the box or as sent, and forgets one that is written over', async () => {
    const logs = await freshLogs();
    const key = await wrote(logs, '1', ['praise']);
    const ask = async () => (await logs.real.interactions.toArray())[0]?.ask;
    value(await logReply(logs.real, request({ key, text: 'Would you leave us a review?' }), 9, NOON));
    expect(await ask()).toBe('review');
    const other = request({ key, idempotencyKey: '2', text: 'Thank you' });
    value(await logReply(logs.real, other, 9, NOON));
    expect(await ask()).toBeUndefined();
    value(await confirmSent(logs.real, key, 'Thank you. May I quote you?', NOON));
    expect(await ask()).toBe('testimonial');
  });

  it('is not while a complaint of theirs waits', async () => {
    const logs = await freshLogs();
    const ana = await metAna(logs);
    await buy(logs.real, ana.id, 'Oak');
    await wrote(logs, '1', ['complaint']);
    const { moment } = await view(logs, await wrote(logs, '2', ['praise']));
    expect(moment).toEqual({ ok: false, says: 'Not today: a complaint of theirs is open.' });
  });

  it('is not thought of without praise', async () => {
    const logs = await freshLogs();
    expect((await view(logs, await wrote(logs, '1', ['product_question']))).moment).toBeUndefined();
  });
});

describe('a referral in the coach', () => {
  const text = 'Go and see @lindtfloors, Ben Okafor told me about them. cc @carla';

  async function withPeople() {
    const logs = await freshLogs();
    const ana = await metAna(logs);
    const ben = await meet(logs.real, { name: 'Ben Okafor' });
    const carla = await meet(logs.real, { name: 'C. Dias', identities: [onX('carla')] });
    const dora = await meet(logs.real, { name: 'Dora Elm' });
    return { logs, ana, ben, carla, dora, key: await wrote(logs, '1', ['referral'], { text }) };
  }

  it('offers the contacts whom the post names, by profile and by name, and nobody else', async () => {
    const { logs, ben, carla, key } = await withPeople();
    const { referral } = await view(logs, key);
    expect(referral).toEqual({
      people: [
        { id: carla.id, name: 'C. Dias' },
        { id: ben.id, name: 'Ben Okafor' },
      ],
      sentBy: null,
    });
    expect((await view(logs, await wrote(logs, '2', ['praise'], { text }))).referral).toBeUndefined();
  });

  it('grows the tree both ways', async () => {
    const { logs, ana, ben, carla, key } = await withPeople();
    value(await logReply(logs.real, request({ key }), 9, NOON));
    const link = (otherId: string, who: 'author-sent' | 'sent-author') =>
      linkReferral(logs.real, key, { otherId, who }, days(1));
    value(await link(ben.id, 'sent-author'));
    value(await link(carla.id, 'author-sent'));
    const tree = (await contactPage(logs.real, ben.id))?.tree;
    expect(tree?.children.map(({ id, children }) => [id, children.map((one) => one.id)])).toEqual([
      [ana.id, [carla.id]],
    ]);
    expect((await view(logs, key)).referral?.sentBy).toBe('Ben Okafor');
  });

  it('links nobody whom the post does not name, nor before its author is a contact', async () => {
    const { logs, ana, ben, dora, key } = await withPeople();
    const missing = { ok: false, failure: { why: 'missing' } };
    expect(await linkReferral(logs.real, key, { otherId: ben.id, who: 'sent-author' }, NOON)).toMatchObject(
      missing,
    );
    value(await logReply(logs.real, request({ key }), 9, NOON));
    for (const otherId of [dora.id, ana.id, idOf(1)]) {
      expect(await linkReferral(logs.real, key, { otherId, who: 'author-sent' }, NOON)).toMatchObject(
        missing,
      );
    }
    value(await editContact(logs.real, ben.id, (one) => ({ ...one, name: 'Somebody else' }), days(1)));
    expect(
      await linkReferral(logs.real, key, { otherId: ben.id, who: 'sent-author' }, days(2)),
    ).toMatchObject(missing);
    expect((await logs.real.contacts.toArray()).every(({ referredBy }) => referredBy === null)).toBe(true);
  });
});
