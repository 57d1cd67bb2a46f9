import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../src/domain/model';
import { complains } from '../../src/domain/recovery/complains';
import { openLogs } from '../../src/log/database';
import { firstRows } from '../../src/log/first-rows';
import { readInbox } from '../../src/log/inbox';
import { keepMentions } from '../../src/log/mentions';
import { changeSettings } from '../../src/log/settings';
import { NOON, post, value, verdict } from '../support/log-fixtures';

let count = 0;

/** A log with posts of these intents; the urgency of each is its place, so that the first is the least urgent. */
async function withPosts(...posts: IntentId[][]) {
  const logs = openLogs(`inbox-${++count}`);
  const found = posts.map((intents, index) => ({
    post: post({ id: String(index) }),
    verdict: verdict(index, { intents: intents.map((intent) => ({ intent, score: 1, why: [] })) }),
  }));
  value(await keepMentions(logs.real, found, 30, NOON));
  return logs;
}

describe('the inbox', () => {
  it('is led by complaints that nobody answered, then goes by urgency', async () => {
    const logs = await withPosts(
      ['complaint'],
      ['praise'],
      ['product_question', 'complaint'],
      ['purchase_intent'],
      ['spam', 'complaint'],
    );
    const { waiting, waitingCount } = await readInbox(logs, NOON);
    expect(waiting.map(({ key }) => key)).toEqual(['x:2', 'x:0', 'x:4', 'x:3', 'x:1']);
    expect(waitingCount).toBe(5);
  });

  it('shows a complaint however few rows there is room for', async () => {
    const logs = await withPosts(['complaint'], ...Array.from({ length: 40 }, (): IntentId[] => ['praise']));
    expect((await readInbox(logs, NOON, 3)).waiting.map(({ key }) => key)).toEqual(['x:0', 'x:40', 'x:39']);
  });

  it('leaves the same order, the clock and what makes a complaint for the first sight', async () => {
    const logs = await withPosts(['praise'], ['product_question', 'complaint']);
    value(await changeSettings(logs.real, (now) => ({ ...now, replyWithinHours: 2 }), NOON));
    const { inbox } = await firstRows(logs, NOON);
    expect(inbox.waiting.map(({ key, verdict }) => [key, complains(verdict)])).toEqual([
      ['x:1', true],
      ['x:0', false],
    ]);
    expect(inbox.waiting[0]?.verdict.intents[0]?.intent).toBe('product_question');
    expect(inbox.replyWithinHours).toBe(2);
  });
});
