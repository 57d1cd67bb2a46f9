import { say } from '../../say/say';
import type { Check } from '../check';
import { SOURCE } from '../sources';
import { complainsTo } from '../upset';

const MARKS = /[!！❗❕‼]\uFE0F?(?:\s?[!！❗❕‼]\uFE0F?)*/gu;
/** More than these is too many; to somebody who complains one is enough. */
const MOST = 2;

export const exclamations: Check = {
  id: 'exclamations',
  skill: 'tone',
  get label() {
    return say('review_exclamations');
  },
  find: ({ text }, situation) => {
    const places = [...text.matchAll(MARKS)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
    const repeated = places.filter(({ start, end }) =>
      /[!！❗❕‼].*[!！❗❕]|‼/u.test(text.slice(start, end)),
    );
    const most = complainsTo(situation) ? 1 : MOST;
    const [first] = repeated.length > 0 ? repeated : places.slice(1);
    const last = places.length > most ? places.at(-1) : repeated.at(-1);
    if (!first || !last || (places.length <= most && repeated.length === 0)) return [];
    let kept = text.slice(0, first.start).search(/[!！]/u) < 0 && places.length <= most ? 0 : 1;
    const calm = text.slice(first.start, last.end).replace(MARKS, () => (kept++ === 0 ? '!' : '.'));
    return [
      {
        start: first.start,
        end: last.end,
        says: say('review_exclamationsWhy'),
        source: SOURCE.reach,
        better: calm,
      },
    ];
  },
};
