import { say } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import type { CoachPort } from './port';

/** What the user says of a proposed stage, told to the background: the same in the page and in the inbox. */
export function journeyPort(key: string, signal?: AbortSignal): Pick<CoachPort, 'settleStage'> {
  return {
    settleStage: async (word) => {
      const reply = await ask('stage.settle', { key, word }, signal);
      if (!reply.ok) return { ok: false, why: reply.says };
      return reply.answer.done ? { ok: true } : { ok: false, why: say('coach_contactGone') };
    },
  };
}
