import './sort-menu.css';
import { SORTS } from '../../../domain/contact-filters';
import { say } from '../../../domain/say/say';
import { showFilter, view } from '../view';

/** In what order the contacts stand; what was searched for stands by how well it fits. */
export function SortMenu() {
  const { filter } = view.value;
  if (filter.query.trim() !== '')
    return <span class="quiet contact-ranked">{say('contacts_bestFirst')}</span>;
  return (
    <label class="contact-order">
      <span class="quiet">{say('contacts_sortBy')}</span>
      <select
        class="input"
        value={filter.sort}
        onChange={(event) => showFilter({ ...filter, sort: event.currentTarget.value })}
      >
        {SORTS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
