import { describe, expect, it } from 'vitest';
import { dueMoment } from '../../src/log/due';

/** When a step chosen for this day comes due, local; the nudge hour is nine. */
function due(now: string, day: string, time?: string): string {
  const moment = dueMoment({ day, time }, 9, new Date(now));
  if (!moment.ok) throw new Error(moment.why);
  const two = (number: number) => String(number).padStart(2, '0');
  const { due } = moment;
  return `${two(due.getDate())}. ${two(due.getHours())}:${two(due.getMinutes())}`;
}

describe('a step comes due', () => {
  it.each([
    ['at the nudge hour of its day', '2026-11-24T07:00:00', '2026-11-26', '26. 09:00'],
    ['at the nudge hour of today, before it', '2026-11-24T07:00:00', '2026-11-24', '24. 09:00'],
    ['two hours from now, after it', '2026-11-24T14:30:00', '2026-11-24', '24. 16:30'],
    ['still today, late in the evening', '2026-11-24T22:30:00', '2026-11-24', '24. 23:59'],
    ['still today, in its last minute', '2026-11-24T23:59:30', '2026-11-24', '24. 23:59'],
    ['at once, when its day is over', '2026-11-24T14:30:00', '2026-11-23', '23. 09:00'],
  ])('%s', (_, now, day, expected) => {
    expect(due(now, day)).toBe(expected);
  });

  it('at the hour that was named, today as well', () => {
    expect(due('2026-11-24T14:30:00', '2026-11-24', '17:15')).toBe('24. 17:15');
  });
});
