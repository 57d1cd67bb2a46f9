import { type PeriodId, periodKind } from '../../domain/measure/period';

/** Where figures come from, for whom there are none of the time they chose. */
export function NothingYet({ periodId }: { periodId: PeriodId }) {
  return (
    <p class="dash-words">
      Nothing to count {periodKind(periodId).days === null ? 'yet' : 'in this time'}. Answer a post on X or
      Facebook with Rapport, or <a href="#log">log a conversation</a>, and it counts here.
    </p>
  );
}
