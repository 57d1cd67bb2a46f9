import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { correctMention, takeBackCorrection } from '../../src/log/corrections';
import { bringBackMention, dismissMention } from '../../src/log/mentions';
import { muteWord, unmuteWord } from '../../src/log/mutes';
import { muteAgain } from '../../src/log/put-back';
import { days, freshLog, keep, NOON, value, verdict } from '../support/log-fixtures';

const judge = () => verdict();

describe('what the user taught', () => {
  it('is replaced by a later record, and the ids before it are gone into that', async () => {
    const { log } = freshLog();
    const { key } = await keep(log);
    value(await dismissMention(log, key, days(3)));
    const [first] = await log.corrections.toArray();
    // Adversarial 49: the clock was set back a year meanwhile.
    value(await correctMention(log, key, ['praise'], judge, days(-362)));
    value(await bringBackMention(log, key, 30, days(-361)));
    value(await takeBackCorrection(log, key, judge, days(-360)));

    const [last, ...more] = await log.corrections.toArray();
    expect(more).toEqual([]);
    expect(last).toMatchObject({ key, text: '', is: [], isNot: [], forMe: true });
    expect(last?.deletedAt).toBeDefined();
    expect((last?.createdAt ?? '') > (first?.createdAt ?? '')).toBe(true);
    const gone = await log.gone.toArray();
    expect(gone).toHaveLength(3);
    expect(gone.map(({ id }) => id)).toContain(first?.id);
    expect(gone.map(({ into }) => into)).toContain(last?.id);
  });

  it('keeps nothing of a mute that was taken back but that it was', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await muteWord(log, 'Oak', NOON));
    const [mute] = await log.mutes.toArray();
    if (!mute) throw new Error('no mute');
    expect(value(await unmuteWord(log, 'oak', NOON))).toBe(1);
    const [left, ...more] = await log.mutes.toArray();
    expect(more).toEqual([]);
    expect(left).toMatchObject({ kind: 'word', what: 'Oak', says: '' });
    expect(left?.deletedAt).toBeDefined();
    // Asked again, and put back under an id of its own.
    expect(value(await unmuteWord(log, 'oak', NOON))).toBe(1);
    expect(value(await muteAgain(log, mute, NOON))).toBe(1);
    const [again] = await log.mutes.toArray();
    expect(again?.deletedAt).toBeUndefined();
    expect(await log.gone.toArray()).toMatchObject([mute.id, left?.id].toSorted().map((id) => ({ id })));
    expect(again?.id).not.toBe(mute.id);
  });
});
