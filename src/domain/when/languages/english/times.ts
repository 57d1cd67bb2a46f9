import type { FoundTime } from '../../found-time';
import { type Half, hourOfDay } from '../../hour-of-day';
import { clock } from '../../time-of';
import type { Clock } from '../../when';

/** Parts of a day, and the hour they stand for. Longer ones come first. */
const PARTS: readonly { says: string; time: Clock; exact?: true }[] = [
  { says: 'first thing(?: in the morning)?', time: '09:00' },
  { says: 'before work', time: '08:00' },
  {
    says: '(?:bright and early|early(?: in the)? morning|early morning|at breakfast|over breakfast)',
    time: '08:00',
  },
  { says: 'after breakfast', time: '09:00' },
  { says: '(?:mid[- ]?morning|late(?: in the)? morning|before (?:lunch(?:time)?|noon))', time: '11:00' },
  { says: '(?:after (?:lunch(?:time)?|noon|midday)|early(?: in the)? afternoon)', time: '14:00' },
  {
    says: '(?:(?:at |over |around )?lunch(?:[- ]?time)?|(?:at |around )?(?:noon|midday))',
    time: '12:00',
    exact: true,
  },
  { says: '(?:late(?: in the)? afternoon|later in the afternoon)', time: '16:30' },
  { says: '(?:mid[- ]?)?afternoon', time: '15:00' },
  {
    says: '(?:(?:by |at |before )?(?:the )?(?:end|close) of (?:the )?(?:business|working|work)?[ -]?day|(?:by )?(?:eod|cob)|(?:by |at )?close of business|end of business|before (?:you|we) close)',
    time: '17:00',
  },
  { says: '(?:after (?:work|hours)|early(?: in the)? evening)', time: '18:00' },
  { says: '(?:after (?:dinner|supper)|late(?: in the)? evening)', time: '20:30' },
  { says: '(?:evening|at night)', time: '19:00' },
  { says: '(?:in the )?mornings?', time: '09:00' },
];

const PART = PARTS.map(({ says, ...rest }) => ({
  ...rest,
  pattern: new RegExp(`\\b(?:(?:in|on) the )?${says}\\b`, 'giu'),
}));

const AFTERNOON = /\b(?:afternoon|evening|night|tonight)\b/i;
const LED = '(?<led>at|@|around|about|by|before|after|from|till|until|between|ca\\.?)\\s*';
const EXACT =
  /(?<![\d.,:/€$£-])(?<hour>\d{1,2})(?:(?<by>[:.]|\s?h\s?)(?<minute>[0-5]\d))?(?:\s*(?<half>[ap])\.?\s?m\b\.?|\s*(?<clock>o['’]?clock)\b)?(?![\d%€$£]|[.,:/]\d|st\b|nd\b|rd\b|th\b)/giu;
const COUNTED =
  /^\s*(?:[€$£¥%"”]|(?!on\b|o['’]?clock|today\b|tomorrow\b|and\b|or\b|in the\b|at\b|this\b|next\b|for\b|then\b|sharp\b|latest\b|if\b|to\b|as\b|so\b|with\b|mon|tue|wed|thu|fri|sat|sun)\p{L}+)/iu;
const PAST_TO =
  /\b(?<words>half|(?:a )?quarter|ten|twenty|five) (?<way>past|to|after) (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/giu;
const HOURS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const SPOKEN = new RegExp(`\\b(?:at|around|by) (?<hour>${HOURS.join('|')})(?: o['’]?clock)?\\b`, 'giu');
const MINUTES: Record<string, number> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

/** Hours in English: `at 3`, `15:30`, `half past four`, `after lunch`, `first thing`. */
export function times(text: string): FoundTime[] {
  const half = AFTERNOON.test(text) ? 'late' : null;
  return [...spoken(text, half), ...inNumbers(text, half), ...parts(text)];
}

function inNumbers(text: string, late: Half): FoundTime[] {
  return [...text.matchAll(EXACT)].flatMap((match) => {
    const { hour = '', by, minute, half, clock: oclock } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = new RegExp(`\\b${LED}$`, 'iu').exec(text.slice(0, match.index));
    const led = before !== null || /@\s*$/.test(text.slice(0, match.index));
    const sure = minute !== undefined || half !== undefined || oclock !== undefined;
    if (!sure && (!led || COUNTED.test(text.slice(end)))) return [];
    // “at 2.50” is a price as often as a time.
    if (by === '.' && !half && !/\b(?:at|@)\s*$/i.test(text.slice(0, match.index))) return [];
    const said = half === undefined ? late : half.toLowerCase() === 'p' ? 'pm' : 'am';
    const time = hourOfDay(Number(hour), Number(minute ?? 0), said);
    return time === null ? [] : [{ start: before?.index ?? match.index, end, time, exact: true }];
  });
}

function spoken(text: string, late: Half): FoundTime[] {
  const whole = [...text.matchAll(SPOKEN)].map((match) => ({
    match,
    hour: HOURS.indexOf((match.groups?.hour ?? '').toLowerCase()),
    minutes: 0,
  }));
  const parted = [...text.matchAll(PAST_TO)].map((match) => {
    const { words = '', way = '', hour = '' } = match.groups ?? {};
    const minutes = MINUTES[words.toLowerCase().replace(/^a /, '')] ?? 0;
    const named = HOURS.indexOf(hour.toLowerCase());
    return {
      match,
      hour: named < 0 ? Number(hour) : named,
      minutes: way.toLowerCase() === 'to' ? -minutes : minutes,
    };
  });
  return [...parted, ...whole].flatMap(({ match, hour, minutes }) => {
    const on = hourOfDay(hour === 0 ? 12 : hour, 0, late);
    if (on === null) return [];
    const minute = Number(on.slice(0, 2)) * 60 + minutes;
    const time = clock(Math.floor(minute / 60), minute % 60);
    return [{ start: match.index, end: match.index + match[0].length, time, exact: true }];
  });
}

function parts(text: string): FoundTime[] {
  return PART.flatMap(({ pattern, time, exact = false }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      time,
      exact,
    })),
  );
}
