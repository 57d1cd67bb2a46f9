import type { When } from '../domain/when/when';
import { ask } from '../messaging/ask';
import type { TimeOf } from '../messaging/protocol';
import type { AskWhen } from './use-when';

/** Reads a time that may name days of this person. */
export function askWhen(of: TimeOf, signal?: AbortSignal): AskWhen {
  return async (text) => {
    const reply = await ask('when.read', { text, of }, signal);
    return reply.ok ? reply.answer : ({ ok: false, why: reply.says, offer: null } satisfies When);
  };
}
