import { followUpsOnTime } from '../../measure/figures/follow-ups-on-time';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';

const FEWEST = 3;
const GOOD = 0.8;

export const onTime: PointKind = {
  id: 'on-time',
  section: 'well',
  label: 'Follow-ups kept on time',
  points(data) {
    const rows = followUpsOnTime.rows(data.told, lastWeek(data));
    const kept = rows.filter((row) => row.onTime === 'yes');
    if (rows.length < FEWEST || kept.length / rows.length < GOOD) return [];
    const all = kept.length === rows.length;
    return [
      {
        of: '',
        says: all
          ? `You kept all ${rows.length} follow-ups on time.`
          : `You kept ${kept.length} of ${rows.length} follow-ups on time.`,
        why: 'Who is called when it was said believes the next thing you say.',
        score: all ? 60 : 52,
        rows: kept.map((row) => figureRow(row, String(row.purpose))),
        leads: { label: 'See follow-ups on time', href: '#measure' },
      },
    ];
  },
};
