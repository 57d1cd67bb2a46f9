import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOn } from '../../../src/domain/days';
import { DEFAULT_NUDGES, DEFAULT_SETTINGS, EMPTY_CONTACT, type Settings } from '../../../src/domain/model';
import { composeWeek } from '../../../src/domain/weekly/compose';
import type { LogDatabase } from '../../../src/log/database';
import { writeSettings } from '../../../src/log/settings';
import { takeBack } from '../../../src/log/take-back';
import { planReminder } from '../../../src/log/venues/standing';
import { answerPoint, unanswerPoint, weekAnswers } from '../../../src/log/weekly/answers';
import { readWeek } from '../../../src/log/weekly/read-week';
import { remindsOfWeek } from '../../../src/log/weekly/reminder';
import { BARE_EXCHANGE } from '../../support/bare';
import { idOf } from '../../support/contact-fixtures';
import { freshLog, keep, post, value } from '../../support/log-fixtures';

const MONDAY = '2026-11-16';
const NOW = momentOn('2026-11-18', 12) as Date;
const at = (day: string, hour = 12) => (momentOn(day, hour) as Date).toISOString();
const stamp = (n: number) => ({ id: idOf(n), createdAt: at(MONDAY), updatedAt: at(MONDAY), device: 'test' });
const signal = new AbortController().signal;
const siteName = () => 'X';
const read = (log: LogDatabase) => readWeek(log, { now: NOW, siteName, signal, progress: () => {} });

async function putTalk(log: LogDatabase, n: number, day: string, changes: object = {}): Promise<void> {
  await log.contacts.put({ ...stamp(n), name: `Person ${n}`, ...EMPTY_CONTACT, identityKeys: [] });
  await log.interactions.put({
    ...stamp(100 + n),
    ...BARE_EXCHANGE,
    contactId: idOf(n),
    channel: 'site',
    site: 'x',
    at: at(day),
    state: 'sent',
    ...changes,
  });
}

describe('the review of a week, from the log', () => {
  it('is made of what the log tells, with the posts that wait and how replies were reviewed', async () => {
    const { log } = freshLog();
    await putTalk(log, 1, '2026-11-11', { findings: ['pitch-first'], intents: ['purchase_intent'] });
    await putTalk(log, 2, '2026-11-12', { findings: ['pitch-first'], deletedAt: undefined });
    await putTalk(log, 3, '2026-11-12', { findings: ['pitch-first'], state: 'inserted' });
    await putTalk(log, 4, '2026-11-12');
    const waiting = await keep(log, post(), NOW);
    const data = await read(log);
    expect(data.week).toBe(MONDAY);
    expect(data.replies.map(({ who }) => who)).toEqual([idOf(1), idOf(2)]);
    expect([...data.links]).toEqual([[waiting.id, post().permalink]]);
    const { well, do: toDo, train } = composeWeek(data, []);
    expect(well.map(({ id }) => id)).toEqual(['talked']);
    expect(toDo.map(({ id }) => id)).toEqual(['answer-buyers', 'no-next-step']);
    expect(train.map(({ id }) => id)).toEqual(['skill-of-replies/listening']);
    expect(toDo[0]?.leads.href).toBe(post().permalink);
  });

  it('says nothing of people who were deleted', async () => {
    const { log } = freshLog();
    await putTalk(log, 1, '2026-11-11', { findings: ['pitch-first'] });
    await log.contacts.update(idOf(1), { deletedAt: at(MONDAY) });
    const data = await read(log);
    expect(data.replies).toEqual([]);
    expect(composeWeek(data, []).well).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const { log } = freshLog();
    await expect(
      readWeek(log, { now: NOW, siteName, signal: stopping.signal, progress: () => {} }),
    ).rejects.toThrow();
  });
});

