import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import { monthOf } from '../../when/languages/english/words';
import { aboutsWithin } from '../reading';
import { topic } from '../topic';

/** Until which day of a month something can be had: `orders by 18 Dec`. */
interface Deadline {
  day: number;
  /** From 1; null: not told. */
  month: number | null;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*';
const BY = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?:by|before|until|till?|no later than|up to|deadline(?: is|:)?|last (?:day|date|orders?)(?: is|:)?|cut[- ]?off(?: is|:)?|clos(?:es?|ing)(?: on)?|ends?(?: on)?) (?:the )?(?:\\p{L}+day )?(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: (?<month>${MONTH}))?|(?<first>${MONTH}) (?<second>\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}:.%€$£])(?! ?(?:[ap]m|uhr|h|days?|weeks?|hours?|people|km|miles)(?![\\p{L}]))`,
      'gu',
    ),
);

export const deadline = topic<Deadline>({
  id: 'deadline',
  named: true,
  told({ kind, says }) {
    if (kind === 'hours' || kind === 'price') return null;
    const all = deadlinesIn(says).filter(({ value }) => value.month !== null);
    return all.length === 1 ? (all[0]?.value ?? null) : null;
  },
  claims: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (sentence.says.endsWith('?')) return [];
      const here = aboutsWithin(reading, sentence);
      const of = here.size > 0 ? here : reading.names.length === 0 ? reading.asked : new Set<string>();
      return deadlinesIn(sentence.says).flatMap(({ start, end, value }) =>
        value.month === null && !/\d(?:st|nd|rd|th)/u.test(sentence.says.slice(start, end))
          ? []
          : [{ start: sentence.start + start, end: sentence.start + end, value, of }],
      );
    }),
  agrees: (claim, fact) => claim.day === fact.day && (claim.month === null || claim.month === fact.month),
  answer: () => null,
});

function deadlinesIn(says: string): (Stretch & { value: Deadline })[] {
  return [...says.matchAll(BY())].flatMap(({ 0: said, index, groups }) => {
    const day = Number(groups?.day ?? groups?.second);
    const value = { day, month: monthOf(groups?.month ?? groups?.first ?? '') || null };
    return day >= 1 && day <= 31 ? [{ start: index, end: index + said.length, value }] : [];
  });
}
