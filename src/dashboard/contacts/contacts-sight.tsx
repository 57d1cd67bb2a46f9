import './contacts.css';
import './drop-down.css';
import './filters/sort-menu.css';
import './find/search-box.css';
import './views/views.css';
import { SORTS } from '../../domain/contact-filters/sorts';
import { say, sayCount } from '../../domain/say/say';
import type { FirstRows } from '../../log/first-rows';
import { Icon } from '../../ui/icon';
import { ListSight } from './list/list-sight';
import { READY_MADE } from './views/ready-made';

/** The first sight of the contact list: as `Contacts` looks when it was just opened. */
export function ContactsSight({ contacts }: Pick<FirstRows, 'contacts'>) {
  return (
    <div class="contacts">
      <div class="contacts-quick" />
      <ul class="views">
        {READY_MADE.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" class="view" aria-pressed={index === 0}>
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div class="contacts-bar">
        <div class="dash-search contact-search">
          <Icon name="search" />
          <input class="input" type="text" placeholder={say('contacts_searchIn')} />
          <span class="key contact-slash">/</span>
        </div>
        <div class="drop-down">
          <button type="button" class="button">
            <Icon name="filter" /> {say('contacts_filter')}
          </button>
        </div>
        <button type="button" class="button primary">
          <Icon name="plus" /> <span class="contacts-new">{say('contacts_new')}</span>
        </button>
      </div>
      <div class="contacts-line">
        <p class="quiet contact-count">{sayCount('contacts_count', contacts.total)}</p>
        <label class="contact-order">
          <span class="quiet">{say('contacts_sortBy')}</span>
          <select class="input">
            {SORTS.map(({ id, label }) => (
              <option key={id}>{label}</option>
            ))}
          </select>
        </label>
        <button type="button" class="button plain muted small contacts-keys">
          <kbd class="key">?</kbd>
        </button>
      </div>
      <ListSight rows={contacts.rows} />
    </div>
  );
}
