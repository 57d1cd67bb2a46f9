import { within } from '../../measure/period';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

const FEWEST = 5;
const GOOD = 0.8;

export const cleanReplies: PointKind = {
  id: 'clean-replies',
  section: 'well',
  label: 'Replies that needed no second look',
  points(data) {
    const replies = data.replies.filter(({ day }) => within(day, lastWeek(data)));
    const clean = replies.filter(({ findings }) => findings.length === 0);
    if (replies.length < FEWEST || clean.length / replies.length < GOOD) return [];
    return [
      {
        of: '',
        says: `${clean.length} of your ${replies.length} replies went out with nothing to improve.`,
        why: 'People remember how they were spoken to longer than what it was about.',
        score: 50,
        rows: clean.map(({ who, day }) => ({
          says: `Your reply to ${people([who], data.told)}`,
          day,
          contactId: who,
        })),
        leads: { label: 'See your skills', href: '#train' },
      },
    ];
  },
};
