import { v4 } from 'uuid';
import { openLog } from '../../../../src/log/database';
import { readSummaries, rebuildSummaries } from '../../../../src/log/summaries';
import { addAll, forgetRaw, openRaw, readAll, storesOf } from './raw';
import { type Beside, timed } from './timed';

/** Making all lines of the contact list, beside reading the same rows and writing as many lines by hand. */
export async function summaries(): Promise<Beside> {
  const log = openLog('rapport');
  const { rows } = await readSummaries(log);
  await log.summaries.clear();
  const ours = await timed(() => rebuildSummaries(log));
  const stores = storesOf(log.backendDB()).filter(({ name }) => name === 'summaries');
  const name = v4();
  const database = await openRaw(name, stores);
  const raw = await timed(async () => {
    await readAll(log.backendDB(), ['contacts', 'interactions', 'followUps', 'purchases']);
    await addAll(database, { summaries: rows });
  });
  database.close();
  await forgetRaw(name);
  return { ours: ours.took, raw: raw.took };
}
