import { lazily } from '../../lazily';
import { overlap, type Stretch } from '../../stretch';
import { amountOf, SUM_NUMBER } from '../../sums';
import { countedIn } from '../counted';
import { namedDays } from '../hours/days';
import { namedTimes } from '../hours/times';
import { moneyIn, sameAmount } from '../money';
import { lengthsIn, NUMBER_WORD, numberOf, percentsIn, sameLength } from '../quantities';

/** What can be compared; a bare number may stand for most of them. */
export const VALUE_KINDS = ['money', 'percent', 'time', 'days', 'length', 'count', 'bare'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Something in a text that can be the same as, or other than, the like in another text. */
export interface Value extends Stretch {
  kind: ValueKind;
  /** An amount, percents, minutes after midnight in twelve hours, weekdays, days, a count: the one that is meant, or each that may be. */
  of: readonly number[];
  /** What is counted; '' of anything else. */
  unit: string;
}

const HALF_A_DAY = 720;
/** Currencies that `sums` does not know by their sign. */
const OTHER_MONEY =
  /(?<![\p{L}\p{N}])(?:r|ksh|kes|rs|kr|s\/|nz\$|a\$|ca?\$) ?(?<amount>\d[\d,]*(?:\.\d{1,2})?)(?![\p{L}\p{N}])/gu;
const BARE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?<digits>${SUM_NUMBER})(?<thousands>k(?!\\p{L}))?(?!\\p{N}|[.,]\\d)|(?<word>${NUMBER_WORD})(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
);
const MINUTES = /(?<![\p{L}\p{N}.,])(?<count>\d{1,3}) ?(?:minutes?|mins?)(?![\p{L}\p{N}])/gu;
const CLOCK =
  /(?<![\p{L}\p{N}.,:])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?:(?<half>[ap])\.?m\b)|(?<![\p{L}\p{N}.,:])(?<h>\d{1,2}):(?<m>\d{2})(?![\p{L}\p{N}:])|(?<![\p{L}])(?<noon>noon|midday)(?![\p{L}])/gu;
/** Too small a word to be a number of something: “one of them”. */
const NO_NUMBER = /^(?:one|a|an|ein|eine|un|una|um|uma|une|once)$/u;

/** More are no reply but a list, and each is compared with each. */
const MOST_VALUES = 40;

/**
 * The values of a text in lower case, in order, none overlapping another; of more than 40 the first. `list`: it is a
 * fact, in which `mo` is Monday.
 */
export function valuesIn(plain: string, { list, now }: { list: boolean; now: Date | null }): Value[] {
  const found: Value[] = [];
  const add = (more: readonly Value[]): void => {
    for (const value of more.slice(0, MOST_VALUES))
      if (!found.some((one) => overlap(one, value))) found.push(value);
  };
  add(moneyIn(plain).map((sum) => valueAt('money', sum, [sum.amount])));
  add(
    [...plain.matchAll(OTHER_MONEY)].map(({ 0: says, index, groups }) =>
      valueAt('money', { start: index, end: index + says.length }, [amountOf(groups?.amount ?? '') ?? 0]),
    ),
  );
  add(percentsIn(plain).map((one) => valueAt('percent', one, [one.percent])));
  add(
    [...plain.matchAll(MINUTES)].map(({ 0: says, index, groups }) =>
      valueAt('length', { start: index, end: index + says.length }, [Number(groups?.count) / 1440]),
    ),
  );
  add(lengthsIn(plain).map((one) => valueAt('length', one, [one.to, one.from])));
  add(countedIn(plain).map((one) => ({ ...valueAt('count', one, [one.count]), unit: one.of })));
  add([...plain.matchAll(CLOCK)].flatMap(clockOf));
  add(
    namedTimes(plain).flatMap((one) =>
      [one.from, one.to, one.at].flatMap((minutes, at) =>
        minutes ? [valueAt('time', halfOf(one, at), minutes)] : [],
      ),
    ),
  );
  add(namedDays(plain, { list, now }).map((one) => valueAt('days', one, one.days)));
  add(
    [...plain.matchAll(BARE())].flatMap(({ 0: says, index, groups }) => {
      const number = numberIn(groups ?? {});
      return number === null ? [] : [valueAt('bare', { start: index, end: index + says.length }, [number])];
    }),
  );
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_VALUES);
}

