import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, isDay, momentOn } from '../../../src/domain/days';
import { say } from '../../../src/domain/say/say';
import { IN_A_MONTH, QUICK_DAYS } from '../../../src/domain/when/quick-days';
import { readWhen } from '../../../src/domain/when/read-when';
import { living } from '../../support/living';
import { speak } from '../../support/speak';

living('Europe/Madrid');
beforeAll(() => speak('es'));
afterAll(() => speak('en'));

/** A Tuesday. */
const now = (): Date => new Date(2026, 10, 24, 14, 30);
const DATES = [
  { what: 'Birthday', day: '1980-12-12' },
  { what: 'Boda', day: '--06-20' },
];

/** `2026-12-01 14:00`, or why it was refused. */
function said(text: string, at = now(), dates = DATES): string {
  const when = readWhen(text, { now: at, dates, dayFirst: true });
  return when.ok ? `${when.day} ${when.time ?? ''}`.trim() : when.why;
}

describe('a time in plain Spanish', () => {
  it.each([
    ['mañana', '2026-11-25'],
    ['manana', '2026-11-25'],
    ['Mañana por la mañana', '2026-11-25 09:00'],
    ['mañana a las 5', '2026-11-25 17:00'],
    ['mañana a primera hora', '2026-11-25 09:00'],
    ['mañana a última hora de la tarde', '2026-11-25 18:30'],
    ['pasado mañana', '2026-11-26'],
    ['hoy', '2026-11-24'],
    ['hoy a las 17:30', '2026-11-24 17:30'],
    ['esta tarde', '2026-11-24 16:30'],
    ['esta noche', '2026-11-24 20:00'],
    ['en 3 semanas', '2026-12-15'],
    ['3 semanas', '2026-12-15'],
    ['en dos semanas', '2026-12-08'],
    ['dentro de quince días', '2026-12-09'],
    ['dentro de una semana', '2026-12-01'],
    ['de aquí a un mes', '2026-12-24'],
    ['en un par de meses', '2027-01-24'],
    ['en 10 días hábiles', '2026-12-08'],
    ['en dos horas', '2026-11-24 16:30'],
    ['en una hora y media', '2026-11-24 16:00'],
    ['en media hora', '2026-11-24 15:00'],
    ['en mes y medio', '2027-01-08'],
    ['el viernes', '2026-11-27'],
    ['viernes', '2026-11-27'],
    ['vie', '2026-11-27'],
    ['el miercoles', '2026-11-25'],
    ['el próximo viernes', '2026-11-27'],
    ['el viernes que viene', '2026-11-27'],
    ['el martes', '2026-12-01'],
    ['el martes después de comer', '2026-12-01 16:00'],
    ['el viernes de la semana que viene', '2026-12-04'],
    ['la semana que viene el jueves', '2026-12-03'],
    ['el sábado a mediodía', '2026-11-28 12:00'],
    ['la semana que viene', '2026-12-01'],
    ['la próxima semana', '2026-12-01'],
    ['a principios de la semana que viene', '2026-11-30'],
    ['a finales de semana', '2026-11-27'],
    ['esta semana', '2026-11-27'],
    ['el fin de semana', '2026-11-28'],
    ['este finde', '2026-11-28'],
    ['después del fin de semana', '2026-11-30'],
    ['a finales de mes', '2026-11-30'],
    ['a mediados de marzo', '2027-03-15'],
    ['a principios del mes que viene', '2026-12-01'],
    ['el mes que viene', '2026-12-01'],
    ['fin de año', '2026-12-31'],
    ['el año que viene', '2027-01-02'],
    ['en marzo', '2027-03-01'],
    ['en otoño', '2027-09-01'],
    ['el 3 de marzo', '2027-03-03'],
    ['3 marzo 2027', '2027-03-03'],
    ['el martes 1 de diciembre de 2026', '2026-12-01'],
    ['mar 24 nov', '2026-11-24'],
    ['el día 12', '2026-12-12'],
    ['el 12', '2026-12-12'],
    ['3/12', '2026-12-03'],
    ['a las cinco y media del viernes', '2026-11-27 17:30'],
    ['el viernes a las 5 de la tarde', '2026-11-27 17:00'],
    ['el viernes a las ocho menos cuarto de la mañana', '2026-11-27 07:45'],
    ['el viernes a la una', '2026-11-27 13:00'],
    ['el viernes a las 9h', '2026-11-27 09:00'],
    ['el viernes 17:30 h', '2026-11-27 17:30'],
    ['el viernes por la tarde a las 7', '2026-11-27 19:00'],
    ['antes del viernes', '2026-11-26'],
    ['una semana después del viernes', '2026-12-04'],
    ['tres días antes de Navidad', '2026-12-22'],
    ['después de Reyes', '2027-01-07'],
    ['después de las vacaciones', '2027-01-07'],
    ['antes de su cumpleaños', '2026-12-09'],
    ['una semana antes de su cumple', '2026-12-05'],
    ['antes de la boda', '2027-06-17'],
    ['llamarla el martes', '2026-12-01'],
    ['lunes o martes', '2026-11-30'],
  ])('“%s” is %s', (text, when) => {
    expect(said(text)).toBe(when);
  });

  it.each([
    ['next Wednesday', '2026-12-02'],
    ['in 3 weeks', '2026-12-15'],
    ['tomorrow at 5', '2026-11-25 17:00'],
    ['before her birthday', '2026-12-09'],
  ])('“%s” is still understood in English', (text, when) => {
    expect(said(text)).toBe(when);
  });

  it.each([
    ['ayer', 'Ese día ya pasó. Elige uno por venir.'],
    ['el lunes pasado', 'Ese día ya pasó. Elige uno por venir.'],
    ['hace dos días', 'Ese día ya pasó. Elige uno por venir.'],
    ['hoy a las 9', 'Hoy ya pasaron las 09:00. Elige una hora por venir.'],
    ['en 99 años', 'Faltan más de 10 años. Elige un día antes.'],
    ['31 de febrero', 'No existe ese día: 31 de febrero.'],
  ])('refuses “%s” in words', (text, why) => {
    expect(said(text)).toBe(why);
  });

  it.each(['cada martes', 'todos los viernes', 'los lunes'])('“%s” is no day to plan for', (text) => {
    expect(said(text)).toBe(say('when_oneDay'));
  });

  it.each([
    'algún día',
    'quiere la mesa de 5 patas',
    'a las 5 personas',
    'Ana mandó manzanas',
    'hablar con Julio',
    'el 12 % de descuento',
    'a las 12 de la noche',
  ])('“%s” is no time', (text) => {
    expect(said(text)).toBe(say('when_notUnderstood'));
  });

  it('knows a day of theirs by its Spanish name, whatever language it was noted in', () => {
    const dates = [
      { what: 'Anniversary', day: '--12-20' },
      { what: 'Leo’s birthday', day: '--12-05' },
      { what: 'Moved in', day: '--12-15' },
      { what: 'Name day', day: '--12-10' },
    ];
    expect(said('el aniversario', now(), dates)).toBe('2026-12-20');
    expect(said('la mudanza', now(), dates)).toBe('2026-12-15');
    expect(said('su santo', now(), dates)).toBe('2026-12-10');
    expect(said('el cumpleaños', now(), dates)).toBe('2026-12-05');
    const when = readWhen('antes de la mudanza', { now: now(), dates, dayFirst: true });
    expect(when.ok && when.because).toMatch(/^Mudanza/);
  });

  it('says when a day of theirs is not known', () => {
    expect(said('antes de su cumpleaños', now(), [])).toBe(say('when_noBirthday'));
    expect(said('por su aniversario', now(), [])).toBe(say('when_noTheirDay', { day: 'aniversario' }));
  });

  it('is not understood where the interface speaks English', () => {
    speak('en');
    expect(said('pasado mañana')).toBe(say('when_notUnderstood'));
    speak('es');
  });

  it.each([...QUICK_DAYS, IN_A_MONTH])('“$says” is the day that the same words mean when typed', (quick) => {
    for (const offset of [0, 1, 45, 97, 410]) {
      const today = addDays('2026-01-01', offset);
      const morning = momentOn(today, 10) ?? new Date(NaN);
      const read = readWhen(quick.says, { now: morning, dates: [], dayFirst: true });
      expect(read).toMatchObject({ ok: true, day: quick.on(today), time: null });
    }
  });

  it('the examples of the interface are understood', () => {
    expect(said('finales de marzo')).toBe('2027-03-31');
    expect(said('el martes después de comer')).not.toBe(say('when_notUnderstood'));
  });
});

const PIECES = [
  'mañana',
  'el',
  'viernes',
  'que viene',
  'en',
  '3',
  'días',
  'a las',
  '5',
  'y media',
  'de la tarde',
  'antes de',
  'marzo',
  'de',
  '31',
  'pasado',
  'semana',
  'fin de',
  'su cumpleaños',
  'hace',
  'un par de',
  'la',
  '99999',
  'año',
  'Navidad',
];

describe('any text', () => {
  it('is read without throwing, and what is understood is a day to come', () => {
    const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(phrase, (text) => {
        const when = readWhen(text, { now: now(), dates: DATES, dayFirst: true });
        if (!when.ok) return;
        expect(isDay(when.day)).toBe(true);
        expect(when.day >= '2026-11-24').toBe(true);
      }),
    );
  });
});
