import { shareAnswered } from '../../measure/figures/share-answered';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many } from '../words';

const FEWEST = 3;
const GOOD = 0.7;

export const answered: PointKind = {
  id: 'answered',
  section: 'well',
  label: 'Posts answered',
  points(data) {
    const rows = shareAnswered.rows(data.told, lastWeek(data));
    const yes = rows.filter((row) => row.answered === 'yes');
    const all = rows.reduce((sum, { posts }) => sum + Number(posts), 0);
    if (all < FEWEST || yes.length / all < GOOD) return [];
    const says =
      yes.length === all
        ? `You answered all ${all} posts that Rapport found for you.`
        : `You answered ${yes.length} of the ${many(all, 'post')} that Rapport found for you.`;
    return [
      {
        of: '',
        says,
        why: 'Word of mouth reaches hundreds of people at once: each answer is read by many.',
        score: Math.round(40 + (20 * yes.length) / all),
        rows: yes.map((row) => figureRow(row, String(row.about))),
        leads: { label: 'See the share answered', href: '#measure' },
      },
    ];
  },
};
