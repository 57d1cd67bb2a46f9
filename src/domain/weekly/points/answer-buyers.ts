import type { IntentId } from '../../model';
import type { PointKind } from '../point';
import { waitingPosts } from '../waiting-posts';
import { many } from '../words';

const BUYERS: readonly IntentId[] = ['purchase_intent', 'recommendation_request', 'product_question'];

export const answerBuyers: PointKind = {
  id: 'answer-buyers',
  section: 'do',
  label: 'Answer people who ask',
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
        says: `Answer ${many(rows.length, 'post')} that ${rows.length === 1 ? 'asks' : 'ask'} for what you sell.`,
        why: 'They decide in their own time. Give them what they need for it while they are asking.',
        score: Math.min(82, 68 + 2 * rows.length),
        rows,
        leads: first.post
          ? { label: 'Open the first post', href: first.post }
          : { label: 'Open Today', href: '#today' },
      },
    ];
  },
};
