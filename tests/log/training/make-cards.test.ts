import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { heldDataText } from '../../../src/domain/held-data';
import { DEFAULT_KEEP, type FollowUp } from '../../../src/domain/model';
import { deleteContact } from '../../../src/log/contact-acts';
import { type LogDatabase, openLogs } from '../../../src/log/database';
import { eraseContact } from '../../../src/log/erase';
import { heldData } from '../../../src/log/held-data';
import { expireMentions } from '../../../src/log/mentions';
import { applyRetention } from '../../../src/log/retention';
import { newStamp } from '../../../src/log/stamp';
import { takeBack } from '../../../src/log/take-back';
import { noteAttempts } from '../../../src/log/training/attempts';
import { dueCards, gradeCard, listCards } from '../../../src/log/training/cards';
import { MOST_A_DAY, makeCards, makeDailyCards } from '../../../src/log/training/make-cards';
import { BARE_STEP } from '../../support/bare';
import { bareDrill } from '../../support/bare-drill';
import { contactOn, exchangeWith } from '../../support/full-contact';
import { days, freshLog, keep, NOON, post, value } from '../../support/log-fixtures';

const noModel = async (): Promise<null> => null;

/** A follow-up that came due so many days before, and is still open. */
async function overdue(
  log: LogDatabase,
  contactId: string,
  daysAgo: number,
  changes: Partial<FollowUp> = {},
) {
  const due = days(-daysAgo).toISOString();
  const note = `due ${daysAgo} days ago`;
  return log.followUps.add({
    ...newStamp('test', days(-20)),
    ...BARE_STEP,
    contactId,
    due,
    note,
    ...changes,
  });
}

/** A post of Ana's that was found ten days before, and waits. */
const passed = (log: LogDatabase, id: string) =>
  keep(log, post({ id, publishedAt: days(-10).toISOString() }), days(-10));

const LOUD = 'BUY NOW AT OUR STORE, THE BEST FLOORS EVER!!!!!!';
const lists = async (log: LogDatabase) => (await listCards(log)).map(({ origin: { kind } }) => kind).sort();

