import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { weekWork } from '../../../src/dashboard/week/week-work';
import { contactRow } from '../../../src/log/contacts';
import { freshLog } from '../../support/log-fixtures';
import { MEASURED, measuredRows } from '../../ui/support/measured-log';

it('reads the log once for each change; what the user answers and plans counts at once', async () => {
  const { log } = freshLog();
  await log.contacts.bulkPut(MEASURED.map(contactRow));
  for (const [table, rows] of Object.entries(measuredRows(80, 40))) await log.table(table).bulkPut(rows);
  await log.changes.add({ table: 'contacts', ids: null, contactIds: [] } as never);
  const work = weekWork(log);
  let reads = 0;
  const at = {
    signal: new AbortController().signal,
    progress: (part: number) => {
      if (part === 1) reads += 1;
    },
  };
  const asked = { now: new Date(), change: 1, plans: {} };
  const { week, review, standings } = await work.week({ ...asked, answers: [] }, at);
  const [first] = review.do;
  expect([reads, standings]).toEqual([1, []]);

  const plans = { x: { perWeek: 500, note: '' } };
  const answers = [{ week, point: first?.id ?? '', answer: 'not-mine' as const }];
  const again = await work.week({ ...asked, plans, answers }, at);
  expect(again.review.do.map(({ id }) => id)).not.toContain(first?.id);
  expect(again.standings).toMatchObject([{ site: 'x', planned: 500 }]);
  const { venues } = await work.venues({ ...asked, plans }, at);
  expect(structuredClone(venues)).toEqual(venues);
  expect(venues[0]?.talked.count).toBe(venues[0]?.talked.rows.length);
  expect(reads).toBe(1);

  await work.venues({ ...asked, plans, change: 2 }, at);
  expect(reads).toBe(2);
});
