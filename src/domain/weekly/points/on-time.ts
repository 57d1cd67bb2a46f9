import { followUpsOnTime } from '../../measure/figures/follow-ups-on-time';
import { sayPurposeCell } from '../../measure/words';
import { say, sayCount } from '../../say/say';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';

const FEWEST = 3;
const GOOD = 0.8;

export const onTime: PointKind = {
  id: 'on-time',
  section: 'well',
  get label() {
    return say('week_onTime');
  },
  points(data) {
    const rows = followUpsOnTime.rows(data.told, lastWeek(data));
    const kept = rows.filter((row) => row.onTime === 'yes');
    if (rows.length < FEWEST || kept.length / rows.length < GOOD) return [];
    const all = kept.length === rows.length;
    return [
      {
        of: '',
        says: all
          ? sayCount('week_onTimeAll', rows.length)
          : sayCount('week_onTimeSome', rows.length, { kept: kept.length }),
        why: say('week_onTimeWhy'),
        score: all ? 60 : 52,
        rows: kept.map((row) => figureRow(row, sayPurposeCell(String(row.purpose)))),
        leads: { label: say('week_seeOnTime'), href: '#measure' },
      },
    ];
  },
};
