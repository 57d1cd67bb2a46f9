import './venues.css';
import '../cards.css';
import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
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
      <p class="dash-words">{say('venues_means')}</p>
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
        {answer.limit ? say('venues_explainsPosts', { limit: answer.limit }) : say('venues_explains')}
      </p>
    </>
  );
}
