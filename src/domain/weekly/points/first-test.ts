import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';

export const firstTest: PointKind = {
  id: 'first-test',
  section: 'train',
  get label() {
    return say('week_firstTest');
  },
  points({ attempts }) {
    if (attempts.some(({ what }) => what === 'aptitude')) return [];
    const tries =
      attempts.length === 0 ? say('week_firstTestNothing') : sayCount('week_firstTestRow', attempts.length);
    return [
      {
        of: '',
        says: say('week_firstTestSays'),
        why: say('week_firstTestWhy'),
        score: 20,
        rows: [{ says: tries, day: null, contactId: null }],
        leads: { label: say('week_takeFirstTest'), href: '#train/test/aptitude' },
      },
    ];
  },
};
