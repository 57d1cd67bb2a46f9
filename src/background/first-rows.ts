import type { Logs } from '../log/database';
import { firstRows } from '../log/first-rows';
import { FIRST_ROWS } from '../messaging/first-rows';
import { oneAtATime } from './one-at-a-time';

/** A feed sends posts in bursts, and each may change what waits; and a browser that starts has other things to do. */
const SETTLE_MS = 1000;

/**
 * Leaves the first rows of popup and contact list where these find them before they have opened the log. Safe to
 * call at any time: calls close to each other do it once, and what did not change is not written again.
 */
export function makeFirstRows(logs: Logs, clock: () => Date, settle = SETTLE_MS): () => Promise<void> {
  const leave = oneAtATime(async () => {
    const text = JSON.stringify(await firstRows(logs, clock()));
    if (text !== (await FIRST_ROWS.read())) await FIRST_ROWS.write(text);
  });
  let settling: Promise<void> | null = null;
  return () => {
    settling ??= new Promise<void>((resolve) => setTimeout(resolve, settle)).then(() => {
      settling = null;
      return leave();
    });
    return settling;
  };
}
