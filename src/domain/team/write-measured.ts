import type { Column, Row } from '../measure/figure';
import { TEAM_HEADINGS } from '../measure/headings';
import { writeRows } from '../measure/write-rows';
import { MEASURE_COLUMNS } from './measure-columns';
import type { MeasuredWeek } from './measured-weeks';

type Line = Row & { name: string; user: string; week: string };

const COLUMNS: readonly Column[] = [
  { id: 'name', label: null, heading: TEAM_HEADINGS.name, kind: 'text' },
  { id: 'user', label: null, heading: TEAM_HEADINGS.user, kind: 'text' },
  { id: 'week', label: null, heading: TEAM_HEADINGS.week, kind: 'day' },
  ...MEASURE_COLUMNS.map(({ id }) => ({
    id,
    label: null,
    heading: TEAM_HEADINGS[id],
    kind: 'number' as const,
  })),
];

/** What members told, a line each member and week, as a CSV file: the counts alone, of which all the rest is made. */
export function writeMeasured(
  told: readonly MeasuredWeek[],
  members: readonly { user: string; name: string }[],
): string {
  const names = new Map(members.map(({ user, name }) => [user, name]));
  const lines = told.map(
    ({ user, week, counts }): Line => ({ name: names.get(user) ?? user, user, week, ...counts }),
  );
  const key = ({ week, name, user }: Line): string => `${week} ${name} ${user}`;
  return writeRows(
    COLUMNS,
    lines.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  );
}
