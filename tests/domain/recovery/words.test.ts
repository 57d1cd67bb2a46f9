import { describe, expect, it } from 'vitest';
import { RECOVERY_OUTCOMES } from '../../../src/domain/model';
import { answerClock, clockTo, openFor, sayStretch } from '../../../src/domain/recovery/clock';
import { complains, complaintsFirst } from '../../../src/domain/recovery/complains';
import { OUTCOMES, outcomeLabel } from '../../../src/domain/recovery/outcomes';
import { proposeRecoveryStep } from '../../../src/domain/recovery/propose';
import { recoveryOf } from '../../../src/domain/recovery/recovery';
import { RECOVERY_STEP_IDS, RECOVERY_STEPS } from '../../../src/domain/recovery/steps';
import { complaint, exchange, on, waiting } from './given';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the clock of a complaint', () => {
  it.each([
    [0, '1 min'],
    [59 * MINUTE, '59 min'],
    [HOUR, '1 h'],
    [47 * HOUR, '47 h'],
    [2 * DAY, '2 days'],
    [20 * DAY, '20 days'],
    [21 * DAY, '3 weeks'],
    [-HOUR, '1 min'],
  ])('says %d ms as %s', (ms, says) => {
    expect(sayStretch(ms)).toBe(says);
  });

  it('says how long there is left, and then how late it is', () => {
    const since = on(2, 9).toISOString();
    expect(answerClock(since, 4, on(2, 10))).toEqual({ says: 'Answer within 3 h', late: false });
    expect(answerClock(since, 4, on(2, 15))).toEqual({ says: 'Answer is 2 h late', late: true });
    expect(clockTo(on(4).toISOString(), on(2))).toEqual({ says: '2 days left', late: false });
    expect(clockTo(on(4).toISOString(), on(4, 12, 30))).toEqual({ says: '30 min late', late: true });
    expect(openFor(on(2).toISOString(), on(9))).toBe('7 days');
    expect(openFor(on(9).toISOString(), on(2))).toBe('1 min');
  });
});

describe('what counts as a complaint', () => {
  const judged = (...intents: ('complaint' | 'praise' | 'spam')[]) => ({
    verdict: { intents: intents.map((intent) => ({ intent })) },
  });

  it('is any post that complains, whatever else it is, but no spam', () => {
    expect(complains(judged('praise', 'complaint').verdict)).toBe(true);
    expect(complains(judged('spam', 'complaint').verdict)).toBe(false);
    expect(complains(judged('praise').verdict)).toBe(false);
  });

  it('leads a list; the others stay in their order', () => {
    const [a, b, c, d] = [judged('praise'), judged('complaint'), judged(), judged('praise', 'complaint')];
    expect(complaintsFirst([a, b, c, d])).toEqual([b, d, a, c]);
  });
});

describe('what comes next in a recovery', () => {
  const next = (told: Partial<Parameters<typeof recoveryOf>[0]>, now: Date, replying = false) => {
    const found = recoveryOf({ interactions: [], mentions: [], followUps: [], ...told }, 4);
    return found && proposeRecoveryStep(found, now, { replying });
  };

  it('is an answer today; while one is written, a word in private the day after', () => {
    const mentions = [waiting(on(2, 9))];
    expect(next({ mentions }, on(2))).toMatchObject({ day: '2026-11-02', kind: 'recovery' });
    expect(next({ mentions }, on(2))?.note).toMatch(/^Answer/);
    expect(next({ mentions }, on(2), true)).toMatchObject({ day: '2026-11-03', kind: 'recovery' });
    expect(next({ mentions }, on(2), true)?.note).toMatch(/in private/);
  });

  it('is a check three weeks after the word in private, and at last to close it', () => {
    const interactions = [complaint(on(2)), exchange(on(3))];
    expect(next({ interactions }, on(4))).toMatchObject({ day: '2026-11-24' });
    expect(next({ interactions }, on(4), true)).toMatchObject({ day: '2026-11-24' });
    const checked = [...interactions, exchange(on(22))];
    expect(next({ interactions: checked }, on(23))).toMatchObject({ day: '2026-11-30', kind: 'recovery' });
  });

  it('is never in the past', () => {
    expect(next({ interactions: [complaint(on(2))] }, on(20))?.day).toBe('2026-11-20');
  });
});

describe('the registries of a recovery', () => {
  it('know every step and every outcome, with words of their own', () => {
    expect(RECOVERY_STEPS.map(({ id }) => id)).toEqual([...RECOVERY_STEP_IDS]);
    expect(OUTCOMES.map(({ id }) => id)).toEqual([...RECOVERY_OUTCOMES]);
    expect(new Set(OUTCOMES.map(({ id }) => outcomeLabel(id))).size).toBe(OUTCOMES.length);
    expect(outcomeLabel(undefined)).toBe('Put right');
  });
});
