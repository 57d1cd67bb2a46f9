import { namedDays } from '../hours/days';
import { namedTimes } from '../hours/times';
import { aboutsWithin } from '../reading';
import { topic } from '../topic';

/** On which days there is something: what a fact tells, or what a draft promises. */
type Days = { on: readonly number[] } | { promised: readonly number[] };

const BRINGS =
  /(?<![\p{L}])(?:deliver(?:y|ies|ing|s)?|drop (?:it|them) (?:off|round)|bring (?:it|them) (?:over|round)|liefer\p{L}*|envi\p{L}*|entreg\p{L}*|livr\p{L}*)(?![\p{L}])/u;
/** That it is not so, or not always. */
const NOT =
  /(?<![\p{L}])(?:not?|never|except|closed|dont|cant|wont|isnt|arent|sorry|afraid|until|till?|only|but|if|order(?:ed)? (?:by|before)|nicht|kein\p{L}*|nur|sólo|solo|só|não|pas|sauf|menos)(?![\p{L}])|n't(?![\p{L}])/u;
const EXCEPT =
  /(?<![\p{L}])(?:not?|never|except|closed|until|till?|from|before|by|out|back|due|nicht|außer|menos|excepto|sauf)(?![\p{L}])/u;

export const whichDays = topic<Days>({
  id: 'which-days',
  named: false,
  told({ kind, about, says }) {
    if (
      (kind === 'hours' && namedTimes(says).some(({ from, to }) => from || to)) ||
      kind === 'price' ||
      (about === '' && kind !== 'delivery') ||
      EXCEPT.test(says)
    )
      return null;
    const on = namedDays(says, { list: false, now: null }).flatMap(({ days }) => days);
    return on.length > 0 ? { on } : null;
  },
  claims: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (sentence.says.endsWith('?') || NOT.test(sentence.says)) return [];
      const here = aboutsWithin(reading, sentence);
      const brings = BRINGS.test(sentence.says);
      const of =
        here.size > 0
          ? here
          : brings
            ? new Set<string>()
            : reading.names.length === 0
              ? reading.asked
              : new Set<string>();
      if (of.size === 0 && !brings) return [];
      return namedDays(sentence.says, { list: false, now: reading.now }).map(({ start, end, days }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        value: { promised: days },
        of,
        strictly: !brings,
      }));
    }),
  agrees: (claim, fact) =>
    'promised' in claim && 'on' in fact ? claim.promised.every((day) => fact.on.includes(day)) : null,
  answer: () => null,
});
