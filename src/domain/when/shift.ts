import { addDays, type Day } from '../days';
import { later } from './calendar';
import type { FinderGiven, FoundDay } from './found-day';
import { NUMBER, numberOf, UNIT, unitOf } from './words';

const SHIFTED = new RegExp(
  `(?:\\b(?:(?<count>${NUMBER})\\s+|the\\s+)?(?<unit>${UNIT})\\s+(?<way>before|after|from|following|on)|\\b(?<bare>before|ahead of|after|following|past|by|until|till|not later than|no later than))\\s+(?:the\\s+|her\\s+|his\\s+|their\\s+|this\\s+|(?:coming|next)\\s+)?$`,
  'iu',
);

/**
 * A found day with the words before it: `before Friday`, `a week from Friday`, `three days after her birthday`.
 * Always a day to come: what is too near for “before” is as late as it can be, at the last the day itself.
 */
export function shifted(text: string, found: FoundDay, { today }: FinderGiven): FoundDay {
  const match = SHIFTED.exec(text.slice(0, found.start));
  const { count, unit, way, bare } = match?.groups ?? {};
  if (!match) return found;
  const tomorrow = addDays(today, 1);
  const start = match.index;
  if (unit !== undefined && way !== undefined) {
    const { unit: one, times } = unitOf(unit);
    // “two hours before” moves no day; “one day on Friday” is no shift.
    if (one === 'minute' || one === 'hour') return found;
    const number = Math.min(numberOf(count ?? 'one') * times, 400) * (way === 'before' ? -1 : 1);
    const by = (day: Day): Day => later(day, number, one);
    return { ...found, base: found.on, start, today: false, on: () => numbered(found, by, tomorrow, number) };
  }
  if (/^(?:by|until|till|not|no)/i.test(bare ?? '')) return { ...found, start };
  if (/^(?:before|ahead)/i.test(bare ?? '')) {
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
