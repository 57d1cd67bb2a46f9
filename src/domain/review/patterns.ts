import type { Fault, Situation } from './check';
import { CHECKS } from './checks';
import type { DraftText } from './draft-text';

/** What the checks find in a draft by themselves, by id; none of those that find nothing. */
export function foundByPatterns(draft: DraftText, situation: Situation): Map<string, Fault[]> {
  return new Map(
    CHECKS.flatMap((check): [string, Fault[]][] => {
      const faults = check.find(draft, situation);
      return faults.length > 0 ? [[check.id, faults]] : [];
    }),
  );
}
