import type { Day } from '../domain/days';
import { z } from '../domain/zod';
import type { LogDatabase } from './database';

/** The note that holds how many nudges the working days had. */
const NOTE = 'nudges-shown';
/** Days that are remembered, last counted last: as many as a clock that jumps may come back to. */
const REMEMBERED = 60;

const Counts = z.array(z.tuple([z.string(), z.number().int().min(0)]));
type Counts = z.infer<typeof Counts>;

/** How many nudges a working day has had. Like all here for use inside a transaction on `notes`. */
export async function shownOn(log: LogDatabase, day: Day): Promise<number> {
  return (await read(log)).find(([counted]) => counted === day)?.[1] ?? 0;
}

/** A nudge more on this day. */
export function addShown(log: LogDatabase, day: Day): Promise<void> {
  return change(log, day, (count) => count + 1);
}

/** A nudge less on this day: it did not reach the user. */
export function takeShown(log: LogDatabase, day: Day): Promise<void> {
  return change(log, day, (count) => Math.max(0, count - 1));
}

async function change(log: LogDatabase, day: Day, to: (count: number) => number): Promise<void> {
  const counts = await read(log);
  const others = counts.filter(([counted]) => counted !== day);
  const count = to(counts.find(([counted]) => counted === day)?.[1] ?? 0);
  await log.notes.put({ id: NOTE, value: [...others, [day, count]].slice(-REMEMBERED) });
}

/** A note that cannot be read counts nothing, which costs the user a few nudges at the most. */
async function read(log: LogDatabase): Promise<Counts> {
  const counts = Counts.safeParse((await log.notes.get(NOTE))?.value);
  return counts.success ? counts.data : [];
}
