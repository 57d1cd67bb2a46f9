import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { LogDatabase } from '../../src/log/database';
import { eraseContact } from '../../src/log/erase';
import { finishFollowUps } from '../../src/log/follow-up-acts';
import { logReply } from '../../src/log/log-reply';
import { replanNextStep } from '../../src/log/next-step';
import { keepPromise, unkeepPromise, waitingPromises, waitingPromisesOf } from '../../src/log/promises';
import { confirmSent } from '../../src/log/settle-reply';
import { takeBack } from '../../src/log/take-back';
import { days, freshLog, keep, NOON, request, value } from '../support/log-fixtures';

// NOON is a Saturday.
const PROMISE = 'I’ll check and tell you Tuesday.';
const WHICH = { key: 'x:1', words: PROMISE };

/** A reply that was inserted as `drafted` and went out as `sent`. */
async function sent(log: LogDatabase, drafted: string, went: string | null): Promise<void> {
  await keep(log);
  value(await logReply(log, request({ text: drafted }), 9, NOON));
  value(await confirmSent(log, 'x:1', went, NOON));
}

const open = async (log: LogDatabase) =>
  (await log.followUps.toArray()).filter(({ status, deletedAt }) => status === 'open' && !deletedAt);

describe('what a reply promised when it went out', () => {
  it('waits for the user, with its words and its day', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana, come and see us', `Hi Ana! ${PROMISE}`);
    expect(await waitingPromises(log, NOON)).toMatchObject([
      { key: 'x:1', name: 'Ana Silva', words: PROMISE, day: '2026-11-24', time: null },
    ]);
    // Nothing is planned by itself.
    expect(await open(log)).toHaveLength(1);
  });

  it('is asked about where the draft promised it already and the user settled nothing', async () => {
    const { log } = freshLog();
    await sent(log, PROMISE, null);
    expect(await waitingPromises(log, NOON)).toMatchObject([{ words: PROMISE }]);
  });

  it('is not asked about where the user let it go with the draft', async () => {
    const { log } = freshLog();
    await keep(log);
    const promises = [{ words: PROMISE, day: '2026-11-24', time: null, kept: false }];
    value(await logReply(log, request({ text: PROMISE, promises }), 9, NOON));
    value(await confirmSent(log, 'x:1', `Hi Ana! ${PROMISE.toUpperCase()}`, NOON));
    expect(await waitingPromises(log, NOON)).toEqual([]);
    expect(await open(log)).toHaveLength(1);
  });

  it('is not asked about where a follow-up keeps these words', async () => {
    const { log } = freshLog();
    await keep(log);
    const followUp = { day: '2026-11-24', note: 'As promised', kind: 'promise' as const, words: PROMISE };
    value(await logReply(log, request({ text: 'Hi', followUp }), 9, NOON));
    value(await confirmSent(log, 'x:1', PROMISE, NOON));
    expect(await waitingPromises(log, NOON)).toEqual([]);
  });

  it('is kept as a follow-up beside the one planned, and taken back as a whole', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', PROMISE);
    const kept = value(await keepPromise(log, WHICH, 9, new Date(NOON.getTime() + 1000)));
    expect(kept.value).toMatchObject({ kind: 'promise', words: PROMISE, note: `You promised: ${PROMISE}` });
    expect(kept.value.due).toBe(new Date(2026, 10, 24, 9).toISOString());
    expect(await open(log)).toHaveLength(2);
    expect(await waitingPromisesOf(log, 'x:1', NOON)).toEqual([]);
    // The step that the reply was logged with is the one that is changed.
    value(await replanNextStep(log, 'x:1', null, 9, NOON));
    expect(await open(log)).toMatchObject([{ kind: 'promise' }]);
    value(await takeBack(log, kept.images, NOON));
    expect(await open(log)).toEqual([]);
  });

  it('is let go, and asked about again when that is taken back', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', PROMISE);
    expect(value(await unkeepPromise(log, WHICH, 'let-go', NOON)).value).toBe(true);
    expect(await waitingPromises(log, NOON)).toEqual([]);
    value(await unkeepPromise(log, WHICH, 'waiting', NOON));
    expect(await waitingPromises(log, NOON)).toHaveLength(1);
    const other = await unkeepPromise(log, { ...WHICH, key: 'x:2' }, 'let-go', NOON);
    expect(value(other).value).toBe(false);
  });

  it('without a day, or on a day gone by, is for the next working day', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', 'Let me ask my manager.');
    const kept = value(await keepPromise(log, { ...WHICH, words: 'Let me ask my manager.' }, 9, NOON));
    expect(kept.value.due).toBe(new Date(2026, 10, 23, 9).toISOString());
    const late = freshLog().log;
    await sent(late, 'Hi Ana', PROMISE);
    const after = value(await keepPromise(late, WHICH, 9, days(5)));
    expect(after.value.due).toBe(new Date(2026, 10, 27, 9).toISOString());
  });

  it('is asked about for two weeks, and goes with the person', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', PROMISE);
    expect(await waitingPromises(log, days(13))).toHaveLength(1);
    expect(await waitingPromises(log, days(15))).toEqual([]);
    const [contact] = await log.contacts.toArray();
    value(await eraseContact(log, contact?.id ?? '', NOON));
    expect(JSON.stringify(await log.actions.toArray())).not.toContain('tell you Tuesday');
    expect((await keepPromise(log, WHICH, 9, NOON)).ok).toBe(false);
  });
});

