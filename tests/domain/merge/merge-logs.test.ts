import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogData } from '../../../src/domain/backup/log-data';
import { baseOf } from '../../../src/domain/merge/changed';
import { mergeLogs } from '../../../src/domain/merge/merge-logs';
import { partsOf } from '../../../src/domain/merge/paths';
import { sameThing } from '../../../src/domain/merge/same-thing';
import { MERGED_TABLES } from '../../../src/domain/merge/shapes';
import type { StoredRecord } from '../../../src/domain/model';
import { ACTS, emptyLog, form, play, type Step } from './devices';

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  one: fc.nat(5),
  other: fc.nat(5),
  // Adversarial 49: a clock that is set back a year now and then.
  minutes: fc.oneof({ weight: 12, arbitrary: fc.nat(600) }, { weight: 1, arbitrary: fc.constant(-525_600) }),
});

const logs = (count: number) =>
  fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }).map((steps) => play(steps, count));

const three = logs(3).map((all) => all as [LogData, LogData, LogData]);
const two = logs(2).map((all) => all as [LogData, LogData]);
const RUNS = { numRuns: 200 };

const records = (log: LogData) =>
  MERGED_TABLES.flatMap((table) =>
    (log.tables[table] as StoredRecord[]).map((record) => ({ table, record })),
  );

describe('two logs made one', () => {
  it('are the same whichever comes first', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(form(mergeLogs(a, b))).toBe(form(mergeLogs(b, a)));
      }),
      RUNS,
    );
  });

  it('are the same in whatever order three come together', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const once = form(mergeLogs(mergeLogs(a, b), c));
        expect(form(mergeLogs(a, mergeLogs(b, c)))).toBe(once);
        expect(form(mergeLogs(mergeLogs(a, c), b))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('are not changed by doing it again, nor by an older copy', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const merged = mergeLogs(a, b);
        expect(form(mergeLogs(merged, b))).toBe(form(merged));
        expect(form(mergeLogs(a, merged))).toBe(form(merged));
        expect(form(mergeLogs(merged, merged))).toBe(form(merged));
      }),
      RUNS,
    );
  });

  it('hold what one holds when the other is empty', () => {
    fc.assert(
      fc.property(two, ([a]) => {
        expect(form(mergeLogs(emptyLog(), a))).toBe(form(mergeLogs(a, a)));
      }),
      RUNS,
    );
  });

  it('bring back nothing that is gone', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const merged = mergeLogs(a, b);
        const standing = new Set(records(merged).map(({ record }) => record.id));
        for (const { id } of [...a.gone, ...b.gone]) expect(standing.has(id)).toBe(false);
        const goneNow = new Set(merged.gone.map(({ id }) => id));
        for (const { id } of [...a.gone, ...b.gone]) expect(goneNow.has(id)).toBe(true);
      }),
      RUNS,
    );
  });

  it('lose no record that is not gone', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const merged = mergeLogs(a, b);
        const standing = new Set(records(merged).map(({ record }) => record.id));
        const gone = new Map(merged.gone.map((row) => [row.id, row]));
        for (const { record } of [...records(a), ...records(b)]) {
          const row = gone.get(record.id);
          const contactId = 'contactId' in record ? String(record.contactId) : '';
          if (row?.into === null || gone.get(contactId)?.into === null) continue;
          expect(standing.has(row?.into ?? record.id)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('hold the latest word on every part', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const merged = new Map(
          records(mergeLogs(a, b)).map(({ table, record }) => [record.id, partsOf(table, record)]),
        );
        const both = new Map(records(b).map(({ record }) => [record.id, record]));
        for (const { table, record } of records(a)) {
          const other = both.get(record.id);
          const parts = merged.get(record.id);
          if (!other || !parts || sameThing(table)) continue;
          for (const [path, value] of partsOf(table, record)) {
            const [mine, theirs] = [record, other].map((one) => one.times?.[path] ?? baseOf(one));
            // Joins follow from the whole log, and ids live on under others.
            if (path === 'mergedInto' || path.endsWith('Id') || (mine ?? '') <= (theirs ?? '')) continue;
            expect(parts.get(path), `${table} ${path}`).toEqual(value);
          }
        }
      }),
      RUNS,
    );
  });

  it('name nothing by an id that lives on under another', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const merged = mergeLogs(a, b);
        const into = new Set(merged.gone.filter((row) => row.into !== null).map(({ id }) => id));
        for (const row of merged.gone) expect(into.has(row.into ?? '')).toBe(false);
        for (const { record } of records(merged)) {
          for (const [field, value] of Object.entries(record)) {
            if (/Id$|mutedBy/.test(field)) expect(into.has(String(value)), field).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('hold each thing once', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { mentions, corrections, mutes, templates } = mergeLogs(a, b).tables;
        const names = [
          mentions.map(({ key }) => key),
          corrections.map(({ key }) => key),
          mutes.map(({ what }) => what),
          templates.map(({ starter }) => starter),
        ];
        for (const all of names) expect(new Set(all).size).toBe(all.length);
      }),
      RUNS,
    );
  });
});
