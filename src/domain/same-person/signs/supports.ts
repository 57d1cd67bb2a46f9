import { say } from '../../say/say';
import type { Support } from './sign';

/** Same company, area, day or tag: the fewer have it, the more it says. */
export const SUPPORTS: readonly Support[] = [
  {
    id: 'company',
    compare: (a, b, log) =>
      a.company !== '' && a.company === b.company
        ? {
            says: say('samePerson_sameCompany', { company: a.contact.company }),
            sure: rare(log.companies(a.company), 0.4),
          }
        : null,
  },
  {
    id: 'area',
    compare: (a, b, log) =>
      a.area !== '' && a.area === b.area
        ? { says: say('samePerson_sameArea', { area: a.contact.area }), sure: rare(log.areas(a.area), 0.3) }
        : null,
  },
  {
    id: 'day',
    compare(a, b) {
      const same = a.contact.dates.find(({ what, day }) =>
        b.contact.dates.some(
          (theirs) =>
            theirs.what.toLowerCase() === what.toLowerCase() && theirs.day.slice(-5) === day.slice(-5),
        ),
      );
      return same ? { says: say('samePerson_sameDay', { what: same.what }), sure: 0.6 } : null;
    },
  },
  {
    id: 'tag',
    compare(a, b, log) {
      const shared = a.tags.filter((tag) => b.tags.includes(tag));
      const rarest = shared.reduce<string | null>(
        (best, tag) => (best === null || log.tags(tag) < log.tags(best) ? tag : best),
        null,
      );
      return rarest === null
        ? null
        : { says: say('samePerson_sameTag', { tag: rarest }), sure: rare(log.tags(rarest), 0.3) };
    },
  },
];

function rare(count: number, most: number): number {
  if (count <= 10) return most;
  return count <= 100 ? most / 2 : most / 10;
}
