import type { Unit } from '../measure/figure';
import type { Key } from '../say/keys';
import type { TeamMeasures } from './measures';

export type MeasureId = keyof TeamMeasures;

/** One of the twelve as it is shown. */
export interface MeasureColumn {
  id: MeasureId;
  label: Key;
  /** What it counts and what it does not. */
  explains: Key;
  /** It is said of something: how many of them, or how much for each; absent: it is a number by itself. */
  of?: MeasureId;
  unit: Extract<Unit, 'count' | 'share' | 'minutes'>;
}

const COUNT = { unit: 'count' } as const;

/** In the order they stand. */
export const MEASURE_COLUMNS: readonly MeasureColumn[] = [
  { id: 'answered', label: 'teamMeasures_answered', explains: 'teamMeasures_answeredIs', ...COUNT },
  { id: 'missed', label: 'teamMeasures_missed', explains: 'teamMeasures_missedIs', ...COUNT },
  {
    id: 'answerMinutes',
    label: 'teamMeasures_time',
    explains: 'teamMeasures_timeIs',
    of: 'answered',
    unit: 'minutes',
  },
  { id: 'exchanges', label: 'teamMeasures_talks', explains: 'teamMeasures_talksIs', ...COUNT },
  { id: 'newContacts', label: 'teamMeasures_contacts', explains: 'teamMeasures_contactsIs', ...COUNT },
  { id: 'followUpsDone', label: 'teamMeasures_done', explains: 'teamMeasures_doneIs', ...COUNT },
  {
    id: 'followUpsOnTime',
    label: 'teamMeasures_onTime',
    explains: 'teamMeasures_onTimeIs',
    of: 'followUpsDone',
    unit: 'share',
  },
  { id: 'complaints', label: 'teamMeasures_complaints', explains: 'teamMeasures_complaintsIs', ...COUNT },
  {
    id: 'complaintsRecovered',
    label: 'teamMeasures_recovered',
    explains: 'teamMeasures_recoveredIs',
    of: 'complaints',
    unit: 'share',
  },
  { id: 'referrals', label: 'teamMeasures_sent', explains: 'teamMeasures_sentIs', ...COUNT },
  { id: 'meetings', label: 'teamMeasures_meetings', explains: 'teamMeasures_meetingsIs', ...COUNT },
  { id: 'sales', label: 'teamMeasures_sales', explains: 'teamMeasures_salesIs', ...COUNT },
];

/** Of fewer no share and no average is said: one more would change all. */
export const LEAST_OF = 5;

/** The number that a column comes to, by which it is sorted and drawn; null: it rests on too little. */
export function amountIn({ id, of }: MeasureColumn, counts: TeamMeasures | null): number | null {
  if (!counts) return null;
  if (of === undefined) return counts[id];
  // What a colleague's program wrote need not fit together.
  return counts[of] < LEAST_OF ? null : counts[id] / counts[of];
}

export type Way = 'ascending' | 'descending';

/** Lines in order of a column; those without a number of it stand last, whichever way. */
export function inOrderOf<L extends { counts: TeamMeasures | null }>(
  lines: readonly L[],
  column: MeasureColumn,
  way: Way,
): L[] {
  const amounts = new Map(lines.map((line) => [line, amountIn(column, line.counts)]));
  return lines.toSorted((one, other) => {
    const [a, b] = [amounts.get(one) ?? null, amounts.get(other) ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return way === 'ascending' ? a - b : b - a;
  });
}
