import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../scripts/locales';
import { REFUSAL_WORDS } from '../../../src/dashboard/team/refusal-words';
import { type Naming, sayRefused } from '../../../src/dashboard/team/say-refused';
import { sayTeamStanding } from '../../../src/dashboard/team/say-standing';
import { say } from '../../../src/domain/say/say';
import { SYNC_PROBLEMS } from '../../../src/domain/sync/problem';
import { NO_SYNC_STATE } from '../../../src/domain/sync/state';
import type { TeamSaid } from '../../../src/domain/team/document';
import { TEAM_KIND_IDS } from '../../../src/domain/team/kind';
import { TEAM_REFUSALS } from '../../../src/domain/team/refusals';
import type { TeamState } from '../../../src/domain/team/state';
import { PROBLEM_WORDS } from '../../../src/ui/sync/problem-words';
import { TEAM_PROBLEM_WORDS } from '../../../src/ui/team/problem-words';

const ENGLISH = textsOf('en');
const NOW = new Date(2026, 10, 24, 12);
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const STATE: TeamState = { ...NO_SYNC_STATE, pending: 0, refused: 0, oldRules: false };
const NAMING: Naming = { user: 'dana', names: new Map([['ben', 'Ben Okafor']]), now: NOW };

describe('how a team stands, in words', () => {
  it('before and after the first exchange', () => {
    expect(sayTeamStanding(STATE, false, NOW)).toEqual(['The first exchange is under way.']);
    expect(sayTeamStanding(STATE, true, NOW)).toEqual(['This device has not reached the team yet.']);
    expect(sayTeamStanding({ ...STATE, lastSuccess: at(-5) }, false, NOW)).toEqual([
      'Last exchange: 5 min ago.',
      'All that you shared is there.',
    ]);
  });

  it('never says that all is there while something waits, was refused or keeps it', () => {
    const state = { ...STATE, lastSuccess: at(-5) };
    for (const [more, stuck] of [
      [{ pending: 1 }, false],
      [{ refused: 2 }, false],
      [{}, true],
    ] as const)
      expect(sayTeamStanding({ ...state, ...more }, stuck, NOW)).not.toContain(
        'All that you shared is there.',
      );
    expect(sayTeamStanding({ ...state, pending: 2, refused: 1, unusable: 3 }, false, NOW)).toEqual([
      'Last exchange: 5 min ago.',
      '2 things wait to go there.',
      'The team’s server refused 1 thing that you shared.',
      '3 things there could not be read, and were left as they are.',
    ]);
  });
});

describe('a team’s problems', () => {
  it('have words, and none that speak of the user’s other devices or their log’s sync', () => {
    for (const problem of SYNC_PROBLEMS) {
      const { title, todo, running } = TEAM_PROBLEM_WORDS[problem];
      const words = [title, todo, ...(running ? [running] : [])].map((key) => ENGLISH.get(key)).join(' ');
      expect(words, problem).not.toMatch(/other devices?|\bsync\b|Fauxton(?!, the server)/i);
    }
  });

  it('are sync’s where they hold for both', () => {
    for (const problem of ['unreachable', 'cors', 'busy', 'cut'] as const)
      expect(TEAM_PROBLEM_WORDS[problem]).toBe(PROBLEM_WORDS[problem]);
  });
});

describe('what the server refused', () => {
  const said = (more: Partial<TeamSaid>): TeamSaid =>
    ({ kind: 'member', owner: 'dana', own: null, by: 'dana', body: {}, ...more }) as TeamSaid;

  it('is named, whatever kind it is of', () => {
    const body = { name: 'Maria', title: 'First answer', body: 'x', about: 'Oak table', says: '890 €' };
    const lines = TEAM_KIND_IDS.map((kind) =>
      sayRefused({ said: said({ kind, own: '2026-11-23', to: 'ben', body }), standing: null }, NAMING),
    );
    expect(new Set(lines).size).toBe(TEAM_KIND_IDS.length);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Contact “Maria”',
        'A post that you gave to Ben Okafor',
        'Your numbers of the week from Mon 23 Nov',
        'Your name',
      ]),
    );
  });

  it('is somebody else’s where it is', () => {
    const assigned = said({ kind: 'assignment', owner: 'ben', to: 'dana', own: 'a' });
    expect(sayRefused({ said: assigned, standing: null }, NAMING)).toBe(
      'How a post stands that you were given',
    );
    const name = said({ owner: 'ben', body: { name: 'Ben Okafor' } });
    expect(sayRefused({ said: null, standing: name }, NAMING)).toBe(
      'The name of Ben Okafor on the list: taking it away',
    );
    expect(sayRefused({ said: null, standing: null }, NAMING)).toBe(
      'Something that you shared: taking it away',
    );
  });

  it('has a reason in words, whatever the rules answer', () => {
    for (const refusal of TEAM_REFUSALS) expect(say(REFUSAL_WORDS[refusal]), refusal).toMatch(/\.$/);
  });
});
