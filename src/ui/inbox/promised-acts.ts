import type { OwnerOfLog } from '../../domain/inbox';
import type { WaitingPromise } from '../../domain/promise/waiting';
import { keepPromise, letPromiseGo } from '../../log/promises';
import { readSettings } from '../../log/settings';
import { wayBack } from '../do-act';
import { logs, tellChanged } from '../logs';
import { onDate } from '../say-when';
import { offerUndo, sayProblem } from '../undo';

/** The promise becomes a follow-up. */
export async function keep(
  of: OwnerOfLog,
  { key, name }: Pick<WaitingPromise, 'key' | 'name'>,
): Promise<void> {
  const { nudgeHour } = await readSettings(logs.real);
  const now = new Date();
  const done = await keepPromise(logs[of], key, nudgeHour, now);
  if (!done.ok) return sayProblem(done.failure.says);
  tellChanged();
  const { value, images } = done.value;
  const back = wayBack(images, logs[of]);
  const takeBack = async () => {
    const again = await back();
    if (again === false) return false;
    // The question stands again.
    await letPromiseGo(logs[of], key, true);
    tellChanged();
    return null;
  };
  const says = `Your promise to ${name}: Rapport reminds you ${onDate(value.due, now)}.`;
  offerUndo(says, takeBack, [value.contactId]);
}

/** Nothing is planned for it. */
export async function letGo(of: OwnerOfLog, promise: WaitingPromise): Promise<void> {
  const { key, name, contactId } = promise;
  const done = await letPromiseGo(logs[of], key);
  tellChanged();
  if (!done.ok) return sayProblem(done.failure.says);
  const askAgain = async () => {
    const asked = await letPromiseGo(logs[of], key, true);
    tellChanged();
    if (asked.ok) return null;
    sayProblem(asked.failure.says);
    return false;
  };
  offerUndo(`Nothing is planned for your promise to ${name}.`, askAgain, [contactId]);
}
