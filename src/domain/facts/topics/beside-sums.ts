import { tellingWords } from '../names';
import { isNumber, numbersIn } from '../quantities';
import { type Reading, withoutNames } from '../reading';
import type { OwnedSum } from './sums-of';

/** What a part of a sentence counts beside a sum, other than in names: things, and lengths of time and the like. */
export function countsIn(reading: Reading, sum: OwnedSum) {
  const [first, last] = [sum.start - sum.before.length, sum.end + sum.after.length];
  const named = withoutNames(reading, { start: first, end: last });
  const [from, to] = [sum.start - first, sum.end - first];
  const before = named.slice(0, from).split(/[,;:]\s/);
  const after = named.slice(to).split(/[,;:]\s/);
  const part = `${before.at(-1) ?? ''}_${after[0] ?? ''}`;
  const lengths = [...part.matchAll(LENGTHS)].flatMap(({ 0: says }) =>
    numbersIn(says.replace(/[ -]?\p{L}+$/u, '')),
  );
  return { counts: numbersIn(part.replace(LENGTHS, '')).filter(Number.isInteger), lengths };
}

const LENGTHS =
  /\d+(?:[.,]\d+)?[ -]?(?:min(?:ute)?s?|minuten|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?|stunden?|tage?n?|wochen?|jahre?n?|cm|mm|km|miles?|gb|kg|%|uhr|am|pm)(?![\p{L}])/gu;

/** The words that tell which of several it is: those of its part of the sentence. */
export function besides({ before, after }: OwnedSum): string {
  return `${before.split(/[,;:]\s/).at(-1) ?? ''} ${after.split(/[,;:]\s|\s(?:and|or|und|oder|y|e|et|but)\s/)[0] ?? ''}`;
}

/** Whether a part of a sentence has no words but those of the thing, its sorts, and small ones. */
export function isAlone(reading: Reading, { start, end, sentence, of }: OwnedSum): boolean {
  const sorts = of === 'delivery' ? [] : [...of].flatMap((about) => [...(reading.things.get(about) ?? [])]);
  const named = withoutNames(reading, sentence);
  const rest = `${named.slice(0, start - sentence.start)} ${named.slice(end - sentence.start)}`;
  if (/(?<![\p{L}])(?:with|plus|and|including|und|mit|con|com|avec)(?![\p{L}])/u.test(rest)) return false;
  return tellingWords(rest).every((stem) => isNumber(stem) || sorts.includes(stem));
}
