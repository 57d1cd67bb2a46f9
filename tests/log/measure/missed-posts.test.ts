import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/days';
import type { LogDatabase } from '../../../src/log/database';
import { logReply } from '../../../src/log/log-reply';
import { missedSince } from '../../../src/log/measure/missed-posts';
import { dismissMention, expireMentions } from '../../../src/log/mentions';
import { days, freshLog, keep, NOON, post, request, value } from '../../support/log-fixtures';

async function counts(log: LogDatabase): Promise<string[]> {
  const all = await log.missedPosts.toArray();
  return all
    .flatMap((one) => (one.count > 0 ? `${one.day} ${one.site} ${one.intent} ${one.count}` : []))
    .sort();
}

describe('posts that are forgotten unanswered', () => {
  it('are counted by the day they were found, and nothing else is kept of them', async () => {
    const { log } = freshLog();
    for (const id of ['1', '2', '3', '4']) await keep(log, post({ id }));
    await keep(log, post({ id: '5' }), days(2));
    await keep(log, post({ id: '6', site: 'facebook' }), days(2));
    value(await dismissMention(log, 'x:3', NOON));
    value(await logReply(log, request({ key: 'x:4' }), 9, NOON));
    await expireMentions(log, days(31));
    await expireMentions(log, days(33));
    await expireMentions(log, days(34));
    expect(await counts(log)).toEqual([
      `${dayOf(NOON)} x recommendation_request 2`,
      `${dayOf(days(2))} facebook recommendation_request 1`,
      `${dayOf(days(2))} x recommendation_request 1`,
    ]);
    expect(JSON.stringify(await log.missedPosts.toArray())).not.toContain('oak');
  });

  it('are known since the oldest post that was still there when counting began', async () => {
    const { log } = freshLog();
    expect(await missedSince(log)).toBeNull();
    await keep(log, post({ id: '1' }), days(-3));
    await expireMentions(log, NOON);
    expect(await missedSince(log)).toBe(dayOf(days(-3)));
    const empty = freshLog().log;
    await expireMentions(empty, NOON);
    expect(await missedSince(empty)).toBe(dayOf(NOON));
  });
});
