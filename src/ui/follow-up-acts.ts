import type { OwnerOfLog } from '../domain/inbox';
import type { FollowUp } from '../domain/model';
import { dueMoment } from '../log/due';
import { completeFollowUp, restoreFollowUp, snoozeFollowUp } from '../log/follow-ups';
import { readSettings } from '../log/settings';
import { logs, tellChanged } from './logs';
import { sayDate } from './say-when';
import { offerUndo, sayProblem } from './undo';
import type { Way } from './undo-stack';

/**
 * A follow-up is done. `name` is what its list calls it: whom it is with, or what is to do. Answers whether that was
 * kept. Lists load all this with the first act, and do not wait for it.
 */
export async function finish(of: OwnerOfLog, id: string, name: string): Promise<boolean> {
  const kept = await completeFollowUp(logs[of], id, new Date());
  tellChanged();
  if (kept.ok) offerUndo(`Done: ${name}.`, () => takeBack(of, kept.value), [kept.value.contactId]);
  else sayProblem(kept.failure.says);
  return kept.ok;
}

/** Moves it to a calendar day, and an hour where one is chosen. Answers whether it was moved. */
export async function postpone(
  of: OwnerOfLog,
  id: string,
  to: { day: string; time?: string | undefined },
  name: string,
): Promise<boolean> {
  const { nudgeHour } = await readSettings(logs.real);
  const moment = dueMoment(to, nudgeHour, new Date());
  if (!moment.ok) {
    sayProblem(moment.why);
    return false;
  }
  const kept = await snoozeFollowUp(logs[of], id, moment.due, new Date());
  tellChanged();
  if (kept.ok) {
    const when = sayDate(moment.due.toISOString(), new Date());
    offerUndo(`${name}: moved to ${when}.`, () => takeBack(of, kept.value), [kept.value.contactId]);
  } else {
    sayProblem(kept.failure.says);
  }
  return kept.ok;
}

/** Puts it back as it was; answers the way to turn that round. */
async function takeBack(of: OwnerOfLog, before: FollowUp): Promise<Way | false> {
  const kept = await restoreFollowUp(logs[of], before, new Date());
  tellChanged();
  if (kept.ok) return () => takeBack(of, kept.value);
  sayProblem(kept.failure.says);
  return false;
}
