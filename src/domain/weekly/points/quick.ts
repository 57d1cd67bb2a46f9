import { responseTime } from '../../measure/figures/response-time';
import { percentile } from '../../measure/middle';
import type { Period } from '../../measure/period';
import { sayMinutes } from '../../say/minutes';
import { say } from '../../say/say';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek, type WeekData, weeksBefore } from '../week-data';

const FEWEST = 3;
/** Working minutes that are quick whatever was before. */
const QUICK = 60;
/** So much of what it took before is a difference that one can feel. */
const QUICKER = 0.75;

export const quick: PointKind = {
  id: 'quick',
  section: 'well',
  get label() {
    return say('week_quick');
  },
  points(data) {
    const { rows, middle } = answersIn(data, lastWeek(data));
    const before = answersIn(data, weeksBefore(data));
    if (middle === null || rows.length < FEWEST) return [];
    const compared = before.rows.length >= FEWEST ? before.middle : null;
    const quicker = compared !== null && middle <= compared * QUICKER && middle < compared;
    if (middle > QUICK && !quicker) return [];
    const time = sayMinutes(Math.max(1, middle));
    return [
      {
        of: '',
        says: quicker
          ? say('week_quicker', { time, before: sayMinutes(compared) })
          : say('week_quickSays', { time }),
        why: say('week_quickWhy'),
        score: quicker ? 58 : 48,
        rows: rows
          .toSorted((a, b) => Number(a.minutes) - Number(b.minutes))
          .map((row) => figureRow(row, say('week_quickAfter', { time: sayMinutes(Number(row.minutes)) }))),
        leads: { label: say('week_seeQuick'), href: '#measure' },
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
