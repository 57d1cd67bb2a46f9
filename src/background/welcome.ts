import type { Runtime } from 'webextension-polyfill';
import type { LogDatabase } from '../log/database';
import { readSettings } from '../log/settings';
import { openOurPage } from './open-page';

/** The welcome page opens once: on the first install, not on updates, nor for a user who has been through it. */
export async function welcome(reason: Runtime.OnInstalledReason, log: LogDatabase): Promise<void> {
  if (reason !== 'install') return;
  const { welcomed } = await readSettings(log);
  if (!welcomed) await openOurPage('welcome');
}
