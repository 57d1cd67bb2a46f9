import './venues.css';
import { useMemo } from 'preact/hooks';
import { periodOf } from '../../domain/measure/period';
import { planStandings } from '../../domain/venues/plan';
import { venuesOf } from '../../domain/venues/venues';
import type { ScreenProps } from '../screens';
import { useWeek } from '../week/use-week';
import { VenueCard } from './venue-card';

/** Where the user's customers are and answer, site by site, and what the user means to do there. */
export function Venues(_: ScreenProps) {
  const { week, failed } = useWeek();
  const data = week?.data;
  const venues = useMemo(() => data && venuesOf(data.told, periodOf('3-months', data.told.now)), [data]);
  if (failed) return <p role="alert">Your contact log could not be read. Reload the page to try again.</p>;
  if (!data || !venues) return <p role="status">Reading your log …</p>;
  const standings = planStandings(data.told.exchanges, data.plans, data.week);
  return (
    <>
      <p class="dash-words">
        Go where your customers are, and where they answer. What your log tells of the last three months; a
        plan is yours to make, and to change.
      </p>
      <ul class="venue-cards">
        {venues.map((venue) => (
          <VenueCard
            key={venue.site}
            venue={venue}
            told={data.told}
            plan={data.plans[venue.site] ?? null}
            standing={standings.find(({ site }) => site === venue.site) ?? null}
          />
        ))}
      </ul>
      <p class="quiet">
        A sale counts for where you last wrote to them in the 90 days before. Met there: your first words with
        them were there, as far back as six months.
      </p>
    </>
  );
}
