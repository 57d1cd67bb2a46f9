import { say } from '../../say/say';
import type { Sign } from './sign';

/** More people than this at one number: it is the company's. */
const MOST = 3;
export const phone: Sign = {
  id: 'phone',
  byName: false,
  blocks: ({ phones }) => phones.map(({ digits }) => digits),
  compare(a, b, sharing) {
    const shared = a.phones.find(({ digits }) => b.phones.some((theirs) => theirs.digits === digits));
    if (!shared) return null;
    return { says: say('samePerson_samePhone', { number: shared.number }), sure: sharing > MOST ? 0.2 : 0.9 };
  },
};
