import { lazily } from '../lazily';
import type { Stretch } from '../stretch';

const WORDS: Record<string, number> = {};
const put = (value: number, words: string): void => {
  for (const word of words.split(' ')) WORDS[word] = value;
};
put(1, 'one eins ein eine einen einem einer un una um uma une');
put(2, 'two zwei dos dois duas deux');
put(3, 'three drei tres três trois');
put(4, 'four vier cuatro quatro quatre');
put(5, 'five fünf cinco cinq');
put(6, 'six sechs seis');
put(7, 'seven sieben siete sete sept');
put(8, 'eight acht ocho oito huit');
put(9, 'nine neun nueve nove neuf');
put(10, 'ten zehn diez dez dix');
put(11, 'eleven elf once onze');
put(12, 'twelve zwölf doce doze douze dozen dutzend docena dúzia douzaine');
put(13, 'thirteen dreizehn trece treze treize');
put(14, 'fourteen vierzehn catorce catorze quatorze');
put(15, 'fifteen fünfzehn quince quinze');
put(16, 'sixteen sechzehn dieciséis dezesseis seize');
put(17, 'seventeen siebzehn diecisiete dezassete dix-sept');
put(18, 'eighteen achtzehn dieciocho dezoito dix-huit');
put(19, 'nineteen neunzehn diecinueve dezanove dix-neuf');
put(20, 'twenty zwanzig veinte vinte vingt');
put(24, 'twenty-four vierundzwanzig');
put(25, 'twenty-five fünfundzwanzig veinticinco');
put(30, 'thirty dreißig treinta trinta trente');
put(35, 'thirty-five fünfunddreißig');
put(40, 'forty vierzig cuarenta quarenta quarante');
put(45, 'forty-five fünfundvierzig');
put(48, 'forty-eight');
put(50, 'fifty fünfzig cincuenta cinquenta cinquante');
put(60, 'sixty sechzig sesenta sessenta soixante');
put(70, 'seventy siebzig setenta');
put(75, 'seventy-five fünfundsiebzig');
put(80, 'eighty achtzig ochenta oitenta');
put(90, 'ninety neunzig noventa');
put(100, 'hundred hundert cien cem cent');

/** A word for a number. */
export const NUMBER_WORD = `(?:${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** A number in digits or in a word; read by `numberOf`. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d)?|${NUMBER_WORD})`;

/** What the words of `NUMBER` stand for. */
export function numberOf(said: string): number {
  return WORDS[said] ?? Number(said.replace(',', '.'));
}

/** Whether a word is or begins with a number: `5`, `five`, `16gb`. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word) || Object.hasOwn(WORDS, word);
}

/** A text with the words for numbers in digits. */
export function inDigits(plain: string): string {
  return plain.replace(IN_WORDS(), (word) => String(numberOf(word)));
}

const IN_WORDS = lazily(() => new RegExp(`(?<![\\p{L}\\p{N}-])${NUMBER_WORD}(?![\\p{L}\\p{N}])`, 'gu'));

/** All numbers of a text, in order. */
export function numbersIn(plain: string): number[] {
  return [...plain.matchAll(ANY())].map(({ 0: said }) => numberOf(said));
}

const ANY = lazily(() => new RegExp(`(?<![\\p{L}\\p{N}.,])${NUMBER}(?![\\p{L}\\p{N}])`, 'gu'));

/** A length of time, in days; `from` and `to` are the same where one number is said. */
export interface Length extends Stretch {
  from: number;
  to: number;
  /** How it is bounded: `within two days`, `up to a week`, `at least a month`. */
  bound: 'exact' | 'most' | 'least';
}

const UNITS: readonly (readonly [days: number, says: string])[] = [
  [1 / 24, 'h|hrs?|hours?|stunden?|std|horas?|heures?'],
  [
    1,
    '(?:(?:business|working|work|calendar)[ -])?days?|nights?|nächten?|noches?|noites?|nuits?|(?:werk|arbeits)?tagen?|(?:werk|arbeits)?tage?|d[ií]as?|jours?|dias?',
  ],
  [7, 'weeks?|wks?|wochen?|semanas?|semaines?'],
  [14, 'fortnights?'],
  [30.4, 'months?|mths?|monaten?|monate?|mes|meses|m[eê]s|mois'],
  [365, 'years?|yrs?|jahren?|jahre?|años?|anos?|ans?|années?'],
];
const WHOLE_UNITS = lazily(() =>
  UNITS.map(([days, says]) => ({ days, says: new RegExp(`^(?:${says})$`, 'u') })),
);
const UNIT = UNITS.map(([, says]) => says).join('|');
const LENGTH = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?<bound>within|up to|inside|innerhalb von|binnen|bis zu|en menos de|hasta|até|em até|sous|jusqu'à|at least|mindestens|al menos|pelo menos|au moins)\\s+)?` +
        `(?:(?<from>${NUMBER})\\s?(?:-|to|bis|a|à|or|oder|o|ou)\\s?)?(?<to>${NUMBER}|an?|half an?|a couple of)[ -]?(?<unit>${UNIT})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);
const NEXT_DAY =
  /(?<![\p{L}\p{N}])(?:(?:the )?next (?:(?:business|working) )?day|overnight|same[- ]day|(?:am )?n[aä]chste[nr]? (?:werk)?tag|(?:am )?selben tag)(?![\p{L}\p{N}])/gu;

/** All lengths of time that a text, in lower case, names: `3 to 5 working days`, `two weeks`, `the next day`. */
export function lengthsIn(plain: string): Length[] {
  const counted = [...plain.matchAll(LENGTH())].map((match): Length => {
    const { bound, from, to = '', unit = '' } = match.groups ?? {};
    const days = WHOLE_UNITS().find(({ says }) => says.test(unit))?.days ?? 1;
    const most = countOf(to) * days;
    const led = bound ? bound.length : 0;
    const start = match.index + led + (/^\s*/.exec(match[0].slice(led))?.[0].length ?? 0);
    return {
      start,
      end: match.index + match[0].length,
      from: from ? numberOf(from) * days : most,
      to: most,
      bound: !bound ? 'exact' : LEAST.test(bound) ? 'least' : 'most',
    };
  });
  const named = [...plain.matchAll(NEXT_DAY)].map(({ 0: said, index }): Length => {
    const days = /^same|selben/.test(said) ? 0 : 1;
    return { start: index, end: index + said.length, from: days, to: days, bound: 'exact' };
  });
  return [...counted, ...named].sort((a, b) => a.start - b.start);
}

const LEAST = /least|mindestens|menos|moins/;

function countOf(said: string): number {
  if (/^an?$/.test(said)) return 1;
  if (said.startsWith('half')) return 0.5;
  return said.startsWith('a couple') ? 2 : numberOf(said);
}

/** A share of a hundred. */
export interface Percent extends Stretch {
  percent: number;
}

const PERCENT =
  /(?<![\p{L}\p{N}.,])(?<percent>\d{1,3}(?:[.,]\d)?) ?(?:%|per ?cent\b|prozent\b|por ciento|por cento|pour cent)/gu;

/** All percentages that a text, in lower case, names. */
export function percentsIn(plain: string): Percent[] {
  return [...plain.matchAll(PERCENT)].map(({ 0: said, index, groups }) => ({
    start: index,
    end: index + said.length,
    percent: numberOf(groups?.percent ?? ''),
  }));
}

/** Whether two lengths are the same but for the ways of counting: a year is twelve months. */
export function sameLength(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * 0.03;
}
