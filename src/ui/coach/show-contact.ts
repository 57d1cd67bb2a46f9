import { say } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import type { SaidOutcome } from './port';

/** Asks the background to open the page of a post's author: a page of a site may not open one of ours. */
export async function showContact(key: string, signal?: AbortSignal): Promise<SaidOutcome> {
  const reply = await ask('contact.show', { key }, signal);
  if (!reply.ok) return { ok: false, why: reply.says };
  return reply.answer.shown ? { ok: true } : { ok: false, why: say('coach_notInContacts') };
}
