import type { OwnerOfLog } from '../../domain/inbox';
import type { WaitingPromise } from '../../domain/promise/waiting';
import { say } from '../../domain/say/say';
import { keepPromise, unkeepPromise, type WhichPromise } from '../../log/promises';
import { readSettings } from '../../log/settings';
import { wayBack } from '../do-act';
import { logs, tellChanged } from '../logs';
import { onDue } from '../say-when';
import { offerUndo, sayProblem } from '../undo';

/** The promise becomes a follow-up; false: it could not, and that was said. */
export async function keep(of: OwnerOfLog, promise: WaitingPromise): Promise<boolean> {
  const { nudgeHour } = await readSettings(logs.real);
  const now = new Date();
  const done = await keepPromise(logs[of], promise, nudgeHour, now);
  if (!done.ok) return refused(done.failure.says);
  tellChanged();
  const { value, images } = done.value;
  const back = wayBack(images, logs[of]);
  const takeBack = async () => ((await back()) === false ? false : askAgain(of, promise));
  const says = say('inbox_promiseKept', { name: promise.name, when: onDue(value, now) });
  offerUndo(says, takeBack, [value.contactId]);
  return true;
}

/** Nothing is planned for it; false as above. */
export async function letGo(of: OwnerOfLog, promise: WaitingPromise): Promise<boolean> {
  const { name, contactId } = promise;
  const done = await unkeepPromise(logs[of], promise, 'let-go', new Date());
  tellChanged();
  if (!done.ok) return refused(done.failure.says);
  const says = say('inbox_promiseLeft', { name });
  offerUndo(says, () => askAgain(of, promise), [contactId]);
  return true;
}

/** The question stands again. */
async function askAgain(of: OwnerOfLog, promise: WhichPromise): Promise<false | null> {
  const asked = await unkeepPromise(logs[of], promise, 'waiting', new Date());
  tellChanged();
  return asked.ok ? null : refused(asked.failure.says);
}

function refused(says: string): false {
  sayProblem(says);
  return false;
}
