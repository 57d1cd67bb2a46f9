import { eraseAll } from '../../log/erase-all';
import { ask } from '../../messaging/ask';
import { FIRST_ROWS } from '../../messaging/first-rows';
import { logs } from '../../ui/logs';

/** Erases everything that Rapport keeps in this browser, and lets the background begin anew. */
export async function eraseAllHere(): Promise<void> {
  await eraseAll(logs);
  await FIRST_ROWS.forget();
  localStorage.clear();
  sessionStorage.clear();
  await ask('log.erased', {});
}
