import { say } from '../domain/say/say';
import type { Done } from '../log/act';
import type { LogDatabase } from '../log/database';
import type { Kept } from '../log/outcome';
import type { RecordImage } from '../log/rows';
import { takeBack } from '../log/take-back';
import { logs, tellChanged } from './logs';
import { sayLeft } from './say-left';
import { offerUndo, sayProblem } from './undo';
import type { Way } from './undo-stack';

/**
 * What follows every act on the log: a problem is told, or what was done is said with the way back (and back
 * again). Answers what the act answered, null when nothing was kept.
 */
export function doAct<T>(says: string, outcome: Kept<Done<T>>, log: LogDatabase = logs.real): T | null {
  if (!outcome.ok) {
    sayProblem(outcome.failure.says);
    return null;
  }
  const { value, images } = outcome.value;
  if (images.length > 0) {
    tellChanged();
    offerWayBack(says, images, log);
  }
  return value;
}

/** Says what was done and offers to take back what it wrote; see `offerUndo`. */
export function offerWayBack(
  says: string,
  images: readonly RecordImage[],
  log: LogDatabase = logs.real,
): void {
  offerUndo(says, wayBack(images, log), contactsIn(images));
}

/** The contacts whose records these are, or who they are about. */
function contactsIn(images: readonly RecordImage[]): string[] {
  const ids = images.flatMap(({ table, before, after }) => {
    const record: { id: string; contactId?: string | null; about?: string[] } | null = after ?? before;
    if (table === 'cards') return record?.about ?? [];
    return (table === 'contacts' ? record?.id : record?.contactId) ?? [];
  });
  return [...new Set(ids)];
}

/** Takes back what an act wrote. What was changed since, here or in another window, stays, and that is said. */
export function wayBack(images: readonly RecordImage[], log: LogDatabase = logs.real): Way {
  return async () => {
    const back = await takeBack(log, images, new Date());
    if (!back.ok) {
      sayProblem(back.failure.says);
      return false;
    }
    tellChanged();
    const { value: left, images: again } = back.value;
    if (left > 0) {
      const what = await sayLeft(log, images, left);
      const stays = say('ui_changedSince', { what });
      offerUndo(again.length > 0 ? `${stays} ${say('ui_restUndone')}` : stays);
    }
    return again.length > 0 ? wayBack(again, log) : null;
  };
}
