import { say } from '../domain/say/say';
import { Icon } from '../ui/icon';
import { Wordmark } from '../ui/wordmark';
import { PLACES, type Place } from './places';

/** The ways to the dashboard's screens. */
export function Navigation({ at }: { at: Place }) {
  return (
    <nav class="dash-nav" aria-label={say('dashboard_navigation')}>
      <Wordmark />
      <ul>
        {PLACES.map(
          ({ id, title, icon }) =>
            icon && (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === (at.under ?? at.id) ? 'page' : undefined}>
                  <Icon name={icon} /> {say(title)}
                </a>
              </li>
            ),
        )}
      </ul>
      <a class="dash-practice" href="/src/practice/index.html" target="_blank" rel="noopener">
        {say('dashboard_practiceFeed')}
      </a>
    </nav>
  );
}
