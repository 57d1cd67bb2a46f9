import { complains } from '../../recovery/complains';
import type { PointKind } from '../point';
import { waitingPosts } from '../waiting-posts';
import { many } from '../words';

export const answerComplaints: PointKind = {
  id: 'answer-complaints',
  section: 'do',
  label: 'Answer complaints',
  points(data) {
    const rows = waitingPosts(data, ({ intents }) =>
      complains({ intents: intents.map((intent) => ({ intent })) }),
    );
    if (rows.length === 0) return [];
    return [
      {
        of: '',
        says: `Answer ${many(rows.length, 'complaint')} that nobody has answered yet.`,
        why: 'One unanswered complaint costs months. A calm first word is enough for now.',
        score: 100,
        rows,
        leads: { label: 'Open Today', href: '#today' },
      },
    ];
  },
};
