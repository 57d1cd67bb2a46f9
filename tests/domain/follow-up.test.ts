import { describe, expect, it } from 'vitest';
import { addDays, dayOf, describeDay, isDay } from '../../src/domain/days';
import { dueAt, proposeFollowUp, type WithWhom } from '../../src/domain/follow-up';
import { intentOf } from '../../src/domain/intents';
import { INTENT_IDS } from '../../src/domain/model';
import { STAGE_IDS } from '../../src/domain/stages';
import { living } from '../support/living';
import { verdict } from './template/given';

describe('dueAt', () => {
  describe('in Berlin', () => {
    living('Europe/Berlin');
    it.each([
      ['winter', '2026-11-24', 9, '2026-11-24T09:00:00+01:00'],
      ['summer', '2026-07-01', 0, '2026-07-01T00:00:00+02:00'],
      ['the hour that spring skips', '2026-03-29', 2, '2026-03-29T03:00:00+02:00'],
      ['the hour that autumn repeats', '2026-10-25', 2, '2026-10-25T02:00:00+02:00'],
      ['a leap day', '2028-02-29', 23, '2028-02-29T23:00:00+01:00'],
    ])('%s', (_, day, hour, due) => {
      expect(dueAt(day, hour)).toEqual({ ok: true, due });
    });

    it.each([
      '2026-02-30',
      '2027-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-00',
      '0026-01-01',
      '2026-1-1',
      '',
      'soon',
      '2026-11-24T09:00',
      '٢٠٢٦-١١-٢٤',
    ])('there is no day %j', (day) => {
      expect(dueAt(day, 9)).toEqual({ ok: false, why: 'That day does not exist. Choose another one.' });
      expect(isDay(day)).toBe(false);
    });

    it.each([-1, 24, 9.5, Number.NaN])('there is no hour %d', (hour) => {
      expect(dueAt('2026-11-24', hour)).toEqual({ ok: false, why: 'Choose an hour from 0 to 23.' });
    });
  });

  describe('where midnight itself was skipped', () => {
    living('America/Sao_Paulo');
    it('the day begins at one', () => {
      expect(dueAt('2018-11-04', 0)).toEqual({ ok: true, due: '2018-11-04T01:00:00-02:00' });
    });
  });

  describe('where a whole day was skipped', () => {
    living('Pacific/Apia');
    it('there is no such day', () => {
      expect(dueAt('2011-12-30', 9).ok).toBe(false);
      expect(addDays('2011-12-29', 2)).toBe('2011-12-31');
    });
  });

  describe('half an hour off', () => {
    living('Australia/Adelaide');
    it('carries the offset', () => {
      expect(dueAt('2026-11-24', 9)).toEqual({ ok: true, due: '2026-11-24T09:00:00+10:30' });
    });
  });
});

describe('days', () => {
  living('Europe/Berlin');

  it('are local', () => {
    expect(dayOf(new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });

  it.each([
    ['2026-11-24', 7, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i days is %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
  });

  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-27', 'Fri 27 Nov'],
    ['2026-01-02', 'Fri 2 Jan'],
    ['2027-01-01', 'Fri 1 Jan 2027'],
  ])('%s reads %s', (day, words) => {
    expect(describeDay(day, new Date('2026-11-24T23:59:00+01:00'))).toBe(words);
    expect(describeDay(day, new Date('2026-11-24T00:00:00+01:00'))).toBe(words);
  });

  it('reads tomorrow over a night of 23 hours', () => {
    expect(describeDay('2026-03-29', new Date('2026-03-28T23:30:00+01:00'))).toBe('tomorrow');
    expect(describeDay('2026-03-30', new Date('2026-03-29T00:30:00+01:00'))).toBe('tomorrow');
  });

  it('are loud about what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => describeDay('', new Date())).toThrow(RangeError);
  });
});

