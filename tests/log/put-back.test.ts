import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listCorrections } from '../../src/log/corrections';
import { dismissMention, mentionByKey } from '../../src/log/mentions';
import { listMutes, muteAuthor, muteWord, unmute } from '../../src/log/mutes';
import { muteAgain, putBackCorrection } from '../../src/log/put-back';
import { freshLog, keep, NOON, post, value } from '../support/log-fixtures';

describe('putting back what was taken back', () => {
  it('an example of a post that is no longer kept, unless there is a newer one', async () => {
    const { log } = freshLog();
    const { key } = await keep(log);
    value(await dismissMention(log, key, NOON));
    const [example] = await listCorrections(log);
    if (!example) throw new Error('no example');
    await log.mentions.clear();
    await log.corrections.clear();
    value(await putBackCorrection(log, example));
    expect(await listCorrections(log)).toEqual([example]);

    const newer = {
      ...example,
      id: '018f0000-0000-7000-8000-000000000009',
      forMe: true,
      is: ['praise' as const],
    };
    await log.corrections.clear();
    await log.corrections.add(newer);
    value(await putBackCorrection(log, example));
    expect(await listCorrections(log)).toEqual([newer]);
  });

  it('a muted author, with what it had set aside', async () => {
    const { log } = freshLog();
    const { key } = await keep(log);
    value(await muteAuthor(log, key, NOON));
    const [mute] = await listMutes(log);
    if (!mute) throw new Error('no mute');
    expect(value(await unmute(log, mute.id, NOON))).toBe(1);
    expect(value(await muteAgain(log, mute, NOON))).toBe(1);
    expect((await mentionByKey(log, key))?.status).toBe('dismissed');
    expect((await listMutes(log)).map(({ what }) => what)).toEqual(['x:anasilva']);
  });

  it('a muted author of whom no post is kept', async () => {
    const { log } = freshLog();
    const { key } = await keep(log);
    value(await muteAuthor(log, key, NOON));
    const [mute] = await listMutes(log);
    if (!mute) throw new Error('no mute');
    await log.mentions.clear();
    value(await unmute(log, mute.id, NOON));
    expect(value(await muteAgain(log, mute, NOON))).toBe(0);
    expect(await listMutes(log)).toEqual([mute]);
    expect(value(await muteAgain(log, mute, NOON))).toBe(0);
    expect(await listMutes(log)).toHaveLength(1);
  });

  it('a muted word', async () => {
    const { log } = freshLog();
    const { key } = await keep(log, post({ text: 'Anyone know a good place for laminate?' }));
    value(await muteWord(log, 'laminate', NOON));
    const [mute] = await listMutes(log);
    if (!mute) throw new Error('no mute');
    value(await unmute(log, mute.id, NOON));
    expect((await mentionByKey(log, key))?.status).toBe('waiting');
    expect(value(await muteAgain(log, mute, NOON))).toBe(1);
    expect((await mentionByKey(log, key))?.status).toBe('dismissed');
  });
});
