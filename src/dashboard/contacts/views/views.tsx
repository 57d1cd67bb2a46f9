import './views.css';
import type { ContactSummary } from '../../../domain/contact-summary';
import { canonical } from '../../../domain/merge/paths';
import type { ContactFilter } from '../../../domain/model';
import { say, sayNumber } from '../../../domain/say/say';
import { trusted } from '../../../ui/trusted';
import { showFilter, view } from '../view';
import { type NamedView, READY_MADE } from './ready-made';
import { useSavedViews } from './saved-views';
import { useViewCounts } from './view-counts';

/** Ways to look at the contacts: all, the ready-made ones, the user's own. */
export function Views({ all, now }: { all: readonly ContactSummary[] | null; now: Date }) {
  const saved = useSavedViews();
  const { from, filter } = view.value;
  const counts = useViewCounts(all, READY_MADE, saved ?? [], now);
  const show = (one: NamedView, own: boolean) => {
    const count = counts.get(one.id);
    return (
      <button
        type="button"
        class="view"
        // A view of the user's own stays chosen while they change it, so that it can be kept anew.
        aria-pressed={from === one.id && (own || sameContacts(filter, one.filter))}
        onClick={trusted(() => showFilter(one.filter, one.id))}
      >
        <bdi>{one.title}</bdi>
        {count !== undefined && <span class="view-count">{sayNumber(count)}</span>}
      </button>
    );
  };
  return (
    <ul class="views" aria-label={say('contacts_views')}>
      {READY_MADE.map((one) => (
        <li key={one.id}>{show(one, false)}</li>
      ))}
      {saved?.map((one) => (
        <li key={one.id}>{show(one, true)}</li>
      ))}
    </ul>
  );
}

function sameContacts(a: ContactFilter, b: ContactFilter): boolean {
  return canonical({ ...a, sort: '' }) === canonical({ ...b, sort: '' });
}