describe('several promises in one reply', () => {
  const TWO = 'I’ll check the price today and bring the samples on Friday.';
  const CHECK = 'I’ll check the price today';
  const BRING = 'bring the samples on Friday.';
  const bring = { words: BRING, day: '2026-11-27', time: null };
  const step = { day: '2026-11-21', note: 'As promised', kind: 'promise' as const, words: CHECK };
  const words = async (log: LogDatabase) => (await waitingPromises(log, NOON)).map((one) => one.words);

  it('are asked about one by one', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', TWO);
    expect(await words(log)).toEqual([CHECK, BRING]);
    value(await keepPromise(log, { key: 'x:1', words: BRING }, 9, NOON));
    expect(await words(log)).toEqual([CHECK]);
    value(await unkeepPromise(log, { key: 'x:1', words: CHECK }, 'let-go', NOON));
    expect(await words(log)).toEqual([]);
    expect((await open(log)).flatMap((one) => one.words ?? [])).toEqual([BRING]);
  });

  it('are asked about where the next step keeps only one of them', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await logReply(log, request({ text: TWO, followUp: step }), 9, NOON));
    value(await confirmSent(log, 'x:1', TWO, NOON));
    expect(await words(log)).toEqual([BRING]);
  });

  it('are kept with the reply, each by a follow-up that the next step does not touch', async () => {
    const { log } = freshLog();
    await keep(log);
    const promises = [{ ...bring, time: '10:30', kept: true }];
    const asked = request({ text: TWO, followUp: step, promises });
    const logged = value(await logReply(log, asked, 9, NOON));
    // The same click again counts once; so does another try.
    value(await logReply(log, asked, 9, NOON));
    value(await logReply(log, { ...asked, idempotencyKey: 'click-2' }, 9, NOON));
    const steps = await open(log);
    expect(steps).toHaveLength(2);
    const kept = steps.find(({ id }) => id !== logged.followUpId);
    expect(kept).toMatchObject({
      kind: 'promise',
      words: BRING,
      timed: true,
      note: `You promised: ${BRING}`,
    });
    expect(kept?.due).toBe(new Date(2026, 10, 27, 10, 30).toISOString());
    value(await confirmSent(log, 'x:1', TWO, NOON));
    expect(await words(log)).toEqual([]);
    value(await replanNextStep(log, 'x:1', { day: '2026-11-25', note: 'Other' }, 9, NOON));
    value(await replanNextStep(log, 'x:1', null, 9, NOON));
    expect(await open(log)).toEqual([kept]);
    // Another step is a new one: the promise is not moved for it.
    value(await replanNextStep(log, 'x:1', { day: '2026-11-26', note: 'New' }, 9, NOON));
    expect(await open(log)).toHaveLength(2);
  });

  it('that were kept are taken back and kept again; what was done meanwhile stays done', async () => {
    const { log } = freshLog();
    await keep(log);
    const which = { key: 'x:1', words: BRING };
    value(await logReply(log, request({ followUp: null, promises: [{ ...bring, kept: true }] }), 9, NOON));
    value(await unkeepPromise(log, which, 'let-go', NOON));
    expect(await open(log)).toEqual([]);
    value(await keepPromise(log, which, 9, NOON));
    value(await keepPromise(log, which, 9, NOON));
    const [again, ...more] = await open(log);
    expect([again?.words, more]).toEqual([BRING, []]);
    value(await finishFollowUps(log, [again?.id ?? ''], NOON));
    value(await unkeepPromise(log, which, 'let-go', NOON));
    expect(await log.followUps.get(again?.id ?? '')).toMatchObject({ status: 'done' });
    expect((await log.followUps.get(again?.id ?? ''))?.deletedAt).toBeUndefined();
  });

  it('are refused with the reply where a day does not exist, and nothing is kept', async () => {
    const { log } = freshLog();
    await keep(log);
    const promises = [{ ...bring, day: '2027-02-30', kept: true }];
    expect((await logReply(log, request({ promises }), 9, NOON)).ok).toBe(false);
    expect(await log.interactions.count()).toBe(0);
  });

  it('stand beside what was noted when a reply had one only', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', null);
    const [reply] = await log.interactions.toArray();
    const { id = '', contactId = '', mentionId = '' } = reply ?? {};
    const ids = { key: 'x:1', contactId, mentionId, interactionId: id };
    const answer = { ...ids, words: PROMISE, day: '2026-11-24', time: null, state: 'waiting' };
    await log.actions.put({ key: 'promise x:1', at: NOON.toISOString(), answer });
    expect(await words(log)).toEqual([PROMISE]);
    const kept = value(await keepPromise(log, WHICH, 9, NOON));
    expect(kept.value).toMatchObject({ words: PROMISE, interactionId: id });
    expect(await words(log)).toEqual([]);
    value(await takeBack(log, kept.images, NOON));
    value(await unkeepPromise(log, WHICH, 'waiting', NOON));
    expect(await words(log)).toEqual([PROMISE]);
  });
});

