import { openLogs } from '../log/database';
import { ask } from '../messaging/ask';

/** This page's connection to the contact log, made on first use. */
export const logs = openLogs();

/** Tells the background that this page wrote to the log by itself, so that counts and alarms follow. */
export function tellChanged(): void {
  void ask('log.changed', {});
}
