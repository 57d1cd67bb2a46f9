import { addDays, type Day } from '../days';
import { later } from './calendar';
import type { FinderGiven, FoundDay } from './found-day';

/**
 * A found day with the words before it: `before Friday`, `a week from Friday`, `three days after her birthday`.
 * Always a day to come: what is too near for “before” is as late as it can be, at the last the day itself.
 */
export function shifted(text: string, found: FoundDay, { today, languages }: FinderGiven): FoundDay {
  const said = text.slice(0, found.start);
  const match = languages.map(({ shift }) => ({ shift, on: shift.pattern.exec(said) })).find(({ on }) => on);
  const shift = match?.shift.read(match.on?.groups ?? {}) ?? null;
  if (!match?.on || shift === null) return found;
  const tomorrow = addDays(today, 1);
  const start = match.on.index;
  if (typeof shift === 'object') {
    const { unit } = shift;
    // “two hours before” moves no day.
    if (unit === 'minute' || unit === 'hour') return found;
    const number = Math.sign(shift.count) * Math.min(Math.abs(shift.count), 400);
    const by = (day: Day): Day => later(day, number, unit);
    return { ...found, base: found.on, start, today: false, on: () => numbered(found, by, tomorrow, number) };
  }
  if (shift === 'until') return { ...found, start };
  if (shift === 'before') {
    return { ...found, base: found.on, start, today: true, on: () => before(found, today) };
  }
  const over = found.over ?? 1;
  const from = found.past ? addDays(tomorrow, -over) : found.today ? today : tomorrow;
  return { ...found, base: found.on, start, today: false, on: () => addDays(found.on(from), over) };
}

function numbered(found: FoundDay, by: (day: Day) => Day, tomorrow: Day, number: number): Day {
  if (number > 0 && !found.past) return by(found.on(tomorrow));
  // The first of them that leaves a day to come.
  let anchor = found.on(number > 0 ? addDays(tomorrow, -400) : tomorrow);
  for (let tries = 0; tries < 4 && by(anchor) < tomorrow; tries++) anchor = found.on(addDays(anchor, 1));
  return by(anchor);
}

function before(found: FoundDay, today: Day): Day {
  const day = found.on(addDays(today, 1));
  const early = addDays(day, -(found.lead ?? 1));
  if (early > today) return early;
  const late = addDays(day, -1);
  return late > today ? addDays(today, 1) : late < today ? day : today;
}
