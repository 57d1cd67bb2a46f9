import type { OwnerOfLog } from '../domain/inbox';
import { say } from '../domain/say/say';
import type { Done } from '../log/act';
import { dueFields, dueMoment } from '../log/due';
import { finishFollowUps, moveFollowUps } from '../log/follow-up-acts';
import type { Kept } from '../log/outcome';
import { readSettings } from '../log/settings';
import { doAct } from './do-act';
import { logs } from './logs';
import { movedTo, type When } from './moved-to';
import { sayProblem } from './undo';

/**
 * Follow-ups are done. `whose` is what the undo bar calls them: `Ana Silva`, `3 follow-ups`. Answers whether that was
 * kept. Lists load all this with the first act, and do not wait for it.
 */
export async function finish(of: OwnerOfLog, ids: readonly string[], whose: string): Promise<boolean> {
  return told(of, say('ui_followUpDone', { whose }), await finishFollowUps(logs[of], ids, new Date()));
}

/** Moves them to a day, or sets them aside until something happens. Answers whether it was kept. */
export async function move(
  of: OwnerOfLog,
  ids: readonly string[],
  when: When,
  whose: string,
): Promise<boolean> {
  const now = new Date();
  const { nudgeHour } = await readSettings(logs.real);
  const { on, until, says } = movedTo(when, now);
  const moment = dueMoment(on, nudgeHour, now);
  if (!moment.ok) {
    sayProblem(moment.why);
    return false;
  }
  const { due, timed } = moment;
  const moved = await moveFollowUps(logs[of], ids, { due, timed, ...(until && { until }) }, now);
  const what = says(dueFields(moment), now);
  return told(of, say('ui_followUpMoved', { whose, what }), moved);
}

function told(of: OwnerOfLog, says: string, outcome: Kept<Done<number>>): boolean {
  const count = doAct(says, outcome, logs[of]);
  if (count === 0) sayProblem(say('ui_followUpsUnchanged'));
  return count !== null && count > 0;
}
