import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { Icon, type IconName } from '../ui/icon';
import { Wordmark } from '../ui/wordmark';
import { PLACES, type Place, type PlaceId } from './places';

interface Props {
  at: Place;
  /** The user is in a team: it has a place of its own, the last, because that is known late and must move nothing. */
  inTeam?: boolean;
}

/** The ways to the dashboard's screens. */
export function Navigation({ at, inTeam = false }: Props) {
  const current: PlaceId = inTeam && at.id === 'team' ? 'team' : (at.under ?? at.id);
  return (
    <nav class="dash-nav" aria-label={say('dashboard_navigation')}>
      <Wordmark />
      <ul>
        {PLACES.map(
          ({ id, title, icon }) =>
            icon && <Way key={id} id={id} named={title} icon={icon} current={current} />,
        )}
        {inTeam && <Way id="team" named="dashboard_team" icon="people" current={current} />}
      </ul>
      <a class="dash-practice" href="/src/practice/index.html" target="_blank" rel="noopener">
        {say('dashboard_practiceFeed')}
      </a>
    </nav>
  );
}

interface WayProps {
  id: PlaceId;
  named: Key;
  icon: IconName;
  current: PlaceId;
}

function Way({ id, named, icon, current }: WayProps) {
  return (
    <li>
      <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
        <Icon name={icon} /> {say(named)}
      </a>
    </li>
  );
}
