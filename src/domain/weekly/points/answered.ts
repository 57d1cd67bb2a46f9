import { shareAnswered } from '../../measure/figures/share-answered';
import { sayAboutCell } from '../../measure/words';
import { say, sayCount } from '../../say/say';
import { figureRow } from '../figure-row';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';

const FEWEST = 3;
const GOOD = 0.7;

export const answered: PointKind = {
  id: 'answered',
  section: 'well',
  get label() {
    return say('week_answered');
  },
  points(data) {
    const rows = shareAnswered.rows(data.told, lastWeek(data));
    const yes = rows.filter((row) => row.answered === 'yes');
    const all = rows.reduce((sum, { posts }) => sum + Number(posts), 0);
    if (all < FEWEST || yes.length / all < GOOD) return [];
    const says =
      yes.length === all
        ? sayCount('week_answeredAll', all)
        : sayCount('week_answeredSome', all, { answered: yes.length });
    return [
      {
        of: '',
        says,
        why: say('week_answeredWhy'),
        score: Math.round(40 + (20 * yes.length) / all),
        rows: yes.map((row) => figureRow(row, sayAboutCell(String(row.about)))),
        leads: { label: say('week_seeAnswered'), href: '#measure' },
      },
    ];
  },
};
