import { addDays, type Day } from '../days';
import { mondayOf, weekdayAt } from '../when/calendar';
import type { Figure, Row, Value } from './figure';

export type SplitId = 'site' | 'about' | 'purpose' | 'weekday' | 'week' | 'template' | 'through';

/** A way to tell the rows of a figure apart. */
interface Split {
  /** As a heading: `By site`. */
  label: string;
  /** Of the first column: `Site`. */
  one: string;
  /** The groups a row stands in; none: it is left out. */
  of(row: Row): string[];
  /** In which order groups stand; by how many rows they have where it is not said. */
  order?(a: string, b: string): number;
  /** Time goes on from group to group: drawn as a line. */
  time?: true;
}

/** As in `Date.getDay`. */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Twenty years. What lies further back was most likely mistyped. */
const MOST_WEEKS = 1040;
/** Between several in one cell. */
export const AND = '; ';

const cell = (row: Row, column: string): string[] => {
  const text = row[column];
  return typeof text === 'string' && text !== '' ? [text] : [];
};
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** To add one: its id above and an entry here; figures that have its column name it. */
export const SPLITS: Record<SplitId, Split> = {
  site: { label: 'By site', one: 'Site', of: (row) => cell(row, 'site') },
  about: {
    label: 'By what it was about',
    one: 'About',
    of: (row) => cell(row, 'about').flatMap((all) => all.split(AND)),
  },
  purpose: { label: 'By what it was for', one: 'For', of: (row) => cell(row, 'purpose') },
  weekday: {
    label: 'By weekday',
    one: 'Weekday',
    of: (row) => cell(row, 'day').map((day) => WEEKDAYS[weekdayAt(day)] ?? ''),
    order: (a, b) => fromMonday(a) - fromMonday(b),
  },
  week: {
    label: 'Week by week',
    one: 'Week of',
    of: (row) => cell(row, 'day').map(mondayOf),
    order: byName,
    time: true,
  },
  template: { label: 'By template', one: 'Template', of: (row) => cell(row, 'template') },
  through: { label: 'By whom they came', one: 'By way of', of: (row) => cell(row, 'through') },
};

/** What a figure comes to in one group. */
export interface Group {
  key: string;
  rows: number;
  values: Value[];
}

/** Rows of one group, as `splitRows` tells them apart. */
export interface Only {
  by: SplitId;
  key: string;
}

/** The rows of a group; null: all. From them the group's figure is computed. */
export function rowsIn(rows: readonly Row[], only: Only | null): readonly Row[] {
  return only === null ? rows : rows.filter((row) => SPLITS[only.by].of(row).includes(only.key));
}

/** A figure told apart. A row that stands in several groups counts in each. */
export function splitRows({ figure }: Figure, rows: readonly Row[], id: SplitId): Group[] {
  const split = SPLITS[id];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of split.of(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  if (split.time) for (const week of weeksBetween(groups.keys())) groups.set(week, []);
  const all = [...groups].map(([key, group]) => ({ key, rows: group.length, values: figure(group) }));
  const { order } = split;
  return order
    ? all.sort((a, b) => order(a.key, b.key))
    : all.sort((a, b) => b.rows - a.rows || byName(a.key, b.key));
}

/** Weeks without a row that stand between others: a line must not leap over them. */
function weeksBetween(weeks: Iterable<Day>): Day[] {
  const known = new Set(weeks);
  const [first, ...others] = [...known].sort();
  const last = others.at(-1);
  const between: Day[] = [];
  if (first === undefined || last === undefined) return between;
  for (let week = addDays(last, -7); week > first && between.length < MOST_WEEKS; week = addDays(week, -7)) {
    if (!known.has(week)) between.push(week);
  }
  return between;
}

function fromMonday(weekday: string): number {
  return (WEEKDAYS.indexOf(weekday) + 6) % 7;
}
