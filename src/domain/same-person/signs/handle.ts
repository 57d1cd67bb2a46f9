import type { Identity } from '../../model';
import { say } from '../../say/say';
import type { Sign } from './sign';

const FEWEST = 4;

export const handle: Sign = {
  id: 'handle',
  byName: false,
  blocks: ({ contact }) => contact.identities.flatMap((identity) => bare(identity) ?? []),
  compare(a, b) {
    for (const one of a.contact.identities) {
      const name = bare(one);
      const other = b.contact.identities.find(
        (theirs) => name !== null && theirs.site !== one.site && bare(theirs) === name,
      );
      if (other)
        return { says: say('samePerson_sameHandle', { handle: other.handle ?? name ?? '' }), sure: 0.6 };
    }
    return null;
  },
};

/** A handle without the signs that people put where a name is taken; null for a number and for too short a one. */
function bare({ site, key }: Identity): string | null {
  if (!key.startsWith(`${site}:`)) return null;
  const name = key.slice(site.length + 1).replace(/[._-]/g, '');
  return name.length < FEWEST || /^\d+$/.test(name) ? null : name;
}
