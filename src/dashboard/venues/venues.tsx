import './venues.css';
import '../cards.css';
import { useCallback } from 'preact/hooks';
import { readSettings } from '../../log/settings';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import type { ScreenProps } from '../screens';
import { useVenues } from '../week/use-week';
import { Reading, ReadingFailed } from '../work/reading';
import { VenueCard } from './venue-card';

/** Where the user's customers are and answer, site by site, and what the user means to do there. */
export function Venues(_: ScreenProps) {
  const now = useNow();
  const { answer, failed, slow, again } = useVenues();
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  if (failed) return <ReadingFailed again={again} />;
  if (!answer || !settings) return <Reading slow={slow} />;
  return (
    <>
      <p class="dash-words">
        Go where your customers are, and where they answer. What your log tells of the last three months; a
        plan is yours to make, and to change.
      </p>
      <ul class="dash-cards venue-cards">
        {answer.venues.map((venue) => (
          <VenueCard
            key={venue.site}
            venue={venue}
            now={now}
            plan={settings.venuePlans[venue.site] ?? null}
            standing={answer.standings.find(({ site }) => site === venue.site) ?? null}
          />
        ))}
      </ul>
      <p class="quiet">
        A sale counts for where you last wrote to them in the 90 days before. Met there: your first words with
        them were there, as far back as six months.{answer.limit && ` Posts: ${answer.limit}`}
      </p>
    </>
  );
}
