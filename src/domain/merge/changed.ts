import type { Rival, StoredRecord } from '../model/record';
import { contestedIn, DELETED } from './contested';
import { bothKnown, knownOf, seenBeside } from './known';
import { canonical, partsOf } from './paths';
import { inOrder, rivalOf } from './rivals';
import type { MergedTable } from './shapes';
import { baseOf, stampOf, timeOf } from './stamps';
import { knewBy } from './unaware';

export { baseOf, stampOf } from './stamps';

/**
 * A record after a change, with what was changed stamped part by part; `before` itself when nothing was.
 * A change is always later than the one before it, also where the clock was set back meanwhile. What a record carries
 * about itself follows from `before` alone, whatever `after` says of it.
 */
export function changed<T extends StoredRecord>(
  table: MergedTable,
  before: T,
  after: T,
  device: string,
  now: Date,
): T {
  return written(table, before, after, { device, now });
}

/** Who writes and when. */
export interface Writing {
  device: string;
  now: Date;
  /**
   * Of parts whose rivals are decided on: what of values shall stand against them from now on. Of all others those
   * rivals go that the change itself replaced or agrees with.
   */
  rivals?: ReadonlyMap<string, readonly unknown[]>;
}

/** As `changed`, where it may be decided what becomes of rivals. */
export function written<T extends StoredRecord>(
  table: MergedTable,
  before: T,
  after: T,
  { device, now, rivals: decided = new Map() }: Writing,
): T {
  const [was, is] = [partsOf(table, before), partsOf(table, after)];
  const touched = new Set(
    [...was.keys(), ...is.keys()].filter((path) => canonical(was.get(path)) !== canonical(is.get(path))),
  );
  for (const path of decided.keys()) touched.add(path);
  if (touched.size === 0) return before;

  let time = later(before, now);
  const rivals = (before.rivals ?? []).filter(({ path, value }) => {
    const among = (values: readonly unknown[]) => values.some((one) => canonical(one) === canonical(value));
    if (!touched.has(path)) return true;
    if (decided.has(path)) return among(decided.get(path) ?? []);
    return !among([was.get(path), is.get(path)]);
  });
  for (const [path, values] of decided) {
    const stays = new Set(rivals.filter((one) => one.path === path).map(({ value }) => canonical(value)));
    for (const value of values.filter((one) => !stays.has(canonical(one)))) {
      // Each by a stamp of its own, older than that of what stands.
      rivals.push(rivalOf(path, { stamp: stampOf(isoOf(time), device), value }));
      time += 1;
    }
  }

  const updatedAt = isoOf(time);
  const times: Record<string, string> = { ...before.times, '': baseOf(before) };
  for (const path of touched) times[path] = stampOf(updatedAt, device);
  const { seen: _seen, rivals: _rivals, knew: _knew, ...fields } = { ...after, times, updatedAt, device };
  const knew = touched.has(DELETED) && after.deletedAt ? knewBy(device, before) : before.knew;
  const known = after.deletedAt && knew?.length && contestedIn(table) ? { ...fields, knew } : fields;
  return withSeen(table, before, known as unknown as T, rivals);
}

/** The record with these rivals, and with all in `seen` that `before` knew and it would not tell any more. */
export function withSeen<T extends StoredRecord>(
  table: MergedTable,
  before: T,
  after: T,
  rivals: readonly Rival[],
): T {
  if (!contestedIn(table)) return after;
  const whole: T = rivals.length > 0 ? { ...after, rivals: inOrder(rivals) } : after;
  const seen = seenBeside(bothKnown(knownOf(before), knownOf(whole)), whole);
  return seen.length > 0 ? { ...whole, seen } : whole;
}

/** Later than all that was ever written to the record, as far as it knows: so of one installation all stamps differ. */
function later(before: StoredRecord, now: Date): number {
  let last = before.updatedAt;
  const stamps = [
    ...Object.values(before.times ?? {}),
    ...(before.seen ?? []),
    ...(before.rivals ?? []).map(({ stamp }) => stamp),
  ];
  for (const stamp of stamps) if (timeOf(stamp) > last) last = timeOf(stamp);
  return Math.max(now.getTime(), Date.parse(last) + 1);
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
