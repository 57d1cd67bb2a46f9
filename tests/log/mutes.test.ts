import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Mute, type Reason } from '../../src/domain/model';
import { logReply } from '../../src/log/log-reply';
import {
  bringBackMention,
  dismissMention,
  expireMentions,
  keepMentions,
  mentionByKey,
  waitingMentions,
} from '../../src/log/mentions';
import { listMutes, muteAuthor, muteWord, unmute, unmuteAuthor, unmuteWord } from '../../src/log/mutes';
import { LOG_FULL } from '../../src/log/outcome';
import { days, dump, freshLog, keep, NOON, post, request, value, verdict } from '../support/log-fixtures';

afterEach(() => vi.restoreAllMocks());

const OAK = 'Anyone know a good place for oak floors?';
const bob = { name: 'Bob', handle: 'bob', url: null };

type Log = ReturnType<typeof freshLog>['log'];

async function waiting(log: Log): Promise<string[]> {
  return (await waitingMentions(log)).map(({ key }) => key).sort();
}

/** Three of Ana's and one of Bob's. */
async function four(): Promise<Log> {
  const { log } = freshLog();
  await keep(log, post({ id: '1', text: OAK }));
  await keep(log, post({ id: '2', text: 'A giveaway of oak floors' }));
  await keep(log, post({ id: '3', text: 'Nothing' }));
  await keep(log, post({ id: '4', text: 'GIVEAWAY!', author: bob }));
  return log;
}

async function because(log: Log, id: string, kind: Reason['kind']): Promise<void> {
  const reasons = [{ kind, says: kind }];
  value(await keepMentions(log, [{ post: post({ id }), verdict: verdict(1, { reasons }) }], 30, NOON));
}

describe('muting an author', () => {
  it('sets their waiting mentions aside, and brings exactly those back', async () => {
    const log = await four();
    await keep(log, post({ id: '5' }));
    value(await dismissMention(log, 'x:5', NOON));
    await keep(log, post({ id: '6' }));
    value(await logReply(log, request({ key: 'x:6' }), 9, NOON));
    const before = await dump(log);

    expect(value(await muteAuthor(log, 'x:1', days(1)))).toBe(3);
    expect(await waiting(log)).toEqual(['x:4']);
    const [mute] = await listMutes(log);
    expect(Mute.parse(mute)).toMatchObject({ kind: 'author', what: 'x:anasilva', says: 'Ana Silva' });
    expect(await mentionByKey(log, 'x:2')).toMatchObject({ status: 'dismissed', mutedBy: mute?.id });

    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(3);
    expect(await waiting(log)).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
    expect(unstamped(await dump(log))).toEqual(unstamped(before));
  });

  it('lets what it set aside expire as it would have', async () => {
    const log = await four();
    value(await muteAuthor(log, 'x:1', NOON));
    expect(await expireMentions(log, days(30))).toBe(4);
  });

  it('answers the same when a killed worker is asked again', async () => {
    const log = await four();
    for (let times = 0; times < 2; times++) expect(value(await muteAuthor(log, 'x:1', NOON))).toBe(3);
    expect(await listMutes(log)).toHaveLength(1);
    for (let times = 0; times < 2; times++) expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(3);
    expect(await listMutes(log)).toEqual([]);
    // Muted anew and taken back anew, with one mention less.
    value(await dismissMention(log, 'x:2', NOON));
    expect(value(await muteAuthor(log, 'x:1', NOON))).toBe(2);
    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(2);
  });

  it('is refused, in words, where the page tells no profile', async () => {
    const { log } = freshLog();
    await keep(log, post({ author: { name: 'Ana Silva', handle: null, url: null } }));
    expect(await muteAuthor(log, 'x:1', NOON)).toMatchObject({
      failure: { why: 'refused', says: expect.stringContaining('word') },
    });
    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(0);
    expect(await muteAuthor(log, 'x:404', NOON)).toMatchObject({ failure: { why: 'missing' } });
  });
});

