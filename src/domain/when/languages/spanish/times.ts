import type { FoundTime } from '../../found-time';
import { hourOfDay } from '../../hour-of-day';
import { clock, hourAndMinute } from '../../time-of';
import type { Clock } from '../../when';
import { loose, plain, wordsLike } from './words';

/** Parts of a day, and the hour they stand for. Longer ones come first. */
const PARTS: readonly { says: string; time: Clock; exact?: true }[] = [
  { says: 'a última hora de la tarde|al final de la tarde', time: '18:30' },
  { says: 'a primera hora de la tarde', time: '15:00' },
  { says: 'a primera hora(?: de la mañana)?|después de desayunar', time: '09:00' },
  { says: '(?:muy |bien )?temprano|antes de(?:l)? trabaj(?:ar|o)|al desayunar', time: '08:00' },
  { says: 'a media mañana', time: '11:00' },
  { says: 'antes de (?:comer|almorzar)|antes de la comida|antes del almuerzo', time: '12:00' },
  { says: '(?:a|al|a la hora del) mediodía|a medio ?día', time: '12:00', exact: true },
  { says: '(?:a la hora de|al) (?:comer|almorzar|la comida)|a la hora del almuerzo', time: '14:00' },
  { says: '(?:después de|tras) (?:almorzar|el almuerzo)|después del almuerzo', time: '15:00' },
  { says: '(?:después de|tras) (?:comer|la comida)', time: '16:00' },
  { says: 'a media tarde', time: '17:00' },
  {
    says: 'a última hora|al final del día|antes de cerrar|al cierre|antes del cierre|al cerrar',
    time: '17:00',
  },
  { says: '(?:después del|tras el|al salir del) trabajo|después de trabajar', time: '18:00' },
  { says: '(?:después de|tras) (?:cenar|la cena)', time: '21:30' },
  { says: '(?:por|en|a) la (?:mañana|mañanita)', time: '09:00' },
  { says: '(?:por|en|a) la tarde', time: '16:30' },
  { says: '(?:por|en|a) la noche|de noche', time: '20:00' },
];

const PART = PARTS.map(({ says, ...rest }) => ({ ...rest, pattern: wordsLike(says) }));

const HOURS = [
  'doce',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
];
const MINUTES: Record<string, number> = {
  media: 30,
  cuarto: 15,
  cinco: 5,
  diez: 10,
  veinte: 20,
  veinticinco: 25,
};
const LATE = new RegExp(loose('(?:por|en|de|esta) (?:la )?(?:tarde|noche)'), 'iu');

/** `a las 5`, `sobre las cinco y media`, `a la una menos cuarto`, `a las 8 de la tarde`. */
const LED = new RegExp(
  loose(
    `(?<![\\p{L}\\p{N}])(?:(?:a|sobre|hacia|desde|hasta|para|entre|antes de|después de|a partir de|a eso de) )las? (?<hour>\\d{1,2}|${HOURS.join('|')})` +
      `(?:[:.](?<minute>[0-5]\\d))?(?: ?h(?:oras)?(?!\\p{L}))?(?: (?<sign>y|menos) (?<more>${Object.keys(MINUTES).join('|')}))?` +
      '(?: en punto)?(?: ?(?<half>[ap])\\.? ?m(?:\\.|(?!\\p{L})))?(?: (?:de|por|en) la (?<part>madrugada|mañana|tarde|noche))?(?![\\p{L}\\p{N}%€$£])(?![.,:/]\\d)',
  ),
  'giu',
);
/** `17 h`, `17:30 h`, `17h30`. */
const BARE =
  /(?<![\d.,:/])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))? ?h(?:oras)?(?<after>[0-5]\d)?(?![\p{L}\p{N}])/giu;
/** What follows a number that is no hour: `a las 5 personas`. */
const COUNTED =
  /^\s+(?!(?:hoy|ayer|mañana|manana|de|del|el|la|los|las|en|y|o|u|con|para|por|si|como|a|al|que|me|le|lo|se|te|nos|pasado|este|esta|próximo|quiere|quería|dijo|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)(?!\p{L}))\p{L}/iu;

/** Hours in Spanish: `a las 3`, `a las cuatro y media`, `después de comer`, `a primera hora`. */
export function times(text: string): FoundTime[] {
  const late = LATE.test(text);
  return [...led(text, late), ...bare(text), ...parts(text)];
}

function led(text: string, late: boolean): FoundTime[] {
  return [...text.matchAll(LED)].flatMap((match) => {
    const { hour = '', minute, sign, more, half, part } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const sure = minute !== undefined || sign !== undefined || half !== undefined || part !== undefined;
    if (!sure && /^\d/.test(hour) && COUNTED.test(text.slice(end))) return [];
    const spoken = HOURS.indexOf(plain(hour));
    const named = spoken < 0 ? Number(hour) : spoken === 0 ? 12 : spoken;
    // “las 12 de la noche” belongs to the day before or after, and nobody can tell to which.
    if (named === 12 && part?.toLowerCase() === 'noche') return [];
    const on = hourOfDay(named, Number(minute ?? 0), halfOf(named, half, part, late));
    if (on === null) return [];
    const away = (sign?.toLowerCase() === 'menos' ? -1 : 1) * (MINUTES[plain(more ?? '')] ?? 0);
    const { hour: at, minute: past } = hourAndMinute(on);
    const minutes = at * 60 + past + away;
    return [{ start, end, time: clock(Math.floor(minutes / 60), minutes % 60), exact: true }];
  });
}

function halfOf(hour: number, half: string | undefined, part: string | undefined, late: boolean) {
  if (half) return half.toLowerCase() === 'p' ? 'pm' : 'am';
  const said = plain(part ?? '');
  if (said === 'manana' || said === 'madrugada') return hour < 12 ? 'am' : null;
  if (said !== '' && hour < 12) return 'pm';
  return late ? 'late' : null;
}

function bare(text: string): FoundTime[] {
  return [...text.matchAll(BARE)].flatMap((match) => {
    const { hour, minute, after } = match.groups ?? {};
    const time = hourOfDay(Number(hour), Number(minute ?? after ?? 0), null);
    return time === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, time, exact: true }];
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
