import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Correction, DEFAULT_SETTINGS } from '../../src/domain/model';
import { correctMention, listCorrections } from '../../src/log/corrections';
import { logReply } from '../../src/log/log-reply';
import {
  bringBackMention,
  countWaiting,
  dismissMention,
  expireMentions,
  keepMentions,
  mentionByKey,
  mentionsByKeys,
  unconfirmedMentions,
  waitingMentions,
} from '../../src/log/mentions';
import { writeSettings } from '../../src/log/settings';
import { days, freshLog, keep, NOON, post, request, value, verdict } from '../support/log-fixtures';

describe('keeping mentions', () => {
  it('keeps a post once and answers in the order found', async () => {
    const { log } = freshLog();
    const found = ['3', '1', '2', '1'].map((id) => ({ post: post({ id }), verdict: verdict() }));
    const mentions = value(await keepMentions(log, found, 30, NOON));
    expect(mentions.map((mention) => mention.key)).toEqual(['x:3', 'x:1', 'x:2']);
    expect(await countWaiting(log)).toBe(3);
    expect(mentions[0]).toMatchObject({
      status: 'waiting',
      contactId: null,
      expiresAt: days(30).toISOString(),
    });
  });

  it('stores a post once when two tabs see it at the same time', async () => {
    const { log, twin } = freshLog();
    const found = Array.from({ length: 20 }, (_, id) => ({
      post: post({ id: `${id}` }),
      verdict: verdict(),
    }));
    const tabs = [log, twin(), twin()];
    const answers = await Promise.all(tabs.map((tab) => keepMentions(tab, found, 30, NOON)));
    expect(await log.mentions.count()).toBe(20);
    const ids = answers.map((answer) => value(answer).map((mention) => mention.id));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it('brings a post seen again up to date and keeps its id, date and status', async () => {
    const { log } = freshLog();
    const first = await keep(log);
    await dismissMention(log, 'x:1', NOON);
    const again = { post: post({ text: 'Edited: where to buy oak?' }), verdict: verdict(50) };
    const [second] = value(await keepMentions(log, [again], 30, days(1)));
    expect(second).toMatchObject({
      id: first.id,
      createdAt: first.createdAt,
      status: 'dismissed',
      updatedAt: days(1).toISOString(),
      post: { text: 'Edited: where to buy oak?' },
      verdict: { urgency: { score: 50 } },
    });
    expect(await waitingMentions(log)).toEqual([]);
  });

  it('loses nothing that a page shows only at times', async () => {
    const { log } = freshLog();
    await keep(log);
    const less = post({ text: 'Anyone know a good…', permalink: null, publishedAt: null });
    less.author = { name: 'Ana Silva', handle: null, url: null };
    const mention = await keep(log, less, days(1));
    expect(mention.post).toEqual(post());
  });

  it('writes nothing when nothing is new', async () => {
    const { log } = freshLog();
    await keep(log);
    expect((await keep(log, post(), days(3))).updatedAt).toBe(NOON.toISOString());
  });

  it('lists what waits by urgency', async () => {
    const { log } = freshLog();
    const scores = [5, 70, -3, 20.5, 100];
    const found = scores.map((score, id) => ({ post: post({ id: `${id}` }), verdict: verdict(score) }));
    await keepMentions(log, found, 30, NOON);
    const list = await waitingMentions(log);
    expect(list.map((mention) => mention.verdict.urgency.score)).toEqual([100, 70, 20.5, 5, -3]);
  });

  it.each(['__proto__', 'constructor', '\u202egnp.exe', 'a\ud800b', ''])(
    'keeps the author name %j as it is',
    async (name) => {
      const { log } = freshLog();
      const author = { name, handle: null, url: null };
      expect((await keep(log, post({ author }))).post.author.name).toBe(name);
      const stored = await mentionByKey(log, 'x:1');
      expect(stored?.post.author.name).toBe(name);
    },
  );
});

describe('dismissing', () => {
  it('takes a mention off the list and undoes it', async () => {
    const { log } = freshLog();
    await keep(log);
    expect(value(await dismissMention(log, 'x:1', days(1))).expiresAt).toBeNull();
    expect(await countWaiting(log)).toBe(0);
    const back = value(await bringBackMention(log, 'x:1', 30, days(2)));
    expect(back).toMatchObject({ status: 'waiting', expiresAt: days(32).toISOString() });
  });

  it('undoes to where the replies say the mention stood', async () => {
    const { log } = freshLog();
    await keep(log, post({ id: '1' }));
    await keep(log, post({ id: '2' }));
    await logReply(log, request({ key: 'x:1', how: 'logged' }), 9, NOON);
    await logReply(log, request({ key: 'x:2', how: 'inserted' }), 9, NOON);
    for (const key of ['x:1', 'x:2']) await dismissMention(log, key, NOON);
    expect(value(await bringBackMention(log, 'x:1', 30, NOON)).status).toBe('answered');
    expect(value(await bringBackMention(log, 'x:2', 30, NOON)).status).toBe('inserted');
  });

  it('keeps the words as an example, and forgets them with the undoing', async () => {
    const { log } = freshLog();
    const mention = await keep(log, post({ text: `${'x'.repeat(1999)}🙈 and more` }));
    value(await dismissMention(log, 'x:1', NOON));
    value(await dismissMention(log, 'x:1', days(1)));
    const [example, ...more] = await log.corrections.toArray();
    expect(more).toEqual([]);
    expect(example).toMatchObject({ key: 'x:1', forMe: false, is: [], isNot: [], device: mention.device });
    expect(Correction.parse(example).text).toBe('x'.repeat(1999));
    value(await bringBackMention(log, 'x:1', 30, days(2)));
    expect(await listCorrections(log)).toEqual([]);
    expect(JSON.stringify(await log.corrections.toArray())).not.toContain('xxx');
    expect((await mentionByKey(log, 'x:1'))?.verdict).toEqual(mention.verdict);
    value(await bringBackMention(log, 'x:1', 30, days(2)));
  });

  it('does not touch what the user said of its intents', async () => {
    const { log } = freshLog();
    await keep(log);
    const judge = () => verdict();
    value(await correctMention(log, 'x:1', ['praise'], judge, NOON));
    const [said] = await log.corrections.toArray();
    value(await dismissMention(log, 'x:1', NOON));
    expect(await log.corrections.toArray()).toMatchObject([{ is: ['praise'], forMe: false }]);
    value(await bringBackMention(log, 'x:1', 30, NOON));
    expect(await log.corrections.toArray()).toMatchObject([
      { is: said?.is, isNot: said?.isNot, forMe: true },
    ]);
  });

  it('says so when the mention is gone', async () => {
    const { log } = freshLog();
    expect(await dismissMention(log, 'x:404', NOON)).toMatchObject({
      ok: false,
      failure: { why: 'missing' },
    });
  });
});

describe('expiry', () => {
  it('forgets what nobody acted on, and only that', async () => {
    const { log } = freshLog();
    for (const id of ['old', 'dismissed', 'replied']) await keep(log, post({ id }));
    await keep(log, post({ id: 'new' }), days(10));
    await dismissMention(log, 'x:dismissed', NOON);
    await logReply(log, request({ key: 'x:replied' }), 9, NOON);

    expect(await expireMentions(log, days(29.9))).toBe(0);
    expect(await expireMentions(log, days(30))).toBe(1);
    expect(await expireMentions(log, days(4000))).toBe(1);
    const left = await mentionsByKeys(log, ['x:old', 'x:new', 'x:dismissed', 'x:replied']);
    expect(left.map((mention) => mention.key).sort()).toEqual(['x:dismissed', 'x:replied']);
    expect((await unconfirmedMentions(log, 5)).map((mention) => mention.key)).toEqual(['x:replied']);
  });

  it('follows the setting when the user changes it', async () => {
    const { log } = freshLog();
    await keep(log);
    value(await writeSettings(log, { ...DEFAULT_SETTINGS, mentionDays: 5 }, days(2)));
    expect((await mentionByKey(log, 'x:1'))?.expiresAt).toBe(days(5).toISOString());
  });
});
