import { overlap, type Stretch } from '../../stretch';
import { namedDays } from '../hours/days';
import { type Minutes, type NamedTimes, namedTimes } from '../hours/times';
import { CLOSED, HOLIDAY, readWeek, type Week } from '../hours/week';
import { tellingWords } from '../names';
import { asksHours } from '../question';
import { blanked, namesWithin } from '../reading';
import { topic } from '../topic';

/** When the user is open: what a fact tells of the week, or what a draft says of some days. */
type Opening =
  | { week: Week }
  | { days: readonly number[] | null; open: boolean; from?: Minutes; to?: Minutes; at?: Minutes };

const OPEN =
  /(?<![\p{L}\p{N}])(?:open(?:s|ing)?|(?:we|i)(?:'re| are|'ll be| will be|ll be)?(?: all)? (?:here|in)|(?<=^|\d |(?:were|day|sat|sun|mon|fri|yep|yes|yeah) )here|geöffnet|offen|auf(?=\s*(?:$|[.,;!?)]))|(?:sind|bin) [^.,;]*da|öffn(?:en|et)|abrimos|abre|abiert[oa]s?|abert[oa]s?|ouvr(?:ons|e)|ouvert(?:e|s)?)(?![\p{L}\p{N}])/u;
const CLOSES =
  /(?<![\p{L}\p{N}])(?:clos(?:e|es|ing)|shuts?|schließ(?:en|t)|cerramos|cierra|fechamos|fecha|fermons|ferme)(?![\p{L}\p{N}])/u;
const COMES =
  /(?<![\p{L}\p{N}])(?:(?:come|pop|drop|stop|swing|step|look|call) (?:by|in|over|along|round|around|down|and see|for a)|visit us|see you|pick (?:it|them|one|that) up|collect (?:it|them)|try it|komm(?:en sie)? (?:\p{L}+ )?(?:vorbei|am|zu uns)|vorbei(?:kommen|schauen)|abholen|pásate|pasa(?:te)?|ven(?:ga)? |passe|passez|venez|vem|venha|apareça)(?![\p{L}\p{N}])/u;
