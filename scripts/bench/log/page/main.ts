import '../../../../src/messaging/speak-browser';
import { DEFAULT_SETTINGS } from '../../../../src/domain/model';
import { openLog } from '../../../../src/log/database';
import type { FirstRows } from '../../../../src/log/first-rows';
import { writeSettings } from '../../../../src/log/settings';
import { readSummaries, rebuildSummaries } from '../../../../src/log/summaries';
import { ask } from '../../../../src/messaging/ask';
import { FIRST_ROWS } from '../../../../src/messaging/first-rows';
import { TRADE } from '../made/trade';
import { day } from './day';
import { imports } from './imports';
import { lists } from './lists';
import { measure } from './measure';
import { addAll, type RawStore, storesOf, type Tables } from './raw';
import { search } from './search';
import { summaries } from './summaries';

/** A page of the extension's own that runs its parts one by one and times them. All times in milliseconds. */

/** The log as it stands in the extension. */
interface Filled {
  /** Its tables, to make another like it. */
  stores: RawStore[];
  /** The contact list's lines, as JSON: what was made from the rest. */
  lines: string;
}

/** Puts the made log into the extension's database by hand, and waits until the background has left the first rows. */
async function fill(): Promise<Filled> {
  const log = openLog('rapport');
  // Past the welcome page, which would open at every start.
  await writeSettings(log, { ...DEFAULT_SETTINGS, welcomed: true, tagCadences: TRADE.rhythms }, new Date());
  const made: Tables = await (await fetch('/bench-log.json')).json();
  await addAll(log.backendDB(), made);
  // Written past the log: nothing else tells that there is something new.
  await rebuildSummaries(log);
  await ask('log.changed', {});
  const { rows } = await readSummaries(log);
  while ((await contactsLeft()) !== rows.length) await new Promise((resolve) => setTimeout(resolve, 200));
  return { stores: storesOf(log.backendDB()), lines: JSON.stringify(rows) };
}

async function contactsLeft(): Promise<number> {
  const rows = JSON.parse((await FIRST_ROWS.read()) ?? 'null') as FirstRows | null;
  return rows?.contacts.total ?? 0;
}

const BENCH_PAGE = { fill, summaries, lists, search, day, measure, imports };

declare global {
  var BENCH: typeof BENCH_PAGE;
}

globalThis.BENCH = BENCH_PAGE;
