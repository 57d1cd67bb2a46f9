import { overlap } from '../stretch';
import type { FoundTime } from './found-time';
import type { WhenLanguage } from './languages/language';

/** All hours that a text names, in order: `at 3`, `15:30`, `half past four`, `after lunch`, `first thing`. */
export function findTimes(text: string, languages: readonly WhenLanguage[]): FoundTime[] {
  const found = languages.flatMap(({ times }) => times(text));
  return found
    .filter((one, index) => !found.slice(0, index).some((other) => overlap(one, other)))
    .sort((a, b) => a.start - b.start);
}
