import { ALL_OFFERS } from '../../review/checks/pitch-first';
import type { Check } from '../../review/review';
import { SOURCE } from '../../review/sources';
import { placesOf } from '../../review/wording';
import { say } from '../../say/say';

export const offersNothing: Check = {
  id: 'offers-nothing',
  skill: 'gaps',
  get label() {
    return say('drills_offersNothing');
  },
  find({ plain }) {
    const [first] = ALL_OFFERS.flatMap((one) => placesOf(one, plain)).sort((a, b) => a.start - b.start);
    if (!first) return [];
    return [
      {
        start: first.start,
        end: first.end,
        says: say('drills_offersNothingWhy'),
        source: SOURCE.listen,
        better: null,
      },
    ];
  },
};
