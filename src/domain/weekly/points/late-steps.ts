import { dayOf } from '../../days';
import { kindFacts } from '../../follow-up-kinds';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { people, whom } from '../words';

export const lateSteps: PointKind = {
  id: 'late-steps',
  section: 'do',
  get label() {
    return say('week_lateSteps');
  },
  points({ told }) {
    const today = dayOf(told.now);
    const late = told.planned.filter(({ doneOn, day }) => doneOn === null && day < today);
    if (late.length === 0) return [];
    return [
      {
        of: '',
        says: sayCount('week_lateStepsSays', late.length, { people: whom(late, told) }),
        why: say('week_lateStepsWhy'),
        score: Math.min(84, 60 + 2 * late.length),
        rows: late.map(({ who, day, kind }) => ({
          says: say('week_row', { name: people([who], told), tells: kindFacts(kind).label }),
          day,
          contactId: who,
        })),
        leads: { label: say('week_openToday'), href: '#today' },
      },
    ];
  },
};
