import { within } from '../../measure/period';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { people } from '../words';

const FEWEST = 5;
const GOOD = 0.8;

export const cleanReplies: PointKind = {
  id: 'clean-replies',
  section: 'well',
  get label() {
    return say('week_cleanReplies');
  },
  points(data) {
    const replies = data.replies.filter(({ day }) => within(day, lastWeek(data)));
    const clean = replies.filter(({ findings }) => findings.length === 0);
    if (replies.length < FEWEST || clean.length / replies.length < GOOD) return [];
    return [
      {
        of: '',
        says: sayCount('week_cleanRepliesSays', replies.length, { clean: clean.length }),
        why: say('week_cleanRepliesWhy'),
        score: 50,
        rows: clean.map(({ who, day }) => ({
          says: say('week_yourReplyTo', { person: people([who], data.told) }),
          day,
          contactId: who,
        })),
        leads: { label: say('week_seeSkills'), href: '#train' },
      },
    ];
  },
};
