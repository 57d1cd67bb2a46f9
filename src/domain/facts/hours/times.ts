import { lazily } from '../../lazily';
import { overlap, type Stretch } from '../../stretch';
import { numberOf } from '../quantities';

/** Minutes after midnight that words may stand for: `at 7` is in the morning or in the evening. */
export type Minutes = readonly number[];

/** Hours that a text names: from when, until when, or at what time. */
export interface NamedTimes extends Stretch {
  from?: Minutes;
  to?: Minutes;
  at?: Minutes;
}

/** Hours in words; read by `numberOf`. */
const SPOKEN =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|siete|ocho|nueve|diez';
const HOUR = `\\d{1,2}|${SPOKEN}`;
const DIGITS = `(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.?m\\b\\.?|uhr|h\\b|o'clock|in the (?:morning|afternoon|evening)|tonight|at night)?|(?:half|(?:a )?quarter) (?:past|to) (?:${HOUR})|(?:half|halb) (?:${HOUR})|(?:${SPOKEN})(?: o'clock| in the (?:morning|afternoon|evening)| at night)?|noon|midday|midnight|mittags?|mediodía|meio-dia|midi)`;
const TIME = `(?:${DIGITS})(?![\\p{L}\\p{N}²%€$£]| ?(?:€|\\$|£|%|m²|km|days?\\b|weeks?\\b|years?\\b|people\\b|of\\b|tage?\\b|jahre?\\b|boxes\\b|minutes?\\b))`;
const BEFORE = '(?<![\\p{L}\\p{N}.,:€$£-])';
const BETWEEN = '(?:\\s?-\\s?|\\s(?:to|until|till|til|bis|a las|a|às|as|à|and|und)\\s)';
const RANGE = lazily(() => new RegExp(`${BEFORE}(?<from>${TIME})${BETWEEN}(?<to>${TIME})`, 'gu'));
const TO = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:until|till|til|'til|bis|hasta las?|até às?|jusqu'à|(?:clos(?:e|es|ing)|shuts?|schließ(?:en|t)|cerramos|cierra|fechamos|fecha|fermons|ferme)(?: [\\p{L}']+){0,2}? (?:at|um|gegen|a las?|às?|à)|(?:mach(?:en|t)) (?:[\\p{L}']+ ){0,2}?um(?= [^,;.]{1,12} zu(?![\\p{L}]))) (?<to>${TIME})`,
      'gu',
    ),
);
const FROM = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:from|ab|desde las?|a partir das|à partir de|(?:open(?:s|ing)?|öffn(?:en|et)|abrimos|abre|ouvrons|ouvre)(?: [\\p{L}']+){0,2}? (?:at|um|a las?|às?|à)|mach(?:en|t) (?:[\\p{L}']+ ){0,2}?um(?= [^,;.]{1,12} auf(?![\\p{L}]))) (?<from>${TIME})`,
      'gu',
    ),
);
const AT = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}])(?:at|@|around|about|um|gegen|a las?|às|à) (?<at>${TIME})`, 'gu'),
);

/** The hours that a text, in lower case, names, in order. */
export function namedTimes(plain: string): NamedTimes[] {
  const found = [RANGE, TO, FROM, AT].flatMap((pattern) =>
    [...plain.matchAll(pattern())].flatMap((match): NamedTimes[] => {
      const { from, to, at } = match.groups ?? {};
      const times: NamedTimes = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (from) times.from = minutesOf(from);
      if (to) times.to = minutesOf(to);
      if (at) times.at = minutesOf(at);
      return [times.from, times.to, times.at].every((one) => one === undefined || one.length > 0)
        ? [times]
        : [];
    }),
  );
  return (
    found
      // “10 and 2” are two times; “between 10 and 2” is a stretch.
      .filter(
        ({ start, end }) =>
          !/ (?:and|und|y|e|et) /u.test(plain.slice(start, end)) ||
          /(?:between|zwischen|entre) (?:the )?$/u.test(plain.slice(0, start)),
      )
      .map((one) => (one.to && !one.from && NOT_YET.test(plain.slice(0, one.start)) ? begins(one) : one))
      .filter((one, index) => !found.slice(0, index).some((other) => overlap(one, other)))
      .sort((a, b) => a.start - b.start)
  );
}

/** “Not until 3” tells from when. */
const NOT_YET = /(?:(?<![\p{L}])(?:not|isnt|arent|dont|nicht|no)|n't)(?: \p{L}+){0,2} $/u;

function begins({ to, ...one }: NamedTimes): NamedTimes {
  return to ? { ...one, from: to } : one;
}

function minutesOf(says: string): Minutes {
  const said = says.trim();
  if (/^(?:noon|midday|mittag|mediodía|meio-dia|midi)/u.test(said)) return [720];
  if (said === 'midnight') return [0, 1440];
  const half = /^(?<way>half|halb) (?<hour>\S+)$/u.exec(said)?.groups;
  if (half) {
    // “half seven” is half past seven; “halb sieben” is half an hour before it.
    const hour = numberOf(half.hour ?? '');
    if (!(hour >= 1 && hour <= 12)) return [];
    const at = hour * 60 + (half.way === 'half' ? 30 : -30);
    return [at, (at + 720) % 1440];
  }
  const past = /^(?<part>half|(?:a )?quarter) (?<way>past|to) (?<hour>\S+)$/u.exec(said)?.groups;
  const part = past ? (past.way === 'to' ? -1 : 1) * (past.part === 'half' ? 30 : 15) : 0;
  const digits = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?/u.exec(said)?.groups;
  const word = (past?.hour ?? said).split(' ')[0] ?? '';
  const hour = numberOf(digits?.hour ?? word);
  const minute = Number(digits?.minute ?? 0) + part;
  if (!(hour <= 24) || minute > 59) return [];
  const at = hour * 60 + minute;
  if (/p\.?m|afternoon|evening|night/u.test(said)) return [hour < 12 ? at + 720 : at];
  if (/a\.?m|morning/u.test(said)) return [hour === 12 ? at - 720 : at];
  const sure = hour > 12 || hour === 0 || /uhr|h$/u.test(said) || /^0/.test(said);
  return sure ? [at] : [at, hour === 12 ? at - 720 : at + 720];
}
