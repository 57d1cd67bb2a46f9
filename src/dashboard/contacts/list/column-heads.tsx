import type { ContactFilter } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { showFilter, view } from '../view';
import { COLUMNS, type Column } from './columns';
import type { Picking } from './picking';

/** What stands in the columns; a click sorts by it. */
export function ColumnHeads({ count, picking }: { count: number; picking: Picking }) {
  const { filter } = view.value;
  const picked = picking.ids.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real table cannot leave out the rows out of sight.
    // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it take the focus.
    <div role="row" class="contact-heads" aria-rowindex={1}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above. */}
      <span role="columnheader" class="contact-pick">
        <input
          type="checkbox"
          aria-label={say('contacts_selectShown')}
          checked={count > 0 && picked === count}
          indeterminate={picked > 0 && picked < count}
          onClick={trusted(() => (picked > 0 ? picking.clear() : picking.all()))}
        />
        <span class="contact-all" aria-hidden="true">
          {say('contacts_selectAll')}
        </span>
      </span>
      {COLUMNS.map((column) => (
        <Head key={column.title} column={column} filter={filter} />
      ))}
    </div>
  );
}

function Head({
  column: { title, class: kind, sort, way },
  filter,
}: {
  column: Column;
  filter: ContactFilter;
}) {
  const sorted = sort !== null && filter.sort === sort && filter.query.trim() === '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useFocusableInteractive: as above.
    <span role="columnheader" class={kind} aria-sort={sorted ? way : undefined}>
      {sort === null ? (
        say(title)
      ) : (
        <button type="button" class="contact-sort" onClick={trusted(() => showFilter({ ...filter, sort }))}>
          {say(title)}
          {sorted && <Icon name={way === 'ascending' ? 'up' : 'down'} size={12} />}
        </button>
      )}
    </span>
  );
}
