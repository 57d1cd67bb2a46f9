import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CoachState } from '../../src/ui/coach/coach-state';
import type { SaidOutcome } from '../../src/ui/coach/port';
import { fakePort, VIEW } from './support/coach-fixtures';

const JOURNEY = {
  proposed: { stage: 'deciding', why: 'They wrote “think it over” yesterday.', basis: 'said 1' },
  label: 'Deciding',
  stage: 'interested',
} as const;

describe('a proposed stage', () => {
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  const said = () => port.settleStage.mock.lastCall?.[0];
  beforeEach(() => {
    port = fakePort();
    coach = new CoachState({ ...VIEW, journey: JOURNEY }, port);
  });

  it('is taken, and taken back to where they stood', async () => {
    await coach.staging.take();
    expect(said()).toEqual({ stage: 'deciding' });
    expect(coach.staging.settled.value?.as).toBe('taken');
    await coach.staging.undo();
    expect(said()).toEqual({ stage: 'interested' });
    expect(coach.staging.settled.value).toBe(null);
  });

  it('is taken back as it was taken, whatever is proposed once the mention is judged anew', async () => {
    await coach.staging.take();
    const proposed = { ...JOURNEY.proposed, stage: 'customer' } as const;
    coach.see({ ...VIEW, journey: { proposed, label: 'Customer', stage: 'deciding' } });
    expect(coach.staging.settled.value?.of.label).toBe('Deciding');
    await coach.staging.undo();
    expect(said()).toEqual({ stage: 'interested' });
    await coach.staging.take();
    coach.see(VIEW);
    await coach.staging.undo();
    expect(said()).toEqual({ stage: 'deciding' });
  });

  it('is left until something new, and asked again when that is taken back', async () => {
    await coach.staging.leave();
    expect(said()).toEqual({ notNow: 'said 1' });
    expect(coach.staging.settled.value?.as).toBe('left');
    await coach.staging.undo();
    expect(said()).toEqual({ notNow: '' });
    expect(coach.staging.settled.value).toBe(null);
  });

  it('stays open, with the reason, where it could not be noted', async () => {
    port.settleStage.mockResolvedValueOnce({ ok: false, why: 'They are gone.' });
    await coach.staging.take();
    expect(coach.staging.settled.value).toBe(null);
    expect(coach.problem.value).toBe('They are gone.');
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    port.settleStage.mockRejectedValueOnce(new Error('no worker'));
    await coach.staging.take();
    expect(coach.problem.value).toContain('did not answer');
    await coach.staging.take();
    expect(coach.problem.value).toBe('');
    expect(coach.staging.settled.value?.as).toBe('taken');
  });

  it('counts a second click while one is under way as none', async () => {
    let answer: (outcome: SaidOutcome) => void = () => undefined;
    port.settleStage.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const first = coach.staging.take();
    await coach.staging.leave();
    answer({ ok: true });
    await first;
    expect(port.settleStage).toHaveBeenCalledTimes(1);
    expect(coach.staging.settled.value?.as).toBe('taken');
  });

  it('is nothing to settle where none is proposed', async () => {
    coach = new CoachState(VIEW, port);
    await coach.staging.take();
    await coach.staging.leave();
    await coach.staging.undo();
    expect(port.settleStage).not.toHaveBeenCalled();
  });
});
