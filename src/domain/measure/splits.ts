import { addDays, type Day, momentOn } from '../days';
import { weekdayName } from '../say/calendar';
import type { Key } from '../say/keys';
import { speech } from '../say/say';
import { mondayOf, weekdayAt } from '../when/calendar';
import type { Figure, Row, Value } from './figure';
import { AND, sayAboutCell, sayPlaceCell, sayPurposeCell, sayTemplateCell } from './words';

export type SplitId = 'site' | 'about' | 'purpose' | 'weekday' | 'week' | 'template' | 'through';

/** A way to tell the rows of a figure apart. */
interface Split {
  /** As a heading: `By site`. */
  label: Key;
  /** Of the first column: `Site`. */
  one: Key;
  /** The groups a row stands in, the same in every language; none: it is left out. */
  of(row: Row): string[];
  /** How a group is said; where it is not given, as it stands. */
  says?(key: string): string;
  /** In which order groups stand; by how many rows they have where it is not said. */
  order?(a: string, b: string): number;
  /** Time goes on from group to group: drawn as a line. */
  time?: true;
}

/** Twenty years. What lies further back was most likely mistyped. */
const MOST_WEEKS = 1040;

const cell = (row: Row, column: string): string[] => {
  const text = row[column];
  return typeof text === 'string' && text !== '' ? [text] : [];
};
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** To add one: its id above and an entry here; figures that have its column name it. */
export const SPLITS: Record<SplitId, Split> = {
  site: {
    label: 'measure_bySite',
    one: 'measure_site',
    of: (row) => cell(row, 'site'),
    says: sayPlaceCell,
  },
  about: {
    label: 'measure_byAbout',
    one: 'measure_about',
    of: (row) => cell(row, 'about').flatMap((all) => all.split(AND)),
    says: sayAboutCell,
  },
  purpose: {
    label: 'measure_byPurpose',
    one: 'measure_purpose',
    of: (row) => cell(row, 'purpose'),
    says: sayPurposeCell,
  },
  weekday: {
    label: 'measure_byWeekday',
    one: 'measure_weekday',
    // As in `Date.getDay`.
    of: (row) => cell(row, 'day').map((day) => String(weekdayAt(day))),
    says: (key) => weekdayName(Number(key), 'long'),
    order: (a, b) => fromMonday(a) - fromMonday(b),
  },
  week: {
    label: 'measure_byWeek',
    one: 'measure_weekOf',
    of: (row) => cell(row, 'day').map(mondayOf),
    says: sayMonday,
    order: byName,
    time: true,
  },
  template: {
    label: 'measure_byTemplate',
    one: 'measure_template',
    of: ({ template }) => (typeof template === 'string' ? [template] : []),
    says: sayTemplateCell,
  },
  through: { label: 'measure_byThrough', one: 'measure_through', of: (row) => cell(row, 'through') },
};

/** A group by name: `Has a complaint`, a week by its Monday: `16 Nov 26`. */
export function sayGroup(by: SplitId, key: string): string {
  return SPLITS[by].says?.(key) ?? key;
}

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
    : all.sort((a, b) => b.rows - a.rows || byName(sayGroup(id, a.key), sayGroup(id, b.key)));
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
  return (Number(weekday) + 6) % 7;
}

function sayMonday(key: string): string {
  const noon = momentOn(key, 12);
  const written = { day: 'numeric', month: 'short', year: '2-digit' } as const;
  return noon ? new Intl.DateTimeFormat(speech().locale, written).format(noon) : key;
}
