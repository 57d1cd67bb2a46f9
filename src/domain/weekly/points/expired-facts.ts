import { dayOf } from '../../days';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';

export const expiredFacts: PointKind = {
  id: 'expired-facts',
  section: 'do',
  get label() {
    return say('week_expiredFacts');
  },
  points({ facts, told }) {
    const today = dayOf(told.now);
    const over = facts
      .filter(({ deletedAt, expiresOn }) => !deletedAt && expiresOn !== null && expiresOn < today)
      .sort((a, b) => ((a.expiresOn ?? '') + a.id < (b.expiresOn ?? '') + b.id ? -1 : 1));
    if (over.length === 0) return [];
    return [
      {
        of: '',
        says: sayCount('week_expiredFactsSays', over.length),
        why: say('week_expiredFactsWhy'),
        score: 42,
        rows: over.map(({ about, says, expiresOn }) => ({
          says: about === '' ? says : say('week_row', { name: about, tells: says }),
          day: expiresOn,
          contactId: null,
        })),
        leads: { label: say('week_openFacts'), href: '#facts' },
      },
    ];
  },
};
