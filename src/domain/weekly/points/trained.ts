import { dayOf } from '../../days';
import { within } from '../../measure/period';
import { skillOf } from '../../skills';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';
import { many } from '../words';

const FEWEST = 3;

export const trained: PointKind = {
  id: 'trained',
  section: 'well',
  label: 'Training',
  points(data) {
    const tries = data.attempts
      .map(({ skill, score, at }) => ({ skill, score, day: dayOf(new Date(at)) }))
      .filter(({ day }) => within(day, lastWeek(data)));
    if (tries.length < FEWEST) return [];
    const days = new Set(tries.map(({ day }) => day)).size;
    return [
      {
        of: '',
        says: `You trained on ${many(days, 'day')}, ${many(tries.length, 'try', 'tries')} in all.`,
        why: 'Train, refresh, train: a little often holds longer than a lot once.',
        score: 35,
        rows: tries.map(({ skill, score, day }) => ({
          says: `${skillOf(skill).label}: ${Math.round(score * 100)} of 100`,
          day,
          contactId: null,
        })),
        leads: { label: 'See what you trained', href: '#train/history' },
      },
    ];
  },
};