/** “Half five is when we shut” tells of no day on which it is closed; “we are shut” does. */
const WE_SHUT =
  /geöffnet|(?<!(?:are|'re|is|be|stay) (?:\p{L}+ )?)(?<![\p{L}])shut(?! (?:on |all )?(?:mon|tue|wed|thu|fri|sat|sun|day|today|tomorrow))(?![\p{L}])/u;
const NOT_OPEN =
  /(?:n't|not|never|nicht|no|não|pas) (?:\p{L}+ )?(?:open|geöffnet|offen|auf|(?:sind|bin) [^.,;]*da|abrimos|ouverts?|abert[oa]s?|abiert[oa]s?)/u;
/** Somewhere else, or no visit at all. */
const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:(?:at|to) (?:your|his|her|their) (?:place|house|home|office|flat)|call you|ring you|(?:see|meet) you (?:[\p{L}]+ ){0,2}?(?:at|on|in|by) (?:the |my |his |her )?(?!(?:the|my|his|her|our|half|quarter|noon|midday|shop|store|salon|studio|office|showroom|about|around|one|two|three|four|five|six|seven|eight|nine|ten|eleven|mon|tue|wed|thu|fri|sat|sun|weekend|morning|afternoon|evening)\p{L}*(?![\p{L}]))\p{L}+|phone|online|webinar|zoom|fair|market|messe|(?:in )?january|(?:i|we|he|she|they|colleague)(?:'ll| will|'d| would| could| can) (?:come|drop|pop|stop|call|swing)|open (?:to|for|question|mind|a |the |an ))(?![\p{L}\p{N}])/u;
/** “Any Sunday slots?” “Sundays are fine.” */
const FINE =
  /(?<![\p{L}])(?:(?:is|are|'s) (?:\p{L}+ )?(?:fine|ok|okay|good|grand|perfect|no problem|possible|available)|works|suits|no (?:problem|bother|probs))(?![\p{L}])/u;
const DENIES =
  /(?<![\p{L}])(?:no(?! (?:bother|problem|probs|worries))|nope|sorry|afraid|closed|shut|not|unfortunately|leider|nicht|cerrad[oa]s?|fechad[oa]s?|fermée?s?)(?![\p{L}])|n't(?![\p{L}])/u;
/** Ends of parts that speak of days of their own. */
const PART = /[;:\n]|,(?= )| (?:and|but|so|und|aber|y|pero|e|mas|et|mais) /gu;

export const opening = topic<Opening>({
  id: 'opening',
  named: false,
  told({ kind, says }) {
    const week = kind === 'hours' ? readWeek(says) : null;
    return week && { week };
  },
  claims(reading) {
    const { sentences, now, post } = reading;
    const wanted = namedDays(post, { list: false, now }).flatMap(({ days }) => days);
    const isTheirs = (days: readonly number[]) =>
      days.length > 0 && days.every((day) => wanted.includes(day));
    const asked = asksHours(post) && !DENIES.test(reading.plain);
    // “What time do you close on Saturdays?” “Til 10.”
    const theirs = asked ? namedDays(post, { list: false, now }) : [];
    const about = theirs.length === 1 ? (theirs[0]?.days ?? null) : null;
    return sentences.flatMap((sentence) => {
      const { says } = sentence;
      if (ELSEWHERE.test(says) || HOLIDAY.test(says)) return [];
      const days = namedDays(says, { list: false, now });
      const named = namedTimes(says);
      const times = asked && named.length === 0 ? answeredTime(says, post) : named;
      let of: ReadonlySet<string> = new Set();
      let meant: readonly number[] | null = about;
      let state: 'open' | 'closed' | null = null;
      return partsIn(says, [...days, ...times]).flatMap(({ start, end }) => {
        const part = says.slice(start, end);
        const inside = <T extends Stretch>(all: readonly T[]): T[] =>
          all.filter((one) => start <= one.start && one.end <= end);
        const [time] = inside(times);
        // “Til 6 on weekdays, 4 sat”: of several days those beside the hours.
        const own = (time ? nearest(inside(days), time) : inside(days)).flatMap((one) => one.days);
        const names = namesWithin(reading, { start: sentence.start + start, end: sentence.start + end });
        if (names.length > 0) of = new Set(names.flatMap(({ abouts }) => [...abouts]));
        // “we shut at 4” tells when.
        const ends = CLOSES.test(part) && time?.to !== undefined;
        const closed = (CLOSED.test(part) && !ends && !WE_SHUT.test(part)) || NOT_OPEN.test(part);
        const saysOpen =
          OPEN.test(part) ||
          CLOSES.test(part) ||
          COMES.test(part) ||
          (isTheirs(own) && FINE.test(part)) ||
          (own.length > 0 &&
            Boolean(time?.from || time?.to) &&
            isBare(part, [...inside(days), ...inside(times)], start));
        if (closed) state = 'closed';
        else if (saysOpen) state = 'open';
        // “How late on Saturday?” “We go til 10”: what was asked for is when it is open.
        const leads = isBare(says.slice(start, time?.start ?? end), inside(days), start);
        if (asked && time && state === null && names.length === 0 && leads) state = 'open';
        if (own.length > 0) meant = own;
        // “Breakfast is until 10”: what has hours of its own needs no word for being open.
        const ofIts = of.size > 0 && Boolean(time?.from || time?.to);
        const saysState = closed || saysOpen || (state !== null && Boolean(time?.from || time?.to));
        if (!saysState && !ofIts) return [];
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
        return meant === null && !time ? [] : [{ ...at, value, of, strictly: !saysState }];
      });
    });
  },
  agrees(claim, fact) {
    if (!('days' in claim) || !('week' in fact)) return null;
    const known = (claim.days ?? [0, 1, 2, 3, 4, 5, 6]).flatMap((day) => fact.week[day] ?? []);
    if (known.length === 0) return null;
    if (claim.days === null) {
      const open = known.filter((day) => day.open);
      // Days whose hours are not told cannot show that it is right.
      const told = open.filter((day) => (!claim.from || day.from) && (!claim.to || day.to));
      return claim.open && (told.length === 0 || told.some((day) => fits(claim, day)));
    }
    if (!claim.open) return known.every((day) => !day.open);
    if (!known.every((day) => day.open)) return false;
    const others = known.filter((day) => day.open && !fits(claim, day)).length;
    // “Tuesday to Friday 9 to 6”, though one of them is a late one.
    return others === 0 || (others === 1 && known.length > 2);
  },
  answer: () => null,
});

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

/** “What time do you shut on Sunday?” “3 on Sundays”: an hour at the beginning answers what was asked. */
function answeredTime(says: string, post: string): NamedTimes[] {
  const said =
    /^(?:(?:yes|yeah|yep|hi|hiya|its|it's|usually|around|about|til|at) )*(?<hour>(?:half )?\d{1,2}(?:[.:]\d{2})? ?(?:[ap]m)?)(?= ?(?:$|[,.]|on |sat|sun|mon|tue|wed|thu|fri|every|week|today|tonight|tomorrow|o'clock))/u.exec(
      says,
    );
  const hour = said?.groups?.hour;
  if (!said || !hour) return [];
  const [time] = namedTimes(`at ${hour.trim()}`);
  if (!time?.at) return [];
  const start = said[0].indexOf(hour);
  const place = { start, end: start + hour.trim().length };
  if (/(?<![\p{L}])(?:clos|shut|finish|till?(?![\p{L}])|until|late|latest)/u.test(post))
    return [{ ...place, to: time.at }];
  return /(?<![\p{L}])(?:open|start|early|earliest)/u.test(post) ? [{ ...place, from: time.at }] : [];
}

function nearest<T extends Stretch>(all: readonly T[], { start, end }: Stretch): T[] {
  const away = (one: T) => Math.max(one.start - end, start - one.end);
  return all.filter((one) => all.every((other) => away(one) <= away(other))).slice(0, 1);
}

/** Whether a part has no words but its days and hours, and small ones. */
function isBare(part: string, said: readonly Stretch[], from: number): boolean {
  return tellingWords(blanked(part, said, from)).length === 0;
}

function partsIn(says: string, whole: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of says.matchAll(PART)) {
    const end = index + mark.length;
    if (whole.some((one) => overlap(one, { start: index, end }))) continue;
    parts.push({ start, end: index });
    start = end;
  }
  return [...parts, { start, end: says.length }];
}
