import { say } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import type { CoachPort } from './port';

/** What the user teaches about one mention, asked of the background: the same in the page and in the inbox. */
export function teachPort(
  key: string,
  signal?: AbortSignal,
): Pick<CoachPort, 'dismiss' | 'correct' | 'mute'> {
  return {
    dismiss: async (undo) => {
      const reply = await ask('mention.dismiss', { key, undo }, signal);
      if (!reply.ok) return { ok: false, why: reply.says };
      return reply.answer.done ? { ok: true } : { ok: false, why: say('coach_notKept') };
    },
    correct: async (intents) => {
      const reply = await ask('mention.correct', { key, intents }, signal);
      if (!reply.ok) return { ok: false, why: reply.says, gone: false };
      return reply.answer
        ? { ok: true, view: reply.answer }
        : { ok: false, why: say('coach_notKept'), gone: true };
    },
    mute: async (what, undo) => {
      const reply = await ask('mention.mute', { key, what, undo }, signal);
      if (!reply.ok) return { ok: false, why: reply.says };
      const now = await ask('coach.open', { key }, signal);
      return { ok: true, changed: reply.answer.changed, view: now.ok ? now.answer : null };
    },
  };
}
