import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Talk, TeamView } from '../../src/domain/team/view';
import { CoachState } from '../../src/ui/coach/coach-state';
import type { TeamOutcome } from '../../src/ui/coach/team-port';
import { fakePort, VIEW } from './support/coach-fixtures';

const DANA: Talk = {
  who: { user: 'dana', name: 'Dana' },
  since: '2026-11-21T10:12:00.000Z',
  about: 'post',
  answered: false,
};
const TEAM: TeamView = {
  talking: null,
  mine: null,
  knownBy: [],
  assignments: [],
  members: [DANA.who],
  asOf: '2026-11-21T10:00:00.000Z',
  trouble: null,
};

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let states: CoachState[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  for (const state of states) state.close();
  states = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function opened(team: TeamView | null = TEAM) {
  const port = fakePort();
  port.team.mockResolvedValue({ ok: true, view: team });
  const coach = new CoachState({ ...VIEW, ...(team && { team }) }, port);
  states.push(coach);
  const asked = (name: string) => port.team.mock.calls.filter(([one]) => one === name).length;
  return { coach, port, asked };
}

describe('the team in the coach', () => {
  it('is left in peace by who is in none', async () => {
    const { coach, port } = opened(null);
    coach.drafting.write('Hi Ana');
    await coach.insert();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(port.team).not.toHaveBeenCalled();
  });

  it('is asked at once, each 20 s while somebody looks, and no more once closed', async () => {
    const { coach, asked } = opened();
    expect(coach.teamwork.asking.value).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(coach.teamwork.asking.value).toBe(false);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(asked('team.about')).toBe(3);
    page.visibilityState = 'hidden';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('team.about')).toBe(3);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(asked('team.about')).toBe(4);
    coach.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('team.about')).toBe(4);
  });

  it('is told by the first edit and not by each, and in any case by Insert and Copy', async () => {
    const { coach, asked } = opened();
    const [first] = VIEW.suggestions;
    if (first) coach.drafting.choose(first);
    expect(asked('team.begin')).toBe(0);
    for (const text of ['H', 'Hi', 'Hi Ana']) coach.drafting.write(text);
    expect(asked('team.begin')).toBe(1);
    await vi.advanceTimersByTimeAsync(301_000);
    coach.drafting.write('Hi Ana!');
    expect(asked('team.begin')).toBe(2);
    await coach.copy();
    expect(asked('team.begin')).toBe(3);
    await coach.insert();
    expect(asked('team.begin')).toBe(4);
    expect(coach.stage.value.at).toBe('kept');
  });

  it('says who was first once the user has begun, and Insert goes on', async () => {
    const { coach, port } = opened();
    await vi.advanceTimersByTimeAsync(0);
    port.team.mockResolvedValue({ ok: true, view: { ...TEAM, talking: DANA } });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(coach.teamwork.view.value?.talking).toEqual(DANA);
    expect(coach.teamwork.first.value).toBeNull();
    coach.drafting.write('Hi Ana');
    await vi.advanceTimersByTimeAsync(0);
    expect(coach.teamwork.first.value).toEqual(DANA);
    await coach.insert();
    expect(port.insert).toHaveBeenCalled();
  });

  it('keeps what was known, and says that it is old, where nobody answers', async () => {
    const { coach, port } = opened({ ...TEAM, talking: DANA });
    const silent: TeamOutcome = { ok: false, why: 'Gone' };
    port.team.mockResolvedValue(silent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(coach.teamwork.view.value).toMatchObject({ talking: DANA, trouble: 'no-answer' });
    expect(coach.problem.value).toBe('');
    // What this browser says by itself is no answer of the server's.
    port.team.mockResolvedValue({ ok: true, view: TEAM });
    await coach.teamwork.settle('assignment:maria:1', 'done');
    expect(coach.teamwork.view.value).toMatchObject({ trouble: 'no-answer' });
    port.team.mockResolvedValue(silent);
    expect(await coach.teamwork.give('dana', '')).toBe(false);
    expect(coach.problem.value).toBe('Gone');
  });

  it('is told that the user does not, which the next keys do not take back', async () => {
    const { coach, asked, port } = opened();
    coach.drafting.write('Hi');
    await coach.teamwork.stop();
    coach.drafting.write('Hi A');
    expect(asked('team.begin')).toBe(1);
    await coach.teamwork.settle('assignment:maria:1', 'done');
    expect(port.team).toHaveBeenLastCalledWith('team.settle', { id: 'assignment:maria:1', state: 'done' });
    expect(coach.teamwork.settled.value.has('assignment:maria:1')).toBe(true);
  });
});
