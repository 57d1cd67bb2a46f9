import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/model';
import type { LogDatabase } from '../../../src/log/database';
import { writeSettings } from '../../../src/log/settings';
import { takeBack } from '../../../src/log/take-back';
import { noteAttempts } from '../../../src/log/training/attempts';
import { gradeCard, suspendCard } from '../../../src/log/training/cards';
import { trainingReminder } from '../../../src/log/training/reminder';
import { leaveOut, readSession, startSession } from '../../../src/log/training/session';
import { bareDrill } from '../../support/bare-drill';
import { putCoachRecords } from '../../support/coach-records';
import { freshLog, value } from '../../support/log-fixtures';

/** A Tuesday, in working hours. */
const NOW = new Date(2026, 10, 24, 12);
const inDays = (days: number) => new Date(2026, 10, 24 + days, 12);

const SHELF = {
  lessons: [{ id: 'ask', title: 'Ask', skill: 'listening', says: '', tryIt: '', own: false } as const],
  drills: [bareDrill('one'), bareDrill('two'), bareDrill('three')],
};
const items = async (log: LogDatabase, now = NOW) =>
  (await readSession(log, now))?.items.map(({ item }) => item);
const tryDrill = (log: LogDatabase, item: string, now: Date) =>
  noteAttempts(log, [{ what: 'drill', item, skill: 'tone', score: 1, missed: [] }], now);

async function begun() {
  const { log, twin } = freshLog();
  await putCoachRecords(log);
  const [card] = await log.cards.toArray();
  value(await startSession(log, SHELF, NOW));
  return { log, twin, card: card?.id ?? '' };
}

describe('this week’s session', () => {
  it('stands until the week is over, and goes on in another page where it was left', async () => {
    const { log, twin, card } = await begun();
    expect(await items(log)).toEqual([card, 'ask', 'one', 'two']);
    value(await gradeCard(log, card, 3, NOW));
    value(await tryDrill(log, 'one', inDays(1)));
    const later = await readSession(twin(), inDays(2));
    expect(later?.items.map(({ done }) => done)).toEqual([true, false, true, false]);
    expect(later?.next).toMatchObject({ what: 'lesson', item: 'ask' });
    // Begun, it stays as it is, whatever came due meanwhile.
    value(await startSession(twin(), { ...SHELF, drills: [] }, inDays(2)));
    expect(await items(log, inDays(5))).toEqual([card, 'ask', 'one', 'two']);
    expect(await readSession(log, inDays(6))).toBeNull();
  });

  it('is composed anew while nothing of it is done, and once more when the user wants more', async () => {
    const { log, card } = await begun();
    value(await startSession(log, { ...SHELF, drills: [bareDrill('four')] }, inDays(1)));
    expect(await items(log)).toEqual([card, 'ask', 'four']);
    value(await tryDrill(log, 'four', inDays(1)));
    value(await startSession(log, SHELF, inDays(2), { another: true }));
    expect((await readSession(log, inDays(2)))?.items.every(({ done }) => !done)).toBe(true);
  });

  it('does not count what was tried before, and what is undone is to be done again', async () => {
    const { log } = freshLog();
    value(await tryDrill(log, 'one', inDays(-1)));
    value(await startSession(log, { lessons: [], drills: [bareDrill('one')] }, NOW));
    expect((await readSession(log, NOW))?.next?.item).toBe('one');
    const { images } = value(await tryDrill(log, 'one', NOW));
    expect((await readSession(log, NOW))?.next).toBeNull();
    value(await takeBack(log, images, NOW));
    expect((await readSession(log, NOW))?.next?.item).toBe('one');
  });

  it('leaves out what the user leaves out, and what was put away', async () => {
    const { log, card } = await begun();
    value(await suspendCard(log, card, true, NOW));
    value(await leaveOut(log, { what: 'drill', item: 'one' }, true, NOW));
    expect(await items(log)).toEqual(['ask', 'two']);
    value(await leaveOut(log, { what: 'drill', item: 'one' }, false, NOW));
    expect(await items(log)).toEqual(['ask', 'one', 'two']);
    expect(await leaveOut(log, { what: 'drill', item: 'one' }, true, inDays(9))).toMatchObject({ ok: false });
  });
});

describe('pointing to the session', () => {
  it('says what waits, then what is left, then nothing', async () => {
    const { log } = freshLog();
    expect(await trainingReminder(log, NOW)).toBeNull();
    await putCoachRecords(log);
    expect(await trainingReminder(log, NOW)).toEqual({ left: null, cards: 1 });
    value(await startSession(log, { ...SHELF, lessons: [] }, NOW));
    expect(await trainingReminder(log, NOW)).toEqual({ left: null, cards: 1 });
    const [card] = await log.cards.toArray();
    value(await gradeCard(log, card?.id ?? '', 4, NOW));
    expect(await trainingReminder(log, NOW)).toEqual({ left: 4, cards: 0 });
    value(await tryDrill(log, 'one', NOW));
    value(await tryDrill(log, 'two', NOW));
    expect(await trainingReminder(log, NOW)).toBeNull();
  });

  it('keeps quiet when it is switched off, on days off, and outside working hours', async () => {
    const { log } = freshLog();
    await putCoachRecords(log);
    const { nudges } = DEFAULT_SETTINGS;
    const saysWith = async (changes: object) => {
      value(await writeSettings(log, { ...DEFAULT_SETTINGS, ...changes }, NOW));
      return trainingReminder(log, NOW);
    };
    expect(await saysWith({ nudges: { ...nudges, digestHour: 17 } })).not.toBeNull();
    expect(await saysWith({ remindOfTraining: false })).toBeNull();
    expect(await saysWith({ nudges: { ...nudges, days: [1, 3] } })).toBeNull();
    expect(await saysWith({ nudges: { ...nudges, from: 14 } })).toBeNull();
    expect(await saysWith({ nudges: { ...nudges, quietFrom: 12, quietUntil: 13 } })).toBeNull();
  });
});