describe('muting a word', () => {
  it('sets aside what holds it, and brings exactly that back', async () => {
    const log = await four();
    expect(value(await muteWord(log, '  Giveaway ', NOON))).toBe(2);
    expect(await waiting(log)).toEqual(['x:1', 'x:3']);
    expect(await listMutes(log)).toMatchObject([{ kind: 'word', what: 'Giveaway', says: 'Giveaway' }]);
    expect(value(await unmuteWord(log, 'giveaway', NOON))).toBe(2);
    expect(value(await unmuteWord(log, 'giveaway', NOON))).toBe(2);
    expect(await waiting(log)).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
  });

  it('mutes a word once, however it is typed', async () => {
    const log = await four();
    expect(value(await muteWord(log, 'oak floors', NOON))).toBe(2);
    expect(value(await muteWord(log, 'Oak-Floors.', NOON))).toBe(2);
    expect(await listMutes(log)).toHaveLength(1);
  });

  it('leaves what detection would still show', async () => {
    const log = await four();
    await because(log, '1', 'mine');
    await because(log, '2', 'known');
    await because(log, '3', 'named');
    expect(value(await muteWord(log, 'oak', NOON))).toBe(1);
    expect(await waiting(log)).toEqual(['x:1', 'x:2', 'x:4']);
  });

  it('leaves what was written by somebody who has become a contact since', async () => {
    const log = await four();
    value(await logReply(log, request({ key: 'x:3', how: 'logged' }), 9, NOON));
    expect(value(await muteWord(log, 'giveaway', NOON))).toBe(1);
    expect(await waiting(log)).toEqual(['x:1', 'x:2']);
  });

  it.each(['', '   ', '!!!', '🙈', '\u200b', '__'])('refuses %j in words', async (word) => {
    const log = await four();
    const refused = { failure: { why: 'refused', says: expect.stringContaining('letter or digit') } };
    expect(await muteWord(log, word, NOON)).toMatchObject(refused);
    expect(value(await unmuteWord(log, word, NOON))).toBe(0);
    expect(await waiting(log)).toHaveLength(4);
  });

  it('refuses an essay', async () => {
    const { log } = freshLog();
    expect(await muteWord(log, 'x'.repeat(121), NOON)).toMatchObject({ failure: { why: 'refused' } });
    expect(value(await muteWord(log, 'x'.repeat(120), NOON))).toBe(0);
  });
});

describe('several mutes', () => {
  it('hand over what falls under another', async () => {
    const log = await four();
    expect(value(await muteAuthor(log, 'x:1', NOON))).toBe(3);
    expect(value(await muteWord(log, 'giveaway', NOON))).toBe(1);
    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(2);
    expect(await waiting(log)).toEqual(['x:1', 'x:3']);
    expect(value(await unmuteWord(log, 'giveaway', NOON))).toBe(2);
    expect(await waiting(log)).toHaveLength(4);
  });

  it('are listed latest first and taken back by their ids', async () => {
    const log = await four();
    value(await muteAuthor(log, 'x:1', NOON));
    value(await muteWord(log, 'giveaway', days(1)));
    const [word, author] = await listMutes(log);
    expect([word?.kind, author?.kind]).toEqual(['word', 'author']);
    expect(value(await unmute(log, word?.id ?? '', NOON))).toBe(1);
    expect(value(await unmute(log, word?.id ?? '', NOON))).toBe(0);
    expect(value(await unmute(log, author?.id ?? '', NOON))).toBe(3);
    expect(await listMutes(log)).toEqual([]);
  });
});

describe('a mention set aside by a mute', () => {
  it('stays away when the user says themselves that it is not for them', async () => {
    const log = await four();
    value(await muteAuthor(log, 'x:1', NOON));
    value(await dismissMention(log, 'x:2', NOON));
    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(2);
    expect((await mentionByKey(log, 'x:2'))?.status).toBe('dismissed');
  });

  it('is left alone by the undoing of a mute once the user brought it back', async () => {
    const log = await four();
    value(await muteAuthor(log, 'x:1', NOON));
    value(await bringBackMention(log, 'x:2', 30, NOON));
    value(await logReply(log, request({ key: 'x:2', how: 'logged' }), 9, NOON));
    expect(value(await unmuteAuthor(log, 'x:1', NOON))).toBe(2);
    expect((await mentionByKey(log, 'x:2'))?.status).toBe('answered');
  });

  it('waits again when detection finds it after all', async () => {
    const log = await four();
    value(await muteWord(log, 'giveaway', NOON));
    const found = await keep(log, post({ id: '2', text: 'A giveaway of oak floors' }));
    expect(found.status).toBe('waiting');
    expect(found).not.toHaveProperty('mutedBy');
  });
});

describe('a full disk', () => {
  it('leaves everything as it was', async () => {
    for (const full of ['put', 'add'] as const) {
      const log = await four();
      const before = await dump(log);
      vi.spyOn(IDBObjectStore.prototype, full).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      const outcomes = [await muteAuthor(log, 'x:1', NOON), await muteWord(log, 'oak', NOON)];
      vi.restoreAllMocks();
      for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, failure: LOG_FULL });
      expect(await dump(log)).toEqual(before);
    }
    const log = await four();
    value(await muteAuthor(log, 'x:1', NOON));
    const before = await dump(log);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await unmuteAuthor(log, 'x:1', NOON)).toEqual({ ok: false, failure: LOG_FULL });
    vi.restoreAllMocks();
    expect(await dump(log)).toEqual(before);
  });
});

/** What a log holds, whenever it was written. */
function unstamped({ actions: _, mutes: __, gone: ___, ...tables }: Record<string, unknown[]>): unknown {
  return JSON.parse(
    JSON.stringify(tables, (field, value) =>
      field === 'times' || field === 'updatedAt' ? undefined : value,
    ),
  );
}
