import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { baseOf } from '../../src/domain/merge/changed';
import { mergeRecords } from '../../src/domain/merge/merge-records';
import { Contact, EMPTY_CONTACT, FollowUp, Interaction, Mention, Template } from '../../src/domain/model';
import { editContact } from '../../src/log/contact-acts';
import { contactForIdentity, historyWith } from '../../src/log/contacts';
import { type LogDatabase, openLog } from '../../src/log/database';
import { openFollowUpsWith } from '../../src/log/follow-ups';
import { readSettings } from '../../src/log/settings';
import { takeBack } from '../../src/log/take-back';
import { idOf, onX } from '../support/contact-fixtures';
import { days, freshLog, NOON, post, value, verdict } from '../support/log-fixtures';

const STAMP = {
  createdAt: '2026-09-01T09:00:00.000Z',
  updatedAt: '2026-09-03T09:00:00.000Z',
  device: 'laptop',
};
const ANA = {
  id: idOf(1),
  ...STAMP,
  name: 'Ana Silva',
  identities: [onX('ana')],
  tags: ['vip'],
  vip: true,
  notes: 'Oak',
};
const GONE = {
  id: idOf(2),
  ...STAMP,
  name: 'Rui',
  identities: [],
  tags: [],
  vip: false,
  notes: '',
  deletedAt: STAMP.updatedAt,
};
const MENTION = {
  id: idOf(3),
  ...STAMP,
  key: 'x:1',
  post: post(),
  verdict: verdict(),
  status: 'answered',
  expiresAt: null,
  contactId: ANA.id,
};
const REPLY = {
  id: idOf(4),
  ...STAMP,
  contactId: ANA.id,
  mentionId: MENTION.id,
  site: 'x',
  at: '2026-09-02T09:00:00.000Z',
  permalink: 'https://x.com/ana/status/1',
  theirText: 'Anyone know oak floors?',
  myText: 'Come and see us',
  templateId: null,
  state: 'sent',
};
/** Its mention was forgotten. */
const OLDER = { ...REPLY, id: idOf(5), mentionId: idOf(99), at: '2026-09-01T09:00:00.000Z', state: 'logged' };
const STEP = {
  id: idOf(6),
  ...STAMP,
  contactId: ANA.id,
  mentionId: MENTION.id,
  interactionId: REPLY.id,
  due: '2026-11-24T09:00:00.000Z',
  note: 'Call',
  status: 'open',
  nudgedAt: null,
};
const STARTER = {
  id: idOf(7),
  ...STAMP,
  updatedAt: STAMP.createdAt,
  title: 'Hello',
  text: 'Hi',
  intents: [],
  tags: [],
  order: 0,
  starter: 'hello',
};
const EDITED = { ...STARTER, id: idOf(8), updatedAt: STAMP.updatedAt, text: 'Hi there', starter: 'there' };
const OWN = { ...STARTER, id: idOf(9), starter: null };

/** A log as Rapport 0.1 left it at its last version, with everything in it. */
async function secondVersion(): Promise<LogDatabase> {
  const { log } = freshLog();
  const old = new Dexie(log.name);
  old.version(1).stores({
    mentions: 'id, &key, [status+verdict.urgency.score], [status+updatedAt], expiresAt, contactId',
    contacts: 'id, *identityKeys',
    interactions: 'id, [contactId+at], mentionId',
    followUps: 'id, [status+due], contactId, mentionId',
    templates: 'id, order, starter',
    settings: 'id',
    actions: 'key, at',
    pendingNudges: 'followUpId',
    device: 'id',
  });
  old.version(2).stores({ corrections: 'id, &key', mutes: 'id, [kind+what]' });
  await old.table('contacts').bulkAdd([
    { ...ANA, identityKeys: ['x:ana'] },
    { ...GONE, identityKeys: [] },
  ]);
  await old.table('mentions').add(MENTION);
  await old.table('interactions').bulkAdd([REPLY, OLDER]);
  await old.table('followUps').add(STEP);
  await old.table('templates').bulkAdd([STARTER, EDITED, OWN]);
  await old
    .table('settings')
    .add({ id: 'settings', value: { nudgeHour: 7 }, updatedAt: STAMP.updatedAt, device: 'laptop' });
  await old.table('device').add({ id: 'this', device: 'laptop' });
  await old.table('corrections').add({ id: idOf(10), ...STAMP, key: 'x:9' });
  expect(old.verno).toBe(2);
  old.close();
  return openLog(log.name);
}

