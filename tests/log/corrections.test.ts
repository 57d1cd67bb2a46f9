import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Correction, type IntentId, type Verdict } from '../../src/domain/model';
import { correctMention, type Judge, listCorrections, takeBackCorrection } from '../../src/log/corrections';
import { expireMentions, mentionByKey } from '../../src/log/mentions';
import { LOG_FULL } from '../../src/log/outcome';
import { readMark, readUserSays } from '../../src/log/user-says';
import { days, dump, freshLog, keep, NOON, post, value, verdict } from '../support/log-fixtures';

afterEach(() => vi.restoreAllMocks());

function found(...intents: IntentId[]): Verdict {
  return verdict(10, { intents: intents.map((intent) => ({ intent, score: 1, why: [] })) });
}

/** Finds a complaint in every post; the user's word is followed, that about other posts too. */
const judge: Judge = ({ key }, corrections) => {
  const own = corrections.find((correction) => correction.key === key);
  const heeded = own ? [own] : corrections;
  const kept = (['complaint'] as const).filter(
    (intent) => !heeded.some(({ isNot }) => isNot.includes(intent)),
  );
  return found(...new Set([...kept, ...heeded.flatMap(({ is }) => is)]));
};

const intentsOf = (mention: { verdict: Verdict } | null) =>
  mention?.verdict.intents.map(({ intent }) => intent);

describe('correcting a mention', () => {
  it('keeps the difference to what was found, and judges the mention anew', async () => {
    const { log } = freshLog();
    const { id, expiresAt } = await keep(log);
    const mention = value(await correctMention(log, 'x:1', ['praise', 'referral'], judge, days(1)));
    expect(intentsOf(mention)).toEqual(['praise', 'referral']);
    expect(mention).toMatchObject({ id, expiresAt, status: 'waiting', updatedAt: days(1).toISOString() });
    expect(await mentionByKey(log, 'x:1')).toEqual(mention);
    const [kept] = await listCorrections(log);
    expect(Correction.parse(kept)).toMatchObject({
      key: 'x:1',
      text: post().text,
      is: ['praise', 'referral'],
      isNot: ['complaint'],
      forMe: true,
      createdAt: days(1).toISOString(),
    });
  });

  it('takes the place of what was said before, and once when it is repeated', async () => {
    const { log } = freshLog();
    await keep(log);
    for (const intents of [['praise'], ['complaint', 'spam'], ['complaint', 'spam']] as IntentId[][]) {
      value(await correctMention(log, 'x:1', intents, judge, NOON));
    }
    const once = await dump(log);
    expect(once.corrections).toMatchObject([{ is: ['spam'], isNot: [] }]);
    value(await correctMention(log, 'x:1', ['complaint', 'spam'], judge, NOON));
    expect(await dump(log)).toEqual(once);
  });

  it('keeps nothing where the user says what was found anyway', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await correctMention(log, 'x:1', ['praise'], judge, NOON));
    expect(intentsOf(value(await correctMention(log, 'x:1', ['complaint'], judge, NOON)))).toEqual([
      'complaint',
    ]);
    expect(await listCorrections(log)).toEqual([]);
  });

  it('holds against what was said of other posts', async () => {
    const { log } = freshLog();
    await keep(log);
    await keep(log, post({ id: '2' }));
    value(await correctMention(log, 'x:2', ['praise'], judge, NOON));
    // Found alone is a complaint, with the other correction it is praise: the user says it is both.
    const both = value(await correctMention(log, 'x:1', ['complaint', 'praise'], judge, NOON));
    expect(intentsOf(both)).toEqual(['complaint', 'praise']);
    expect(await log.corrections.get({ key: 'x:1' })).toMatchObject({
      is: ['complaint', 'praise'],
      isNot: [],
    });
    value(await correctMention(log, 'x:1', [], judge, NOON));
    const own = await log.corrections.get({ key: 'x:1' });
    expect(own).toMatchObject({ is: [], isNot: ['complaint', 'praise'] });
  });

  it('says so when the mention is gone', async () => {
    const { log } = freshLog();
    expect(await correctMention(log, 'x:404', [], judge, NOON)).toMatchObject({
      failure: { why: 'missing' },
    });
  });

  it('writes all or nothing on a full disk', async () => {
    for (const full of ['put', 'add'] as const) {
      const { log } = freshLog();
      await keep(log);
      const before = await dump(log);
      vi.spyOn(IDBObjectStore.prototype, full).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      const outcome = await correctMention(log, 'x:1', ['praise'], judge, NOON);
      vi.restoreAllMocks();
      expect(outcome).toEqual({ ok: false, failure: LOG_FULL });
      expect(await dump(log)).toEqual(before);
    }
  });
});

describe('taking a correction back', () => {
  it('restores what was found, and bears repeating', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await correctMention(log, 'x:1', ['praise'], judge, NOON));
    for (let times = 0; times < 2; times++) {
      const mention = value(await takeBackCorrection(log, 'x:1', judge, NOON));
      expect(intentsOf(mention)).toEqual(['complaint']);
      expect(await mentionByKey(log, 'x:1')).toEqual(mention);
      expect(await listCorrections(log)).toEqual([]);
    }
  });

  it('works when the mention has expired: until then the example was kept', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await correctMention(log, 'x:1', ['praise'], judge, NOON));
    expect(await expireMentions(log, days(31))).toBe(1);
    expect(await listCorrections(log)).toHaveLength(1);
    expect(value(await takeBackCorrection(log, 'x:1', judge, days(31)))).toBeNull();
    expect(await listCorrections(log)).toEqual([]);
  });

  it('leaves other corrections, latest first in the list', async () => {
    const { log } = freshLog();
    for (const id of ['1', '2', '3']) await keep(log, post({ id }));
    value(await correctMention(log, 'x:2', ['praise'], judge, days(2)));
    value(await correctMention(log, 'x:3', ['praise'], judge, days(1)));
    value(await correctMention(log, 'x:1', ['praise'], judge, days(3)));
    value(await takeBackCorrection(log, 'x:1', judge, days(4)));
    expect((await listCorrections(log)).map(({ key }) => key)).toEqual(['x:2', 'x:3']);
  });
});

describe('the mark of what the user says', () => {
  it('changes with every change, whoever makes it, and only then', async () => {
    const { log, twin } = freshLog();
    const marks = new Set<string>();
    const look = async () => {
      const mark = await readMark(log);
      expect((await readUserSays(log)).mark).toBe(mark);
      marks.add(mark);
      return marks.size;
    };
    for (const id of ['1', '2']) await keep(log, post({ id }));
    expect(await look()).toBe(1);
    value(await correctMention(log, 'x:1', ['praise'], judge, days(1)));
    expect(await look()).toBe(2);
    // With a clock set back, and in place of an older one.
    value(await correctMention(log, 'x:1', ['spam'], judge, NOON));
    expect(await look()).toBe(3);
    value(await correctMention(log, 'x:1', ['spam'], judge, days(2)));
    expect(await look()).toBe(3);
    value(await correctMention(log, 'x:2', ['spam'], judge, NOON));
    expect(await look()).toBe(4);
    // A page of ours, by itself.
    await twin().corrections.where('key').equals('x:1').delete();
    expect(await look()).toBe(5);
  });
});
