import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { measureWork } from '../../../src/dashboard/measure/measure-work';
import { FIGURES } from '../../../src/domain/measure/figures';
import { contactRow } from '../../../src/log/contacts';
import type { LogDatabase } from '../../../src/log/database';
import { freshLog } from '../../support/log-fixtures';
import { missed } from '../../support/told';
import { MEASURED, measuredRows } from '../../ui/support/measured-log';

const NOW = new Date();
const at = () => ({ signal: new AbortController().signal, progress: (_: number) => {} });

async function filled(): Promise<LogDatabase> {
  const { log } = freshLog();
  await log.contacts.bulkPut(MEASURED.map(contactRow));
  for (const [table, rows] of Object.entries(measuredRows(80, 40))) await log.table(table).bulkPut(rows);
  // What was forgotten is counted since then.
  await log.missedPosts.put(missed('2020-01-01', 0));
  await log.changes.add({ table: 'contacts', ids: null, contactIds: [] } as never);
  return log;
}

describe('the work behind Measure', () => {
  it('answers with what can be sent, and with the rows that each figure was computed from', async () => {
    const work = measureWork(await filled());
    const parts: number[] = [];
    const told = { ...at(), progress: (part: number) => void parts.push(part) };
    const { reading, figures } = await work.figures({ periodId: 'all', now: NOW }, told);
    expect(structuredClone(figures)).toEqual(figures);
    expect(figures.map(({ id }) => id)).toEqual(FIGURES.map(({ id }) => id));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    for (const figure of FIGURES) {
      const about = { reading, figureId: figure.id };
      const rows = await work.rows({ ...about, only: null, most: 10_000 });
      if (!rows) throw new Error('no rows');
      const values = figures.find(({ id }) => id === figure.id)?.values;
      expect(rows.newest).toHaveLength(rows.count);
      expect(figure.figure(rows.newest.toReversed()), figure.id).toEqual(values);
      const groups = await work.groups({ ...about, by: figure.splits[0] ?? 'week' });
      expect(groups?.length, figure.id).toBeGreaterThan(0);
    }
  });

  it('gives the newest rows, of one group where that is asked, and the file of all of them', async () => {
    const work = measureWork(await filled());
    const { reading } = await work.figures({ periodId: 'all', now: NOW }, at());
    const about = { reading, figureId: 'share-answered', only: { by: 'site', key: 'X' } } as const;
    const rows = await work.rows({ ...about, most: 2 });
    expect(rows?.newest.map(({ site }) => site)).toEqual(['X', 'X']);
    const file = await work.file(about);
    const lines = (await file?.text())?.trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(rows?.count ?? 0);
    expect(lines?.every((line) => line.includes(',X,'))).toBe(true);
  });

  it('speaks of no reading that another took the place of', async () => {
    const work = measureWork(await filled());
    const { reading } = await work.figures({ periodId: '4-weeks', now: NOW }, at());
    const newer = await work.figures({ periodId: 'year', now: NOW }, at());
    const about = { figureId: 'to-sales', only: null };
    expect(await work.rows({ ...about, reading, most: 5 })).toBeNull();
    expect(await work.file({ ...about, reading })).toBeNull();
    expect(await work.rows({ ...about, reading: newer.reading, most: 5 })).not.toBeNull();
  });

  it('says that nothing is held where another worker took its place, whose readings are others', async () => {
    const { reading } = await measureWork(await filled()).figures({ periodId: '4-weeks', now: NOW }, at());
    const other = measureWork(await filled());
    const about = { reading, figureId: 'to-sales', only: null };
    await expect(other.rows({ ...about, most: 5 })).rejects.toThrow('Nothing was read');
    expect((await other.figures({ periodId: '4-weeks', now: NOW }, at())).reading).not.toBe(reading);
    expect(await other.rows({ ...about, most: 5 })).toBeNull();
  });

  it('stops when nobody waits, and holds what was read before', async () => {
    const work = measureWork(await filled());
    const { reading } = await work.figures({ periodId: '4-weeks', now: NOW }, at());
    const stopping = new AbortController();
    const stopped = work.figures({ periodId: 'all', now: NOW }, { ...at(), signal: stopping.signal });
    stopping.abort();
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await work.rows({ reading, figureId: 'to-sales', only: null, most: 5 })).not.toBeNull();
  });
});
