import { ALL_OFFERS } from '../../review/checks/pitch-first';
import type { Check } from '../../review/review';
import { placesOf } from '../../review/wording';

export const offersNothing: Check = {
  id: 'offers-nothing',
  skill: 'gaps',
  label: 'Offers nothing yet',
  find({ plain }) {
    const [first] = ALL_OFFERS.flatMap((one) => placesOf(one, plain)).sort((a, b) => a.start - b.start);
    if (!first) return [];
    return [
      {
        start: first.start,
        end: first.end,
        says: 'An offer ends the looking: they weigh it, and tell no more of what it is like now.',
        source: 'Listen before you pitch',
        better: null,
      },
    ];
  },
};