describe('cards of what was missed', () => {
  let log: LogDatabase;
  let ana: string;
  beforeEach(async () => {
    log = freshLog().log;
    ana = (await contactOn(log, 'Ana Silva', 'anasilva')).id;
  });

  it('are made of what came late, was passed by, or went out poorly, each once', async () => {
    await overdue(log, ana, 4);
    await passed(log, '1');
    await exchangeWith(log, ana, { at: days(-2).toISOString(), myText: LOUD });
    await exchangeWith(log, ana, { at: days(-1).toISOString(), findings: [], myText: LOUD });
    expect(value(await makeCards(log, NOON, noModel))).toBe(3);
    expect(await lists(log)).toEqual(['late', 'reviewed', 'skipped']);
    expect(await dueCards(log, NOON)).toHaveLength(3);
    expect(value(await makeCards(log, NOON, noModel))).toBe(0);
    expect(value(await makeCards(log, days(1), noModel))).toBe(0);
  });

  it('are a handful a day at most, the kinds in turn, and the rest on the days after', async () => {
    for (let n = 2; n < 12; n += 1) await overdue(log, ana, n);
    await exchangeWith(log, ana, { at: days(-9).toISOString(), myText: LOUD });
    expect(value(await makeCards(log, NOON, noModel))).toBe(MOST_A_DAY);
    expect(await lists(log)).toEqual(['late', 'late', 'late', 'late', 'reviewed']);
    expect(value(await makeCards(log, days(0.1), noModel))).toBe(0);
    expect(value(await makeCards(log, days(1), noModel))).toBe(MOST_A_DAY);
  });

  it('are looked for once a day by the worker, and of nothing long ago', async () => {
    await overdue(log, ana, 4);
    await overdue(log, ana, 40);
    expect(value(await makeDailyCards(log, NOON, noModel))).toBe(1);
    await overdue(log, ana, 6);
    expect(value(await makeDailyCards(log, days(0.1), noModel))).toBe(0);
    expect(value(await makeDailyCards(log, days(1), noModel))).toBe(1);
  });

  it('are one record where two windows or two computers make them, and what a person did to it is later', async () => {
    await overdue(log, ana, 4);
    const { log: other } = freshLog();
    await other.contacts.bulkAdd(await log.contacts.toArray());
    await other.followUps.bulkAdd(await log.followUps.toArray());
    const made = await Promise.all([
      makeCards(log, NOON, noModel),
      makeCards(log, NOON, noModel),
      makeCards(other, days(3), noModel),
    ]);
    expect(made.map(value).sort()).toEqual([0, 1, 1]);
    const [mine] = await log.cards.toArray();
    const [theirs] = await other.cards.toArray();
    expect(theirs?.id).toBe(mine?.id);
    expect(theirs?.schedule).toEqual(mine?.schedule);
    const graded = value(await gradeCard(log, mine?.id ?? '', 3, days(1))).value;
    expect(Object.values(graded.times ?? {}).some((stamp) => stamp > (theirs?.updatedAt ?? ''))).toBe(true);
  });

  it('are one for a post that two computers know under ids of their own', async () => {
    const { log: other } = freshLog();
    const [mine, theirs] = [await passed(log, '1'), await passed(other, '1')];
    expect(theirs.id).not.toBe(mine.id);
    for (const one of [log, other]) expect(value(await makeCards(one, NOON, noModel))).toBe(1);
    expect(await other.cards.toArray()).toEqual(await log.cards.toArray());
  });

  it('are made of failed drills and lessons when Train is open, not of those that passed since', async () => {
    const drill = (id: string) =>
      bareDrill(id, 'tone', { asks: `What is wrong? (${id})`, answers: 'It shouts.' });
    const shelf = { lessons: [], drills: [drill('one'), drill('two')] };
    const tried = (item: string, score: number, at: Date) =>
      noteAttempts(log, [{ what: 'drill', item, skill: 'tone', score, missed: [] }], at);
    await tried('one', 0.2, days(-2));
    await tried('two', 0.2, days(-2));
    await tried('two', 1, days(-1));
    await tried('deleted', 0, days(-1));
    expect(value(await makeCards(log, NOON, noModel))).toBe(0);
    expect(value(await makeCards(log, NOON, noModel, shelf))).toBe(1);
    expect((await listCards(log)).map(({ asks }) => asks)).toEqual(['What is wrong? (one)']);
  });

  it('go with the person when they are erased, and are not made again', async () => {
    const ben = (await contactOn(log, 'Ben Ode', 'benode')).id;
    await overdue(log, ben, 3);
    await overdue(log, ana, 4);
    await passed(log, '1');
    await exchangeWith(log, ana, { at: days(-2).toISOString(), myText: LOUD });
    expect(value(await makeCards(log, NOON, noModel))).toBe(4);
    const held = await heldData(log, ana, NOON);
    expect(held?.cards).toHaveLength(3);
    expect(held && heldDataText(held)).toContain('A card to train with'.toLowerCase());
    value(await eraseContact(log, ana, NOON));
    expect((await listCards(log)).map(({ about }) => about)).toEqual([[ben]]);
    const everything = JSON.stringify(await Promise.all(log.tables.map((table) => table.toArray())));
    expect(everything).not.toMatch(/ana ?silva/iu);
    expect(value(await makeCards(log, days(1), noModel))).toBe(0);
  });

  it('are out of sight while the person is deleted, and back when that is undone', async () => {
    await overdue(log, ana, 4);
    await passed(log, '1');
    value(await makeCards(log, NOON, noModel));
    const { images } = value(await deleteContact(log, ana, NOON));
    expect(await dueCards(log, NOON)).toEqual([]);
    expect(await listCards(log)).toEqual([]);
    value(await takeBack(log, images, days(0.1)));
    expect(await dueCards(log, NOON)).toHaveLength(2);
  });

  it('are made of nobody who is deleted', async () => {
    await overdue(log, ana, 4, { status: 'done', updatedAt: NOON.toISOString() });
    value(await deleteContact(log, ana, NOON));
    expect(value(await makeCards(log, NOON, noModel))).toBe(0);
  });

  it('are forgotten with a post that nobody acted on, unless they were practised', async () => {
    await passed(log, '1');
    await passed(log, '2');
    expect(value(await makeCards(log, NOON, noModel))).toBe(2);
    const [one] = await dueCards(log, NOON);
    value(await gradeCard(log, one?.id ?? '', 3, NOON));
    expect(await expireMentions(log, days(21))).toBe(2);
    expect((await listCards(log)).map(({ id }) => id)).toEqual([one?.id]);
  });
});

describe('cards and how long words are kept', () => {
  it('go when the words of others go, and with a deleted person for good', async () => {
    const logs = openLogs('training-retention');
    const { real } = logs;
    const ana = (await contactOn(real, 'Ana Silva', 'anasilva')).id;
    await exchangeWith(real, ana, { at: days(-2).toISOString(), myText: LOUD });
    value(await makeCards(real, NOON, noModel));
    await applyRetention(logs, { ...DEFAULT_KEEP, theirWords: 60 }, days(50));
    expect(await real.cards.count()).toBe(1);
    await applyRetention(logs, { ...DEFAULT_KEEP, theirWords: 60 }, days(59));
    expect(await real.cards.count()).toBe(0);

    await overdue(real, ana, -50);
    expect(value(await makeCards(real, days(59), noModel))).toBe(1);
    value(await deleteContact(real, ana, days(60)));
    await applyRetention(logs, DEFAULT_KEEP, days(95));
    expect(await real.cards.count()).toBe(0);
  });
});
