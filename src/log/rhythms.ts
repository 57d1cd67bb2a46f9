import { isSouthern } from '../domain/cadence/hemisphere';
import type { Rhythms } from '../domain/cadence/next-touch';
import type { LogDatabase } from './database';
import { checkSettings } from './settings';

/** How often the user wants to be in touch by tag, and on which side of the equator this computer is. */
export async function readRhythms(log: LogDatabase): Promise<Rhythms> {
  const { settings } = await checkSettings(log);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { byTag: settings.tagCadences, southern: isSouthern(timeZone) };
}
