import { namedDays } from './days';
import { type Minutes, namedTimes } from './times';

/** What is known of a day: closed, or open, between these hours where they are known. */
export type OpenDay = { open: false } | { open: true; from?: Minutes; to?: Minutes };

/** A week from Sunday; a day that nothing is said of is null. */
export type Week = readonly (OpenDay | null)[];

/** `closed`, in the languages that we read. */
export const CLOSED =
  /(?<![\p{L}\p{N}])(?:closed|shut|geschlossen|zu|ruhetag|cerrad[oa]|fechad[oa]|fermée?s?)(?![\p{L}\p{N}])/u;
/** Days that are told apart from those of the week. */
export const HOLIDAY =
  /(?<![\p{L}\p{N}])(?:(?:bank|public) hol(?:iday)?s?|holidays?|christmas|easter|new year(?:'s)?|feiertage?n?|weihnachten|ostern|festivos?|feriados?|jours? fériés?)(?![\p{L}\p{N}])/u;
const ARRANGED =
  /(?<![\p{L}])(?:by (?:appointment|arrangement|request)|appointments? only|on request|nach vereinbarung|con cita|por marcação|sur rendez-vous)(?![\p{L}])/u;
const ALWAYS =
  /(?<![\p{L}\p{N}])(?:24\/7|24 hours(?: a day)?|round the clock|rund um die uhr)(?![\p{L}\p{N}])/u;
const PART = /[,;\n|]|\s\/\s|\.(?=\s|$)|(?<=\d) (?=\p{L}{2,}\.?(?: ?-| \d))/gu;

/**
 * Opening hours as the user wrote them, in lower case: `mon-fri 9:00-18:00, sat 10-14, closed on sundays`. Where some
 * days are named, the others are closed. Null where no hours can be read from it.
 */
export function readWeek(plain: string): Week | null {
  const week: (OpenDay | null)[] = Array.from({ length: 7 }, () => null);
  let named: readonly number[] | null = null;
  let any = false;
  let usual: Minutes | undefined;
  let pending: readonly number[] = [];
  for (const part of plain.split(PART)) {
    const told = namedDays(part, { list: true, now: null });
    const [first] = told;
    const found = [...pending, ...told.flatMap(({ days }) => days)];
    pending = [];
    const times = namedTimes(part).find(({ from, to }) => from || to);
    const none = /(?<![\p{L}\p{N}])(?:no|not|nicht|kein) (?:on )?$/u.test(part.slice(0, first?.start ?? 0));
    const closed = CLOSED.test(part) || (none && !times);
    if (HOLIDAY.test(part) && found.length === 0) continue;
    // “closed 1-2 for lunch”, “closed 24 dec to 2 jan” say nothing of a whole day of the week.
    if (closed && found.length === 0 && any) continue;
    if (ARRANGED.test(part) && !times) {
      for (const day of found) week[day] = { open: true };
      any ||= found.length > 0;
      continue;
    }
    if (ALWAYS.test(part)) return Array.from({ length: 7 }, () => ({ open: true }));
    if (found.length > 0) named = found;
    if (!times && !closed) {
      // “tue, wed, fri 10-6”: the hours come with the last of them.
      if (told.length > 0) pending = found;
      continue;
    }
    const days: readonly number[] = (found.length > 0 ? found : null) ?? named ?? [0, 1, 2, 3, 4, 5, 6];
    for (const day of days) {
      week[day] = closed || !times ? { open: false } : { open: true, ...hoursOf(times, week[day], usual) };
    }
    const begins = week[days[0] ?? 0];
    if (begins?.open) usual ??= begins.from;
    any = true;
  }
  if (!any) return null;
  return week.some((day) => day?.open) ? week.map((day) => day ?? { open: false }) : week;
}

/** A second stretch of a day, after lunch, goes on with the first; `fri till 2` begins as the days before it do. */
function hoursOf(
  { from, to }: { from?: Minutes; to?: Minutes },
  before: OpenDay | null | undefined,
  usual: Minutes | undefined,
): { from?: Minutes; to?: Minutes } {
  const known: { from?: Minutes; to?: Minutes } = before?.open ? before : {};
  const goesOn = known.to && from && Math.min(...from) >= Math.min(...known.to) && Math.min(...from) > 660;
  const start = (goesOn && known.from) || (from ? settled(from, 'morning') : (known.from ?? usual));
  const end = to ? settled(to, 'later', start) : known.to;
  return { ...(start && { from: start }), ...(end && { to: end }) };
}

/** Shops open in the morning unless they say otherwise, and close after they open. */
function settled(minutes: Minutes, when: 'morning' | 'later', after?: Minutes): Minutes {
  const open = after ? Math.min(...after) : 720;
  const fit = minutes.filter((one) => (when === 'morning' ? one >= 300 : one > open || one <= 180));
  const first = fit[0] ?? minutes[0];
  return first === undefined ? [] : [first];
}
