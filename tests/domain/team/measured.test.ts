import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TEAM_HEADINGS } from '../../../src/domain/measure/headings';
import { amountIn, inOrderOf, MEASURE_COLUMNS } from '../../../src/domain/team/measure-columns';
import {
  type MeasuredWeek,
  memberLines,
  sumCounts,
  weekLines,
} from '../../../src/domain/team/measured-weeks';
import { TeamMeasures } from '../../../src/domain/team/measures';
import { sayChange, sayMeasure } from '../../../src/domain/team/say-measures';
import { writeMeasured } from '../../../src/domain/team/write-measured';

const [LAST, BEFORE] = ['2026-11-16', '2026-11-09'];
const counts = (changes: Partial<TeamMeasures> = {}): TeamMeasures => ({
  ...(Object.fromEntries(Object.keys(TeamMeasures.shape).map((id) => [id, 0])) as TeamMeasures),
  ...changes,
});
const week = (user: string, week: string, changes: Partial<TeamMeasures> = {}): MeasuredWeek => ({
  ...{ user, week },
  counts: counts(changes),
});
const column = (id: keyof TeamMeasures) => {
  const found = MEASURE_COLUMNS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const DANA = { user: 'dana', name: 'Dana' };
const BEN = { user: 'ben', name: 'Ben' };
const EVE = { user: 'eve', name: 'Eve' };

describe('a team’s numbers', () => {
  it('have a column each', () => {
    expect(MEASURE_COLUMNS.map(({ id }) => id).sort()).toEqual(Object.keys(TeamMeasures.shape).sort());
    expect(Object.keys(TEAM_HEADINGS)).toEqual(expect.arrayContaining(Object.keys(TeamMeasures.shape)));
  });

  it('tell who shares none from who did nothing', () => {
    const told = [week('dana', LAST, { sales: 2 }), week('dana', BEFORE, { sales: 3 }), week('ben', BEFORE)];
    const lines = memberLines([DANA, BEN, EVE], told, { weeks: [LAST], before: BEFORE });
    expect(lines).toMatchObject([
      { user: 'dana', told: 1, shares: true, counts: { sales: 2 }, before: { sales: 3 } },
      { user: 'ben', told: 0, shares: true, counts: null, before: { sales: 0 } },
      { user: 'eve', told: 0, shares: false, counts: null, before: null },
    ]);
    const both = memberLines([DANA, BEN, EVE], told, { weeks: [LAST, BEFORE], before: null });
    expect(both).toMatchObject([
      { told: 2, counts: { sales: 5 }, before: null },
      { told: 1, counts: { sales: 0 } },
      { told: 0, counts: null },
    ]);
    expect(weekLines(told, [LAST, BEFORE, '2026-11-02'])).toMatchObject([
      { week: LAST, told: 1, counts: { sales: 2 } },
      { week: BEFORE, told: 2, counts: { sales: 3 } },
      { week: '2026-11-02', told: 0, counts: null },
    ]);
    expect(sumCounts([])).toBeNull();
  });

  it('say shares and averages of five and more, and of fewer how many of how many', () => {
    const few = counts({ answered: 4, answerMinutes: 130, complaints: 3, complaintsRecovered: 1 });
    expect(sayMeasure(column('answerMinutes'), few)).toBe('2\u00a0h\u00a010\u00a0min for\u00a04');
    expect(sayMeasure(column('complaintsRecovered'), few)).toBe('1 of 3');
    expect(sayMeasure(column('followUpsOnTime'), few)).toBe('');
    expect(amountIn(column('complaintsRecovered'), few)).toBeNull();
    const more = counts({ answered: 5, answerMinutes: 130, followUpsDone: 6, followUpsOnTime: 3 });
    expect(sayMeasure(column('answerMinutes'), more)).toBe('26\u00a0min');
    expect(sayMeasure(column('followUpsOnTime'), more)).toBe('50%');
    expect(sayMeasure(column('sales'), more)).toBe('0');
  });

  it('say what changed since the week before, where that can be said', () => {
    const [now, then] = [counts({ sales: 5, answered: 9, answerMinutes: 90 }), counts({ sales: 2 })];
    expect(sayChange(column('sales'), now, then)).toEqual({
      short: '+3',
      words: '3 more than in the week before',
    });
    expect(sayChange(column('sales'), then, now)).toMatchObject({ short: '−3' });
    expect(sayChange(column('meetings'), now, then)).toMatchObject({ short: '±0' });
    expect(sayChange(column('answerMinutes'), now, then)).toBeNull();
    expect(sayChange(column('sales'), now, null)).toBeNull();
    const slower = counts({ answered: 10, answerMinutes: 600 });
    expect(sayChange(column('answerMinutes'), now, slower)?.short).toBe('before: 1\u00a0h');
  });

  it('are sorted either way, those without a number last, and those alike as they stood', () => {
    const lines = [
      { name: 'a', counts: null },
      { name: 'b', counts: counts({ sales: 1 }) },
      { name: 'c', counts: counts({ sales: 3 }) },
      { name: 'd', counts: counts({ sales: 1 }) },
    ];
    const names = (way: 'ascending' | 'descending') =>
      inOrderOf(lines, column('sales'), way)
        .map(({ name }) => name)
        .join('');
    expect(names('descending')).toBe('cbda');
    expect(names('ascending')).toBe('bdca');
  });

  it('go into a file as they were told, names without the power of a formula', () => {
    const told = [week('dana', LAST, { sales: 2 }), week('mallory', BEFORE, { missed: 7 })];
    const file = writeMeasured(told, [DANA, { user: 'mallory', name: '=1+1' }]);
    const { data } = Papa.parse<Record<string, string>>(file.slice(1).trim(), { header: true });
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      Member: "'=1+1",
      User: 'mallory',
      'Week from': BEFORE,
      'Not answered': '7',
    });
    expect(data[1]).toMatchObject({ Member: 'Dana', 'Week from': LAST, Sales: '2', Meetings: '0' });
    expect(Object.keys(data[0] ?? {})).toHaveLength(15);
  });
});
