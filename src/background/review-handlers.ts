import { answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import type { House } from './handlers';

/** Reviews drafts for the pages: checks, facts and what was sent to others stay out of the content script. */
export function makeReviewHandlers({ logs, clock, reviewModel }: House): Pick<Handlers, 'review.read'> {
  return {
    'review.read': async ({ key, text }) => {
      const { reviewedReply } = await import('../log/review-reply');
      return answered(await reviewedReply(logs, await reviewModel(), key, text, clock()));
    },
  };
}
