import { say } from '../domain/say/say';
import type { LogDatabase } from '../log/database';
import { deletePracticeData, type PracticeData, restorePracticeData } from '../log/practice-data';
import { keepAside } from '../ui/keep-aside';
import { offerUndo, sayProblem } from '../ui/undo';

/** What was deleted, until the page stands again: the feed starts from the top by loading anew. */
const TAKEN = 'practice taken back';

/** Empties the practice log and starts the feed from the top. `offerToGoBack` undoes it. */
export async function startAgain(log: LogDatabase): Promise<void> {
  const deleted = await deletePracticeData(log);
  if (!deleted.ok) return sayProblem(deleted.failure.says);
  keepAside(sessionStorage, TAKEN, JSON.stringify(deleted.value));
  location.reload();
}

/** For the page that stands after `startAgain`: offers to take it back, once. */
export function offerToGoBack(log: LogDatabase): void {
  const taken = sessionStorage.getItem(TAKEN);
  if (!taken) return;
  sessionStorage.removeItem(TAKEN);
  offerUndo(say('practice_startedAgain'), async () => {
    const back = await restorePracticeData(log, JSON.parse(taken) as PracticeData);
    if (back.ok) location.reload();
    else sayProblem(back.failure.says);
  });
}
