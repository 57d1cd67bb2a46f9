import { sayMinutes } from '../say/minutes';
import { say, sayCount, sayNumber, speech } from '../say/say';
import { sayPercent } from '../say-percent';
import { amountIn, type MeasureColumn } from './measure-columns';
import type { TeamMeasures } from './measures';

/** A column of somebody's counts: `12`, `82%`, `3 of 4`, `1 h 5 min`; empty: there is nothing to say it of. */
export function sayMeasure(column: MeasureColumn, counts: TeamMeasures): string {
  const { id, of, unit } = column;
  const amount = amountIn(column, counts);
  if (amount !== null)
    return unit === 'minutes'
      ? unbroken(sayMinutes(amount))
      : unit === 'share'
        ? sayPercent(amount)
        : sayNumber(amount);
  const base = of === undefined ? 0 : counts[of];
  if (base === 0) return '';
  if (unit === 'minutes')
    return sayCount('teamMeasures_timeIn', base, { time: unbroken(sayMinutes(counts[id])) });
  return say('teamMeasures_partOf', { part: counts[id], of: base });
}

/** What became of a column since the week before: shortly, and for those who listen. */
export interface Change {
  short: string;
  words: string;
}

/** Null: it cannot be compared. */
export function sayChange(
  column: MeasureColumn,
  counts: TeamMeasures,
  before: TeamMeasures | null,
): Change | null {
  const [now, then] = [amountIn(column, counts), amountIn(column, before)];
  if (!before || now === null || then === null) return null;
  if (column.unit !== 'count') {
    const was = say('teamMeasures_was', { before: sayMeasure(column, before) });
    return { short: was, words: say('teamMeasures_wasWords', { before: sayMeasure(column, before) }) };
  }
  const by = now - then;
  if (by === 0) return { short: '±0', words: say('teamMeasures_same') };
  return {
    short: new Intl.NumberFormat(speech().locale, { signDisplay: 'always' }).format(by).replace('-', '−'),
    words: sayCount(by > 0 ? 'teamMeasures_more' : 'teamMeasures_fewer', Math.abs(by)),
  };
}

/** Where a narrow column breaks what is said of a time, it does not break the time. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
