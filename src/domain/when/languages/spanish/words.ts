import type { Unit } from '../../unit';

/** Spanish words for numbers, units, weekdays and months, as pieces of patterns, and what they stand for. */

const PLAIN: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };

/** A piece of a pattern that takes words with their accents or without: many type without. */
export function loose(piece: string): string {
  return piece.replace(/[áéíóúüñ]/g, (letter) => `[${letter}${PLAIN[letter]}]`);
}

/** A pattern that matches whole words: `\b` takes letters with accents for the end of a word. */
export function wordsLike(piece: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${loose(piece)})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A word as it is looked up: in small letters, without accents. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
}

const NUMBERS: Record<string, number> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  catorce: 14,
  quince: 15,
  veinte: 20,
  treinta: 30,
  sesenta: 60,
  noventa: 90,
};
const SOME: Record<string, number> = {
  'un par de': 2,
  unos: 3,
  unas: 3,
  algunos: 3,
  algunas: 3,
  varios: 5,
  varias: 5,
};

/** `3`, `1,5`, `tres`, `un par de`, `media`. Read by `numberOf`. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]5)?|medi[oa]|${[...Object.keys(SOME), ...Object.keys(NUMBERS)].sort(longestFirst).join('|')})`;

export function numberOf(words: string): number {
  const said = plain(words).replace(',', '.');
  if (/^medi/.test(said)) return 0.5;
  return NUMBERS[said] ?? SOME[said] ?? Number(said);
}

/** Units of calendar time and shorter ones. Read by `unitOf`. */
export const UNIT =
  '(?:min(?:uto)?s?|horas?|días? (?:hábil(?:es)?|laborables?)|días?|semanas?|quincenas?|mes(?:es)?|trimestres?|semestres?|años?)';

const UNITS: readonly { begins: string; unit: Unit; times: number }[] = [
  { begins: 'min', unit: 'minute', times: 1 },
  { begins: 'hora', unit: 'hour', times: 1 },
  { begins: 'semana', unit: 'week', times: 1 },
  { begins: 'quincena', unit: 'week', times: 2 },
  { begins: 'mes', unit: 'month', times: 1 },
  { begins: 'trimestre', unit: 'month', times: 3 },
  { begins: 'semestre', unit: 'month', times: 6 },
  { begins: 'ano', unit: 'year', times: 1 },
];

/** The unit that a word names, and how many of it it stands for. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const said = plain(word);
  const known = UNITS.find(({ begins }) => said.startsWith(begins));
  return known ?? { unit: /habil|laborable/.test(said) ? 'workday' : 'day', times: 1 };
}

export const WEEKDAY = '(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)';
/** As calendars shorten them; some of them are words as well. */
export const SHORT_WEEKDAY = '(?:lun|mar|mié|jue|vie|sáb|dom)\\.?';

/** As in `Date.getDay`: Sunday is 0. */
export function weekdayOf(word: string): number {
  return ['dom', 'lun', 'mar', 'mie', 'jue', 'vie', 'sab'].indexOf(plain(word).slice(0, 3));
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

export const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre)';
export const SHORT_MONTH = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\.?';

/** January is 1; 0 for what is no month. */
export function monthOf(word: string): number {
  const said = plain(word).slice(0, 3);
  return MONTHS.indexOf(said === 'set' ? 'sep' : said) + 1;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
