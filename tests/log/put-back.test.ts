import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listCorrections, takeBackCorrection } from '../../src/log/corrections';
import { dismissMention, mentionByKey } from '../../src/log/mentions';
import { listMutes, muteAuthor, muteWord, unmute } from '../../src/log/mutes';
import { muteAgain, putBackCorrection } from '../../src/log/put-back';
import { days, freshLog, keep, NOON, post, value, verdict } from '../support/log-fixtures';

describe('putting back what was taken back', () => {
  it('an example of a post that is no longer kept, unless there is a newer one', async () => {
    const { log } = freshLog();
    const { key } = await keep(log);
    value(await dismissMention(log, key, NOON));
    const [example] = await listCorrections(log);
    if (!example) throw new Error('no example');
    await log.mentions.clear();
    value(await takeBackCorrection(log, key, () => verdict(), days(1)));
    expect(await listCorrections(log)).toEqual([]);
    value(await putBackCorrection(log, example, days(2)));
    const [back, ...more] = await listCorrections(log);
    expect(more).toEqual([]);
    expect(back).toMatchObject({ key, text: example.text, is: [], isNot: [], forMe: false });
    // The one that was taken back stays so, also where another computer still has it.
    expect(back?.id).not.toBe(example.id);

    value(await putBackCorrection(log, { ...example, is: ['praise'] }, days(3)));
    expect(await listCorrections(log)).toEqual([back]);
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
    expect(await listMutes(log)).toMatchObject([{ kind: mute.kind, what: mute.what, says: mute.says }]);
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
