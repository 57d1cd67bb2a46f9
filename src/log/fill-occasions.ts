import type { Rhythms } from '../domain/cadence/next-touch';
import { type Day, dayOf } from '../domain/days';
import { dueAt } from '../domain/follow-up';
import type { FollowUpKind } from '../domain/model';
import { OCCASIONS, type OccasionKind, type Person } from '../domain/occasions';
import { addOccasion } from './add-occasion';
import type { ChangeRow } from './changes';
import { concernedBy } from './concerned';
import type { LogDatabase } from './database';
import { openUntil } from './follow-ups';
import { readOccasionPeople } from './occasion-people';
import { attempt, type Kept, kept } from './outcome';
import { changesSince } from './read-changes';
import { readRhythms } from './rhythms';
import { readSettings } from './settings';
import { freshenSummaries } from './summaries';
import { closeTouches } from './touches';

/** How far the log was looked through. */
interface Mark {
  day: Day;
  /** The newest row of `changes` that was seen. */
  seq: number;
  /** How many were made on that day, by kind. */
  made: Record<string, number>;
}

const MARK = 'occasions';

/**
 * Makes follow-ups of what came due by itself: thanks that are owed, birthdays, purchases that come round, people to
 * keep in touch with. Each occasion once, whatever became of its follow-up. `value` counts what was written.
 *
 * Everybody is looked through once a day and when the settings changed; between, whom the log was changed for. When
 * nothing was written it costs next to nothing. For one worker at a time.
 */
export function fillOccasions(log: LogDatabase, now: Date): Promise<Kept<number>> {
  return attempt(async () => {
    const mark = await readMark(log, dayOf(now));
    const { upTo, rows } = await changesSince(log, mark?.seq ?? null);
    if (rows?.length === 0 || !(await freshenSummaries(log))) return kept(0);
    const ids = rows && (await concerned(log, rows));
    const rhythms = await readRhythms(log);
    let written = await closeTouches(log, ids, rhythms, now);
    if (written > 0) await freshenSummaries(log);

    const people = await readOccasionPeople(log, ids);
    const filling: Filling = { log, people, rhythms, now, due: await dueToday(log, now) };
    const made: Mark['made'] = { ...mark?.made };
    for (const kind of OCCASIONS) {
      const before = made[kind.id] ?? 0;
      const count = await fill(kind, before, filling);
      made[kind.id] = before + count;
      written += count;
    }
    await log.notes.put({ id: MARK, value: { day: dayOf(now), seq: upTo, made } satisfies Mark });
    return kept(written);
  });
}

interface Filling {
  log: LogDatabase;
  people: readonly Person[];
  rhythms: Rhythms;
  now: Date;
  /** When what is made today comes due. */
  due: string;
}

/** Answers how many follow-ups it made. */
async function fill(kind: OccasionKind, madeBefore: number, filling: Filling): Promise<number> {
  const { log, people, rhythms, now, due } = filling;
  const { waits, compare } = kind;
  const today = dayOf(now);
  const free = waits ? people.filter(({ line }) => line.openFollowUps === 0) : people;
  const found = free.flatMap((person) =>
    kind.find(person, today, rhythms).map((occasion) => ({ person, occasion })),
  );
  if (found.length === 0) return 0;
  if (compare) found.sort((a, b) => compare(a.person, b.person));
  const room = await roomFor(kind, madeBefore, found[0]?.occasion.kind, log, now);
  return log.transaction('rw', log.followUps, log.contacts, log.gone, async () => {
    let made = 0;
    for (const { occasion } of found) {
      if (made >= room) break;
      if (await addOccasion(log, occasion, { waits, due })) made += 1;
    }
    return made;
  });
}

async function roomFor(
  { mostADay, mostOpen }: OccasionKind,
  madeBefore: number,
  makes: FollowUpKind | undefined,
  log: LogDatabase,
  now: Date,
): Promise<number> {
  const today = mostADay === null ? Number.POSITIVE_INFINITY : mostADay - madeBefore;
  if (mostOpen === null || today <= 0) return today;
  const due = await openUntil(log, now).toArray();
  const open = due.filter(({ kind, deletedAt }) => kind === makes && !deletedAt).length;
  return Math.min(today, mostOpen - open);
}

/** Null: it is not known whom the changes concern, so everybody. */
async function concerned(log: LogDatabase, rows: readonly ChangeRow[]): Promise<string[] | null> {
  if (rows.some(({ table }) => table === 'settings')) return null;
  // In one transaction, which makes many small readings quicker.
  const tables = [log.contacts, log.summaries];
  const found = await log.transaction('r', tables, async () => concernedBy(log, rows));
  return found && [...found.people];
}

/** The hour that the user chose; where it is over, they are due at once. */
async function dueToday(log: LogDatabase, now: Date): Promise<string> {
  const { nudgeHour } = await readSettings(log);
  const due = dueAt(dayOf(now), nudgeHour);
  return new Date(due.ok ? due.due : now).toISOString();
}

/** Null on a new day, and where a clock was set back to another. */
async function readMark(log: LogDatabase, today: Day): Promise<Mark | null> {
  const mark = (await log.notes.get(MARK))?.value as Mark | undefined;
  return mark?.day === today ? mark : null;
}
