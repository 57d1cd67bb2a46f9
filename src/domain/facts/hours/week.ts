import { namedDays } from './days';
import { type Minutes, namedTimes } from './times';

/** What is known of a day: closed, or open, between these hours where they are known. */
export type OpenDay = { open: false } | { open: true; from?: Minutes; to?: Minutes };

/** A week from Sunday; a day that nothing is said of is null. */
export type Week = readonly (OpenDay | null)[];

/** `closed`, in the languages that we read. */
export const CLOSED =
  /(?<![\p{L}\p{N}])(?:closed|shut|geschlossen|zu|ruhetag|cerrad[oa]|fechad[oa]|fermée?s?)(?![\p{L}\p{N}])/u;
const PART = /[,;\n]|\.(?=\s|$)|(?<=\d) (?=\p{L}{2,}\.?(?: ?-| \d))/gu;

/**
 * Opening hours as the user wrote them, in lower case: `mon-fri 9:00-18:00, sat 10-14, closed on sundays`. Where some
 * days are named, the others are closed. Null where no hours can be read from it.
 */
export function readWeek(plain: string): Week | null {
  const week: (OpenDay | null)[] = Array.from({ length: 7 }, () => null);
  let named: readonly number[] | null = null;
  let any = false;
  for (const part of partsOf(plain)) {
    const found = namedDays(part, { list: true, now: null }).flatMap(({ days }) => days);
    const times = namedTimes(part).find(({ from, to }) => from || to);
    const closed = CLOSED.test(part);
    if (found.length > 0) named = found;
    if (!times && !closed) continue;
    const days: readonly number[] = (found.length > 0 ? found : null) ?? named ?? [0, 1, 2, 3, 4, 5, 6];
    for (const day of days)
      week[day] = closed ? { open: false } : { open: true, ...hoursOf(times, week[day]) };
    any = true;
  }
  if (!any) return null;
  return week.some((day) => day?.open) ? week.map((day) => day ?? { open: false }) : week;
}

/** A second stretch of a day, after lunch, goes on with the first. */
function hoursOf(
  times: { from?: Minutes; to?: Minutes } | undefined,
  before: OpenDay | null | undefined,
): { from?: Minutes; to?: Minutes } {
  if (!times) return {};
  const { from, to } = times;
  const goesOn =
    before?.open &&
    before.to &&
    from &&
    Math.min(...from) >= Math.min(...before.to) &&
    Math.min(...from) > 660;
  const start = goesOn && before.from ? before.from : from && settled(from, 'morning');
  return { ...(start && { from: start }), ...(to && { to: settled(to, 'later', start) }) };
}

/** Shops open in the morning unless they say otherwise, and close after they open. */
function settled(minutes: Minutes, when: 'morning' | 'later', after?: Minutes): Minutes {
  const open = after ? Math.min(...after) : 720;
  const fit = minutes.filter((one) => (when === 'morning' ? one >= 300 : one > open || one <= 180));
  const first = fit[0] ?? minutes[0];
  return first === undefined ? [] : [first];
}

function partsOf(plain: string): string[] {
  return plain.split(PART);
}