describe('proposeFollowUp', () => {
  living('Europe/Berlin');
  const now = new Date('2026-11-24T22:00:00+01:00');

  it('counts calendar days from today for the strongest intent', () => {
    const planned = {
      followUp: { afterDays: 2, note: 'Ask if it is solved', why: 'A complaint deserves a second look.' },
    };
    const other = { followUp: { afterDays: 30, note: 'Other', why: 'Other' } };
    expect(
      proposeFollowUp(verdict(['complaint', 'praise']), now, (id) => (id === 'complaint' ? planned : other)),
    ).toEqual({ day: '2026-11-26', note: 'Ask if it is solved', why: 'A complaint deserves a second look.' });
  });

  it('lets a day fall on a weekend', () => {
    const plan = { followUp: { afterDays: 4, note: 'n', why: 'w' } };
    expect(proposeFollowUp(verdict(['praise']), now, () => plan).day).toBe('2026-11-28');
  });

  it('proposes a week for a mention without an intent', () => {
    const proposed = proposeFollowUp(verdict([]), now, intentOf);
    expect(proposed.day).toBe('2026-12-01');
    expect(proposed.note).not.toBe('');
    expect(proposed.why).toMatch(/\.$/);
  });

  it.each(INTENT_IDS)('has a plan for %s', (intent) => {
    const proposed = proposeFollowUp(verdict([intent]), now, intentOf);
    expect(isDay(proposed.day)).toBe(true);
    expect(proposed.day > '2026-11-24').toBe(true);
    expect(proposed.note).not.toBe('');
  });

  describe('knows whom it is with', () => {
    const whom = (changes: Partial<WithWhom>): WithWhom => ({
      stage: null,
      every: null,
      toThankFor: null,
      southern: false,
      ...changes,
    });
    const propose = (intents: Parameters<typeof verdict>[0], changes: Partial<WithWhom>) =>
      proposeFollowUp(verdict(intents), now, intentOf, whom(changes));

    it('who just bought is thanked first, unless there is trouble', () => {
      const bought = { toThankFor: 'the oak floor', every: { days: 30 } } as const;
      expect(propose([], bought)).toMatchObject({
        day: '2026-11-25',
        note: 'Thank them: they bought the oak floor',
      });
      expect(propose(['purchase_intent'], bought).note).toMatch(/^Thank them/);
      expect(propose(['complaint'], bought)).toEqual(propose(['complaint'], {}));
    });

    it('what they ask for comes before how often the user wants to be in touch', () => {
      const weekly = { every: { days: 7 } } as const;
      expect(propose(['product_question'], weekly)).toEqual(propose(['product_question'], {}));
      expect(propose(['praise'], weekly).day).toBe('2026-12-01');
      expect(propose(['praise'], { every: { days: 365 } }).day).toBe('2026-12-24');
    });

    it('the rhythm comes before the stage, unless they are about to decide', () => {
      expect(propose([], { every: { days: 14 }, stage: 'customer' })).toEqual({
        day: '2026-12-08',
        note: 'Ask how they get on with what they bought',
        why: 'You want to be in touch every two weeks.',
      });
      expect(propose([], { every: { days: 90 }, stage: 'met' }).day).toBe('2027-02-22');
      expect(propose([], { every: { days: 90 }, stage: 'deciding' }).day).toBe('2026-11-26');
      expect(propose([], { every: { days: 1 }, stage: 'deciding' }).day).toBe('2026-11-25');
      expect(propose([], { every: { season: 'spring' } }).day).toBe('2027-03-01');
      expect(propose([], { every: { season: 'spring' }, southern: true }).day).toBe('2027-09-01');
    });

    it.each(STAGE_IDS)('has a plan for stage %s', (stage) => {
      const proposed = propose([], { stage });
      expect(proposed.day > '2026-11-24').toBe(true);
      expect(proposed.note).not.toBe('');
      expect(proposed.why).toMatch(/\.$/);
    });
  });
});
