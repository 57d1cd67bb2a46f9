import { complains } from '../../recovery/complains';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { waitingPosts } from '../waiting-posts';

export const answerComplaints: PointKind = {
  id: 'answer-complaints',
  section: 'do',
  get label() {
    return say('week_answerComplaints');
  },
  points(data) {
    const rows = waitingPosts(data, ({ intents }) =>
      complains({ intents: intents.map((intent) => ({ intent })) }),
    );
    if (rows.length === 0) return [];
    return [
      {
        of: '',
        says: sayCount('week_answerComplaintsSays', rows.length),
        why: say('week_answerComplaintsWhy'),
        score: 100,
        rows,
        leads: { label: say('week_openToday'), href: '#today' },
      },
    ];
  },
};
