import type { PointKind } from '../point';
import { many } from '../words';

export const firstTest: PointKind = {
  id: 'first-test',
  section: 'train',
  label: 'The first test',
  points({ attempts }) {
    if (attempts.some(({ what }) => what === 'aptitude')) return [];
    const tries = attempts.length === 0 ? 'nothing tried yet' : many(attempts.length, 'try', 'tries');
    return [
      {
        of: '',
        says: 'Find out which skill to begin with: sixteen short questions.',
        why: 'Nothing of yours tells it yet; five minutes do.',
        score: 20,
        rows: [{ says: `Your training: ${tries}, the first test not taken`, day: null, contactId: null }],
        leads: { label: 'Take the first test', href: '#train/test/aptitude' },
      },
    ];
  },
};
