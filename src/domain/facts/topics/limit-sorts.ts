import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import { countedIn } from '../counted';
import { namedDays } from '../hours/days';
import { namedTimes } from '../hours/times';
import { lengthsIn } from '../quantities';

/** A sort of limit. */
export interface LimitSort {
  id: string;
  /** What a fact allows; null: nothing is said of this. */
  told(says: string): { least?: number; most?: number } | null;
  /** The amounts that a draft or a post tells. */
  amounts(plain: string, now: Date): (Stretch & { amount: number })[];
  /** What it tells is never only how it is for free. */
  strict?: true;
}

const N = '(\\d{1,3})';
const AGE_LEAST = lazily(
  () =>
    new RegExp(
      `(?:over|from(?: age)?|aged?|ages|min(?:imum)?\\.?(?: age)?(?: of| is)?|at least|under|ab|desde|a partir de|mayores de|maiores de|dès) ${N}(?:'?s)?(?! ?(?:€|%|\\$|£|km|miles|days|weeks|hours|people|guests|kg|cm|min))|(?<![\\d.,])${N} ?(?:\\+|(?:and|or) (?:over|older|above|up)|plus)(?! ?(?:€|%|\\$|£))|${N} ?- ?\\d+ with`,
      'gu',
    ),
);
const OF_AGE =
  /(?<![\p{L}])(?:ages?|aged|old|years?|over|under|\d+s|kids?|child(?:ren)?|adults?|jahren?|años|anos|ans|nobody|with an? (?:parent|adult))(?![\p{L}])|\d ?\+/u;
const AGE = lazily(
  () =>
    new RegExp(
      `(?:(?:(?:is|i'm|im|he's|she's|shes|hes|am|are|aged?|turned|turns|just|only|my|a|an) ${N}(?= ?(?:$|[.,!?;]| ?(?:and|so|but|now|is|if|provided|as|with|today|next|he|she|can|could|may|will)(?![\\p{L}])))|${N}[ -]?(?:years?|yrs?|yo|jahre|años|anos|ans)(?![\\p{L}])|${N} is (?:fine|ok|okay|grand|no)))`,
      'gu',
    ),
);
const FAR = lazily(
  () => new RegExp(`(?<![\\d.,])${N} ?(?:miles?|mi|km|kms|k|kilomet(?:re|er)s?)(?![\\p{L}])`, 'gu'),
);
const FAR_MOST = lazily(
  () =>
    new RegExp(
      `(?:within|up to|max\\.?|inside|bis(?: zu)?|hasta|até|jusqu'à|innerhalb von)(?: a)? ${N}[ -]?(?:miles?|mi|km|kms)(?![\\p{L}])`,
      'gu',
    ),
);
const CLOCK_MOST =
  /(?<![\p{L}])(?:before|until|till?|by|no later than|not after|up to|vor|bis|antes de las?|hasta las?|avant) (?:\d{1,2}(?:[.:]\d{2})? ?[ap]m|\d{1,2}:\d{2}|noon)/u;

