import { dayOf } from '../../days';
import type { PointKind } from '../point';
import { many } from '../words';

export const expiredFacts: PointKind = {
  id: 'expired-facts',
  section: 'do',
  label: 'Facts past their day',
  points({ facts, told }) {
    const today = dayOf(told.now);
    const over = facts
      .filter(({ deletedAt, expiresOn }) => !deletedAt && expiresOn !== null && expiresOn < today)
      .sort((a, b) => ((a.expiresOn ?? '') + a.id < (b.expiresOn ?? '') + b.id ? -1 : 1));
    if (over.length === 0) return [];
    return [
      {
        of: '',
        says: `Look at ${many(over.length, 'fact')} whose day is over.`,
        why: 'A price or hours that are no longer so cost more trust than no answer.',
        score: 42,
        rows: over.map(({ about, says, expiresOn }) => ({
          says: about === '' ? says : `${about}: ${says}`,
          day: expiresOn,
          contactId: null,
        })),
        leads: { label: 'Open Facts', href: '#facts' },
      },
    ];
  },
};
