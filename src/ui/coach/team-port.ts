import type { TeamView } from '../../domain/team/view';
import { ask } from '../../messaging/ask';
import type { Requests } from '../../messaging/protocol';
import type { CoachPort } from './port';

type TeamRequest = 'team.about' | 'team.begin' | 'team.stop' | 'team.give' | 'team.settle';

/** A request to the team about the mention, with what it says beside the mention's key. */
export type TeamAct = { [N in TeamRequest]: [name: N, more: Omit<Requests[N]['ask'], 'key'>] }[TeamRequest];

/** What the team knows then; null: the user is in none any more. */
export type TeamOutcome = { ok: true; view: TeamView | null } | { ok: false; why: string };

/** The user's team, asked by way of the background: the same in the page and in the inbox. */
export function teamPort(key: string, signal?: AbortSignal): Pick<CoachPort, 'team'> {
  return {
    team: async (...[name, more]) => {
      const reply = await ask(name, { key, ...more } as Requests[typeof name]['ask'], signal);
      return reply.ok ? { ok: true, view: reply.answer } : { ok: false, why: reply.says };
    },
  };
}
