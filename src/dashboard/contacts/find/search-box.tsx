import './search-box.css';
import type { RefObject } from 'preact';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { rowId } from '../list/contact-row';
import { showFilter, view } from '../view';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  /** There are rows to walk. */
  listed: boolean;
  /** The row the keyboard is on is in the list. */
  reached: boolean;
}

/** Where one looks for people. Its arrow keys walk the rows below while it keeps the focus. */
export function SearchBox({ box, listed, reached }: Props) {
  const { filter, active } = view.value;
  const look = (query: string): void => showFilter({ ...filter, query });
  return (
    <div class="dash-search contact-search">
      <Icon name="search" />
      <input
        ref={box}
        class="input"
        type="text"
        role="combobox"
        aria-label={say('contacts_search')}
        aria-controls="contact-grid"
        aria-haspopup="grid"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-activedescendant={active !== null && reached ? rowId(active) : undefined}
        aria-keyshortcuts="/"
        placeholder={say('contacts_searchIn')}
        autoComplete="off"
        spellcheck={false}
        maxLength={300}
        value={filter.query}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key === 'Escape' && filter.query !== '') look('');
        })}
      />
      {filter.query !== '' ? (
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={say('contacts_clearSearch')}
          onClick={trusted(() => {
            look('');
            box.current?.focus();
          })}
        >
          <Icon name="close" />
        </button>
      ) : (
        <span class="key contact-slash" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}
