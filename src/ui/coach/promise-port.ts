import { ask } from '../../messaging/ask';
import { askWhen } from '../ask-when';
import type { CoachPort } from './port';

/** Times and promises about one mention, asked of the background: the same in the page and in the inbox. */
export function promisePort(
  key: string,
  signal?: AbortSignal,
): Pick<CoachPort, 'when' | 'promises' | 'promised' | 'settlePromise'> {
  return {
    when: askWhen({ key }, signal),
    promises: async (text) => {
      const reply = await ask('promise.read', { key, text }, signal);
      return reply.ok ? reply.answer.promises : [];
    },
    promised: async () => {
      const reply = await ask('promise.waiting', { key }, signal);
      return reply.ok ? reply.answer.promises : [];
    },
    settlePromise: async (words, as) => {
      const reply = await ask('promise.settle', { key, words, as }, signal);
      return reply.ok ? { ok: true } : { ok: false, why: reply.says };
    },
  };
}
