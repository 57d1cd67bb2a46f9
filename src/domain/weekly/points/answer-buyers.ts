import type { IntentId } from '../../model';
import { say, sayCount } from '../../say/say';
import type { PointKind } from '../point';
import { waitingPosts } from '../waiting-posts';

const BUYERS: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'product_question'];

export const answerBuyers: PointKind = {
  id: 'answer-buyers',
  section: 'do',
  get label() {
    return say('week_answerBuyers');
  },
  points(data) {
    const rows = waitingPosts(
      data,
      ({ intents }) =>
        intents[0] !== 'spam' &&
        !intents.includes('complaint') &&
        intents.some((one) => BUYERS.includes(one)),
    );
    const first = rows[0];
    if (!first) return [];
    return [
      {
        of: '',
        says: sayCount('week_answerBuyersSays', rows.length),
        why: say('week_answerBuyersWhy'),
        score: Math.min(82, 68 + 2 * rows.length),
        rows,
        leads: first.post
          ? { label: say('week_openFirstPost'), href: first.post }
          : { label: say('week_openToday'), href: '#today' },
      },
    ];
  },
};
