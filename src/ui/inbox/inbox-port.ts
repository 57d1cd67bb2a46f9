import { say } from '../../domain/say/say';
import { askToPersist } from '../../log/persistence';
import { ask } from '../../messaging/ask';
import { askTab } from '../../messaging/ask-tab';
import { journeyPort } from '../coach/journey-port';
import type { CoachPort } from '../coach/port';
import { promisePort } from '../coach/promise-port';
import { reviewPort } from '../coach/review-port';
import { showContact } from '../coach/show-contact';
import { teachPort } from '../coach/teach-port';
import { teamPort } from '../coach/team-port';

/** The coach's hands in the popup and the side panel. `tabId` is the tab that shows the post, or null. */
export function inboxPort(key: string, tabId: number | null): CoachPort {
  return {
    insert: async (text) => {
      if (tabId === null) return { ok: false, why: say('inbox_notOnTab'), link: null };
      const reply = await askTab(tabId, 'tab.insert', { key, text });
      return reply.ok ? reply.answer : { ok: false, why: reply.says, link: null };
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    log: async (request) => {
      // For those who skipped the welcome page: from here on there is something to lose.
      askToPersist(navigator.storage).catch((error: unknown) => console.warn(error));
      const reply = await ask('coach.log', request);
      return reply.ok ? { ok: true, ...reply.answer } : { ok: false, why: reply.says };
    },
    replan: async (followUp) => {
      const reply = await ask('coach.replan', { key, followUp });
      return reply.ok ? { ok: true, due: reply.answer.due } : { ok: false, why: reply.says };
    },
    ...teachPort(key),
    ...promisePort(key),
    ...reviewPort(key),
    ...journeyPort(key),
    ...teamPort(key),
    showContact: () => showContact(key),
    sent: async () => {
      const reply = await ask('reply.sent', { key, text: null });
      return reply.ok ? { ok: true } : { ok: false, why: reply.says };
    },
  };
}
