import { responseTime } from '../../measure/figures/response-time';
import { percentile } from '../../measure/middle';
import type { Period } from '../../measure/period';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek, type WeekData, weeksBefore } from '../week-data';
import { minutes } from '../words';

const FEWEST = 3;
/** Working minutes that are quick whatever was before. */
const QUICK = 60;
/** So much of what it took before is a difference that one can feel. */
const QUICKER = 0.75;

export const quick: PointKind = {
  id: 'quick',
  section: 'well',
  label: 'Quick answers',
  points(data) {
    const { rows, middle } = answersIn(data, lastWeek(data));
    const before = answersIn(data, weeksBefore(data));
    if (middle === null || rows.length < FEWEST) return [];
    const compared = before.rows.length >= FEWEST ? before.middle : null;
    const quicker = compared !== null && middle <= compared * QUICKER && middle < compared;
    if (middle > QUICK && !quicker) return [];
    const than = quicker ? `, instead of ${minutes(compared)} in the four weeks before` : '';
    return [
      {
        of: '',
        says: `Half of your answers came within ${minutes(Math.max(1, middle))} of working time${than}.`,
        why: 'Who answers first is asked first the next time.',
        score: quicker ? 58 : 48,
        rows: rows
          .toSorted((a, b) => Number(a.minutes) - Number(b.minutes))
          .map((row) => figureRow(row, `after ${minutes(Number(row.minutes))}`)),
        leads: { label: 'See your time to answer', href: '#measure' },
      },
    ];
  },
};

function answersIn({ told }: WeekData, period: Period) {
  const rows = responseTime.rows(told, period);
  return {
    rows,
    middle: percentile(
      rows.map((row) => Number(row.minutes)),
      0.5,
    ),
  };
}
