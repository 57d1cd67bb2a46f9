import { dayOf } from '../../days';
import { within } from '../../measure/period';
import { say, sayCount } from '../../say/say';
import { skillOf } from '../../skills';
import type { PointKind } from '../point';
import { lastWeek } from '../week-data';

const FEWEST = 3;

export const trained: PointKind = {
  id: 'trained',
  section: 'well',
  get label() {
    return say('week_trained');
  },
  points(data) {
    const tries = data.attempts
      .map(({ skill, score, at }) => ({ skill, score, day: dayOf(new Date(at)) }))
      .filter(({ day }) => within(day, lastWeek(data)));
    if (tries.length < FEWEST) return [];
    const days = new Set(tries.map(({ day }) => day)).size;
    return [
      {
        of: '',
        says: say('week_trainedSays', {
          days: sayCount('when_days', days),
          tries: sayCount('week_tries', tries.length),
        }),
        why: say('week_trainedWhy'),
        score: 35,
        rows: tries.map(({ skill, score, day }) => ({
          says: say('week_row', {
            name: skillOf(skill).label,
            tells: say('week_ofHundred', { score: Math.round(score * 100) }),
          }),
          day,
          contactId: null,
        })),
        leads: { label: say('week_seeTrained'), href: '#train/history' },
      },
    ];
  },
};
