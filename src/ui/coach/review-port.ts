import { ask } from '../../messaging/ask';
import type { CoachPort } from './port';

/** The review of drafts for one mention, asked of the background: the same in the page and in the inbox. */
export function reviewPort(key: string, signal?: AbortSignal): Pick<CoachPort, 'review'> {
  return {
    review: async (text) => {
      const reply = await ask('review.read', { key, text }, signal);
      return reply.ok ? reply.answer : null;
    },
  };
}
