import { monthName } from '../../say/calendar';
import { say } from '../../say/say';

/** `12 May 1990` for `1990-05-12`, `12 May` for `--05-12`. */
export function describeYearlyDay(day: string): string {
  const [, year = '', month, date] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const parts = { day: Number(date), month: monthName(Number(month), 'short') };
  return year === '-' ? say('when_shortDay', parts) : say('when_shortDayOfYear', { ...parts, year });
}
