import { EMPTY_FILTER } from '../../domain/contact-filters';
import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { showFilter, view } from './view';

interface Props {
  query: string;
  onNew: (start: string) => void;
}

/** When nobody fits: add them, or look further. */
export function NobodyFound({ query, onNew }: Props) {
  const { filter } = view.value;
  const asked = query.trim();
  const narrowed = Object.keys(filter.on).length > 0;
  return (
    <div class="dash-empty stack">
      <p>
        <strong>
          {asked === ''
            ? say('contacts_nobodyFits')
            : sayParts('contacts_nobodyFound', { query: <bdi>{asked}</bdi> })}
        </strong>
      </p>
      {asked !== '' && narrowed && <p class="quiet">{say('contacts_filtersHide')}</p>}
      <div class="row">
        {asked !== '' && (
          <button type="button" class="button" onClick={trusted(() => onNew(asked))}>
            <Icon name="plus" /> <span>{sayParts('contacts_newNamed', { name: <bdi>{asked}</bdi> })}</span>
          </button>
        )}
        {narrowed && (
          <button
            type="button"
            class="button plain"
            onClick={trusted(() => showFilter({ ...EMPTY_FILTER, query, sort: filter.sort }, null))}
          >
            {say(asked === '' ? 'contacts_showEverybody' : 'contacts_lookEverybody')}
          </button>
        )}
      </div>
    </div>
  );
}
