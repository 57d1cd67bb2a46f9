import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell, Column, Row } from '../../../src/domain/measure/figure';
import { FIGURES } from '../../../src/domain/measure/figures';
import { PERIOD_IDS, periodOf } from '../../../src/domain/measure/period';
import { rowsIn, splitRows } from '../../../src/domain/measure/splits';
import { writeRows } from '../../../src/domain/measure/write-rows';
import { undefuse } from '../../../src/domain/transfer/csv/defuse';
import { anyTold, at, TODAY, told } from '../../support/told';

/** Rows as somebody else would read them out of the file. */
function readRows(columns: readonly Column[], file: string): Row[] {
  const [heads = [], ...lines] = Papa.parse<string[]>(file.slice(1).replace(/\r\n$/, '')).data;
  expect(heads).toEqual(columns.map(({ heading }) => heading));
  return lines.map((line) =>
    Object.fromEntries(columns.map((column, index) => [column.id, cellOf(column, line[index] ?? '')])),
  );
}

function cellOf({ kind }: Column, text: string): Cell {
  if (kind !== 'number') return undefuse(text);
  return text === '' ? null : Number(text);
}

describe.each(FIGURES.map((figure) => [figure.label, figure] as const))('the file of “%s”', (_, figure) => {
  it('gives the same figure, whole and told apart', () => {
    fc.assert(
      fc.property(anyTold, fc.constantFrom(...PERIOD_IDS), (any, id) => {
        const rows = figure.rows(any, periodOf(id, any.now));
        const read = readRows(figure.columns, writeRows(figure.columns, rows));
        expect(figure.figure(read)).toEqual(figure.figure(rows));
        for (const split of figure.splits) {
          const groups = splitRows(figure, rows, split);
          expect(splitRows(figure, read, split)).toEqual(groups);
          // And so do the rows of one group, which are saved by themselves.
          for (const { key, rows: count, values } of groups) {
            const those = rowsIn(read, { by: split, key });
            expect([those.length, figure.figure(those)]).toEqual([count, values]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells things in the order of their days, and nothing of other days', () => {
    fc.assert(
      fc.property(anyTold, (any) => {
        const days = figure.rows(any, { from: '2026-11-01', to: '2026-11-15' }).map(({ day }) => String(day));
        expect(days).toEqual(days.toSorted());
        // What a template led to may come after the period that it was used in.
        const last = figure.id === 'templates' ? TODAY : '2026-11-14';
        for (const day of days) expect(day >= '2026-11-01' && day <= last).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of nothing', () => {
    const rows = figure.rows(told(), periodOf('all', at(TODAY)));
    expect(rows).toEqual([]);
    const [lead] = figure.figure(rows);
    expect([null, 0]).toContain(lead?.amount);
  });

  it('is told apart by columns it has', () => {
    const columns: string[] = figure.columns.map(({ id }) => id);
    for (const split of figure.splits) {
      expect(columns).toContain(split === 'weekday' || split === 'week' ? 'day' : split);
    }
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns.at(-1)).toBe('contactId');
  });
});

it('keeps words from being formulas, and numbers numbers', () => {
  const columns: Column[] = [
    { id: 'a', label: null, heading: 'A', kind: 'text' },
    { id: 'b', label: null, heading: 'B', kind: 'number' },
  ];
  expect(writeRows(columns, [{ a: '=1+1', b: -50 }])).toBe("\ufeffA,B\r\n'=1+1,-50\r\n");
});