describe('a log of the second version', () => {
  it('keeps every word, and gets the new fields empty', async () => {
    const log = await secondVersion();
    expect(await log.contacts.toArray()).toEqual([
      { ...EMPTY_CONTACT, ...ANA, identityKeys: ['x:ana'] },
      { ...EMPTY_CONTACT, ...GONE, identityKeys: [] },
    ]);
    const fields = { channel: 'site', note: '', settledAt: null };
    expect(await log.interactions.toArray()).toEqual([
      { ...REPLY, ...fields, intents: ['recommendation_request'] },
      { ...OLDER, ...fields, intents: [] },
    ]);
    expect([await log.mentions.toArray(), await log.followUps.toArray()]).toEqual([[MENTION], [STEP]]);
    expect([
      await log.corrections.count(),
      await log.deviceId(),
      (await readSettings(log)).nudgeHour,
    ]).toEqual([1, 'laptop', 7]);
  });

  it('holds records that the schema of today allows', async () => {
    const log = await secondVersion();
    const allowed = async (table: string, schema: { parse: (row: unknown) => unknown }) => {
      for (const row of await log.table(table).toArray()) schema.parse(row);
    };
    await allowed('contacts', Contact);
    await allowed('interactions', Interaction);
    await allowed('followUps', FollowUp);
    await allowed('mentions', Mention);
    await allowed('templates', Template);
  });

  it('does not count as written anew: what another computer wrote since stands', async () => {
    const log = await secondVersion();
    const here = await contactForIdentity(log, 'x:ana');
    if (!here) throw new Error('lost');
    expect([here.updatedAt, here.times]).toEqual([STAMP.updatedAt, undefined]);
    const there = { ...here, name: 'Ana Costa', updatedAt: '2026-09-04T09:00:00.000Z', device: 'desktop' };
    expect(mergeRecords('contacts', here, there).name).toBe('Ana Costa');
  });

  it('lets a starter that nobody touched be outweighed, and no other template', async () => {
    const log = await secondVersion();
    const base = async (id: string) => {
      const template = await log.templates.get(id);
      return template && baseOf(template);
    };
    expect(await base(STARTER.id)).toBe('');
    expect(await base(EDITED.id)).toBe(`${STAMP.updatedAt} laptop`);
    expect(await base(OWN.id)).toBe(`${STAMP.createdAt} laptop`);
  });

  it('works as any other: found, edited, taken back', async () => {
    const log = await secondVersion();
    expect((await historyWith(log, ANA.id, 9)).map(({ id, channel }) => [id, channel])).toEqual([
      [REPLY.id, 'site'],
      [OLDER.id, 'site'],
    ]);
    expect((await openFollowUpsWith(log, ANA.id)).map(({ id }) => id)).toEqual([STEP.id]);
    const done = value(await editContact(log, ANA.id, (one) => ({ ...one, area: 'Porto' }), NOON));
    expect(done.value).toMatchObject({ name: 'Ana Silva', area: 'Porto' });
    value(await takeBack(log, done.images, days(1)));
    expect((await contactForIdentity(log, 'x:ana'))?.area).toBe('');
  });

  it('is upgraded once, and in one piece', async () => {
    const log = await secondVersion();
    await log.contacts.count();
    const twin = openLog(log.name);
    expect([await twin.contacts.count(), await twin.templates.count()]).toEqual([2, 3]);
  });
});