describe('a next step with an hour', () => {
  it('comes due at it, keeps what it is for, and loses that when another step takes its place', async () => {
    const { log } = freshLog();
    await keep(log);
    const followUp = {
      day: '2026-11-24',
      time: '14:05',
      note: '',
      kind: 'promise' as const,
      words: PROMISE,
    };
    const logged = value(await logReply(log, request({ followUp }), 9, NOON));
    expect(logged.due).toBe(new Date(2026, 10, 24, 14, 5).toISOString());
    expect(await open(log)).toMatchObject([{ kind: 'promise', words: PROMISE }]);
    value(await replanNextStep(log, 'x:1', { day: '2026-11-25', note: 'Another' }, 9, NOON));
    const [step] = await open(log);
    expect(step).toMatchObject({ note: 'Another', due: new Date(2026, 10, 25, 9).toISOString() });
    expect([step?.kind, step?.words]).toEqual([undefined, undefined]);
  });

  it('is refused in words where the day or the hour does not exist', async () => {
    const { log } = freshLog();
    await keep(log);
    const at = async (day: string, time: string) => {
      const outcome = await logReply(log, request({ followUp: { day, time, note: '' } }), 9, NOON);
      return outcome.ok ? null : outcome.failure.says;
    };
    expect(await at('2026-02-30', '09:00')).toBe('That day does not exist. Choose another one.');
    expect(await at('2026-11-24', '25:00')).toBe('That hour does not exist. Choose one from 0:00 to 23:59.');
  });
});
