import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogData } from '../../../src/domain/backup/log-data';
import { mergeLogs } from '../../../src/domain/merge/merge-logs';
import { canonical, partsOf } from '../../../src/domain/merge/paths';
import { MERGED_TABLES } from '../../../src/domain/merge/shapes';
import type { StoredRecord } from '../../../src/domain/model';
import { planRestore, restore } from '../../../src/log/backup/restore';
import { undoImport } from '../../../src/log/transfer/undo-import';
import { ACTS, form, play, type Step } from '../../domain/merge/devices';
import { fileOf, logData, putLog } from '../../support/log-data';
import { days, freshLog, value } from '../../support/log-fixtures';

// Posts that were set aside for a mute are settled after the merge, by the clock: `settle-mention.ts`.
const WHAT = (Object.keys(ACTS) as (keyof typeof ACTS)[]).filter((what) => !/mute/.test(what));

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(1),
  what: fc.constantFrom(...WHAT),
  one: fc.nat(5),
  other: fc.nat(5),
  minutes: fc.nat(600),
});
const two = fc
  .array(step, { minLength: 1, maxLength: 60, size: 'max' })
  .map((steps) => play(steps, 2) as [LogData, LogData]);
const RUNS = { numRuns: 40 };
const options = { name: 'other.json', now: days(1) };

/** What a log says, whenever it was written. */
function said({ tables, settings, gone }: LogData): unknown {
  const records = MERGED_TABLES.map((table) =>
    (tables[table] as StoredRecord[])
      .map((record) => `${record.id} ${canonical([...partsOf(table, record)].sort())}`)
      .sort(),
  );
  return { records, settings, gone: gone.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('restoring into a log with data', () => {
  it('comes out as the rules of merging say, and doing it again writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(two, async ([mine, theirs]) => {
        const { log } = freshLog();
        await putLog(log, mine);
        const { importId } = value(await restore(log, fileOf(theirs), options));
        const merged = await logData(log);
        expect(form(merged)).toBe(form(mergeLogs(mine, theirs)));
        expect(value(await restore(log, fileOf(theirs), options)).importId).toBeNull();
        expect(await logData(log)).toEqual(merged);
        expect(importId === null).toBe(form(merged) === form(mine));
        log.close();
      }),
      RUNS,
    );
  });

  it('is undone to what was there', async () => {
    await fc.assert(
      fc.asyncProperty(two, async ([mine, theirs]) => {
        const { log } = freshLog();
        await putLog(log, mine);
        const before = said(await logData(log));
        const { importId } = value(await restore(log, fileOf(theirs), options));
        if (importId) value(await undoImport(log, importId, { now: days(2) }));
        expect(said(await logData(log))).toEqual(before);
        log.close();
      }),
      RUNS,
    );
  });

  it('does what the plan said', async () => {
    await fc.assert(
      fc.asyncProperty(two, async ([mine, theirs]) => {
        const { log } = freshLog();
        await putLog(log, mine);
        const plan = await planRestore(log, fileOf(theirs));
        expect(said(await logData(log))).toEqual(said(mine));
        expect(value(await restore(log, fileOf(theirs), options)).counts).toEqual(plan.counts);
        log.close();
      }),
      RUNS,
    );
  });
});
