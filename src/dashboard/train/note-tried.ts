import type { Tried } from '../../domain/training/tried';
import { noteAttempts } from '../../log/training/attempts';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';

/** Notes what was tried and says so, with the way back. Answers whether it was kept. */
export async function noteTried(says: string, tried: readonly Tried[]): Promise<boolean> {
  return doAct(says, await noteAttempts(logs.real, tried, new Date())) !== null;
}
