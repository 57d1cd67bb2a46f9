import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogData } from '../../../src/domain/backup/log-data';
import { MERGED_TABLES } from '../../../src/domain/merge/shapes';
import type { StoredRecord } from '../../../src/domain/model';
import { exchange } from '../../../src/log/sync/exchange';
import { ACTS, Device, form } from '../../domain/merge/devices';
import { logData } from '../../support/log-data';
import { type Mortal, mortal } from '../../support/sync/mortal';
import { memoryDatabase } from '../../support/sync/sides';
import { writeData } from '../../support/sync/write-data';

// Which rows of files were imported is known to each device by itself.
const WHAT = (Object.keys(ACTS) as (keyof typeof ACTS)[]).filter((what) => what !== 'importFile');

const act = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom(...WHAT),
  one: fc.nat(5),
  other: fc.nat(5),
  // Now and then a clock is set back by a year.
  minutes: fc.oneof({ weight: 12, arbitrary: fc.nat(600) }, { weight: 1, arbitrary: fc.constant(-525_600) }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
/** A round; cut after so many documents and requests, if it gets that far. */
const round = fc.record({ device: fc.nat(2), cutAfter: fc.oneof(fc.constant(null), fc.nat(12)) });
const life = fc.array(fc.oneof({ weight: 3, arbitrary: act }, { weight: 2, arbitrary: round }), {
  minLength: 4,
  maxLength: 40,
  size: 'max',
});

const shared = (log: LogData): LogData => ({ ...log, imports: [] });

/** Ids that stood in a log at any time. */
function idsIn({ tables }: LogData): string[] {
  return MERGED_TABLES.flatMap((table) => (tables[table] as StoredRecord[]).map(({ id }) => id));
}

interface Living extends Mortal {
  rules: Device;
}

async function live({ rules, sides }: Living, step: Act, all: Living[]): Promise<string[]> {
  const logs = await Promise.all(all.map(async (one) => shared(await logData(one.sides.log))));
  for (const [index, one] of all.entries()) one.rules.log = logs[index] as LogData;
  const before = structuredClone(rules.log);
  rules.tick(step.minutes);
  (ACTS[step.what] as (...args: unknown[]) => void)(
    rules,
    step.one,
    step.other,
    all.map(({ rules }) => rules),
  );
  await writeData(sides.log, before, rules.log);
  return idsIn(rules.log);
}

async function settled(all: Living[]): Promise<LogData[]> {
  for (let rounds = 0; ; rounds++) {
    let moved = 0;
    for (const { sides } of all) {
      const done = await exchange({ ...sides, signal: new AbortController().signal });
      if (!done.ok) throw new Error(done.failure.says);
      moved += done.value.received + done.value.sent;
    }
    if (moved === 0) return Promise.all(all.map(async ({ sides }) => shared(await logData(sides.log))));
    // They would go on telling each other for ever.
    expect(rounds).toBeLessThan(8);
  }
}

describe('three devices with one server', () => {
  it('come to the same log, whatever was done where, in whatever order, cut off anywhere; and nothing is lost', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        const server = memoryDatabase();
        const all = ['a', 'b', 'c'].map(
          (name): Living => ({ ...mortal(server), rules: new Device(`device-${name}`) }),
        );
        const ever = new Set<string>();
        for (const step of steps) {
          const here = all[step.device] as Living;
          if ('what' in step) for (const id of await live(here, step, all)) ever.add(id);
          else await here.round(step.cutAfter);
        }
        const [first, ...others] = await settled(all);
        for (const other of others) expect(form(other)).toBe(form(first as LogData));
        const stands = new Set([...idsIn(first as LogData), ...(first as LogData).gone.map(({ id }) => id)]);
        expect([...ever].filter((id) => !stands.has(id))).toEqual([]);
        const { rows } = await server.allDocs({ include_docs: true, conflicts: true });
        expect(rows.filter((row) => 'doc' in row && row.doc?._conflicts?.length)).toEqual([]);
        for (const { sides } of all) sides.log.close();
      }),
      { numRuns: 20 },
    );
  });
});
