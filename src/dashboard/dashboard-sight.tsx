import { say } from '../domain/say/say';
import type { FirstRows } from '../log/first-rows';
import { ContactsSight } from './contacts/contacts-sight';
import { Navigation } from './navigation';
import { PLACES } from './places';

/** The first sight of the dashboard: as `Dashboard` looks when it was just opened. */
export function DashboardSight({ contacts }: Pick<FirstRows, 'contacts'>) {
  const [place] = PLACES;
  return (
    <div class="rapport dashboard">
      <div class="dash-side">
        <Navigation at={place} />
      </div>
      <main class="dash-main">
        <h1>
          <bdi>{say(place.title)}</bdi>
        </h1>
        <ContactsSight contacts={contacts} />
      </main>
    </div>
  );
}
