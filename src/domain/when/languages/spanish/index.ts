import { namedDays, theirDay } from '../../their-days';
import type { WhenLanguage } from '../language';
import { amounts } from './amounts';
import { holidays } from './holidays';
import { months } from './months';
import { shift } from './shift';
import { soon } from './soon';
import { times } from './times';
import { weekdays } from './weekdays';
import { weeks } from './weeks';
import { wordsLike } from './words';
import { written } from './written';

/** To understand another way of naming a day in Spanish: a finder here. */
export const spanish: WhenLanguage = {
  id: 'es',
  days: [
    ...soon,
    ...amounts,
    ...weekdays,
    ...weeks,
    ...months,
    ...holidays,
    theirDay(wordsLike('(?:(?:su|el|un) )?(?<what>cumpleaños|cumple|aniversario|santo)')),
    namedDays,
    ...written,
  ],
  times,
  shift,
  every:
    /(?<!\p{L})(?:cada|tod[oa]s l[oa]s|diariamente|semanalmente|mensualmente|anualmente|(?:los|las) (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados|domingos|mañanas|tardes))(?!\p{L})/iu,
};
