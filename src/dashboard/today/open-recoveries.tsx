import { BUILT_IN_FILTERS } from '../../domain/contact-filters/built-in';
import { say, sayNumber } from '../../domain/say/say';
import type { UnplannedRecovery } from '../../log/unplanned-recoveries';
import { trusted } from '../../ui/trusted';
import { OpenRecoveryRow } from './open-recovery-row';

interface Props {
  rows: readonly UnplannedRecovery[];
  /** How many there are in all. */
  count: number;
  now: Date;
}

/** Complaints that were answered or told and are not closed, with no step planned that would bring the user back to them. */
export function OpenRecoveries({ rows, count, now }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="today-recoveries">
      <h2 id="today-recoveries">
        {say('today_recoveries')} <span class="quiet">{sayNumber(count)}</span>
      </h2>
      <p class="quiet">{say('today_recoveriesHint')}</p>
      <ul class="dash-list">
        {rows.map((one) => (
          <OpenRecoveryRow key={one.contactId} {...one} now={now} />
        ))}
      </ul>
      {count > rows.length && (
        <p>
          <button type="button" class="button plain small" onClick={trusted(() => void listThem())}>
            {say('today_allRecoveries')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Loaded only now: it marks the list of contacts as used in this tab. */
async function listThem(): Promise<void> {
  const view = BUILT_IN_FILTERS.find(({ id }) => id === 'open-complaints');
  const { showFilter } = await import('../contacts/view');
  if (view) showFilter(view.filter, view.id);
  location.hash = 'contacts';
}
