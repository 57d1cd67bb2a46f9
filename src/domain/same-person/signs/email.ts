import { say } from '../../say/say';
import type { Sign } from './sign';

/** More people than this at one address: it is the company's. */
const MOST = 3;

export const email: Sign = {
  id: 'email',
  byName: false,
  blocks: ({ emails }) => emails,
  compare(a, b, sharing) {
    const shared = a.emails.find((address) => b.emails.includes(address));
    if (shared === undefined) return null;
    return { says: say('samePerson_sameEmail', { address: shared }), sure: sharing > MOST ? 0.2 : 0.95 };
  },
};
