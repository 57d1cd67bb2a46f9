import { type Minutes, namedTimes } from '../hours/times';
import { aboutsWithin } from '../reading';
import { topic } from '../topic';

/** At what times something begins: `10am and 2pm daily`. */
type Times = readonly Minutes[];

const NAMED = /(?<![\p{L}\p{N}:.])(?:\d{1,2}(?:[:.]\d{2})? ?[ap]m|\d{1,2}[:.]\d{2}|noon)(?![\p{L}\p{N}])/gu;
const BEGINS =
  /(?<![\p{L}])(?:at|is|are|start(?:s|ing)?|begins?|leav(?:es?|ing)|depart(?:s|ures?)?|runs?|kicks? off|on)(?![\p{L}])/u;

export const setTimes = topic<Times>({
  id: 'set-times',
  named: true,
  told({ about, says }) {
    // What has a beginning and an end is a matter of opening hours.
    if (about === '' || namedTimes(says).some(({ from, to }) => from || to)) return null;
    const times = timesIn(says).map(({ at }) => at);
    return times.length > 0 ? times : null;
  },
  claims: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (sentence.says.endsWith('?') || !BEGINS.test(sentence.says)) return [];
      if (namedTimes(sentence.says).some(({ from, to }) => from || to)) return [];
      const of = aboutsWithin(reading, sentence);
      return timesIn(sentence.says).map(({ start, end, at }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        value: [at],
        of,
      }));
    }),
  agrees: ([claim], facts) => (claim ? facts.some((fact) => fact.some((one) => claim.includes(one))) : null),
  answer: () => null,
});

function timesIn(says: string): { start: number; end: number; at: Minutes }[] {
  return [...says.matchAll(NAMED)].flatMap(({ 0: said, index }) => {
    const [time] = namedTimes(`at ${said}`);
    return time?.at ? [{ start: index, end: index + said.length, at: time.at }] : [];
  });
}