function numberIn({ digits, thousands, word = '' }: Record<string, string | undefined>): number | null {
  if (digits === undefined) return NO_NUMBER.test(word) ? null : numberOf(word);
  const number = amountOf(digits);
  return number !== null && thousands ? number * 1000 : number;
}

function valueAt(kind: ValueKind, { start, end }: Stretch, of: readonly number[]): Value {
  return { kind, start, end, of, unit: '' };
}

/** Of `9 to 5` the first half is when it begins, the other when it ends. */
function halfOf({ start, end, from, to }: Stretch & { from?: unknown; to?: unknown }, at: number): Stretch {
  const middle = (start + end) / 2;
  if (!from || !to) return { start, end };
  return at === 0 ? { start, end: middle } : { start: middle, end };
}

function clockOf({ 0: says, index, groups = {} }: RegExpExecArray): Value[] {
  const { hour, minute, half, h, m, noon } = groups;
  const place = { start: index, end: index + says.length };
  if (noon) return [valueAt('time', place, [HALF_A_DAY])];
  const hours = Number(hour ?? h);
  if (hours > 24) return [];
  const minutes = hours * 60 + Number(minute ?? m ?? 0);
  return [valueAt('time', place, half ? [inHalf(minutes, half)] : bothHalves(minutes))];
}

function inHalf(minutes: number, half: string): number {
  return (minutes % HALF_A_DAY) + (half === 'p' ? HALF_A_DAY : 0);
}

/** “At 6” is in the morning or in the evening. */
function bothHalves(minutes: number): number[] {
  return minutes > HALF_A_DAY ? [minutes] : [minutes, (minutes + HALF_A_DAY) % (2 * HALF_A_DAY)];
}

/** Whether two values are the same; null: they cannot be compared. */
export function isSame(one: Value, other: Value): boolean | null {
  if (one.kind === 'bare' || other.kind === 'bare') return isSameNumber(one, other);
  if (one.kind !== other.kind || one.unit !== other.unit) return null;
  if (one.kind === 'length') return one.of.some((a) => other.of.some((b) => sameLength(a, b)));
  if (one.kind === 'days')
    return one.of.every((day) => other.of.includes(day)) || other.of.every((day) => one.of.includes(day));
  return one.of.some((a) => other.of.some((b) => sameAmount(a, b)));
}

/** A bare number is the same as anything with this number; that it is another says something only of sums. */
function isSameNumber(one: Value, other: Value): boolean | null {
  if (one.kind === 'days' || other.kind === 'days') return null;
  const [bare, known] = one.kind === 'bare' ? [one, other] : [other, one];
  const [number = 0] = bare.of;
  if (known.kind === 'time') return hoursOf(number).some((minutes) => known.of.includes(minutes)) || null;
  if (known.kind === 'length')
    return UNITS.some((unit) => known.of.some((days) => sameLength(days / unit, number))) || null;
  if (known.of.some((value) => sameAmount(value, number))) return true;
  return known.kind === 'money' || known.kind === 'bare' ? false : null;
}

/** In days. */
const UNITS = [1, 7, 30.4, 365, 1 / 24, 1 / 1440];

/** `6` and `9.30` as hours of the day. */
function hoursOf(number: number): number[] {
  const hour = Math.floor(number);
  const minute = Math.round((number - hour) * 100);
  return hour <= 24 && minute < 60 ? bothHalves(hour * 60 + minute) : [];
}

/** Whether a value is reckoned from others: so many times one of `facts`, or two of them together. */
export function isReckoned(
  { of: [one = 0] }: Value,
  facts: readonly Value[],
  theirs: readonly Value[],
): boolean {
  const known = facts.flatMap(({ kind, of }) => (kind === 'days' || kind === 'time' ? [] : of));
  const times = [
    ...MULTIPLES,
    ...theirs.flatMap(({ kind, of }) => (kind === 'days' || kind === 'time' ? [] : of)),
  ];
  return (
    known.some((each) => times.some((many) => Math.abs(each * many - one) < 0.01)) ||
    known.some((a, at) =>
      known.some(
        (b, other) => other > at && (Math.abs(a + b - one) < 0.01 || Math.abs(Math.abs(a - b) - one) < 0.01),
      ),
    )
  );
}

const MULTIPLES = [2, 3, 4, 5, 6, 8, 10, 12, 0.5];
