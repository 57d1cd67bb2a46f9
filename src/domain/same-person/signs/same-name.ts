import { say } from '../../say/say';
import type { Sign } from './sign';

export const sameName: Sign = {
  id: 'same-name',
  byName: true,
  blocks: ({ sorted }) => (sorted === '' ? [] : [sorted]),
  compare(a, b, sharing) {
    if (a.sorted !== b.sorted) return null;
    const sure = a.words.length < 2 ? 0.1 : byCount(sharing);
    return a.name === b.name
      ? { says: say('samePerson_sameName'), sure }
      : { says: say('samePerson_otherOrder', { one: a.contact.name, other: b.contact.name }), sure };
  },
};

/** Two of a name may well be one; of ten Maria Silvas no two need be. */
function byCount(count: number): number {
  if (count <= 2) return 0.4;
  return count <= 4 ? 0.2 : 0.05;
}
