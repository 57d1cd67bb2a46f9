import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Mention } from '../../src/domain/model';
import { logReply } from '../../src/log/log-reply';
import { dismissMention, keepMentions, mentionByKey } from '../../src/log/mentions';
import { noteSighted } from '../../src/log/walked-past';
import { freshLog, keep, NOON, post, request, value, verdict } from '../support/log-fixtures';

const minutes = (count: number): Date => new Date(NOON.getTime() + count * 60_000);

describe('posts in sight', () => {
  it('are noted with the time, in a record that is still one', async () => {
    const { log } = freshLog();
    await keep(log);
    expect(value(await noteSighted(log, ['x:1', 'x:404'], minutes(1)))).toBe(1);
    const seen = await mentionByKey(log, 'x:1');
    expect(seen?.seenAt).toBe(minutes(1).toISOString());
    expect(Mention.safeParse(seen).success).toBe(true);
    expect(seen?.times?.seenAt).toContain(minutes(1).toISOString());
  });

  it('write once for one look, whatever tells of it', async () => {
    const { log, twin } = freshLog();
    await keep(log);
    const tabs = [log, twin(), twin()];
    const noted = await Promise.all(tabs.map((tab) => noteSighted(tab, ['x:1', 'x:1'], minutes(1))));
    expect(noted.map(value).reduce((sum, count) => sum + count)).toBe(1);
    expect(value(await noteSighted(log, ['x:1'], minutes(1.2)))).toBe(0);
    expect(value(await noteSighted(log, ['x:1'], minutes(3)))).toBe(1);
  });

  it('follow a clock that was set back', async () => {
    const { log } = freshLog();
    await keep(log);
    await noteSighted(log, ['x:1'], minutes(600));
    await noteSighted(log, ['x:1'], minutes(5));
    expect((await mentionByKey(log, 'x:1'))?.seenAt).toBe(minutes(5).toISOString());
  });

  it('stay noted when the page shows the post again', async () => {
    const { log } = freshLog();
    await keep(log);
    await noteSighted(log, ['x:1'], minutes(1));
    await keepMentions(log, [{ post: post({ text: 'Edited' }), verdict: verdict(50) }], 30, minutes(30));
    expect(await mentionByKey(log, 'x:1')).toMatchObject({
      seenAt: minutes(1).toISOString(),
      post: { text: 'Edited' },
    });
  });

  it('are none of those that were answered or are not for the user', async () => {
    const { log } = freshLog();
    for (const id of ['1', '2']) await keep(log, post({ id }));
    await dismissMention(log, 'x:2', NOON);
    value(await logReply(log, request(), 9, NOON));
    expect(value(await noteSighted(log, ['x:1', 'x:2'], minutes(1)))).toBe(0);
  });

  it('keep the group that a later look at the post does not show', async () => {
    const { log } = freshLog();
    await keep(log, post({ venue: 'Harwick Homes' }));
    await keep(log, post({ venue: null }), minutes(5));
    expect((await mentionByKey(log, 'x:1'))?.post.venue).toBe('Harwick Homes');
  });
});
