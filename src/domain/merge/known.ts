import type { StoredRecord } from '../model/record';
import { baseOf, byNobody, deviceOf } from './stamps';

/**
 * What a record has in it of what was ever written to it: of each installation the newest stamp. Whoever wrote the
 * record in this state knew all of these and everything older by the same installations, because an installation
 * stamps one record later every time and records go from one to another whole.
 */
export type Known = Map<string, string>;

/** All that a record knows. */
export function knownOf(record: StoredRecord): Known {
  const known = toldBy(record);
  for (const stamp of record.seen ?? []) add(known, stamp);
  return known;
}

export function knows(known: Known, stamp: string): boolean {
  // Of one installation: the times alone decide.
  return stamp <= (known.get(deviceOf(stamp)) ?? '');
}

/** What either knows. */
export function bothKnown(a: Known, b: Known): Known {
  return knownFrom([...a.values(), ...b.values()]);
}

/** `StoredRecord.seen`: what of `known` the record's own stamps do not tell any more. Empty: they tell it all. */
export function seenBeside(known: Known, record: StoredRecord): string[] {
  const told = toldBy(record);
  return stampsOf(known).filter((stamp) => !knows(told, stamp));
}

/** As records keep it: a stamp of each installation, in the order of these. */
export function stampsOf(known: Known): string[] {
  return [...known.values()].sort((a, b) => (deviceOf(a) < deviceOf(b) ? -1 : 1));
}

export function knownFrom(stamps: readonly string[]): Known {
  const known: Known = new Map();
  for (const stamp of stamps) add(known, stamp);
  return known;
}

/** What the stamps of a record's parts and rivals tell. */
function toldBy(record: StoredRecord): Known {
  const known: Known = new Map();
  add(known, baseOf(record));
  const { times } = record;
  if (times) for (const path in times) add(known, times[path] ?? '');
  for (const { stamp } of record.rivals ?? []) add(known, stamp);
  return known;
}

function add(known: Known, stamp: string): void {
  if (byNobody(stamp)) return;
  const device = deviceOf(stamp);
  if (stamp > (known.get(device) ?? '')) known.set(device, stamp);
}
