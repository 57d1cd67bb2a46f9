import type { Done } from '../../src/log/act';
import type { LogDatabase } from '../../src/log/database';
import { finishFollowUps, moveFollowUps } from '../../src/log/follow-up-acts';
import { value } from './log-fixtures';

/** The user is done with a follow-up. Answers the way back, for `takeBack`. */
export async function finish(log: LogDatabase, id: string, now: Date): Promise<Done<number>> {
  return value(await finishFollowUps(log, [id], now));
}

/** The user moves a follow-up to another time. Answers the way back, for `takeBack`. */
export async function move(log: LogDatabase, id: string, due: Date, now: Date): Promise<Done<number>> {
  return value(await moveFollowUps(log, [id], { due }, now));
}
