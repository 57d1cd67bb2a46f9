import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLogs } from '../../src/log/database';
import { dismissMention, keepMentions } from '../../src/log/mentions';
import { muteWord } from '../../src/log/mutes';
import { deletePracticeData, restorePracticeData } from '../../src/log/practice-data';
import { dump, keep, NOON, post, value, verdict } from '../support/log-fixtures';

describe('practice data', () => {
  it('goes with its corrections and mutes, the user’s own stay, and comes back', async () => {
    const logs = openLogs('practice-data');
    const mine = post({ site: 'practice' });
    for (const log of [logs.real, logs.practice]) {
      await keep(log, mine);
      value(await dismissMention(log, 'practice:1', NOON));
      value(await muteWord(log, 'giveaway', NOON));
    }
    const [real, practice] = [await dump(logs.real), await dump(logs.practice)];

    const taken = value(await deletePracticeData(logs.practice));
    expect(Object.values(await dump(logs.practice)).flat()).toEqual([]);
    expect(await dump(logs.real)).toEqual(real);

    // Meanwhile the same is done again: as it was before takes its place.
    value(await keepMentions(logs.practice, [{ post: mine, verdict: verdict() }], 30, NOON));
    value(await dismissMention(logs.practice, 'practice:1', NOON));
    value(await muteWord(logs.practice, 'giveaway', NOON));
    value(await restorePracticeData(logs.practice, JSON.parse(JSON.stringify(taken))));
    expect(await dump(logs.practice)).toEqual(practice);
  });

  it('comes back from before there were corrections', async () => {
    const { practice } = openLogs('practice-data-old');
    await keep(practice, post({ site: 'practice' }));
    const taken = value(await deletePracticeData(practice));
    const old = taken.filter(({ table }) => table !== 'corrections' && table !== 'mutes');
    value(await restorePracticeData(practice, old));
    expect(await practice.mentions.count()).toBe(1);
  });
});