/** To add a sort: an entry here. */
export const LIMIT_SORTS: readonly LimitSort[] = [
  {
    id: 'age',
    told(says) {
      if (!OF_AGE.test(says)) return null;
      const all = numbers(says, AGE_LEAST());
      return all.length > 0 ? { least: Math.min(...all.map(({ amount }) => amount)) } : null;
    },
    amounts: (plain) => numbers(plain, AGE()),
    strict: true,
  },
  {
    id: 'far',
    told(says) {
      const [far] = numbers(says, FAR_MOST());
      return far ? { most: far.amount } : null;
    },
    amounts: (plain) => numbers(plain, FAR()),
  },
  {
    id: 'late',
    told(says) {
      const found = CLOCK_MOST.exec(says)?.[0];
      const [time] = found ? namedTimes(`at ${found.replace(/^.*?(?=\d|noon)/u, '')}`) : [];
      return time?.at ? { most: Math.max(...time.at) } : null;
    },
    amounts: (plain) =>
      namedTimes(plain).flatMap(({ start, end, at }) =>
        at?.length === 1 && at[0] !== undefined ? [{ start, end, amount: at[0] }] : [],
      ),
  },
  ...(['kg', 'cm', 'litre', 'people'] as const).map(
    (of): LimitSort => ({
      id: of,
      told(says) {
        const [one] = countedIn(says).filter((counted) => counted.of === of);
        if (!one) return null;
        const around = `${says.slice(0, one.start)}_${says.slice(one.start)}`;
        if (one.bound === 'least' || LEAST.test(around)) return { least: one.count };
        return one.bound === 'most' || MOST.test(around) ? { most: one.count } : null;
      },
      amounts: (plain) =>
        countedIn(plain).flatMap((counted) =>
          counted.of === of ? [{ start: counted.start, end: counted.end, amount: counted.count }] : [],
        ),
      strict: true,
    }),
  ),
  {
    id: 'stay',
    told(says) {
      const [length] = lengthsIn(says).filter(
        ({ start, end, bound }) =>
          bound === 'least' || LEAST.test(`${says.slice(0, start)}_${says.slice(end)}`),
      );
      return length && !NOTICE.test(says) ? { least: length.from } : null;
    },
    amounts: (plain) => lengthsIn(plain).map(({ start, end, to }) => ({ start, end, amount: to })),
    strict: true,
  },
  {
    id: 'notice',
    told(says) {
      if (!NOTICE.test(says) || CANCELS.test(says)) return null;
      const [length] = lengthsIn(says);
      return length ? { least: length.from } : null;
    },
    amounts: (plain, now) => [
      ...[...plain.matchAll(SOON)].map(({ 0: said, index, groups }) => ({
        start: index,
        end: index + said.length,
        amount: groups?.today ? 0 : groups?.after ? 2 : 1,
      })),
      ...namedDays(plain, { list: false, now: null }).flatMap(({ start, end, days: [day, ...more] }) =>
        day === undefined || more.length > 0 || FARTHER.test(plain.slice(Math.max(0, start - 12), start))
          ? []
          : [{ start, end, amount: (day - now.getDay() + 7) % 7 || 7 }],
      ),
      ...lengthsIn(plain).flatMap(({ start, end, to }) =>
        NOTICE.test(plain) ? [{ start, end, amount: to }] : [],
      ),
    ],
    strict: true,
  },
];

const LEAST =
  /(?:(?:min(?:imum)?\.?|at least|mindestens|mínimo|minimum)(?: (?:of|order|hire|stay|booking|is))? _|_\S* ?\p{L}* ?(?:min(?:imum)?|or more|and (?:over|up)|mínimo)(?![\p{L}]))/u;
const MOST =
  /(?:(?:max(?:imum)?\.?|up to|no more than|not? (?:over|above)|nothing (?:over|above|bigger than|heavier than)|none over|under|bis(?: zu)?|höchstens|hasta|até|máximo) _|_\S* ?\p{L}* ?(?:max(?:imum)?|limit)(?![\p{L}]))/u;
const NOTICE =
  /(?<![\p{L}])(?:notice|in advance|ahead|beforehand|vorher|im voraus|vorlauf|antelación|antecedência|à l'avance|order by|lead time|pre-?order)(?![\p{L}])/u;
const CANCELS = /cancel|reschedul|refund|storn|annul|anul/u;
const SOON =
  /(?<![\p{L}])(?:(?<today>today|this (?:morning|afternoon|evening)|tonight|same day|heute|hoy|hoje|aujourd'hui)|(?<after>day after tomorrow|übermorgen)|(?<tomorrow>tomorrow|next day|morgen|mañana|amanhã|demain))(?![\p{L}])/gu;
const FARTHER = /next |after |week/u;

function numbers(plain: string, pattern: RegExp): (Stretch & { amount: number })[] {
  return [...plain.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: Number(match.slice(1).find((one) => one !== undefined)),
  }));
}
