import { dayOf } from '../../days';
import { kindFacts } from '../../follow-up-kinds';
import type { PointKind } from '../point';
import { many, people, whom } from '../words';

export const lateSteps: PointKind = {
  id: 'late-steps',
  section: 'do',
  label: 'Late follow-ups',
  points({ told }) {
    const today = dayOf(told.now);
    const late = told.planned.filter(({ doneOn, day }) => doneOn === null && day < today);
    if (late.length === 0) return [];
    return [
      {
        of: '',
        says: `Keep ${many(late.length, 'follow-up')} that ${late.length === 1 ? 'is' : 'are'} late: ${whom(late, told)}.`,
        why: 'What was said and not kept is remembered. A late word is better than none; or give it another day.',
        score: Math.min(84, 60 + 2 * late.length),
        rows: late.map(({ who, day, kind }) => ({
          says: `${people([who], told)}: ${kindFacts(kind).label}`,
          day,
          contactId: who,
        })),
        leads: { label: 'Open Today', href: '#today' },
      },
    ];
  },
};