describe('answers to a week', () => {
  const late = { week: MONDAY, point: 'late-steps' };

  it('take the place of one another, and each can be undone', async () => {
    const { log } = freshLog();
    const given = async () => (await weekAnswers(log, NOW)).map(({ answer }) => answer);
    value(await answerPoint(log, { ...late, answer: 'not-now' }, NOW));
    const { images } = value(await answerPoint(log, { ...late, answer: 'done' }, NOW));
    expect(await given()).toEqual(['done']);
    value(await takeBack(log, images, NOW));
    expect(await given()).toEqual(['not-now']);
    const back = value(await unanswerPoint(log, late, NOW));
    expect(await given()).toEqual([]);
    value(await takeBack(log, back.images, NOW));
    expect(await given()).toEqual(['not-now']);
  });

  it('count for half a year', async () => {
    const { log } = freshLog();
    value(await answerPoint(log, { week: '2026-05-25', point: 'sold', answer: 'not-mine' }, NOW));
    value(await answerPoint(log, { week: '2026-05-18', point: 'quick', answer: 'not-mine' }, NOW));
    expect((await weekAnswers(log, NOW)).map(({ point }) => point)).toEqual(['sold']);
  });
});

const keepSettings = async (log: LogDatabase, changes: Partial<Settings>) =>
  value(await writeSettings(log, { ...DEFAULT_SETTINGS, ...changes }, NOW));

describe('pointing to the week', () => {
  const on = (day: string, hour = 12) => momentOn(day, hour) as Date;

  it('is on its first working day, in working hours, once there is something', async () => {
    const { log } = freshLog();
    expect(await remindsOfWeek(log, on(MONDAY))).toBe(false);
    await putTalk(log, 1, '2026-11-11');
    expect(await remindsOfWeek(log, on(MONDAY))).toBe(true);
    expect(await remindsOfWeek(log, on(MONDAY, 7))).toBe(false);
    expect(await remindsOfWeek(log, on('2026-11-17'))).toBe(false);
    await keepSettings(log, { nudges: { ...DEFAULT_NUDGES, days: [2, 3], digestHour: 9 } });
    expect(await remindsOfWeek(log, on('2026-11-17'))).toBe(true);
    expect(await remindsOfWeek(log, on(MONDAY))).toBe(false);
  });

  it('is switched off', async () => {
    const { log } = freshLog();
    await putTalk(log, 1, '2026-11-11');
    await keepSettings(log, { remindOfWeek: false });
    expect(await remindsOfWeek(log, on(MONDAY))).toBe(false);
  });
});

describe('the line about the plan', () => {
  const venuePlans = { x: { perWeek: 2, note: '' } };

  it('tells how the week stands until it is kept, one person counting once', async () => {
    const { log } = freshLog();
    expect(await planReminder(log, NOW)).toBeNull();
    await keepSettings(log, { venuePlans });
    const says = (done: number) => [{ site: 'x', done, planned: 2 }];
    expect(await planReminder(log, NOW)).toEqual(says(0));
    await putTalk(log, 1, '2026-11-13');
    await putTalk(log, 2, MONDAY);
    await putTalk(log, 3, MONDAY, { contactId: idOf(2) });
    await putTalk(log, 4, MONDAY, { state: 'copied' });
    await putTalk(log, 5, MONDAY, { site: 'facebook' });
    expect(await planReminder(log, NOW)).toEqual(says(1));
    await putTalk(log, 9, MONDAY, { state: 'copied', appointment: '2026-11-30' });
    expect(await planReminder(log, NOW)).toBeNull();
    await log.interactions.delete(idOf(109));
    await putTalk(log, 6, MONDAY);
    await log.contacts.update(idOf(6), { mergedInto: idOf(2) });
    expect(await planReminder(log, NOW)).toEqual(says(1));
    await putTalk(log, 8, MONDAY);
    await log.contacts.update(idOf(8), { deletedAt: at(MONDAY) });
    expect(await planReminder(log, NOW)).toEqual(says(1));
    await putTalk(log, 7, dayOf(NOW));
    expect(await planReminder(log, NOW)).toBeNull();
  });

  it('keeps quiet outside working hours', async () => {
    const { log } = freshLog();
    await keepSettings(log, { venuePlans, nudges: { ...DEFAULT_NUDGES, from: 14 } });
    expect(await planReminder(log, NOW)).toBeNull();
  });
});
