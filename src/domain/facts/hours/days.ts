import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';

/** Weekdays that a text names; as in `Date.getDay`, Sunday is 0. */
export interface NamedDays extends Stretch {
  days: readonly number[];
}

/** From Sunday to Saturday, in five languages, long and short. */
const DAYS = [
  'sun(?:day)?s?|so(?:nntag)?s?|dom(?:ingo)?s?|dim(?:anche)?s?',
  'mon(?:day)?s?|mo(?:ntag)?s?|lun(?:es)?|seg(?:unda)?s?(?:-feiras?)?|2ª(?:-feira)?|lun(?:di)?s?',
  'tue(?:s(?:day)?)?s?|di(?:enstag)?s?|mar(?:tes)?|ter(?:ça)?s?(?:-feiras?)?|3ª(?:-feira)?|mar(?:di)?s?',
  'wed(?:nesday)?s?|mi(?:ttwoch)?s?|mié(?:rcoles)?|qua(?:rta)?s?(?:-feiras?)?|4ª(?:-feira)?|mer(?:credi)?s?',
  'thu(?:rs?(?:day)?)?s?|do(?:nnerstag)?s?|jue(?:ves)?|qui(?:nta)?s?(?:-feiras?)?|5ª(?:-feira)?|jeu(?:di)?s?',
  'fri(?:day)?s?|fr(?:eitag)?s?|vie(?:rnes)?|sex(?:ta)?s?(?:-feiras?)?|6ª(?:-feira)?|ven(?:dredi)?s?',
  'sat(?:urday)?s?|sa(?:mstag)?s?|sáb(?:ado)?s?|sam(?:edi)?s?',
] as const;
/** Short ones that are words of their own in a sentence; in a list of opening hours they are days. */
const ALSO_WORDS =
  /^(?:so|do|mar|sun|mon|sat|di|mi|sam|fr|sa|mo|mos|dos|sos|mer|ven|ter|sex|qui|qua|seg|dom|dim|lun|vie|jue)$/u;
const DAY = DAYS.join('|');
const RANGE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<first>${DAY})\\.?(?:(?<to>\\s?-\\s?|\\s(?:to|through|thru|till|until|bis|a|à|au)\\s)(?:el |la |le |o )?(?<last>${DAY})\\.?)?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);
const GROUPS: readonly (readonly [days: readonly number[], says: string])[] = [
  [
    [0, 1, 2, 3, 4, 5, 6],
    'every ?day|daily|(?:all )?seven days(?: a week)?|7 days(?: a week)?|täglich|jeden tag|todos los días|todos os dias|tous les jours',
  ],
  [
    [1, 2, 3, 4, 5],
    'week ?days|on a weekday|working days|(?:in|during|through) the week|during? the working week|durante a semana|wochentags|werktags|unter der woche|entre semana|dias úteis|en semaine',
  ],
  [[6, 0], 'weekends?|wochenenden?|fines? de semana|fins? de semana|week-ends?'],
];
const GROUP = lazily(() =>
  GROUPS.map(([days, says]) => ({
    days,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'gu'),
  })),
);
const WHOLE_DAYS = lazily(() => DAYS.map((day) => new RegExp(`^(?:${day})$`, 'u')));
const SOON =
  /(?<![\p{L}\p{N}])(?<today>today|tonight|this (?:morning|afternoon|evening)|heute|hoy|hoje|aujourd'hui)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?<tomorrow>tomorrow|morgen|mañana|amanhã|demain)(?![\p{L}\p{N}])/gu;

/** `weekdays except Friday`. */
const EXCEPT =
  /(?:except|apart from|but not|other than|außer|ausser|excepto|menos|salvo|exceto|sauf)(?: on| for)? $/u;

/**
 * The days that a text, in lower case, names, in order. `list`: it is a list of opening hours, in which `mo` is Monday.
 * What stands together with “and” is one: `Sundays and Mondays`.
 */
export function namedDays(plain: string, { list, now }: { list: boolean; now: Date | null }): NamedDays[] {
  const ranges = [...plain.matchAll(RANGE())].flatMap((match): NamedDays[] => {
    const { first = '', last } = match.groups ?? {};
    if (!list && !last && ALSO_WORDS.test(first) && !isDay(plain, match.index, first)) return [];
    const from = dayOf(first);
    const days = last === undefined ? [from] : daysBetween(from, dayOf(last));
    return [{ start: match.index, end: match.index + match[0].length, days }];
  });
  const groups = GROUP().flatMap(({ pattern, days }) =>
    [...plain.matchAll(pattern)].map(({ 0: says, index }) => ({
      start: index,
      end: index + says.length,
      days,
    })),
  );
  const soon = !now
    ? []
    : [...plain.matchAll(SOON)].map(({ 0: says, index, groups }) => ({
        start: index,
        end: index + says.length,
        days: [(now.getDay() + (groups?.today ? 0 : 1)) % 7],
      }));
  const all = [...ranges, ...groups, ...soon].sort((a, b) => a.start - b.start);
  return joined(plain, all);
}

/** “sat til 4”, “on sat”: short days of a draft, where nothing else can be meant. */
function isDay(plain: string, at: number, said: string): boolean {
  if (!/^(?:sat|sun|mon|fr|sa|mo)$/u.test(said)) return false;
  const after = plain.slice(at + said.length);
  return LEADS_DAY.test(plain.slice(0, at)) || FOLLOWS_DAY.test(after);
}

const LEADS_DAY = /(?<![\p{L}])(?:on|this|next|every|each|open|closed|shut|am|bis) $/u;
const FOLLOWS_DAY =
  /^(?:,?:? (?:we(?:'re| are|re)?|were|i'm|til|till|until|from|just|only|mornings?|afternoons?|evenings?|nights?|closed|shut|open|is|its|it's|\d)(?![\p{L}])| ?(?:-|&|and|to|\/) ?(?:mon|tue|wed|thu|fri|sat|sun)|[ :]\d)/u;

function joined(plain: string, all: readonly NamedDays[]): NamedDays[] {
  const found: NamedDays[] = [];
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    if (last && EXCEPT.test(plain.slice(last.end, one.start))) {
      const days = last.days.filter((day) => !one.days.includes(day));
      found[found.length - 1] = { start: last.start, end: one.end, days };
      continue;
    }
    if (
      last &&
      /^(?:,? ?(?:and|n|und|y|e|et|&|\+|\/|or|oder) ?(?:on )?|, ?)$/u.test(plain.slice(last.end, one.start))
    ) {
      found[found.length - 1] = { start: last.start, end: one.end, days: [...last.days, ...one.days] };
    } else found.push(one);
  }
  return found;
}

function dayOf(says: string): number {
  return WHOLE_DAYS().findIndex((day) => day.test(says));
}

function daysBetween(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}
