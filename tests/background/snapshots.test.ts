import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { makeSnapshots } from '../../src/background/snapshots';
import { openLogs } from '../../src/log/database';
import { listSnapshots } from '../../src/log/snapshots';
import { contactOn } from '../support/full-contact';
import { days, NOON } from '../support/log-fixtures';

it('takes a snapshot when it is time, never of the practice feed', async () => {
  let count = 0;
  const logs = openLogs('snapshots');
  const log = logs.real;
  await contactOn(log, 'Ana', `ana${count++}`);
  await contactOn(logs.practice, 'Invented', 'invented');
  let now = NOON;
  const sweep = makeSnapshots(log, () => now);
  await Promise.all([sweep(), sweep()]);
  expect(await listSnapshots(log.name)).toHaveLength(1);
  expect(await listSnapshots(logs.practice.name)).toEqual([]);
  await sweep();
  expect(await listSnapshots(log.name)).toHaveLength(1);
  await contactOn(log, 'Ana', `ana${count++}`);
  now = days(1);
  await sweep();
  expect(await listSnapshots(log.name)).toHaveLength(2);
  // Kept for 30 days, as the settings have it; the newest stays.
  now = days(60);
  await sweep();
  expect((await listSnapshots(log.name)).map(({ at }) => at)).toEqual([days(1).toISOString()]);
});
