import { describe, expect, it } from 'vitest';
import { corsSettings } from '../../../src/dashboard/sync/cors-lines';
import { roundEnded, sayStanding, sayTrouble } from '../../../src/dashboard/sync/say-standing';
import { SYNC_PROBLEMS } from '../../../src/domain/sync/problem';
import { NO_SYNC_STATE } from '../../../src/domain/sync/state';
import { PROBLEM_WORDS } from '../../../src/ui/sync/problem-words';
import { hostOf } from '../../../src/ui/sync/say-of';

const NOW = new Date(2026, 10, 24, 12);
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const trouble = (since: number, nextTry: number) => ({
  problem: 'cut' as const,
  since: at(since),
  failures: 1,
  nextTry: at(nextTry),
});

describe('how sync stands, in words', () => {
  it('before and after the first time', () => {
    expect(sayStanding(NO_SYNC_STATE, false, NOW)).toEqual([
      'The first sync is under way. It can take some minutes, and goes on while you work.',
    ]);
    expect(sayStanding(NO_SYNC_STATE, true, NOW)).toEqual(['This device has not been synced yet.']);
    expect(sayStanding({ ...NO_SYNC_STATE, lastSuccess: at(-5), pending: 0 }, false, NOW)).toEqual([
      'Last synced: 5 min ago.',
      'All of it is on the server.',
    ]);
  });

  it('tells what waits and what could not be used, and never that all is there while something is wrong', () => {
    const state = { ...NO_SYNC_STATE, lastSuccess: at(-1500), pending: 3, unusable: 1, refused: 1 };
    expect(sayStanding(state, true, NOW)).toEqual([
      'Last synced: yesterday.',
      '3 records wait to be sent.',
      '1 record on the server could not be used, and was left there as it is.',
      '1 record was not let in by the server’s own rules or limits. It is safe here.',
    ]);
    const nothing = { ...state, pending: 0, unusable: 0, refused: 0 };
    expect(sayStanding(nothing, true, NOW)).toEqual(['Last synced: yesterday.']);
    expect(sayStanding({ ...nothing, refused: 1 }, false, NOW)).toHaveLength(2);
  });

  it('tells since when it fails and when it is tried again', () => {
    expect(sayTrouble(trouble(-30, 14), NOW)).toBe(
      'It has not worked since today at 11:30. Tried again in 14 minutes.',
    );
    expect(sayTrouble(trouble(-1500, 300), NOW)).toBe(
      'It has not worked since yesterday at 11:00. Tried again today at 17:00.',
    );
    expect(sayTrouble(trouble(-1, -3), NOW)).toContain('Tried again in a moment.');
  });

  it('notices that a round ended, well or not', () => {
    const before = { ...NO_SYNC_STATE, lastSuccess: at(-5) };
    expect(roundEnded(before, { ...before, pending: 7 })).toBe(false);
    expect(roundEnded(before, { ...before, lastSuccess: at(0) })).toBe(true);
    expect(roundEnded(before, { ...before, trouble: trouble(0, 1) })).toBe(true);
  });

  it('names a server as people do', () => {
    expect(hostOf('https://couch.example.com:6984')).toBe('couch.example.com:6984');
    expect(hostOf('https://example.com/couch/')).toBe('example.com/couch');
  });

  it('has words for every problem, no two the same', () => {
    const titles = SYNC_PROBLEMS.map((problem) => PROBLEM_WORDS[problem].title);
    expect(new Set(titles).size).toBe(SYNC_PROBLEMS.length);
  });
});

describe('the settings that let a browser read what CouchDB answers', () => {
  it('name this very origin, never any', () => {
    const lines = corsSettings('moz-extension://b1d5f6a0').split('\n');
    expect(lines).toContain('enable_cors = true');
    expect(lines).toContain('origins = moz-extension://b1d5f6a0');
    expect(lines).toContain('credentials = true');
    expect(lines.some((line) => line.startsWith('headers = ') && line.includes('authorization'))).toBe(true);
  });
});
