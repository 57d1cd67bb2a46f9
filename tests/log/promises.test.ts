import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { LogDatabase } from '../../src/log/database';
import { eraseContact } from '../../src/log/erase';
import { confirmSent, logReply } from '../../src/log/log-reply';
import { replanNextStep } from '../../src/log/next-step';
import { keepPromise, letPromiseGo, waitingPromise, waitingPromises } from '../../src/log/promises';
import { takeBack } from '../../src/log/take-back';
import { days, freshLog, keep, NOON, request, value } from '../support/log-fixtures';

// NOON is a Saturday.
const PROMISE = 'I’ll check and tell you Tuesday.';

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

  it('is not asked about where the draft promised it already, or the user only said that it went out', async () => {
    const { log } = freshLog();
    await sent(log, PROMISE, `Hi Ana! ${PROMISE.toUpperCase()}`);
    expect(await waitingPromises(log, NOON)).toEqual([]);
    const other = freshLog().log;
    await sent(other, PROMISE, null);
    expect(await waitingPromises(other, NOON)).toEqual([]);
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
    const kept = value(await keepPromise(log, 'x:1', 9, new Date(NOON.getTime() + 1000)));
    expect(kept.value).toMatchObject({ kind: 'promise', words: PROMISE, note: `You promised: ${PROMISE}` });
    expect(kept.value.due).toBe(new Date(2026, 10, 24, 9).toISOString());
    expect(await open(log)).toHaveLength(2);
    expect(await waitingPromise(log, 'x:1', NOON)).toBeNull();
    // The step that the reply was logged with is the one that is changed.
    value(await replanNextStep(log, 'x:1', null, 9, NOON));
    expect(await open(log)).toMatchObject([{ kind: 'promise' }]);
    value(await takeBack(log, kept.images, NOON));
    expect(await open(log)).toEqual([]);
  });

  it('is let go, and asked about again when that is taken back', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', PROMISE);
    expect(value(await letPromiseGo(log, 'x:1'))).toBe(true);
    expect(await waitingPromises(log, NOON)).toEqual([]);
    value(await letPromiseGo(log, 'x:1', true));
    expect(await waitingPromises(log, NOON)).toHaveLength(1);
    expect(value(await letPromiseGo(log, 'x:2'))).toBe(false);
  });

  it('without a day, or on a day gone by, is for the next working day', async () => {
    const { log } = freshLog();
    await sent(log, 'Hi Ana', 'Let me ask my manager.');
    const kept = value(await keepPromise(log, 'x:1', 9, NOON));
    expect(kept.value.due).toBe(new Date(2026, 10, 23, 9).toISOString());
    const late = freshLog().log;
    await sent(late, 'Hi Ana', PROMISE);
    const after = value(await keepPromise(late, 'x:1', 9, days(5)));
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
    expect((await keepPromise(log, 'x:1', 9, NOON)).ok).toBe(false);
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
