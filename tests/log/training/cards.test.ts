import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { SkillId } from '../../../src/domain/model';
import type { Tried } from '../../../src/domain/training/tried';
import { takeBack } from '../../../src/log/take-back';
import { attemptsSince, noteAttempts } from '../../../src/log/training/attempts';
import { dueCards, gradeCard, listCards, suspendCard } from '../../../src/log/training/cards';
import { putCoachRecords } from '../../support/coach-records';
import { days, freshLog, NOON, value } from '../../support/log-fixtures';

async function oneCard() {
  const { log } = freshLog();
  await putCoachRecords(log);
  const [card] = await listCards(log);
  if (!card) throw new Error('no card');
  return { log, card };
}

it('an answered card comes back later, with a try noted, and one undo takes back both', async () => {
  const { log, card } = await oneCard();
  const before = await attemptsSince(log, new Date(0));
  const { images, value: graded } = value(await gradeCard(log, card.id, 3, days(1)));
  expect(Date.parse(graded.schedule.due)).toBeGreaterThan(days(2).getTime());
  expect(await dueCards(log, days(1))).toEqual([]);
  const [, tried] = await attemptsSince(log, new Date(0));
  expect(tried).toMatchObject({
    what: 'card',
    item: card.id,
    skill: card.skill,
    score: 1,
    at: days(1).toISOString(),
  });

  value(await takeBack(log, images, days(1.1)));
  expect((await dueCards(log, days(1))).map(({ schedule }) => schedule)).toEqual([card.schedule]);
  expect(await attemptsSince(log, new Date(0))).toEqual(before);
});

it('a card that is put away is asked no more until it is brought back, and stands last in the list', async () => {
  const { log, card } = await oneCard();
  const { images } = value(await suspendCard(log, card.id, true, NOON));
  expect(await dueCards(log, days(9))).toEqual([]);
  expect(await listCards(log)).toMatchObject([{ id: card.id, suspended: true }]);
  value(await takeBack(log, images, NOON));
  expect(await dueCards(log, days(9))).toHaveLength(1);
  value(await suspendCard(log, card.id, true, NOON));
  value(await suspendCard(log, card.id, false, NOON));
  expect(await dueCards(log, days(9))).toHaveLength(1);
});

it('a card that is gone is told, and nothing is noted', async () => {
  const { log } = await oneCard();
  const missing = await gradeCard(log, '018f0000-0000-7000-8000-00000000dead', 3, NOON);
  expect(missing).toMatchObject({ ok: false, failure: { why: 'missing' } });
  expect(await attemptsSince(log, days(0.5))).toEqual([]);
});

it('several tries of one test are one act', async () => {
  const { log } = freshLog();
  const tried = (skill: SkillId): Tried => ({
    what: 'aptitude',
    item: 'aptitude',
    skill,
    score: 0.5,
    missed: [],
  });
  const { images } = value(await noteAttempts(log, [tried('tone'), tried('gaps')], NOON));
  expect(await attemptsSince(log, NOON)).toHaveLength(2);
  value(await takeBack(log, images, NOON));
  expect(await attemptsSince(log, NOON)).toEqual([]);
});
