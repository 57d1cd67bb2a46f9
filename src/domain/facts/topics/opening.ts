import { namedDays } from '../hours/days';
import { type Minutes, namedTimes } from '../hours/times';
import { CLOSED, readWeek, type Week } from '../hours/week';
import { topic } from '../topic';

/** When the user is open: what a fact tells of the week, or what a draft says of some days. */
type Opening =
  | { week: Week }
  | { days: readonly number[] | null; open: boolean; from?: Minutes; to?: Minutes; at?: Minutes };

const OPEN =
  /(?<![\p{L}\p{N}])(?:open(?:s|ing)?|(?:we|i)(?:'re| are|'ll be| will be)(?: all)? (?:here|in)|geöffnet|offen|auf|(?:sind|bin) [^.,;]*da|öffn(?:en|et)|abrimos|abre|abiert[oa]s?|abert[oa]s?|ouvr(?:ons|e)|ouvert(?:e|s)?)(?![\p{L}\p{N}])/u;
const CLOSES =
  /(?<![\p{L}\p{N}])(?:clos(?:e|es|ing)|shuts?|schließ(?:en|t)|cerramos|cierra|fechamos|fecha|fermons|ferme)(?![\p{L}\p{N}])/u;
const COMES =
  /(?<![\p{L}\p{N}])(?:(?:come|pop|drop|stop|swing|step|look|call) (?:by|in|over|along|round|around|and see)|visit us|see you|pick (?:it|them|one|that) up|collect (?:it|them)|try it|komm(?:en sie)? (?:\p{L}+ )?(?:vorbei|am|zu uns)|vorbei(?:kommen|schauen)|abholen|pásate|pasa(?:te)?|ven(?:ga)? |passe|passez|venez|vem|venha|apareça)(?![\p{L}\p{N}])/u;
const NOT_OPEN =
  /(?:n't|not|never|nicht|no|não|pas) (?:\p{L}+ )?(?:open|geöffnet|offen|auf|(?:sind|bin) [^.,;]*da|abrimos|ouverts?|abert[oa]s?|abiert[oa]s?)/u;
/** Somewhere else, or no visit at all. */
const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:(?:at|to) (?:your|his|her|their) (?:place|house|home|office|flat)|call you|ring you|phone|online|webinar|zoom|fair|market|messe|(?:in )?january|(?:i|we|he|she|they|colleague)(?:'ll| will|'d| would| could| can) (?:come|drop|pop|stop|call|swing)|open (?:to|for|question|mind|a |the |an ))(?![\p{L}\p{N}])/u;
/** Ends of parts that speak of days of their own. */
const PART = /[;:\n]|,(?= )| (?:and|but|so|und|aber|y|pero|e|mas|et|mais) /gu;

export const opening = topic<Opening>({
  id: 'opening',
  named: false,
  told({ kind, says }) {
    const week = kind === 'hours' ? readWeek(says) : null;
    return week && { week };
  },
  claims({ sentences, now }) {
    return sentences.flatMap((sentence) => {
      const { says } = sentence;
      if (ELSEWHERE.test(says)) return [];
      const days = namedDays(says, { list: false, now });
      const times = namedTimes(says);
      let meant: readonly number[] | null = null;
      let state: 'open' | 'closed' | null = null;
      return partsIn(says, [...days, ...times]).flatMap(({ start, end }) => {
        const part = says.slice(start, end);
        const inside = <T extends { start: number; end: number }>(all: readonly T[]): T[] =>
          all.filter((one) => start <= one.start && one.end <= end);
        const own = inside(days).flatMap((one) => one.days);
        const [time] = inside(times);
        const closed = (CLOSED.test(part) && !/geöffnet/u.test(part)) || NOT_OPEN.test(part);
        const says_open = OPEN.test(part) || CLOSES.test(part) || COMES.test(part);
        if (closed) state = 'closed';
        else if (says_open) state = 'open';
        if (own.length > 0) meant = own;
        if (!closed && !says_open && !(state && (time?.from || time?.to))) return [];
        if (says.endsWith('?') && !COMES.test(part) && !closed && !time) return [];
        const words = time ?? inside(days)[0];
        if (!words) return [];
        const value: Opening = {
          days: meant,
          open: !closed,
          ...(time?.from && { from: time.from }),
          ...(time?.to && { to: time.to }),
          ...(time?.at && { at: time.at }),
        };
        const at = { start: sentence.start + words.start, end: sentence.start + words.end };
        return meant === null && !time ? [] : [{ ...at, value, of: NOTHING }];
      });
    });
  },
  agrees(claim, fact) {
    if (!('days' in claim) || !('week' in fact)) return null;
    const known = (claim.days ?? [0, 1, 2, 3, 4, 5, 6]).flatMap((day) => fact.week[day] ?? []);
    if (known.length === 0) return null;
    if (claim.days === null) {
      const open = known.filter((day) => day.open);
      return claim.open && (open.length === 0 || open.some((day) => fits(claim, day)));
    }
    return known.every((day) => (claim.open ? day.open && fits(claim, day) : !day.open));
  },
  answer: () => null,
});

const NOTHING: ReadonlySet<string> = new Set();

function fits(
  claim: { from?: Minutes; to?: Minutes; at?: Minutes },
  day: { from?: Minutes; to?: Minutes },
): boolean {
  const same = (said: Minutes | undefined, known: Minutes | undefined): boolean =>
    !said || !known || said.some((one) => known.includes(one));
  if (!same(claim.from, day.from) || !same(claim.to, day.to)) return false;
  const [from, to] = [day.from?.[0], day.to?.[0]];
  if (!claim.at || from === undefined || to === undefined) return true;
  return claim.at.some((at) => from <= at && at < (to > from ? to : to + 1440));
}

function partsIn(says: string, whole: readonly { start: number; end: number }[]) {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: mark, index } of says.matchAll(PART)) {
    if (whole.some((one) => one.start < index + mark.length && index < one.end)) continue;
    parts.push({ start, end: index });
    start = index + mark.length;
  }
  return [...parts, { start, end: says.length }];
}
